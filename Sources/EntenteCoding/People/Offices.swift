package import EntenteText

/// What people and bodies are called: the rows of titles.tsv.
package struct Offices: Sendable {
  /// What kind of word a form is.
  package enum Kind: String, CaseIterable, Sendable {
    /// "Foreign Minister", "ambassador"
    case office
    /// "government", "army"
    case organ
    /// "officials", "troops"
    case group
    /// "Mr."
    case honorific
    /// "former", "late"
    case former
  }

  /// For whom its holder acts.
  package enum Reach: String, CaseIterable, Sendable {
    /// For the country.
    case state
    /// For a town or a province.
    case local
    /// For nobody's government: journalists, citizens, the opposition.
    case `private`
    case none

    /// Whether a holder of an office without a name can be taken for the state's.
    var actsForState: Bool { self == .state || self == .none }
  }

  /// One row of the file.
  package struct Form: Sendable {
    package let text: String
    package let kind: Kind
    package let reach: Reach
    /// The state whose title it is, where the text says no other; nil for most.
    package let country: Country?
    package let line: Int

    /// PM, CEO: in capitals, or "5 p.m." would be a prime minister.
    var isAbbreviation: Bool { text.utf8.count < 5 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } }
  }

  package let forms: [Form]

  package static let columns = ["form", "kind", "reach", "source"]

  /// Reads titles.tsv.
  ///
  /// - Throws: The first ``DataFault``: a kind or reach that is not understood.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var forms: [Form] = []
    for row in table.rows {
      guard let kind = Kind(rawValue: row.cells[1]), let (reach, country) = Self.reach(row.cells[2]) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[1])\" and \"\(row.cells[2])\" are no kind and reach",
          remedy: "use office, organ, group, honorific or former, and state, local, private or none")
      }
      forms.append(Form(text: row.cells[0], kind: kind, reach: reach, country: country, line: row.line))
    }
    self.forms = forms
  }

  /// For whom the holder of each office acts, by its words.
  var reachesOfOffices: [String: Reach] {
    Dictionary(forms.filter { $0.kind == .office }.map { ($0.text, $0.reach) }) { first, _ in first }
  }

  /// "state" and "state:USA".
  private static func reach(_ cell: String) -> (Reach, Country?)? {
    let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
    guard let reach = Reach(rawValue: String(parts[0])), parts.count < 3 else { return nil }
    guard parts.count == 2 else { return (reach, nil) }
    return Country(String(parts[1])).map { (reach, $0) }
  }
}
