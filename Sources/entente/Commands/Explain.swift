import ArgumentParser
import EntenteCoding
import EntenteData
import EntenteMeasures
import EntenteReports
import EntenteStore

/// `entente explain`: from a number back to the sentences behind it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what a number of the last report is made of: events, arithmetic, sentences.",
    usage: "entente explain <table> <code> ... [<options>]",
    discussion: """
        entente explain engagement ECU       the score of a country
        entente explain dyads RUS COL        what one country does towards another
        entente explain frequency VEN        where a country is mentioned

      In a sentence [the actor], {the trigger} and <the recipient> are marked.
      """)

  /// The tables whose rows can be explained.
  enum Table: String, ExpressibleByArgument, CaseIterable {
    case engagement
    case dyads
    case frequency
  }

  @Argument(help: "engagement, dyads or frequency.")
  var table: Table

  @Argument(help: ArgumentHelp("The row: one ISO code, or two for dyads.", valueName: "code"))
  var key: [String]

  @Option(help: ArgumentHelp("Scores of event types instead of PLOVER 0.8's.", valueName: "file"))
  var weights: String?

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let wanted = table == .dyads ? 2 : 1
    guard key.count == wanted else {
      throw ValidationError("\(table.rawValue) wants \(wanted == 1 ? "one code, as ECU" : "two codes, as RUS COL").")
    }
  }

  func run() throws {
    let weightsFile = try knowledge.file(weights, else: .plover)
    let report = try Report.last(
      in: Store(reading: global.database), weights: Weights(tsv: weightsFile.bytes, file: weightsFile.file),
      gazetteer: try knowledge.coder().gazetteer)
    let explanation = Explanation(of: report, isColoured: !global.noColor && Machine.isColoured(1))
    let countries = try key.map(country)
    let text =
      switch table {
      case .engagement: explanation.engagement(countries[0])
      case .dyads: explanation.dyad(from: countries[0], to: countries[1])
      case .frequency: explanation.frequency(countries[0])
      }
    guard let text else {
      throw Failure(
        .noInput,
        "\(table.rawValue).csv has no row \(key.joined(separator: " ")); its first columns name the rows it has.")
    }
    try StandardOutput.write(text)
  }

  private func country(_ code: String) throws -> Country {
    guard let country = Country(code.uppercased()) else {
      throw Failure(.usage, "\"\(code)\" is no ISO 3166-1 alpha-3 code, such as ECU.")
    }
    return country
  }
}
