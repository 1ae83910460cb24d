import ArgumentParser
import EntenteCoding
import EntentePages
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText

/// `entente check`: what a report does not show at first sight.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show what was found, skipped, undated, copied or unknown, and check written reports.",
    discussion: """
      With paths, reads what is new there, says in which forms it is and what becomes of its articles, and lists its \
      problems; without, lists those of the whole database. Then \
      compares every report below -o with its datapackage.json: exit code 1 when a file was changed or is missing. With \
      --json all of it is one JSON object on standard output.
      """)

  @Argument(help: ArgumentHelp("Folders or files to check.", valueName: "path"))
  var paths: [String] = []

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where reports stand.", valueName: "folder"))
  var output = "reports"

  @Option(
    help: ArgumentHelp("Check what this coder coded, of a database that holds facts of several.", valueName: "name"))
  var coder: String?

  @Flag(help: "Answer with one JSON object, for programs.")
  var json = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try GivenPath.check(paths)
    try GivenPath.check(output, of: "-o")
    guard coder == nil || paths.isEmpty else {
      throw ValidationError("--coder is about the whole database; leave the paths out.")
    }
  }

  func run() async throws {
    let found = paths.isEmpty ? try inspectDatabase() : try await inspectPaths()
    if !json, let found { try StandardOutput.write(found.inspection.text) }
    let reports = try ReportInspection(below: output)
    if json {
      try StandardOutput.write((found?.inspection ?? Inspection()).json(reports))
    } else {
      try StandardOutput.write(text(of: reports))
    }
    try end(found?.issues ?? [], reports)
  }

  private func end(_ issues: [Issue], _ reports: ReportInspection) throws {
    guard reports.differences.isEmpty else {
      throw Failure(
        .difference,
        "a report is not as it was written; keep elsewhere what was changed on purpose, delete it here, and make the "
          + "report again with 'entente report'.")
    }
    let count = issues.count { $0.severity != .note }
    if global.strict, count > 0 {
      throw Failure(
        .data, "\(count) \(count == 1 ? "input was" : "inputs were") skipped or read with a doubt (--strict).")
    }
    if issues.contains(where: { $0.fault?.isLoss == true }) {
      throw Failure(.partial, "some text that was meant could not be read; it is named above.")
    }
  }

  private func text(of reports: ReportInspection) -> String {
    let place = Printable.escaped(output)
    return
      (reports.added.isEmpty
      ? "" : Inspection.section("Files in reports below \(place) that Entente did not write", reports.added))
      + Inspection.section("Files of reports below \(place) that were changed or are missing", reports.differences)
  }

  private typealias Found = (inspection: Inspection, issues: [Issue])

  private func inspectPaths() async throws -> Found {
    let coder = try knowledge.coder()
    let listing = try reading.reader.files(at: paths, apartFrom: [OwnPlace(.database, at: global.database)])
    let ingestion = Ingestion(
      store: try Database.open(global), coder: coder, coderDescription: knowledge.description,
      reader: reading.reader, options: global)
    let outcome = try await ingestion.run(listing)
    if !json { try StandardOutput.write(outcome.summary(reasons: "named below")) }
    let choice = CoderChoice(coder: coder.name, selection: outcome.selection)
    let forms = listing.files.compactMap { file in
      (try? reading.reader.contents(of: file).get()).map { (file.locator.path, $0.form(reading.reader.options)) }
    }
    return try inspect(
      ingestion.store, choice, listingIssues: outcome.listingIssues, forms: Dictionary(forms) { first, _ in first })
  }

  /// Looks at what is stored; nil when nothing is.
  private func inspectDatabase() throws -> Found? {
    do {
      let store = try Store(reading: global.database)
      return try inspect(store, CoderChoice(coder, own: try knowledge.coder().name, in: store))
    } catch StoreError.missing {
      return nil
    }
  }

  private func inspect(
    _ store: Store, _ choice: CoderChoice, listingIssues: [Issue] = [], forms: [String: String] = [:]
  ) throws -> Found {
    let selection = choice.selection
    let issues = listingIssues + (try store.issues(in: selection)) + (try store.issuesOfFacts(in: selection))
    let articles = try store.articles(in: selection, coder: choice.coder)
    return (Inspection(articles, forms: forms, issues), issues)
  }
}
