import EntenteText

/// Gives words their dictionary form.
struct Lemmatizer: Sendable {
  private(set) var verbs: VerbForms
  private var plurals = Vocabulary(capacity: 1 << 14)
  /// By the number of a plural, the key of its singular.
  private var singulars: [UInt64] = [0]
  private let lexicon: Lexicon
  /// The same of the lexicon's words by their numbers there, so that nearly all words are looked up once.
  private var seen = SeenForms()
  /// Singulars that the caller looks for.
  private var nouns: Set<UInt64> = []

  /// - Parameters:
  ///   - irregularVerbs: data/english/verbs.tsv.
  ///   - irregularNouns: data/english/nouns.tsv: singular and plural.
  ///   - words: The words that are seen, and as what.
  ///   - lexicon: The same, to know one by its key.
  ///   - lemmas: Further verbs.
  ///   - nouns: Further nouns.
  init(
    irregularVerbs: TabSeparated, irregularNouns: TabSeparated, words: TagTable, lexicon: Lexicon,
    verbs lemmas: [String], nouns: [String]
  ) {
    self.lexicon = lexicon
    verbs = VerbForms(irregularVerbs)
    for lemma in lemmas { verbs.add(regular: lemma) }
    for row in irregularNouns.rows { add(plural: row.cells[1], of: row.cells[0]) }
    for noun in nouns {
      add(plural: Spelling.withS(noun), of: noun)
      self.nouns.insert(WordKey.of(noun.utf8))
    }
    var forms: [String] = []
    for row in words.rows {
      let uses = words.counts(of: row).reduce(into: WordUses()) { $0.add($1.tag) }
      guard uses.isAny else { continue }
      let word = words.text(row.cells.first)
      if uses.isBase { verbs.add(regular: word) } else if uses.isForm { forms.append(word) }
      if uses.isNoun { add(plural: Spelling.withS(word), of: word) }
    }
    // A verb that was only seen in other forms: "summoned".
    for form in forms where verbs.lemma(of: WordKey.of(form.utf8)) == nil { verbs.add(regular: base(of: form)) }
    seen = SeenForms(words, lexicon) { key in (verbs.tag(of: key), verbs.lemma(of: key), singular(of: key)) }
  }

  /// What a word of the lexicon is a form of.
  private struct WordUses {
    var isBase = false
    var isForm = false
    var isNoun = false
    var isAny: Bool { isBase || isForm || isNoun }

    mutating func add(_ tag: PartOfSpeech) {
      if tag == .verbBase || tag == .verbPresent { isBase = true } else if tag.isContentVerb { isForm = true }
      if tag == .noun { isNoun = true }
    }
  }

  /// The base of a regular form: a word that is known, else the likeliest.
  private func base(of form: String) -> String {
    let bases = Spelling.bases(of: form)
    return bases.first { lexicon.number(of: WordKey.of($0.utf8)) > 0 } ?? bases[0]
  }

  private mutating func add(plural: String, of singular: String) {
    let number = Int(plurals.insert(plural))
    if number == singulars.count { singulars.append(WordKey.of(singular.utf8)) }
  }

  /// The number of a word in the lexicon; 0 for one that was not seen.
  func number(of key: UInt64) -> Int32 { Int32(lexicon.number(of: key)) }

  /// Whether some table or the caller has a word.
  func knows(_ key: UInt64) -> Bool {
    lexicon.number(of: key) > 0 || verbs.tag(of: key) != nil || noun(key) != nil
  }

  /// Whether a noun is singular or plural; nil for one that neither a table nor the caller has.
  func noun(_ key: UInt64) -> PartOfSpeech? {
    nouns.contains(key) ? .noun : plurals.number(of: key) > 0 ? .nouns : nil
  }

  /// The lemma of a verb of which no table knows the form: "exfiltrated".
  func lemma(ofUnknownVerb form: some Sequence<UInt8>) -> Lemma {
    Lemma(base(of: String(decoding: form.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)))
  }

  /// Which form of a verb a word is; nil for none.
  func verb(_ word: WordUnit) -> PartOfSpeech? {
    word.number > 0 ? seen.verb(word.number) : verbs.tag(of: word.key)
  }

  /// The lemma of a word by its class; nil for a verb of which no table knows the form.
  func lemma(of word: WordUnit, _ tag: PartOfSpeech) -> Lemma? {
    guard word.number > 0 else { return lemma(of: word.key, tag) }
    return lemma(of: word.key, tag, verb: { seen.lemma(word.number) }, singular: { seen.singular(word.number) })
  }

  /// The same by the word's key.
  func lemma(of key: UInt64, _ tag: PartOfSpeech) -> Lemma? {
    lemma(of: key, tag, verb: { verbs.lemma(of: key) }, singular: { singular(of: key) })
  }

  @inline(__always)
  private func lemma(
    of key: UInt64, _ tag: PartOfSpeech, verb: () -> UInt64?, singular: () -> UInt64?
  ) -> Lemma? {
    if tag.isBe { return Self.be }
    if tag.isHave { return Self.have }
    if tag.isDo { return Self.do }
    if tag.isContentVerb {
      if let verb = verb() { return Lemma(key: verb) }
      // A noun used as a verb has its third person spelt like its plural.
      return tag == .verbs ? singular().map { Lemma(key: $0) } : nil
    }
    return Lemma(key: tag == .nouns ? singular() ?? key : key)
  }

  private static let be: Lemma = "be"
  private static let have: Lemma = "have"
  private static let `do`: Lemma = "do"

  private func singular(of plural: UInt64) -> UInt64? {
    let number = Int(plurals.number(of: plural))
    return number == 0 ? nil : singulars[number]
  }
}
