import ArgumentParser
import EntenteCoding
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText

/// `entente check`: what a report does not show at first sight.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show what was skipped, undated, copied or unknown, and check written reports.",
    discussion: """
      With paths, reads what is new there and lists its problems; without, lists those of the whole database. Then \
      compares every report below -o with its datapackage.json: exit code 1 when a file was changed or is missing.
      """)

  @Argument(help: ArgumentHelp("Folders or files to check.", valueName: "path"))
  var paths: [String] = []

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where reports stand.", valueName: "folder"))
  var output = "reports"

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let issues = paths.isEmpty ? try inspectDatabase() : try await inspectPaths()
    let differences = try ReportInspection.differences(below: output)
    try StandardOutput.write(
      Inspection.section(
        "Files of reports below \(Printable.escaped(output)) that were changed or are missing", differences))
    guard differences.isEmpty else {
      throw Failure(.difference, "a report is not as it was written; make it again with 'entente report'.")
    }
    let count = issues.count { $0.severity != .note }
    if global.strict, count > 0 {
      throw Failure(
        .data, "\(count) \(count == 1 ? "input was" : "inputs were") skipped or read with a doubt (--strict).")
    }
  }

  private func inspectPaths() async throws -> [Issue] {
    let coder = try knowledge.coder()
    let listing = try reading.reader.files(at: paths)
    let ingestion = Ingestion(
      store: try Database.open(global), coder: coder, coderDescription: try knowledge.description,
      reader: reading.reader, options: global)
    let outcome = try await ingestion.run(listing)
    try StandardOutput.write(outcome.summary(reasons: "named below"))
    return try inspect(ingestion.store, outcome.selection, coder: coder.name, listingIssues: outcome.listingIssues)
  }

  /// Looks at what is stored, if anything is.
  private func inspectDatabase() throws -> [Issue] {
    do {
      return try inspect(Store(reading: global.database), .everything, coder: try knowledge.coder().name)
    } catch StoreError.missing {
      return []
    }
  }

  private func inspect(
    _ store: Store, _ selection: Selection, coder: String, listingIssues: [Issue] = []
  ) throws -> [Issue] {
    let issues = listingIssues + (try store.issues(in: selection))
    try StandardOutput.write(Inspection(articles: try store.articles(in: selection, coder: coder)).text(issues))
    return issues
  }
}
