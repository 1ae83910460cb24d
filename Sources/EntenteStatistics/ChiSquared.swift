/// The chi-square distribution with one degree of freedom, against which a 2 × 2 table is judged.
package enum ChiSquared {
  /// Returns the probability of a statistic at least as large, the sign of a signed one ignored.
  ///
  /// erfc(√(χ²/2)), never 1 - P: the small p-values are those that matter.
  package static func p(_ statistic: Double) -> Double {
    complementaryError((abs(statistic) / 2).squareRoot())
  }

  /// Returns -log10 of that probability, finite also where it is below 1e-308.
  ///
  /// - SeeAlso: NIST DLMF 7.9.1, <https://dlmf.nist.gov/7.9.E1>, the continued fraction of erfc, past a statistic of 200.
  package static func negativeLog10P(_ statistic: Double) -> Double {
    let half = abs(statistic) / 2
    guard half > 100 else { return max(0, -decimalLogarithm(p(statistic))) }
    // erfc(z) = e^(-z²) / √π · 1/(z + (1/2)/(z + (2/2)/(z + ...)))
    let z = half.squareRoot()
    var fraction = LentzFraction(denominator: z)
    var n = 0.5
    while !fraction.extend(numerator: n, denominator: z) { n += 0.5 }
    return half * decimalLogarithm(exponential(1)) - decimalLogarithm(fraction.value / Double.pi.squareRoot())
  }
}
