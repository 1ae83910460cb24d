/// The standard normal distribution.
package enum Normal {
  /// Returns the factor of a two-sided interval: 1.959963984540054 for 95 %.
  package static func factor(confidence: Double) -> Double {
    precondition(confidence > 0 && confidence < 1, "an interval of confidence \(confidence)")
    return quantile(.upper, of: 1 - confidence, in: 0...40, startingAt: 1) { z in
      (twoSidedP(z), 2 * exponential(-z * z / 2) / (2 * Double.pi).squareRoot())
    }
  }

  /// Returns the probability of a value at least as far from zero as z, on either side.
  package static func twoSidedP(_ z: Double) -> Double {
    complementaryError(abs(z) / 2.0.squareRoot())
  }
}
