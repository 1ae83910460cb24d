import EntenteText

/// Gives words their dictionary form.
struct Lemmatizer: Sendable {
  private let verbs: VerbForms
  private let plurals: [UInt64: UInt64]

  /// - Parameters:
  ///   - irregularVerbs: data/english/verbs.tsv.
  ///   - irregularNouns: data/english/nouns.tsv: singular and plural.
  ///   - lexicon: The words that are seen as verbs or nouns.
  init(irregularVerbs: TabSeparated, irregularNouns: TabSeparated, lexicon: TagTable) {
    var verbs: [String] = []
    var plurals: [UInt64: UInt64] = [:]
    for row in irregularNouns.rows {
      plurals[WordKey.of(row.cells[1].utf8)] = WordKey.of(row.cells[0].utf8)
    }
    for row in lexicon.rows {
      let word = String(decoding: row.cells[0], as: UTF8.self)
      if row.counts.contains(where: { $0.tag == .verbBase || $0.tag == .verbPresent }) { verbs.append(word) }
      guard row.counts.contains(where: { $0.tag == .noun }) else { continue }
      let plural = WordKey.of(VerbForms.thirdPerson(of: word).utf8)
      if plurals[plural] == nil { plurals[plural] = WordKey.of(row.cells[0]) }
    }
    self.verbs = VerbForms(irregularVerbs, regular: verbs)
    self.plurals = plurals
  }

  /// The lemma of a word by its key and class; the word itself where no table knows it.
  func lemma(of key: UInt64, _ tag: PartOfSpeech) -> Lemma {
    if tag.isBe { return "be" }
    if tag.isHave { return "have" }
    if tag.isDo { return "do" }
    if tag.isContentVerb { return Lemma(key: verbs.lemma(of: key) ?? key) }
    if tag == .nouns { return Lemma(key: plurals[key] ?? key) }
    return Lemma(key: key)
  }
}
