import ArgumentParser
import EntenteCoding
import EntenteReading
import EntenteStore

/// `entente ingest`: read, code and store, without a report.
struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read articles into the database, without making a report.",
    usage: "entente ingest <path> ... [<options>]",
    discussion: """
      Reads texts, pages, feeds, tables, JSON, Word documents, downloads of Nexis, Factiva and ProQuest, and archives of \
      these below the paths, told by what they hold. Files that did not change are passed over; changed ones replace what \
      was stored. A folder may hold articles.csv (file, published, source, url, \
      title).
      """)

  @Argument(help: ArgumentHelp("Folders or files to read.", valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try GivenPath.check(paths) }

  func run() async throws {
    Interruption.explain()
    let coder = try knowledge.coder()
    let listing = try reading.reader.files(at: paths, apartFrom: [OwnPlace(.database, at: global.database)])
    let ingestion = Ingestion(
      store: try Database.open(global), coder: coder, coderDescription: knowledge.description,
      reader: reading.reader, options: global)
    let outcome = try await ingestion.run(listing)
    let issues = outcome.listingIssues + (try ingestion.store.issues(in: outcome.selection))
    if !global.quiet {
      StandardError.write(
        outcome.summary(reasons: "entente check says why")
          + "Next: \(Shell.program) report\(global.databaseWords)    # a report about everything in the database\n")
    }
    try outcome.end(strict: global.strict, issues: issues)
  }
}
