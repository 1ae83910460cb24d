import EntenteText

/// Which verb a form belongs to: the irregular ones by their table, the others by the rules of spelling.
struct VerbForms: Sendable {
  static let columns = ["lemma", "past", "participle", "gerund"]

  private let lemmas: [UInt64: UInt64]

  /// - Parameters:
  ///   - irregular: The table of irregular and doubling verbs.
  ///   - regular: Lemmas of other verbs that are known; those of the table are not made again.
  init(_ irregular: TabSeparated, regular: some Sequence<String>) {
    var lemmas: [UInt64: UInt64] = [:]
    func add(_ form: String, _ lemma: String) {
      let key = WordKey.of(form.utf8)
      if lemmas[key] == nil { lemmas[key] = WordKey.of(lemma.utf8) }
    }
    var known: Set<String> = []
    for row in irregular.rows {
      known.insert(row.cells[0])
      for form in Self.forms(of: row) { add(form, row.cells[0]) }
    }
    for lemma in regular.sorted() where !known.contains(lemma) {
      for form in Self.regularForms(of: lemma) { add(form, lemma) }
    }
    self.lemmas = lemmas
  }

  /// The key of the lemma of a form; nil for a form of no known verb.
  func lemma(of form: UInt64) -> UInt64? { lemmas[form] }

  /// Lemma, third person, past, participle and gerund of a regular verb.
  static func regularForms(of lemma: String) -> [String] {
    [lemma, thirdPerson(of: lemma), past(of: lemma), gerund(of: lemma)]
  }

  private static func forms(of row: TabSeparated.Row) -> [String] {
    let lemma = row.cells[0]
    let listed = row.cells.dropFirst().flatMap { $0.split(separator: "|").map(String.init) }
    return [lemma, thirdPerson(of: lemma)] + listed + (row.cells[3].isEmpty ? [gerund(of: lemma)] : [])
  }

  static func thirdPerson(of lemma: String) -> String {
    if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) }
    return lemma + (hisses ? "es" : "s")
  }

  private static func past(of lemma: String) -> String {
    if lemma.hasSuffix("e") { return lemma + "d" }
    return endsInConsonantAndY(lemma) ? lemma.dropLast() + "ied" : lemma + "ed"
  }

  private static func gerund(of lemma: String) -> String {
    if lemma.hasSuffix("e") && !lemma.hasSuffix("ee") && !lemma.hasSuffix("oe") && !lemma.hasSuffix("ye") {
      return lemma.dropLast() + "ing"
    }
    return lemma + "ing"
  }

  private static func endsInConsonantAndY(_ lemma: String) -> Bool {
    guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }
}
