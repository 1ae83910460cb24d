/// What the tables of verbs and nouns have of each word of the lexicon, by its number there.
///
/// Side by side and without keys these are small enough to stay near the processor, where the tables are not.
struct SeenForms: Sendable {
  private var verbs: [PartOfSpeech] = []
  /// 0 where a word is no form of a verb, or no plural.
  private var lemmas: [UInt64] = []
  private var singulars: [UInt64] = []

  /// What is known of no word.
  init() {}

  /// - Parameters:
  ///   - words: The words that are seen.
  ///   - lexicon: The same, to know one by its key.
  ///   - forms: By a word's key, which form of a verb it is, the key of that verb, and the key of its singular.
  init(
    _ words: TagTable, _ lexicon: Lexicon,
    _ forms: (UInt64) -> (verb: PartOfSpeech?, lemma: UInt64?, singular: UInt64?)
  ) {
    verbs = Array(repeating: .other, count: words.rows.count + 1)
    lemmas = Array(repeating: 0, count: words.rows.count + 1)
    singulars = lemmas
    for row in words.rows {
      let key = words.key(row.cells.first)
      let (number, form) = (lexicon.number(of: key), forms(key))
      verbs[number] = form.verb ?? .other
      lemmas[number] = form.lemma ?? 0
      singulars[number] = form.singular ?? 0
    }
  }

  /// Which form of a verb a word is, by its number; nil for none.
  func verb(_ number: Int32) -> PartOfSpeech? {
    let tag = verbs[Int(number)]
    return tag == .other ? nil : tag
  }

  /// The key of the verb that a word is a form of; nil for none.
  func lemma(_ number: Int32) -> UInt64? { Self.known(lemmas[Int(number)]) }

  /// The key of the singular that a word is the plural of; nil for none.
  func singular(_ number: Int32) -> UInt64? { Self.known(singulars[Int(number)]) }

  private static func known(_ key: UInt64) -> UInt64? { key == 0 ? nil : key }
}
