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
      compares every report below -o with its datapackage.json: exit code 1 when a file was changed or is missing.
      """)

  @Argument(help: ArgumentHelp("Folders or files to check.", valueName: "path"))
  var paths: [String] = []

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where reports stand.", valueName: "folder"))
  var output = "reports"

  @Option(
    help: ArgumentHelp("Check what this coder coded, of a database that holds facts of several.", valueName: "name"))
  var coder: String?

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
    let issues = paths.isEmpty ? try inspectDatabase() : try await inspectPaths()
    try inspectReports()
    let count = issues.count { $0.severity != .note }
    if global.strict, count > 0 {
      throw Failure(
        .data, "\(count) \(count == 1 ? "input was" : "inputs were") skipped or read with a doubt (--strict).")
    }
    if issues.contains(where: { $0.fault?.isLoss == true }) {
      throw Failure(.partial, "some text that was meant could not be read; it is named above.")
    }
  }

  private func inspectReports() throws {
    let reports = try ReportInspection(below: output)
    let place = Printable.escaped(output)
    try StandardOutput.write(
      (reports.added.isEmpty
        ? "" : Inspection.section("Files in reports below \(place) that Entente did not write", reports.added))
        + Inspection.section(
          "Files of reports below \(place) that were changed or are missing", reports.differences))
    guard reports.differences.isEmpty else {
      throw Failure(
        .difference,
        "a report is not as it was written; keep elsewhere what was changed on purpose, delete it here, and make the "
          + "report again with 'entente report'.")
    }
  }

  private func inspectPaths() async throws -> [Issue] {
    let coder = try knowledge.coder()
    let listing = try reading.reader.files(at: paths, apartFrom: [OwnPlace(.database, at: global.database)])
    let ingestion = Ingestion(
      store: try Database.open(global), coder: coder, coderDescription: knowledge.description,
      reader: reading.reader, options: global)
    let outcome = try await ingestion.run(listing)
    try StandardOutput.write(outcome.summary(reasons: "named below"))
    let choice = CoderChoice(coder: coder.name, selection: outcome.selection)
    let forms = listing.files.compactMap { file in
      (try? reading.reader.contents(of: file).get()).map { (file.locator.path, $0.form(reading.reader.options)) }
    }
    return try inspect(
      ingestion.store, choice, listingIssues: outcome.listingIssues, forms: Dictionary(forms) { first, _ in first })
  }

  /// Looks at what is stored, if anything is.
  private func inspectDatabase() throws -> [Issue] {
    do {
      let store = try Store(reading: global.database)
      return try inspect(store, CoderChoice(coder, own: try knowledge.coder().name, in: store))
    } catch StoreError.missing {
      return []
    }
  }

  private func inspect(
    _ store: Store, _ choice: CoderChoice, listingIssues: [Issue] = [], forms: [String: String] = [:]
  ) throws -> [Issue] {
    let selection = choice.selection
    let issues = listingIssues + (try store.issues(in: selection)) + (try store.issuesOfFacts(in: selection))
    try StandardOutput.write(
      Inspection(articles: try store.articles(in: selection, coder: choice.coder), forms: forms).text(issues))
    return issues
  }
}
