import EntenteText

/// Gives words their dictionary form.
struct Lemmatizer: Sendable {
  let verbs: VerbForms
  private var plurals = Vocabulary(capacity: 1 << 14)
  /// By the number of a plural, the key of its singular.
  private var singulars: [UInt64] = [0]

  /// - Parameters:
  ///   - irregularVerbs: data/english/verbs.tsv.
  ///   - irregularNouns: data/english/nouns.tsv: singular and plural.
  ///   - lexicon: The words that are seen as verbs or nouns.
  init(irregularVerbs: TabSeparated, irregularNouns: TabSeparated, lexicon: TagTable) {
    var regular: [String] = []
    var nouns: [String] = []
    for row in lexicon.rows {
      let counts = lexicon.counts(of: row)
      if counts.contains(where: { $0.tag == .verbBase || $0.tag == .verbPresent }) {
        regular.append(lexicon.text(row.cells.first))
      }
      if counts.contains(where: { $0.tag == .noun }) { nouns.append(lexicon.text(row.cells.first)) }
    }
    verbs = VerbForms(irregularVerbs, regular: regular)
    for row in irregularNouns.rows { add(plural: row.cells[1], of: row.cells[0]) }
    for noun in nouns { add(plural: Spelling.withS(noun), of: noun) }
  }

  private mutating func add(plural: String, of singular: String) {
    let number = Int(plurals.insert(plural))
    if number == singulars.count { singulars.append(WordKey.of(singular.utf8)) }
  }

  /// The lemma of a word by its key and class; the word itself where no table knows it.
  func lemma(of key: UInt64, _ tag: PartOfSpeech) -> Lemma {
    if tag.isBe { return "be" }
    if tag.isHave { return "have" }
    if tag.isDo { return "do" }
    if tag.isContentVerb, let verb = verbs.lemma(of: key) { return Lemma(key: verb) }
    // A noun used as a verb has its third person spelt like its plural.
    guard tag == .nouns || tag == .verbs else { return Lemma(key: key) }
    let number = Int(plurals.number(of: key))
    return Lemma(key: number == 0 ? key : singulars[number])
  }
}
