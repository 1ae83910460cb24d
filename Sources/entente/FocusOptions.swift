import ArgumentParser
import EntenteCoding
import EntentePages
import EntenteReading
import EntenteText

/// Whose dealings a report sets apart.
struct FocusOptions: ParsableArguments {
  /// What says that nobody's are.
  private static let nobody = "none"

  @Option(
    help: ArgumentHelp(
      "Powers whose dealings with other countries focus.csv and the page hold against each other: codes or names of countries with commas between, or none.",
      valueName: "countries"))
  var focus = "RUS,USA"

  /// - Parameter names: The common English names of countries.
  /// - Returns: Each once, in the order in which it was given.
  /// - Throws: `Failure` for a word that is no country, with what was probably meant.
  func countries(named names: [Country: String]) throws -> [Country] {
    guard focus.lowercased() != Self.nobody else { return [] }
    let words = CountryWords(names)
    var countries: [Country] = []
    for word in focus.split(separator: ",", omittingEmptySubsequences: false) {
      let country = try country(word.split(separator: " ").map(String.init), words, names)
      if !countries.contains(country) { countries.append(country) }
    }
    return countries
  }

  private func country(_ word: [String], _ words: CountryWords, _ names: [Country: String]) throws -> Country {
    if let country = words.country(word).flatMap({ Country($0) }) { return country }
    let name = word.joined(separator: " ")
    let advice =
      Spelling.nearest(to: name, among: names.values.sorted()).map { "did you mean '\($0)'?" }
      ?? "write codes or names, such as RUS,USA or none."
    throw Failure(.usage, "--focus: '\(Printable.escaped(name))' is no country; \(advice)")
  }
}
