import EntenteText

/// Which verb a form belongs to: the irregular ones by their table, the others by the rules of spelling.
struct VerbForms: Sendable {
  static let columns = ["lemma", "past", "participle", "gerund"]

  private var vocabulary = Vocabulary(capacity: 1 << 16)
  /// By the number of a form.
  private var lemmas: [UInt64] = [0]
  private var tags: [PartOfSpeech] = [.other]

  /// Pasts that are the participle of no verb: "came", "spoke".
  private var pastsAlone: Set<UInt64> = []

  /// How many forms the table gave.
  private var irregularCount = 0

  /// - Parameter irregular: The table of irregular and doubling verbs.
  init(_ irregular: TabSeparated) {
    var participles: Set<UInt64> = []
    for row in irregular.rows {
      add(irregular: row)
      pastsAlone.formUnion(Self.spellings(row.cells[1]).map { WordKey.of($0.utf8) })
      participles.formUnion(Self.spellings(row.cells[2]).map { WordKey.of($0.utf8) })
    }
    pastsAlone.subtract(participles)
    irregularCount = Int(vocabulary.count)
  }

  /// Adds the forms of a regular verb that no other verb has; nothing for one of the table.
  mutating func add(regular lemma: String) {
    let number = Int(vocabulary.number(of: WordKey.of(lemma.utf8)))
    if number > 0 && number <= irregularCount && tags[number] == .verbBase { return }
    add([lemma], lemma, .verbBase)
    add([Spelling.withS(lemma)], lemma, .verbs)
    add([Spelling.withED(lemma)], lemma, .verbPast)
    add([Spelling.withING(lemma)], lemma, .verbGerund)
  }

  /// The key of the lemma of a form; nil for a form of no known verb.
  func lemma(of form: UInt64) -> UInt64? {
    let number = Int(vocabulary.number(of: form))
    return number == 0 ? nil : lemmas[number]
  }

  /// Which form of a verb it is, the past where past and participle are alike; nil for none.
  func tag(of form: UInt64) -> PartOfSpeech? {
    let number = Int(vocabulary.number(of: form))
    return number == 0 ? nil : tags[number]
  }

  /// Whether a form is a past and no participle.
  func isPastAlone(_ form: UInt64) -> Bool { pastsAlone.contains(form) }

  private mutating func add(irregular row: TabSeparated.Row) {
    let lemma = row.cells[0]
    add([lemma], lemma, .verbBase)
    add([Spelling.withS(lemma)], lemma, .verbs)
    add(Self.spellings(row.cells[1]), lemma, .verbPast)
    add(Self.spellings(row.cells[2]), lemma, .verbParticiple)
    add(row.cells[3].isEmpty ? [Spelling.withING(lemma)] : Self.spellings(row.cells[3]), lemma, .verbGerund)
  }

  private static func spellings(_ cell: String) -> [String] {
    cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  private mutating func add(_ forms: [String], _ lemma: String, _ tag: PartOfSpeech) {
    for form in forms {
      let number = Int(vocabulary.insert(form))
      guard number == lemmas.count else { continue }
      lemmas.append(WordKey.of(lemma.utf8))
      tags.append(tag)
    }
  }
}
