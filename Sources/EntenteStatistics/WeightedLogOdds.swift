/// The change of something's odds among all mentions, drawn towards its usual share, and that change over its error.
///
/// It answers whether a country took a larger share of attention, not whether it was named more often per word. The prior
/// keeps a country named twice from heading the table. z ranks; it takes mentions for independent, so |z| > 1.96 comes up
/// in a fifth of corpora without any change.
///
/// - SeeAlso: Monroe, Colaresi and Quinn (2008), equations 16, 18, 21 and 22, <https://doi.org/10.1093/pan/mpn018>.
package struct WeightedLogOdds: Equatable, Sendable {
  /// The difference of the smoothed log odds, natural, later minus earlier.
  package let value: Double
  /// The difference over its approximate standard error.
  package let z: Double

  /// Compares one country's mentions among all mentions in two samples; nil where a prior or a sample leaves no odds.
  ///
  /// - Parameters:
  ///   - comparison: Its mentions, and as exposure all mentions, in each sample.
  ///   - priorMentions: Pseudo-mentions given to it: its share of all mentions ever times `priorTotal`.
  ///   - priorTotal: Pseudo-mentions in all; the number of countries by default of the reports.
  package init?(_ comparison: RateComparison, priorMentions: Double, priorTotal: Double) {
    guard comparison.hasExposure, priorMentions > 0,
      let earlier = Self.logOdds(comparison.earlier, priorMentions, priorTotal),
      let later = Self.logOdds(comparison.later, priorMentions, priorTotal)
    else { return nil }
    let variance =
      1 / (Double(comparison.earlier.count) + priorMentions) + 1 / (Double(comparison.later.count) + priorMentions)
    value = later - earlier
    z = value / variance.squareRoot()
  }

  private static func logOdds(_ rate: Rate, _ priorMentions: Double, _ priorTotal: Double) -> Double? {
    let mine = Double(rate.count) + priorMentions
    let others = Double(rate.exposure) + priorTotal - mine
    return others > 0 ? logarithm(mine / others) : nil
  }
}
