import ArgumentParser
import EntenteCoding
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText

/// `entente check`: what a report does not show at first sight.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was skipped, undated, copied or unknown, and check written reports.",
    discussion: """
      With paths, reads what is new there and lists its problems. Then compares every report below -o with its
      datapackage.json: exit code 1 when a file was changed or is missing.
      """)

  @Argument(help: ArgumentHelp("Folders or files to check.", valueName: "path"))
  var paths: [String] = []

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where reports stand.", valueName: "folder"))
  var output = "reports"

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    var issues: [Issue] = []
    if !paths.isEmpty {
      let coder = try knowledge.coder()
      let ingestion = Ingestion(
        store: try Database.open(global), coder: coder, coderDescription: try knowledge.description,
        reader: ArticleReader(), options: global)
      let outcome = try await ingestion.run(paths)
      issues = outcome.listingIssues + (try ingestion.store.issues(in: outcome.selection))
      let inspection = Inspection(articles: try ingestion.store.articles(in: outcome.selection, coder: coder.name))
      try StandardOutput.write(outcome.summary + inspection.text(issues))
    }
    let differences = try ReportInspection.differences(below: output)
    for difference in differences { try StandardOutput.write(difference + "\n") }
    guard differences.isEmpty else {
      throw Failure(
        .difference, "\(differences.count) files of reports are not as they were written; make the reports again.")
    }
    if global.strict, issues.contains(where: { $0.severity != .note }) { throw Failure(.data, "") }
  }
}
