/// Student's t distribution: what a mean divided by its own estimated error follows in a small sample.
///
/// - SeeAlso: Student (1908), <https://doi.org/10.2307/2331554>; NIST DLMF 8.17 for the incomplete beta function.
package enum StudentT {
  /// Returns the value below which lies the given probability.
  ///
  /// - Parameters:
  ///   - p: A probability strictly between 0 and 1; 0.975 gives the two-sided 95 % factor.
  ///   - degreesOfFreedom: More than 0, whole or not (Welch's are not).
  /// - Returns: The quantile, negative for a probability below one half.
  package static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    precondition(p > 0 && p < 1, "the t quantile of probability \(p)")
    guard p != 0.5 else { return 0 }
    guard p > 0.5 else { return -upperQuantile(p, degreesOfFreedom: degreesOfFreedom) }
    return upperQuantile(1 - p, degreesOfFreedom: degreesOfFreedom)
  }

  /// Returns the probability of a value at least as far from zero as t, on either side.
  package static func twoSidedP(_ t: Double, degreesOfFreedom: Double) -> Double {
    2 * upperTail(abs(t), degreesOfFreedom: degreesOfFreedom)
  }

  /// Returns the factor of a two-sided interval: 12.706 for 95 % and one degree of freedom.
  static func factor(confidence: Double, degreesOfFreedom: Double) -> Double {
    upperQuantile((1 - confidence) / 2, degreesOfFreedom: degreesOfFreedom)
  }

  /// Returns the t ≥ 0 above which lies a probability of at most one half.
  private static func upperQuantile(_ tail: Double, degreesOfFreedom: Double) -> Double {
    EntenteStatistics.quantile(.upper, of: tail, in: 0...Double.infinity, startingAt: 2) { t in
      let (x, y) = betaArguments(t, degreesOfFreedom)
      let density = IncompleteBeta.prefix(x, complement: y, a: degreesOfFreedom / 2, b: 0.5) / t
      return (upperTail(t, degreesOfFreedom: degreesOfFreedom), density)
    }
  }

  private static func upperTail(_ t: Double, degreesOfFreedom: Double) -> Double {
    precondition(degreesOfFreedom > 0, "Student's t with \(degreesOfFreedom) degrees of freedom")
    let (x, y) = betaArguments(t, degreesOfFreedom)
    return IncompleteBeta.lower(x, complement: y, a: degreesOfFreedom / 2, b: 0.5) / 2
  }

  private static func betaArguments(_ t: Double, _ degreesOfFreedom: Double) -> (x: Double, y: Double) {
    let square = t * t
    return (1 / (1 + square / degreesOfFreedom), 1 / (1 + degreesOfFreedom / square))
  }
}
