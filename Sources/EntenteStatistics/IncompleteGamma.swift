/// The regularised incomplete gamma functions P(a, x) and Q(a, x), the two tails of the gamma distribution.
///
/// - SeeAlso: NIST DLMF 8.11.4 (series), <https://dlmf.nist.gov/8.11.E4>, and 8.9.2 (continued fraction),
///   <https://dlmf.nist.gov/8.9.E2>.
enum IncompleteGamma {
  /// Returns P(a, x), the probability below x.
  static func lower(_ x: Double, a: Double) -> Double {
    guard x > 0 else { return 0 }
    return x < a + 1 ? series(x, a: a) : 1 - continuedFraction(x, a: a)
  }

  /// Returns Q(a, x), the probability above x.
  static func upper(_ x: Double, a: Double) -> Double {
    guard x > 0 else { return 1 }
    return x < a + 1 ? 1 - series(x, a: a) : continuedFraction(x, a: a)
  }

  /// Returns the x below which lies the given probability.
  static func quantile(_ probability: Double, a: Double) -> Double {
    EntenteStatistics.quantile(.lower, of: probability, in: 0...Double.infinity, startingAt: a) { x in
      (lower(x, a: a), prefix(x, a: a) / x)
    }
  }

  /// Returns the x above which lies the given probability.
  static func upperQuantile(_ probability: Double, a: Double) -> Double {
    EntenteStatistics.quantile(.upper, of: probability, in: 0...Double.infinity, startingAt: a) { x in
      (upper(x, a: a), prefix(x, a: a) / x)
    }
  }

  /// Returns x^a · e^-x / Γ(a); divided by x it is the density.
  private static func prefix(_ x: Double, a: Double) -> Double {
    (a / (2 * .pi)).squareRoot() * exponential(-deviance(of: a, from: x) - stirlingRemainder(a))
  }

  private static func series(_ x: Double, a: Double) -> Double {
    var (sum, term, divisor) = (1 / a, 1 / a, a)
    while term > sum * 1e-17 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return sum * prefix(x, a: a)
  }

  private static func continuedFraction(_ x: Double, a: Double) -> Double {
    var fraction = LentzFraction(denominator: x + 1 - a)
    var n = 1.0
    while !fraction.extend(numerator: -n * (n - a), denominator: x + 2 * n + 1 - a) {
      n += 1
    }
    return fraction.value * prefix(x, a: a)
  }
}
