import ArgumentParser
import EntenteCoding
import EntenteData
import EntenteMeasures
import EntenteReading
import EntenteReports
import EntenteStore

/// `entente explain`: what a column means, and from a number back to the sentences behind it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what a column means, or what a number of the last report is made of.",
    usage: """
      entente explain <column> | <table>
      entente explain <table> <key> ... [<options>]
      """,
    discussion: """
        entente explain story_share_lo        a column: meaning, formula, source, use
        entente explain engagement.score      a column of one table
        entente explain engagement            a table: what a row is, and its columns
        entente explain engagement ECU        a row: what the score is made of
        entente explain dyads RUS COL         what one country does towards another
        entente explain frequency VEN         where somebody is named
        entente explain cooccurrence USA VEN  where two are named together
        entente explain events e_3f0c9a51b7d2
                                              every sentence that tells an event
        entente explain months 2023-09 ECU    a country in a month

      Columns and tables need no database. Rows are those of the last report, named \
      by the key of any of its tables; comparison and outlets are there when it had a \
      baseline. In a sentence [who acts], {the act} and <on whom> are marked; a bracket \
      of the text's own has a backslash before it: \\[so\\].
      """)

  @Argument(help: ArgumentHelp("A column, a table, or with a key the table of a row.", valueName: "name"))
  var name: String

  @Argument(help: ArgumentHelp("The row, by the columns that name it: ECU, or RUS COL for dyads.", valueName: "key"))
  var key: [String] = []

  @Option(help: ArgumentHelp("Scores of event types instead of PLOVER 0.8's.", valueName: "file"))
  var weights: String?

  @Option(help: ArgumentHelp("The gazetteer whose names of countries are shown.", valueName: "file"))
  var gazetteer: String?

  @OptionGroup var database: DatabaseOptions

  @ArgumentParser.Flag(help: "Show no colours.")
  var noColor = false

  func validate() throws {
    try GivenPath.check(weights, of: "--weights")
    try GivenPath.check(gazetteer, of: "--gazetteer")
    guard !key.isEmpty else { return }
    let table = try RowQuestion.table(named: name)
    guard table.ways.contains(where: { $0.count == key.count }) else {
      let columns = table.ways.first?.joined(separator: " and ") ?? ""
      throw ValidationError("A row of \(table.fileName) is named by its \(columns), as \(table.example).")
    }
  }

  func run() throws {
    try StandardOutput.write(key.isEmpty ? ColumnQuestion(name: name).answer() : row())
  }

  private func row() throws -> String {
    let weightsFile = try KnowledgeOptions.file(weights, else: .plover)
    let gazetteerFile = try KnowledgeOptions.file(gazetteer, else: .countries)
    let (report, whole) = try Report.last(
      in: Store(reading: database.path), weights: Weights(tsv: weightsFile.bytes, file: weightsFile.file),
      gazetteer: Gazetteer(tsv: gazetteerFile.bytes, file: gazetteerFile.file)
    ) { coder in
      try .shipped(of: coder, hasOwnLists: gazetteer != nil, hasOwnWeights: weights != nil)
    }
    let explanation = Explanation(
      of: report, in: whole, isColoured: !noColor && Machine.isColoured(1), words: try .shipped(),
      ranker: try KnowledgeOptions.ranker(), sha256: SHA256.hex)
    return try RowQuestion(table: try RowQuestion.table(named: name), key: key).answer(explanation)
  }
}
