import ArgumentParser
import EntenteCoding
import EntenteCorpus
import EntenteData
import EntenteMeasures
import EntentePages
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText

/// `entente report`: read what is new, collate, count, write.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report about a folder of articles, or about the whole database.",
    discussion: """
      Writes a folder of tables (CSV), figures (SVG) and a first page, briefing.md and briefing.html; the report that stood there is \
      replaced in whole. With paths the report is about the articles that stand there now; without, about all that were \
      ever read. With --period it is about the stories dated in it; copies and repeats are found among all. Files that did not change are not read again. The same articles always give the same bytes.

      Memory: about 40 kB an article while the tables are made.
      """)

  @Argument(help: ArgumentHelp("Folders or files to report on.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var periods: PeriodOptions

  @Option(
    help: ArgumentHelp(
      "The report's name, and its folder below the place of -o; without it that of the period (2023-09), else latest.",
      valueName: "name"))
  var label: String?

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where reports stand.", valueName: "folder"))
  var output = "reports"

  @Option(
    help: ArgumentHelp("Whether copies of an article count once (collapse) or each by itself (keep).", valueName: "how")
  )
  var duplicates = Duplicates.collapse

  @Option(
    help: ArgumentHelp(
      "How sure an act must be to count, from 0 to 1; what is less sure is listed in events.csv.", valueName: "p"))
  var minProbability = 0.3

  @OptionGroup var focus: FocusOptions

  @Option(help: ArgumentHelp("Scores of event types instead of PLOVER 0.8's.", valueName: "file"))
  var weights: String?

  @Option(
    help: ArgumentHelp(
      "How CSV is written: for programs, for Excel, or for Excel where a comma stands in numbers.", valueName: "name"))
  var csvDialect = CSVDialect.standard

  @Option(
    help: ArgumentHelp(
      "Report on what this coder coded, of a database that holds facts of several.", valueName: "name"))
  var coder: String?

  @OptionGroup var statistics: StatisticsOptions
  @OptionGroup var pages: PageChoices

  @ArgumentParser.Flag(
    help: "Write nothing when the report that stands there is the same: of the same articles, options and program.")
  var ifChanged = false

  @ArgumentParser.Flag(help: "Print the briefing too.")
  var show = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try GivenPath.check(paths)
    try GivenPath.check(output, of: "-o")
    try GivenPath.check(weights, of: "--weights")
    guard (0...1).contains(minProbability) else {
      throw ValidationError("--min-probability wants a number from 0 to 1, such as 0.3.")
    }
    guard coder == nil || paths.isEmpty else {
      throw ValidationError("--coder is about the whole database; leave the paths out.")
    }
    guard let label else { return }
    guard !label.isEmpty, !label.contains("/"), !label.hasPrefix("."), Printable.escaped(label) == label else {
      throw ValidationError("--label wants a name for a folder, such as latest or 2023-09.")
    }
    guard label.utf8.count <= 200 else {
      throw ValidationError("--label wants a shorter name, of 200 bytes at most; this one has \(label.utf8.count).")
    }
  }

  func run() async throws {
    Interruption.explain()
    let days = try periods.chosen()
    let label = label ?? days.period?.description ?? "latest"
    let weightsFile = try KnowledgeOptions.file(weights, else: .plover)
    let weights = try Weights(tsv: weightsFile.bytes, file: weightsFile.file)
    let page = try pages.options()
    let coder = try knowledge.coder()
    let focus = try focus.countries(named: coder.gazetteer.names)
    let place = output + "/" + label
    let listing = try listing(apartFrom: place)
    try ReportFolder(place).prepare()
    let maker = ReportMaker(
      store: try Database.open(global), coder: coder, knowledge: knowledge, weights: weights, weightsFile: weightsFile,
      hasOwnWeights: self.weights != nil, duplicates: duplicates,
      leastProbability: Int((minProbability * 1_000).rounded()), focus: focus)
    let outcome = try await ingest(listing, maker)
    let choice =
      paths.isEmpty
      ? try CoderChoice(self.coder, own: coder.name, in: maker.store)
      : CoderChoice(coder: coder.name, selection: outcome.selection)
    let report = try await maker.report(
      about: choice, in: days, label: label, listingIssues: outcome.listingIssues,
      statistics: statistics.request(jobs: global.jobs))
    let written = try report.write(
      to: place, dialect: csvDialect, page: page, onlyIfChanged: ifChanged, sha256: SHA256.hex)
    let index = try IndexNotice(writing: output)
    if show, let page = written.files.first(where: { $0.path == "briefing.md" }) {
      try StandardOutput.write(page.bytes)
    }
    if !global.quiet {
      StandardError.write(
        outcome.summary(reasons: "issues.csv says why") + FutureDates(today: periods.day).warning(report.articles)
          + pages.lacksWorkbook + (written.isWritten ? farewell(at: place, index, report) : Self.unchanged(place)))
    }
    for warning in [report.emptyPeriod, report.emptyBaseline].compactMap(\.self) {
      StandardError.write("entente: warning: \(warning)\n")
    }
    try outcome.end(strict: global.strict, issues: report.issues + report.laterIssues)
    if report.emptyPeriod != nil { throw Failure(.partial, "") }
  }

  /// What was written, and what to type next.
  private func farewell(at place: String, _ index: IndexNotice, _ report: Report) -> String {
    let example = report.highestRanked.map {
      "\n      \(Shell.program) explain engagement \($0)\(ownFiles)\(global.databaseWords)    # the sentences behind its score"
    }
    let first = place + (pages.extent == .tables ? "/countries.csv" : "/briefing.md")
    return """
      Wrote \(place): \(pages.extent.parts)
      \(index.text)Next: more \(Shell.word(first))\(example ?? "")

      """
  }

  /// The options without which the report cannot be explained.
  private var ownFiles: String {
    [("--weights", weights), ("--gazetteer", knowledge.gazetteer)]
      .compactMap { option, file in file.map { " \(option) \(Shell.word($0))" } }.joined()
  }

  private static func unchanged(_ place: String) -> String {
    "Nothing changed: the report at \(place) is the same and was left as it is (--if-changed)\n"
  }

  /// What stands below the paths; nil when the report is about the database, which must be there.
  private func listing(apartFrom place: String) throws -> SourceListing? {
    guard paths.isEmpty else {
      return try reading.reader.files(
        at: paths, apartFrom: [OwnPlace(.report, at: place), OwnPlace(.database, at: global.database)])
    }
    do {
      _ = try Store(reading: global.database)
    } catch StoreError.older {
      // It is brought up to date when it is opened for writing.
    }
    return nil
  }

  private func ingest(_ listing: SourceListing?, _ maker: ReportMaker) async throws -> Ingestion.Outcome {
    let ingestion = Ingestion(
      store: maker.store, coder: maker.coder, coderDescription: knowledge.description,
      reader: reading.reader, options: global)
    if let listing { return try await ingestion.run(listing) }
    try ingestion.recodeAll()
    return Ingestion.Outcome()
  }
}

extension ReportExtent {
  /// What a report has, in words.
  fileprivate var parts: String {
    switch self {
    case .tables: "tables"
    case .pages: "briefing.md, briefing.html, tables and figures"
    case .everything: "briefing.md, briefing.html, workbook.xlsx, tables and figures"
    }
  }
}

extension Duplicates: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}
