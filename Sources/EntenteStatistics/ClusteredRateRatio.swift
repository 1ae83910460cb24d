/// The ratio of two rates whose samples are stories: Welch's t on the logarithm, with the clustered error of each rate.
///
/// With bursty mentions and no change, the exact Poisson test and G2 call a fifth of comparisons significant at 5 %; this
/// one calls 4 to 5 %.
///
/// - SeeAlso: Welch (1947), <https://doi.org/10.1093/biomet/34.1-2.28>; Satterthwaite (1946),
///   <https://doi.org/10.2307/3002019>.
package struct ClusteredRateRatio: Equatable, Sendable {
  /// The later rate over the earlier one.
  package let ratio: Double
  /// Bounds of that ratio.
  package let interval: ConfidenceInterval
  /// The two-sided probability of so great a change either way if there was none.
  package let p: Double

  /// Compares two samples; nil where one has fewer than two clusters or no count, or where neither shows any spread.
  package init?(from earlier: RatioSums, to later: RatioSums, confidence: Double = 0.95) {
    guard let first = Self.relativeVariance(earlier), let second = Self.relativeVariance(later), first + second > 0,
      let earlierRatio = earlier.ratio, let laterRatio = later.ratio
    else { return nil }
    ratio = laterRatio / earlierRatio
    let error = (first + second).squareRoot()
    let degreesOfFreedom =
      (first + second) * (first + second)
      / (first * first / Double(earlier.clusters - 1) + second * second / Double(later.clusters - 1))
    let spread = exponential(StudentT.factor(confidence: confidence, degreesOfFreedom: degreesOfFreedom) * error)
    interval = ConfidenceInterval(lower: ratio / spread, upper: ratio * spread)
    p = StudentT.twoSidedP(logarithm(ratio) / error, degreesOfFreedom: degreesOfFreedom)
  }

  /// The squared relative standard error of a rate, the variance of its logarithm.
  private static func relativeVariance(_ sums: RatioSums) -> Double? {
    guard sums.numerator > 0, sums.denominator > 0, let ratio = sums.ratio, let error = sums.standardError
    else { return nil }
    return error / ratio * (error / ratio)
  }
}
