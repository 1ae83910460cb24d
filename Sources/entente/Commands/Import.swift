import ArgumentParser
import EntenteReading
import EntenteStore

/// `entente import`: what others coded.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in what was coded elsewhere.",
    subcommands: [Facts.self])

  /// `entente import facts`: lines of annotated articles into the database.
  struct Facts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take in annotated articles, a JSON object a line.",
      usage: "entente import facts <path> [<options>]",
      discussion: """
        Reads what `entente annotate` writes, or what another coder wrote in the same form, into the database as if the \
        articles had been read here; `entente report` then counts them. A folder's .jsonl and .ndjson files are read, \
        or a file, or standard input for -. A line that is not as it should be is left out and listed, as is one \
        without "schema": 2, which an earlier Entente wrote; an id that came before is listed and not counted. What the \
        lines say in "issues" stands in issues.csv. Files that did not change are passed over; changed ones replace what was stored.

        The lines of a file have one "coder". A report never mixes coders: where the database holds several, \
        `entente report --coder NAME` chooses one.

          entente annotate --with-text < texts.jsonl > facts.jsonl
          entente import facts facts.jsonl && entente report

        Memory: a megabyte of lines at a time, however many there are.
        """)

    @Argument(help: ArgumentHelp("A folder, a file, or - for standard input.", valueName: "path"))
    var path: String

    @OptionGroup var global: GlobalOptions

    func validate() throws { try GivenPath.check([path]) }

    func run() async throws {
      Interruption.explain()
      let listing = path == "-" ? nil : try LineFiles(at: path)
      let store = try Database.open(global)
      let outcome = try await FactsImport(store: store, options: global).run(listing)
      let issues = outcome.issues + (try store.issuesOfFacts(in: .everything))
      if !global.quiet {
        StandardError.write(
          outcome.summary + "Next: \(Shell.program) report\(global.databaseWords)    # the report about them\n")
      }
      try Ingestion.Outcome().end(strict: global.strict, issues: issues)
    }
  }
}

extension FactsImport.Outcome {
  /// What was taken in, for standard error.
  fileprivate var summary: String {
    var parts = ["\(articles) \(articles == 1 ? "article" : "articles")"]
    if unchanged > 0 { parts.append("\(unchanged) \(unchanged == 1 ? "file" : "files") unchanged") }
    if refused > 0 { parts.append("\(refused) \(refused == 1 ? "line" : "lines") left out") }
    let gone = gone.isEmpty ? "" : "Gone since the last time: \(gone.joined(separator: ", "))\n"
    return "\(files) \(files == 1 ? "file" : "files"): \(parts.joined(separator: ", "))\n" + gone
  }
}
