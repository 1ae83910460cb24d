import ArgumentParser
import EntenteCoding
import EntenteData
import EntenteMeasures
import EntenteReports
import EntenteStore

/// `entente explain`: what a column means, and from a number back to the sentences behind it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what a column means, or what a number of the last report is made of.",
    usage: """
      entente explain <column> | <table>
      entente explain engagement <code> [<options>]
      entente explain dyads <code> <code> [<options>]
      entente explain frequency <code> [<options>]
      """,
    discussion: """
        entente explain story_share_lo     a column: meaning, formula, source, use
        entente explain engagement.score   a column whose name several tables have
        entente explain engagement         a table: what a row is, and its columns
        entente explain engagement ECU     a row: what the score is made of
        entente explain dyads RUS COL      what one country does towards another
        entente explain frequency VEN      where a country is mentioned

      Columns and tables need no database. Rows are those of the last report; in a
      sentence [the actor], {the trigger} and <the recipient> are marked.
      """)

  /// The tables whose rows can be explained.
  enum Table: String, CaseIterable {
    case engagement
    case dyads
    case frequency

    var keyLength: Int { self == .dyads ? 2 : 1 }
  }

  @Argument(help: ArgumentHelp("A column, a table, or with codes the table of a row.", valueName: "name"))
  var name: String

  @Argument(help: ArgumentHelp("The row: one ISO code, or two for dyads.", valueName: "code"))
  var codes: [String] = []

  @Option(help: ArgumentHelp("Scores of event types instead of PLOVER 0.8's.", valueName: "file"))
  var weights: String?

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !codes.isEmpty else { return }
    guard let table = Table(rawValue: name) else {
      throw ValidationError("Rows can be explained of engagement, dyads and frequency, not of \(name).")
    }
    guard codes.count == table.keyLength else {
      throw ValidationError("\(name) wants \(table.keyLength == 1 ? "one code, as ECU" : "two codes, as RUS COL").")
    }
  }

  func run() throws {
    try StandardOutput.write(codes.isEmpty ? ColumnQuestion(name: name).answer() : row())
  }

  private func row() throws -> String {
    let weightsFile = try knowledge.file(weights, else: .plover)
    let report = try Report.last(
      in: Store(reading: global.database), weights: Weights(tsv: weightsFile.bytes, file: weightsFile.file),
      gazetteer: try knowledge.coder().gazetteer)
    let explanation = Explanation(of: report, isColoured: !global.noColor && Machine.isColoured(1))
    let countries = try codes.map(country)
    let text =
      switch Table(rawValue: name) {
      case .engagement: explanation.engagement(countries[0])
      case .dyads: explanation.dyad(from: countries[0], to: countries[1])
      case .frequency, nil: explanation.frequency(countries[0])
      }
    guard let text else {
      throw Failure(
        .noInput,
        "\(name).csv has no row \(codes.joined(separator: " ")); its first columns name the rows it has.")
    }
    return text
  }

  private func country(_ code: String) throws -> Country {
    guard let country = Country(code.uppercased()) else {
      throw Failure(.usage, "\"\(code)\" is no ISO 3166-1 alpha-3 code, such as ECU.")
    }
    return country
  }
}
