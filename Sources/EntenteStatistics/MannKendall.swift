/// Whether a series rises or falls steadily, whatever its shape: more pairs of months rise than fall.
///
/// - SeeAlso: Mann (1945), <https://doi.org/10.2307/1907187>; Kendall (1975), Rank Correlation Methods.
package struct MannKendall: Equatable, Sendable {
  /// Pairs that rise less pairs that fall.
  package let s: Int
  /// The variance of S without a trend, ties taken into account.
  package let variance: Double
  /// S, one step nearer to 0, over its standard deviation; nil where all values are tied.
  package let z: Double?
  /// The two-sided normal probability; nil where all values are tied.
  package let p: Double?
  /// S over its maximum given the ties, in -1...1; nil where all values are tied.
  package let tauB: Double?

  /// Tests a series in order of time; nil below four values, where nothing can be told.
  package init?(_ values: [Double]) {
    guard values.count >= 4 else { return nil }
    let n = values.count
    s = values.indices.reduce(0) { sum, i in
      values[(i + 1)...].reduce(sum) { $0 + ($1 > values[i] ? 1 : $1 < values[i] ? -1 : 0) }
    }
    let ties = tieSizes(values)
    let scaledVariance = tieTerm(n) - ties.reduce(0) { $0 + tieTerm($1) }
    variance = Double(scaledVariance) / 18
    guard scaledVariance > 0 else {
      (z, p, tauB) = (nil, nil, nil)
      return
    }
    let z = Double(s - s.signum()) / variance.squareRoot()
    self.z = z
    p = Normal.twoSidedP(z)
    let pairs = n * (n - 1) / 2
    let untied = pairs - ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    tauB = Double(s) / (Double(pairs) * Double(untied)).squareRoot()
  }
}
