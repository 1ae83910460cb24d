import ArgumentParser
import EntenteReading
import EntenteStore

/// `entente ingest`: read, code and store, without a report.
struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles into the database, without making a report.",
    discussion: """
      Reads .txt, .text and .md files and files without an ending below the paths. Files that did not change are passed
      over; changed ones replace what was stored. A folder may hold articles.csv (file, published, source, url, title).
      """)

  @Argument(help: ArgumentHelp("Folders or files to read.", valueName: "path"))
  var paths: [String]

  @Option(help: "How 09/12/2023 is to be read: day-first or month-first; undated without it.")
  var dateOrder: DateOrder?

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    Interruption.explain()
    let ingestion = Ingestion(
      store: try Database.open(global), coder: try knowledge.coder(), coderDescription: try knowledge.description,
      reader: ArticleReader(ArticleReader.Options(dateOrder: dateOrder)), options: global)
    let outcome = try await ingestion.run(paths)
    let issues = outcome.listingIssues + (try ingestion.store.issues(in: outcome.selection))
    if !global.quiet {
      StandardError.write(outcome.summary + "Next: entente report    the report, about everything in the database\n")
    }
    try outcome.end(strict: global.strict, issues: issues)
  }
}
