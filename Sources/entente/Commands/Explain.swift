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
      entente explain <column> | <table> | <flag> | <sign>
      entente explain <country> [<options>]
      entente explain <table> <key> ... [<options>]
      """,
    discussion: """
        entente explain story_share_lo        a column: meaning, formula, source, use
        entente explain engagement.score      a column of one table
        entente explain engagement            a table: what a row is, and its columns
        entente explain thin                  a flag of rows
        entente explain E                     the column a sign stands for
        entente explain Peru                  a country: its engagement, or where it is named
        entente explain engagement ECU        a row: what the score is made of
        entente explain dyads RUS COL         what one country does towards another
        entente explain focus RUS COL         a power and a country
        entente explain frequency VEN         where somebody is named
        entente explain regions South America
                                              where countries of a region are named
        entente explain cooccurrence USA VEN  where two are named together
        entente explain events e_3f0c9a51b7d2
                                              every sentence that tells an event
        entente explain months 2023-09 ECU    a country in a month

      What the codebook has needs no database. Rows are those of the last report, or of that of \
      --report, named by the key of any of its tables, countries by name or code; comparison and outlets are there when it had a \
      baseline. In a sentence [who acts], {the act} and <on whom> are marked; a bracket \
      of the text's own has a backslash before it: \\[so\\].
      """)

  @Argument(
    help: ArgumentHelp("A column, a table, a flag, a country, or with a key the table of a row.", valueName: "name"))
  var name: String

  @Argument(
    help: ArgumentHelp(
      "The row, by the columns that name it: ECU, or RUS COL for dyads; countries by name too.", valueName: "key"))
  var key: [String] = []

  @Option(help: ArgumentHelp("Scores of event types instead of PLOVER 0.8's.", valueName: "file"))
  var weights: String?

  @Option(help: ArgumentHelp("The gazetteer whose names of countries are shown.", valueName: "file"))
  var gazetteer: String?

  @Option(
    help: ArgumentHelp(
      "The report whose rows are meant, such as 2018-05; without it the one that was made last.", valueName: "name"))
  var report: String?

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where reports stand.", valueName: "folder"))
  var output = "reports"

  @OptionGroup var database: DatabaseOptions

  @ArgumentParser.Flag(help: "Answer with one JSON object, for programs.")
  var json = false

  @ArgumentParser.Flag(help: "Show no colours.")
  var noColor = false

  func validate() throws {
    try GivenPath.check(weights, of: "--weights")
    try GivenPath.check(gazetteer, of: "--gazetteer")
    try GivenPath.check(report, of: "--report")
    try GivenPath.check(output, of: "-o")
  }

  func run() throws {
    let names = try self.names()
    let column = ColumnQuestion(name: name, countries: names.names.values.sorted())
    let words = CountryWords(names.names)
    if let country = words.country([name] + key) {
      try StandardOutput.write(try everything(about: country, names))
    } else if key.isEmpty {
      try StandardOutput.write(try column.answer(isJSON: json))
    } else {
      let question = try question(words)
      try StandardOutput.write(try question.answer(try explanation(names), isJSON: json))
    }
  }

  /// What is asked of a table: by names of countries as their codes, by the words as they are, or by all as one name.
  private func question(_ words: CountryWords) throws -> RowQuestion {
    let table = try RowQuestion.table(named: name)
    let coded = table.holdsCountries ? [words.coded(key)] : []
    let joined = table.holdsNames ? [[key.joined(separator: " ")]] : []
    let keys = (coded + [key] + joined).filter { key in table.ways.contains { $0.count == key.count } }
    guard !keys.isEmpty else {
      let columns = table.ways.first?.joined(separator: " and ") ?? ""
      throw ValidationError("A row of \(table.fileName) is named by its \(columns), as \(table.example).")
    }
    return RowQuestion(table: table, keys: keys)
  }

  /// What a country's engagement is made of; where it is named, of one that deals with nobody.
  private func everything(about country: String, _ names: Gazetteer) throws -> String {
    let explanation = try explanation(names)
    let engages = explanation.names(in: .engagement)?.contains([country]) == true
    let question = RowQuestion(table: engages ? .engagement : .countries, keys: [[country]])
    return try question.answer(explanation, isJSON: json)
  }

  private func names() throws -> Gazetteer {
    let file = try KnowledgeOptions.file(gazetteer, else: .countries)
    return try Gazetteer(tsv: file.bytes, file: file.file)
  }

  private func explanation(_ names: Gazetteer) throws -> Explanation {
    let weightsFile = try KnowledgeOptions.file(weights, else: .plover)
    let weights = try Weights(tsv: weightsFile.bytes, file: weightsFile.file)
    let store = try Store(reading: database.path)
    let accuracy = { (coder: String) throws -> CoderAccuracy in
      try .shipped(of: coder, hasOwnLists: gazetteer != nil, hasOwnWeights: self.weights != nil)
    }
    let written = try report.map { try WrittenReport($0, below: output) }
    let files = try ExplainedFiles(
      weights: weightsFile.bytes, gazetteer: KnowledgeOptions.file(gazetteer, else: .countries).bytes)
    let (report, whole) =
      try written?.report(in: store, weights: weights, gazetteer: names, files: files, accuracy: accuracy)
      ?? Report.last(in: store, weights: weights, gazetteer: names, files: files, accuracy: accuracy)
    return Explanation(
      of: report, in: whole, isColoured: !json && !noColor && Machine.isColoured(1), words: try .shipped(),
      ranker: try KnowledgeOptions.ranker(), title: written?.title(of: report) ?? "the last report", sha256: SHA256.hex)
  }
}

extension ExplainedTable {
  /// Whether words of its keys may be countries; names of outlets and files are no countries.
  fileprivate var holdsCountries: Bool {
    switch self {
    case .frequency, .countries, .cooccurrence, .cooccurrenceSentences, .cooccurrenceMatrix, .cooccurrenceExpected,
      .engagement, .dyads, .network, .focus, .comparison, .months:
      true
    case .people, .organisations, .regions, .events, .announced, .outlets, .articles, .sentences, .evidence, .issues:
      false
    }
  }

  /// Whether a name of several words may be a key by itself: of a person, body, region, outlet or file.
  fileprivate var holdsNames: Bool {
    switch self {
    case .frequency, .people, .organisations, .regions, .comparison, .outlets, .articles, .issues: true
    case .countries, .cooccurrence, .cooccurrenceSentences, .cooccurrenceMatrix, .cooccurrenceExpected, .engagement,
      .dyads, .network, .focus, .events, .announced, .months, .sentences, .evidence:
      false
    }
  }
}
