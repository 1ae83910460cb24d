import EntenteText

/// All forms of a verb or a noun, for whoever looks for it in texts: by the tables, else by the rules of spelling.
struct Inflection: Sendable {
  static let nounColumns = ["singular", "plural"]

  private let verbs: [String: [VerbForms.Form]]
  private let plurals: [String: String]

  /// - Parameters:
  ///   - verbs: data/english/verbs.tsv.
  ///   - nouns: data/english/nouns.tsv.
  init(verbs: TabSeparated, nouns: TabSeparated) {
    self.verbs = Dictionary(
      verbs.rows.map { ($0.cells[0], VerbForms.forms(ofIrregular: $0)) }, uniquingKeysWith: { first, _ in first })
    plurals = Dictionary(nouns.rows.map { ($0.cells[0], $0.cells[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// Base, third person, pasts, participles and gerunds, in every spelling; a form that is two of these stands twice.
  func forms(ofVerb lemma: String) -> [VerbForms.Form] { verbs[lemma] ?? VerbForms.forms(ofRegular: lemma) }

  /// Singular and plural.
  func forms(ofNoun singular: String) -> [String] { [singular, plurals[singular] ?? Spelling.withS(singular)] }
}
