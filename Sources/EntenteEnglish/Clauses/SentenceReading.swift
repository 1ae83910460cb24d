/// The phrases and clauses of a sentence, while its parts are read one after the other.
struct SentenceReading {
  private let words: [Word]
  private let closed: ClosedWords
  private let control: Control
  private(set) var text = ChunkedText()
  private(set) var clauses: [Clause] = []
  /// Whom "according to" names.
  private(set) var source: Phrase.ID?
  /// By word, the phrase that ends right before it.
  private var phraseBefore: [Int32]

  init(words: [Word], closed: ClosedWords, control: Control) {
    self.words = words
    self.closed = closed
    self.control = control
    phraseBefore = [Int32](repeating: -1, count: words.count + 1)
  }

  mutating func read(_ part: Insertion) {
    let firstPhrase = text.phrases.count
    let firstClause = clauses.count
    Chunker.cut(WordLine(words: words, places: part.places), closed, into: &text)
    text.turnQuestions(words, closed)
    ClauseReader.read(&text, into: &clauses, words, closed, control, asideOf: host(of: part))
    for phrase in firstPhrase..<text.phrases.count {
      phraseBefore[text.phrases[phrase].range.upperBound] = Int32(phrase)
    }
    if part.kind == .attribution && firstPhrase < text.phrases.count { source = firstPhrase }
    if source == nil, firstPhrase == 0, isSigned { source = 0 }
    if part.kind == .speech && firstClause < clauses.count && firstClause > 0 { settleSpeech(firstClause) }
  }

  /// The clauses, in which those without a subject have that of the clause they depend on: "having failed to **win**, …".
  ///
  /// They are handed over, not copied.
  mutating func takeClauses() -> [Clause] {
    var completed: [Clause] = []
    swap(&completed, &clauses)
    for at in completed.indices where tellsContent(completed[at]) {
      completed[at].kind = .complement
      completed[at].objects.removeFirst()
    }
    for at in completed.indices where completed[at].subject == nil && isDependent(completed[at].kind) {
      guard let parent = completed[at].parent, let subject = completed[parent].subject else { continue }
      completed[at].subject = subject
      completed[at].subjectOrigin = .control
    }
    return completed
  }

  /// "Juan Ode: Peru left": somebody's name and a colon, and no verb before it.
  private var isSigned: Bool {
    guard let colon = words.firstIndex(where: { $0.tag == .colon }), let first = text.phrases.first,
      words[first.head].isPerson, first.head < colon
    else { return false }
    return text.verbGroups.allSatisfy { $0.range.lowerBound > colon }
  }

  /// "reports **that Peru left Chile**": looks like a relative clause, and lacks nothing.
  private func tellsContent(_ clause: Clause) -> Bool {
    guard clause.kind == .relative, clause.subjectOrigin == .own, clause.objects.count == 2,
      let noun = clause.antecedent, clause.objects[0] == noun
    else { return false }
    return closed.classes(of: words[text.phrases[noun].head].lemma).contains(.telling)
  }

  private func isDependent(_ kind: Clause.Kind) -> Bool {
    kind == .infinitive || kind == .gerund || kind == .participle || kind == .coordinate
  }

  /// The phrase right before an aside, which the aside may say more of.
  private func host(of part: Insertion) -> Phrase.ID? {
    guard part.kind == .aside, let first = part.places.first, first > 0 else { return nil }
    let phrase = Int(phraseBefore[first - 1])
    return phrase < 0 ? nil : phrase
  }

  /// ", said Ode,": the only phrase is the subject, wherever it stands.
  private mutating func settleSpeech(_ clause: Clause.ID) {
    clauses[clause].kind = .parenthetical
    clauses[clause].parent = 0
    guard clauses[clause].subject == nil, let speaker = clauses[clause].objects.first else { return }
    clauses[clause].subject = speaker
    clauses[clause].subjectOrigin = .own
    clauses[clause].objects = []
  }
}
