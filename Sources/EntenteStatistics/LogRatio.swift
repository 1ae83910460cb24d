extension RateComparison {
  /// log2 of the ratio of rates, half a count added to each, so that it is finite also where one is absent.
  ///
  /// One more is twice as often. Nil where either sample has no exposure.
  ///
  /// - SeeAlso: Hardie (2014), Log Ratio, an informal introduction; Walter (1975) for the added half.
  package var log2Ratio: Double? {
    guard hasExposure else { return nil }
    func log2Rate(_ rate: Rate) -> Double {
      binaryLogarithm((Double(rate.count) + 0.5) / (Double(rate.exposure) + 0.5))
    }
    return log2Rate(later) - log2Rate(earlier)
  }

  /// log2 of the ratio of rates that the counts support at the stated confidence, or 0 where they support no change.
  ///
  /// The exact bound nearest to no change. It orders by size and evidence at once, so it is the column to sort changes by;
  /// on counts of stories rather than mentions it takes bursts out too.
  ///
  /// - Parameter confidence: Between 0 and 1; for a family of m comparisons 1 - 0.05 / m.
  /// - Returns: Positive where the rate rose, 0 where no change can be told; nil without count or exposure.
  /// - SeeAlso: Evert (2022), Measuring keyness, measure LRC, <https://osf.io/cy6mw/>.
  package func conservativeLog2Ratio(confidence: Double = 0.95) -> Double? {
    guard let bounds = ratioBounds(confidence: confidence) else { return nil }
    guard change < 0 else { return bounds.lower > 0 ? max(0, binaryLogarithm(bounds.lower)) : 0 }
    return bounds.upper.map { min(0, binaryLogarithm($0)) } ?? 0
  }
}
