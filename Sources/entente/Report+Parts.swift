import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteReports
import EntenteText

extension Report {
  /// A report about a part of a collation.
  ///
  /// - Parameters:
  ///   - parts: Those of the manifest's periods.
  ///   - manifest: What the report is made of and with.
  ///   - weights: What an event scores.
  ///   - names: The common English names of countries.
  ///   - issues: What is to be known about the inputs.
  ///   - daysRead: The first and the last day of all articles that were read.
  ///   - accuracy: How right the coder is.
  ///   - seed: Of the permutations that test a change.
  /// - Throws: `Failure` or `DataFault` for tables that only a broken build has.
  init(
    of parts: ReportedParts, manifest: Manifest, weights: Weights, names: [Country: String], issues: [Issue] = [],
    daysRead: ClosedRange<CalendarDay>? = nil, accuracy: CoderAccuracy, seed: UInt64 = StatisticsTables.defaultSeed
  ) throws {
    let comparison = parts.baseline.map { baseline in
      PeriodComparison(PeriodPair(from: baseline, to: parts.reported, weights: weights), names: names, seed: seed)
    }
    try self.init(
      manifest: manifest, collation: parts.reported, tally: Tally(of: parts.reported, weights: weights),
      weights: weights, names: names, missed: KnowledgeOptions.missedActs(weights), issues: issues, accuracy: accuracy,
      regions: .shipped(),
      context: PeriodContext(
        series: MonthlySeries(of: parts.whole, weights: weights, names: names), comparison: comparison,
        focus: .ofReport(on: parts.whole, in: manifest.period, powers: manifest.focus, weights: weights, names: names),
        undated: parts.whole.undated.flatMap(\.reports), daysRead: daysRead))
  }
}
