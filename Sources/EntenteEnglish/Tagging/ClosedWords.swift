import EntenteText

/// Words of closed classes that phrases and clauses turn on, from data/english/closed.tsv.
struct ClosedWords: Sendable {
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt32
    static let time = Classes(rawValue: 1)
    static let weekday = Classes(rawValue: 2)
    static let prefix = Classes(rawValue: 4)
    /// "along with": adds to a list.
    static let additive = Classes(rawValue: 8)
    /// "say", "tell".
    static let speech = Classes(rawValue: 16)
    /// "of", "by": whose decision it is.
    static let owning = Classes(rawValue: 32)
    /// "after", "while": before a gerund they tell when.
    static let temporal = Classes(rawValue: 64)
    /// "according to" (its lemma is "accord").
    static let attribution = Classes(rawValue: 128)
    /// "never", "no", "neither".
    static let negative = Classes(rawValue: 256)
    /// "give", "send": who gets something stands before what is given.
    static let giving = Classes(rawValue: 512)
    /// "become", "remain": what follows is no object.
    static let linking = Classes(rawValue: 1024)
    /// "said Ode": speech whose subject may come behind; nobody is "said".
    static let inverting = Classes(rawValue: 2048)
    /// "by": who does what a participle says.
    static let agentive = Classes(rawValue: 4096)
    /// "for Peru to leave".
    static let infinitiveSubject = Classes(rawValue: 8192)
    /// "of": what stands before is a part or a measure.
    static let partitive = Classes(rawValue: 16384)
    /// "between": what stands behind it is a list.
    static let joining = Classes(rawValue: 32768)
    /// "report", "claim": what "that" begins is what they tell.
    static let telling = Classes(rawValue: 65536)
    /// "phone": behind "by" it says how.
    static let means = Classes(rawValue: 131072)
    /// "along", where "with" follows: the two add to a list.
    static let additiveFirst = Classes(rawValue: 262144)
    /// "with" of "along with", "as" of "as well as".
    static let additiveLink = Classes(rawValue: 524288)
    /// "at" of "at least", "around": what makes a number less exact may begin with it.
    static let approximating = Classes(rawValue: 1 << 23)
    /// "1990s", "90s": a time by itself, behind which a subject may stand.
    static let decade = Classes(rawValue: 1_048_576)
    /// "had Peru left", "should Peru leave": before its subject it stands for "if".
    static let condition = Classes(rawValue: 2_097_152)
    /// "will": what follows is still to come.
    static let future = Classes(rawValue: 1 << 22)
    /// "itself": behind a subject it adds nobody.
    static let emphatic = Classes(rawValue: 1 << 24)
    /// "each": between a subject and its verb it adds nobody.
    static let floating = Classes(rawValue: 1 << 25)
    /// "stand": what follows "by" is whom one stands by, not who does it.
    static let standing = Classes(rawValue: 1 << 26)
    /// "leave": what follows "for" is where to, not who does what comes next.
    static let departing = Classes(rawValue: 1 << 27)
    /// "newly": a participle behind describes the noun that follows.
    static let late = Classes(rawValue: 1 << 28)
  }

  private static let names: [(String, Classes)] = [
    ("time", .time), ("weekday", .weekday), ("prefix", .prefix), ("additive", .additive), ("speech", .speech),
    ("owning", .owning), ("temporal", .temporal), ("attribution", .attribution),
    ("negative", .negative), ("giving", .giving), ("linking", .linking), ("inverting", .inverting),
    ("agentive", .agentive), ("infinitive subject", .infinitiveSubject), ("partitive", .partitive),
    ("joining", .joining), ("telling", .telling),
    ("means", .means), ("additive before with or as", .additiveFirst),
    ("additive link", .additiveLink), ("decade", .decade),
    ("condition", .condition), ("future", .future), ("emphatic", .emphatic),
    ("floating", .floating), ("standing by", .standing), ("departing for", .departing),
    ("late", .late),
  ]
  /// The class whose words belong together where "+" joins them: "at+least".
  private static let approximation = "approximation"
  /// The class that names the whole word of a short one: "won+will" of "won't".
  private static let modal = "modal"

  private let vocabulary: Vocabulary
  private let classes: [Classes]
  /// "at least", "around": what makes a number less exact.
  private let approximations: [[Lemma]]
  private let modals: [Lemma: Lemma]

  init(_ table: TabSeparated) throws(DataFault) {
    var vocabulary = Vocabulary(capacity: 1 << 10)
    var classes: [Classes] = [[]]
    var approximations: [[Lemma]] = []
    var modals: [Lemma: Lemma] = [:]
    for row in table.rows {
      if row.cells[0] == Self.approximation {
        for words in row.cells[1].split(separator: " ").map({ $0.split(separator: "+") }) {
          approximations.append(words.map { Lemma($0) })
          Self.add(.approximating, to: words[0], &vocabulary, &classes)
        }
        continue
      }
      if row.cells[0] == Self.modal {
        for pair in row.cells[1].split(separator: " ").map({ $0.split(separator: "+") }) where pair.count == 2 {
          modals[Lemma(pair[0])] = Lemma(pair[1])
        }
        continue
      }
      guard let kind = Self.names.first(where: { $0.0 == row.cells[0] })?.1 else {
        throw DataFault(
          file: table.file, line: row.line, what: "\"\(row.cells[0])\" is no class",
          remedy: "write \(Self.names.map(\.0).joined(separator: ", ")), \(Self.modal) or \(Self.approximation)")
      }
      for word in row.cells[1].split(separator: " ") {
        Self.add(kind, to: word, &vocabulary, &classes)
      }
    }
    self.vocabulary = vocabulary
    self.classes = classes
    self.approximations = approximations
    self.modals = modals
  }

  /// The whole word of a modal that is written short: "will" of "won't".
  func whole(modal: Lemma) -> Lemma { modals[modal] ?? modal }

  private static func add(
    _ kind: Classes, to word: Substring, _ vocabulary: inout Vocabulary, _ classes: inout [Classes]
  ) {
    let number = Int(vocabulary.insert(word))
    if number == classes.count { classes.append([]) }
    classes[number].insert(kind)
  }

  /// What makes a number less exact and begins with a word; nothing for nearly all words.
  func approximations(beginningWith lemma: Lemma) -> [[Lemma]] {
    classes(of: lemma).contains(.approximating) ? approximations.filter { $0[0] == lemma } : []
  }

  /// The classes of a word; none for one that the table does not list.
  func classes(of lemma: Lemma) -> Classes { classes[Int(vocabulary.number(of: lemma.key))] }
}
