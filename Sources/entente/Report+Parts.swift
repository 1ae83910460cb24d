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
  ///   - missed: What is known of missed acts.
  ///   - issues: What is to be known about the inputs.
  ///   - accuracy: How right the coder is.
  ///   - regions: Whose naming is counted.
  ///   - seed: Of the permutations that test a change.
  init(
    of parts: ReportedParts, manifest: Manifest, weights: Weights, names: [Country: String],
    missed: MissedActs, issues: [Issue] = [], accuracy: CoderAccuracy, regions: Regions,
    seed: UInt64 = StatisticsTables.defaultSeed
  ) {
    let comparison = parts.baseline.map { baseline in
      PeriodComparison(PeriodPair(from: baseline, to: parts.reported, weights: weights), names: names, seed: seed)
    }
    self.init(
      manifest: manifest, collation: parts.reported, tally: Tally(of: parts.reported, weights: weights),
      weights: weights, names: names, missed: missed, issues: issues, accuracy: accuracy, regions: regions,
      context: PeriodContext(
        series: MonthlySeries(of: parts.whole, weights: weights, names: names), comparison: comparison,
        undated: parts.whole.undated.flatMap(\.reports)))
  }
}
