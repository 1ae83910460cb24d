import EntenteCorpus
import EntenteMeasures

/// That the folder statistics/ is wanted, and how it is to be made.
struct StatisticsRequest {
  static let defaultSeed = StatisticsTables.defaultSeed

  /// Of all resampling.
  let seed: UInt64
  /// Threads that share the work; no number of them changes a result.
  let jobs: Int

  /// Two periods, and the corpus that both are of.
  struct Change {
    let earlier: [Story]
    let later: [Story]
    /// All stories, undated ones too.
    let all: [Story]
  }

  /// Returns the statistics of some stories of a roster's corpus, and of a change between two periods of it.
  func tables(of stories: [Story], roster: Roster, change: Change? = nil) async -> StatisticsTables {
    let workers = Workers(jobs)
    var comparison: ComparisonStatistics?
    if let change {
      let sample = await StorySample(of: change.all, roster: roster, workers: workers)
      comparison = ComparisonStatistics(
        sample, from: Set(change.earlier.map(\.id)), to: Set(change.later.map(\.id)), seed: seed)
    }
    return await StatisticsTables(of: stories, roster: roster, comparison: comparison, seed: seed, workers: workers)
  }
}
