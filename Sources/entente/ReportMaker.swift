import EntenteCoding
import EntenteCorpus
import EntenteData
import EntenteMeasures
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText

/// The road from stored codings to a report: one straight line.
struct ReportMaker {
  let store: Store
  let coder: Coder
  let knowledge: KnowledgeOptions
  let weights: Weights
  let weightsFile: (bytes: [UInt8], file: String)
  let hasOwnWeights: Bool
  let duplicates: Duplicates
  /// How sure an event must be to count, in thousandths.
  let leastProbability: Int
  /// The powers whose dealings are set apart.
  let focus: [Country]

  /// Collates what is chosen, stores the result and counts what of it is in the period.
  func report(
    about choice: CoderChoice, in days: (period: Period?, baseline: Period?), label: String, listingIssues: [Issue],
    statistics: StatisticsRequest? = nil
  ) async throws -> Report {
    let selection = choice.selection
    async let sources = self.sources(isOurs: choice.coder == coder.name)
    let articles = try store.articles(in: selection, coder: choice.coder)
    let known = articles.known(byEndOf: days.period, days.baseline)
    let collation = Collation.collate(known, duplicates: duplicates, leastProbability: leastProbability)
    let files = try await sources
    let later = Set(articles.map(\.article.provenance.locator)).subtracting(known.map(\.article.provenance.locator))
    let issues = listingIssues + (try store.issues(in: selection)) + (try store.issuesOfFacts(in: selection))
    let run = RunManifest(
      of: collation, toolVersion: Version.number, coder: choice.coder, duplicates: duplicates, period: days.period,
      baseline: days.baseline, focus: focus, inputs: files.map { RunManifest.Input(name: $0.name, sha256: $0.sha256) }
    )
    // What is stored, the folder statistics/ and the report do not need each other: they are made side by side.
    async let stored: Void = store.replaceCollation(collation, of: selection, manifest: run)
    let manifest = Manifest(
      version: Version.number, label: label, period: days.period, baseline: days.baseline,
      duplicates: duplicates.rawValue, leastProbability: leastProbability, focus: focus, weights: weights.name,
      coder: choice.coder,
      sources: files)
    let parts = ReportedParts(of: collation, manifest)
    async let sheets = statistics?.sheets(of: parts)
    var report = try Report(
      of: parts, manifest: manifest, weights: weights, names: coder.gazetteer.names,
      issues: issues.filter { !later.contains($0.locator) }, daysRead: articles.days,
      accuracy: accuracy(of: choice.coder),
      seed: statistics?.seed ?? StatisticsTables.defaultSeed)
    report.statistics = await sheets
    report.laterIssues = issues.filter { later.contains($0.locator) }
    try await stored
    return report
  }

  private func accuracy(of coder: String) throws -> CoderAccuracy {
    try .shipped(of: coder, hasOwnLists: knowledge.areOwn, hasOwnWeights: hasOwnWeights)
  }

  /// The files that decided the numbers, with their hashes; of another's codings only the weights are known.
  private func sources(isOurs: Bool) throws -> [Manifest.Source] {
    let (missed, regions) = (EmbeddedFile.missed, EmbeddedFile.regions)
    let files =
      (isOurs ? try knowledge.files() : []) + [
        ("weights", weightsFile.bytes, weightsFile.file), ("missed acts", missed.bytes, missed.path),
        ("regions", regions.bytes, regions.path),
      ]
    return files.map { Manifest.Source(name: $0.role, path: $0.file, sha256: SHA256.hex(of: $0.bytes)) }
  }
}
