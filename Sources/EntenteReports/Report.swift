package import EntenteCoding
package import EntenteCorpus
package import EntenteMeasures
private import EntenteReading
package import EntenteText

/// Everything a report says, before it becomes files.
package struct Report: Sendable {
  let manifest: Manifest
  let collation: Collation
  let tables: Tables
  let weights: Weights
  /// What is to be known about the inputs; becomes issues.csv.
  package let issues: [Issue]
  /// How right its coder is, and so what may be said.
  let accuracy: CoderAccuracy
  /// The folder statistics/; nil unless asked for.
  package var statistics: StatisticsSheets?
  /// What lies beyond the report's own stories.
  let context: PeriodContext
  private let names: [Country: String]

  /// The tables of the measures, all of the same stories.
  struct Tables: Sendable {
    let frequency: FrequencyTable
    let cooccurrence: CooccurrenceTable
    let matrix: CooccurrenceMatrix
    let engagement: EngagementTable
    let dyads: DyadTable
    let sensitivity: SensitivityTable

    /// - Parameters:
    ///   - tally: Of the stories of the report.
    ///   - names: The common English names of countries; a country without one bears its code.
    init(_ tally: Tally, names: [Country: String]) {
      frequency = FrequencyTable(tally, names: names)
      cooccurrence = CooccurrenceTable(tally)
      matrix = CooccurrenceMatrix(tally)
      engagement = EngagementTable(tally, names: names)
      dyads = DyadTable(tally)
      sensitivity = SensitivityTable(tally)
    }
  }

  /// - Parameters:
  ///   - manifest: What the report is made of and with.
  ///   - collation: The stories and events that are reported.
  ///   - tally: Of the same stories, with the same weights.
  ///   - weights: What an event scores.
  ///   - names: The common English names of countries; a country without one bears its code.
  ///   - issues: What is to be known about the inputs.
  ///   - accuracy: How right its coder is.
  ///   - statistics: Of the same stories; nil unless asked for.
  ///   - context: What lies beyond these stories; with a comparison exactly when the manifest has a baseline.
  package init(
    manifest: Manifest, collation: Collation, tally: Tally, weights: Weights, names: [Country: String],
    issues: [Issue] = [], accuracy: CoderAccuracy = .unmeasured, statistics: StatisticsTables? = nil,
    context: PeriodContext
  ) {
    precondition(tally.stories == collation.stories.count, "\(tally.stories) of \(collation.stories.count) stories")
    self.manifest = manifest
    self.collation = collation
    self.tables = Tables(tally, names: names)
    self.weights = weights
    self.issues = issues
    self.accuracy = accuracy
    self.statistics = statistics.map(StatisticsSheets.init)
    self.context = context
    self.names = names
  }

  /// The country that engages most; nil when no event was counted.
  package var highestRanked: Country? { tables.engagement.rows.first?.country }

  /// What copies count for in it.
  private var duplicates: Duplicates { Duplicates(rawValue: manifest.duplicates) ?? .collapse }

  /// Every article of its stories, copies too.
  package var articles: [CodedArticle] { collation.stories.flatMap(\.reports) }

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
  ///   - sha256: Returns the lower-case hexadecimal SHA-256 of bytes.
  /// - Returns: What was written.
  /// - Throws: `WriteError`; what stood there before is unchanged.
  @discardableResult
  package func write(
    to place: String, dialect: CSVDialect = .standard, page: PageOptions, sha256: @escaping ([UInt8]) -> String
  ) throws -> [ReportFile] {
    let files = files(dialect: dialect, page: page, sha256: sha256)
    try ReportFolder(place).replace(with: files)
    return files
  }

  /// The report's files, datapackage.json last; the same report always gives the same bytes.
  package func files(
    dialect: CSVDialect = .standard, evidenceCapacity: Int = Evidence.capacity, page options: PageOptions,
    sha256: @escaping ([UInt8]) -> String
  ) -> [ReportFile] {
    let evidence = Evidence(of: collation, weights: weights, capacity: evidenceCapacity, sha256: sha256)
    let sheets = sheets(evidence)
    let writer = CSVWriter(dialect: dialect)
    // The page tests pairs story by story: of many stories that takes as long as writing their tables.
    let parts = [Table?.none] + sheets.map(Optional.some)
    let resources =
      parts.concurrentMap { sheet -> [DataPackage.Resource] in
        guard let sheet else {
          return pages(evidence, sheets, options).map { DataPackage.Resource(file: $0, table: nil) }
        }
        let file = ReportFile(path: sheet.fileName, bytes: writer.bytes(of: sheet))
        return [DataPackage.Resource(file: file, table: sheet)]
      }.joined() + figures.map { DataPackage.Resource(file: $0, table: nil) }
    let package = DataPackage(manifest: manifest, dialect: dialect, resources: resources)
    return resources.map(\.file) + [ReportFile(path: ReportPackage.fileName, bytes: package.bytes(sha256: sha256))]
  }

  /// The first page and those of countries in both their forms, and their figures.
  private func pages(_ evidence: Evidence, _ sheets: [Table], _ options: PageOptions) -> [ReportFile] {
    let briefing = Briefing(of: self, evidence: evidence, sheets: sheets, options: options)
    let countries = CountryPages(of: briefing)
    let pages =
      [("briefing", briefing.page)]
      + CountryPages.countries(of: self).map { (CountryPages.path(of: $0), countries.page(of: $0)) }
    return pages.concurrentMap { path, page in
      [
        ReportFile(path: path + ".md", bytes: PageMarkdown(page).bytes),
        ReportFile(path: path + ".html", bytes: PageHTML(page).bytes),
      ] + page.figures.map { ReportFile(path: $0.path, bytes: $0.canvas.bytes) }
    }.flatMap { $0 }
  }

  /// The tables that are written, in the order of the briefing's index.
  func sheets(_ evidence: Evidence) -> [Table] {
    let first: [@Sendable () -> Table] = [
      { Layout.frequency.table(tables.frequency.rows) }, { Layout.cooccurrence.table(tables.cooccurrence.rows) },
      { .cooccurrenceMatrix(tables.matrix) }, { Layout.engagement.table(tables.engagement.rows) },
      { Layout.dyads.table(tables.dyads.rows) }, { events(evidence) }, { announced },
    ]
    let last: [@Sendable () -> Table] = [
      { Layout.months.table(context.series.rows) },
      { Layout.articles.table(ArticleRow.rows(of: collation, duplicates)) },
      { Layout.evidence.table(evidence.rows) }, { Layout.issues.table(issues) },
    ]
    let made = (first + last).concurrentMap { $0() }
    return made.prefix(first.count) + changes + made.dropFirst(first.count) + (statistics?.tables ?? [])
  }

  private var announced: Table {
    Layout.announced.table(
      AnnouncedAct.acts(of: self).map { AnnouncedRow(act: $0, names: $0.parties.map(name)) })
  }

  private func events(_ evidence: Evidence) -> Table {
    let table = Layout.events.table(evidence.events)
    return evidence.omitted == 0 ? table : table.withoutForeignKeys(in: "evidence")
  }

  /// The tables of the report's period against another; none without one to compare with.
  private var changes: [Table] {
    guard let comparison = context.comparison else { return [] }
    return [Layout.comparison.table(comparison.rows), Layout.outlets.table(comparison.outlets.rows)]
  }
}
