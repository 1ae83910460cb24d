package import EntenteCoding
package import EntenteCorpus
package import EntenteMeasures
import EntentePages
private import EntenteReading
package import EntenteText
package import EntenteWorkbooks

/// Everything a report says, before it becomes files.
package struct Report: Sendable {
  let manifest: Manifest
  let collation: Collation
  let tables: Tables
  let weights: Weights
  /// What is to be known about the inputs; becomes issues.csv.
  package let issues: [Issue]
  /// Of articles that came behind the report's days: for who reads them, and on no page or table.
  package var laterIssues: [Issue] = []
  /// How right its coder is, and so what may be said.
  let accuracy: CoderAccuracy
  /// The folder statistics/; nil unless asked for.
  package var statistics: StatisticsSheets?
  /// What lies beyond the report's own stories.
  let context: PeriodContext
  /// Whether it has a table of regions.
  let hasRegions: Bool
  private let names: [Country: String]

  /// The tables of the measures, all of the same stories.
  struct Tables: Sendable {
    let frequency: FrequencyTable
    let cooccurrence: CooccurrenceTable
    let matrix: CooccurrenceMatrix
    let engagement: EngagementTable
    let dyads: DyadTable
    let directed: DirectedActs
    let focus: FocusTable
    let regions: RegionTable
    let sensitivity: SensitivityTable

    /// - Parameters:
    ///   - tally: Of the stories of the report.
    ///   - directed: The acts of the same stories by direction.
    ///   - focus: The dealings of chosen powers in the same stories.
    ///   - regions: The naming of regions in the same stories.
    ///   - names: The common English names of countries; a country without one bears its code.
    ///   - expected: Of the same stories; without them no score is expected.
    init(
      _ tally: Tally, _ directed: DirectedActs, _ focus: FocusTable, _ regions: RegionTable, names: [Country: String],
      expected: ExpectedScores?
    ) {
      frequency = FrequencyTable(tally, names: names)
      cooccurrence = CooccurrenceTable(tally)
      matrix = CooccurrenceMatrix(tally)
      engagement = EngagementTable(tally, names: names, expected: expected)
      dyads = DyadTable(tally, names: names, directions: directed.comparisons, expected: expected)
      self.directed = directed
      self.focus = focus
      self.regions = regions
      sensitivity = SensitivityTable(tally)
    }
  }

  /// - Parameters:
  ///   - manifest: What the report is made of and with.
  ///   - collation: The stories and events that are reported.
  ///   - tally: Of the same stories, with the same weights.
  ///   - weights: What an event scores.
  ///   - names: The common English names of countries; a country without one bears its code.
  ///   - missed: What is known of missed acts; without it no score is expected.
  ///   - issues: What is to be known about the inputs.
  ///   - accuracy: How right its coder is.
  ///   - statistics: Of the same stories; nil unless asked for.
  ///   - regions: Whose naming is counted; of none there is no table.
  ///   - context: What lies beyond these stories; with a comparison exactly when the manifest has a baseline.
  package init(
    manifest: Manifest, collation: Collation, tally: Tally, weights: Weights, names: [Country: String],
    missed: MissedActs? = nil, issues: [Issue] = [], accuracy: CoderAccuracy = .unmeasured,
    statistics: StatisticsTables? = nil, regions: Regions = Regions(), context: PeriodContext
  ) {
    precondition(tally.stories == collation.stories.count, "\(tally.stories) of \(collation.stories.count) stories")
    self.manifest = manifest
    self.collation = collation
    self.tables = Tables(
      tally, DirectedActs(of: collation, weights: weights),
      context.focus ?? FocusTable(of: collation, powers: manifest.focus, weights: weights, names: names),
      RegionTable(of: collation, regions: regions), names: names,
      expected: missed.map { ExpectedScores(of: collation, weights: weights, missed: $0) })
    self.weights = weights
    self.issues = issues
    self.accuracy = accuracy
    self.statistics = statistics.map(StatisticsSheets.init)
    self.context = context
    hasRegions = !regions.all.isEmpty
    self.names = names
  }

  /// The country that engages most; nil when no event was counted.
  package var highestRanked: Country? { tables.engagement.rows.first?.country }

  package var storyCount: Int { collation.stories.count }

  /// What copies count for in it.
  var duplicates: Duplicates { Duplicates(rawValue: manifest.duplicates) ?? .collapse }

  /// Every article of its stories, copies too.
  package var articles: [CodedArticle] { collation.stories.flatMap(\.reports) }

  /// Why a report about a period says nothing; nil where it has a story, or is about no period.
  package var emptyPeriod: String? {
    guard let period = manifest.period, collation.stories.isEmpty else { return nil }
    let span = context.daysRead.map { "those that were read are dated from \($0.lowerBound) to \($0.upperBound)" }
    return "no story is dated in \(period) (\(period.days)): \(span ?? "no story that was read has a date")."
  }

  /// Why a report compares with nothing: no story is dated in the period compared with; nil where one is, or none is named.
  package var emptyBaseline: String? {
    guard let baseline = manifest.baseline, context.comparison?.stories.earlier == 0 else { return nil }
    return "no story is dated in \(baseline) (\(baseline.days)), the period compared with: nothing can be compared."
  }

  /// Up to the report's own period: articles of later months, and countries in these alone, change no report.
  var months: [MonthlySeries.Row] {
    let rows = context.series.rows.filter { row in manifest.period.map { row.month.first < $0.end } ?? true }
    let present = Set(rows.filter { $0.stories + $0.events > 0 }.map(\.id))
    return rows.filter { present.contains($0.id) }
  }

  /// The common English name of a country; its code where none is known.
  func name(_ country: Country) -> String { names[country] ?? country.iso3 }
}

extension Report {
  /// Writes the report to a folder, which is replaced in whole.
  ///
  /// - Parameters:
  ///   - place: Such as `reports/latest`; need not exist.
  ///   - dialect: Of the CSV files.
  ///   - page: The words of the page, and what it may show.
  ///   - onlyIfChanged: Whether a report that stands there and is the same to the byte is left as it is.
  ///   - sha256: Returns the lower-case hexadecimal SHA-256 of bytes.
  /// - Returns: The report's files, and whether they were written.
  /// - Throws: `WriteError` or `WorkbookFailure`; what stood there before is unchanged.
  @discardableResult
  package func write(
    to place: String, dialect: CSVDialect = .standard, page: PageOptions, onlyIfChanged: Bool = false,
    sha256: @escaping @Sendable ([UInt8]) -> String
  ) throws -> (files: [ReportFile], isWritten: Bool) {
    let files = try files(dialect: dialect, page: page, sha256: sha256)
    let folder = ReportFolder(place)
    if onlyIfChanged, folder.holds(files) { return (files, false) }
    try folder.replace(with: files)
    return (files, true)
  }

  /// The report's files, datapackage.json last; the same report always gives the same bytes.
  ///
  /// - Throws: `WorkbookFailure` where a workbook is wanted and cannot be made.
  package func files(
    dialect: CSVDialect = .standard, evidenceCapacity: Int = Evidence.capacity, page options: PageOptions,
    sha256: @escaping @Sendable ([UInt8]) -> String
  ) throws(WorkbookFailure) -> [ReportFile] {
    let evidence = Evidence(of: collation, weights: weights, capacity: evidenceCapacity, sha256: sha256)
    let stated = StatedFindings(of: self, in: options.words.sentences)
    let sheets = sheets(evidence, { stated }, words: options.words).concurrentMap { $0.table() }
    let briefing = Briefing(of: self, evidence: evidence, stated: stated, sheets: sheets, options: options)
    // Made once, for the pages, the workbook and the summary.
    let page = options.extent > .tables ? briefing.page : nil
    // The slowest parts first, so that no processor waits for one of them at the end.
    let parts = page.map { Self.parts(options.extent, $0) } ?? []
    let made = (parts + sheets.map(ReportPart.table) + [.network]).concurrentMap { part in
      Result { () throws(WorkbookFailure) in try self.resources(of: part, briefing, CSVWriter(dialect: dialect)) }
    }
    var resources: [DataPackage.Resource] = []
    for part in made { resources += try part.get() }
    let package = DataPackage(
      manifest: manifest, dialect: dialect, summary: page.map(briefing.summary), resources: resources)
    return resources.map(\.file) + [ReportFile(path: ReportPackage.fileName, bytes: package.bytes(sha256: sha256))]
  }

  /// What the first page is needed for.
  private static func parts(_ extent: ReportExtent, _ page: Page) -> [ReportPart] {
    extent == .everything ? [.pages(page), .workbook(page)] : [.pages(page)]
  }
}
