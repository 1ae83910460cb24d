import EntenteCorpus
import EntenteMeasures
import EntenteReports

/// That the folder statistics/ is wanted, and how it is to be made.
struct StatisticsRequest {
  static let defaultSeed = StatisticsTables.defaultSeed

  /// Of all resampling.
  let seed: UInt64
  /// Threads that share the work; no number of them changes a result.
  let jobs: Int

  /// Returns the statistics of the stories that are reported, and of the change from the baseline where there is one.
  func sheets(of parts: ReportedParts) async -> StatisticsSheets {
    let workers = Workers(jobs)
    let roster = Roster(of: parts.reported)
    var comparison: ComparisonStatistics?
    if let baseline = parts.baseline {
      let sample = await StorySample(of: parts.whole.stories, roster: roster, workers: workers)
      comparison = ComparisonStatistics(
        sample, from: Set(baseline.stories.map(\.id)), to: Set(parts.reported.stories.map(\.id)), seed: seed)
    }
    let tables = await StatisticsTables(
      of: parts.reported.stories, roster: roster, comparison: comparison, seed: seed, workers: workers)
    return StatisticsSheets(tables)
  }
}
