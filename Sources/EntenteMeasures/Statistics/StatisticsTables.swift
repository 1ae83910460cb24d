package import EntenteCorpus

/// All statistics of some stories: the folder statistics/ of a report.
package struct StatisticsTables: Sendable {
  /// The seed of all resampling unless another is given.
  package static let defaultSeed: UInt64 = 20_211_109

  package let frequency: FrequencyStatistics
  package let cooccurrence: CooccurrenceStatistics
  package let trend: TrendStatistics
  package let network: NetworkStatistics
  /// Nil when there is nothing to compare with.
  package let comparison: ComparisonStatistics?

  /// The statistics of some stories.
  ///
  /// - Parameters:
  ///   - stories: Each once, in any order.
  ///   - roster: Of the corpus that they are of.
  ///   - comparison: The same stories, and more, in two sets; nil when there is nothing to compare with.
  ///   - seed: Of all resampling.
  ///   - workers: Who share the work; no number of them changes a result.
  package init(
    of stories: [Story], roster: Roster, comparison: ComparisonStatistics? = nil, seed: UInt64 = defaultSeed,
    workers: Workers
  ) async {
    let sample = await StorySample(of: stories, roster: roster, workers: workers)
    var sums: [Level: PairSums] = [:]
    for level in Level.allCases { sums[level] = await PairSums.all(level, of: sample, workers: workers) }
    async let network = NetworkStatistics(sample, sums: sums[.sentence] ?? PairSums(.sentence, of: []))
    frequency = await FrequencyStatistics(sample, seed: seed, workers: workers)
    cooccurrence = await CooccurrenceStatistics(sample, sums: sums, workers: workers)
    trend = await TrendStatistics(sample, workers: workers)
    self.network = await network
    self.comparison = comparison
  }
}
