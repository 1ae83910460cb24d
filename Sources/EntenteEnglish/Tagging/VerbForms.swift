import EntenteText

/// Which verb a form belongs to: the irregular ones by their table, the others by the rules of spelling.
struct VerbForms: Sendable {
  static let columns = ["lemma", "past", "participle", "gerund"]

  /// A form as it is written, and which one it is.
  typealias Form = (text: String, tag: PartOfSpeech)

  private var vocabulary = Vocabulary(capacity: 1 << 15)
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
    add(Self.forms(ofRegular: lemma), lemma)
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
    add(Self.forms(ofIrregular: row), row.cells[0])
  }

  /// The forms of a verb of the table, each spelling.
  static func forms(ofIrregular row: TabSeparated.Row) -> [Form] {
    let lemma = row.cells[0]
    let gerunds = row.cells[3].isEmpty ? [Spelling.withING(lemma)] : spellings(row.cells[3])
    return [(lemma, .verbBase), (Spelling.withS(lemma), .verbs)] + spellings(row.cells[1]).map { ($0, .verbPast) }
      + spellings(row.cells[2]).map { ($0, .verbParticiple) } + gerunds.map { ($0, .verbGerund) }
  }

  /// The forms that the rules of spelling give a verb; its past is its participle too.
  static func forms(ofRegular lemma: String) -> [Form] {
    [
      (lemma, .verbBase), (Spelling.withS(lemma), .verbs), (Spelling.withED(lemma), .verbPast),
      (Spelling.withING(lemma), .verbGerund),
    ]
  }

  private static func spellings(_ cell: String) -> [String] {
    cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  private mutating func add(_ forms: [Form], _ lemma: String) {
    for (form, tag) in forms {
      let number = Int(vocabulary.insert(form))
      guard number == lemmas.count else { continue }
      lemmas.append(WordKey.of(lemma.utf8))
      tags.append(tag)
    }
  }
}
