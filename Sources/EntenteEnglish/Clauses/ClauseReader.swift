/// Reads the clauses of a line of chunks from left to right, with a stack of those that are open.
struct ClauseReader {
  let words: [Word]
  let closed: ClosedWords
  let control: Control
  let outlook: Outlook
  let chunks: [Chunk]
  var phrases: [Phrase]
  var verbGroups: [VerbGroup]
  var clauses: [Clause]
  var stack: [ClauseFrame] = [ClauseFrame(kind: .main)]
  var between = Between()
  /// The chunk before the words between.
  var previous: Chunk?
  /// A verb of speech whose subject comes behind it.
  var inverted: Clause.ID?

  static func clauses(of text: ChunkedText, _ words: [Word], _ closed: ClosedWords, _ control: Control, after clauses: [Clause])
    -> (text: ChunkedText, clauses: [Clause])
  {
    var reader = ClauseReader(
      words: words, closed: closed, control: control, outlook: Outlook(text, words), chunks: text.chunks,
      phrases: text.phrases, verbGroups: text.verbGroups, clauses: clauses)
    for at in text.chunks.indices { reader.read(at) }
    reader.close()
    return (ChunkedText(phrases: reader.phrases, verbGroups: reader.verbGroups), reader.clauses)
  }

  private mutating func read(_ at: Int) {
    switch chunks[at] {
    case .word(let word): return between.add(word, words[word])
    case .phrase(let id):
      open(beforeVerb: false)
      read(phrase: id, at)
    case .verb(let id):
      open(beforeVerb: true)
      read(verb: id, at)
    }
    previous = chunks[at]
    between = Between()
  }

  /// Opens the clause that the words between announce.
  private mutating func open(beforeVerb: Bool) {
    if between.hasStop { close() }
    if let relative = between.relative {
      stack.append(ClauseFrame(kind: .relative, marker: relative, antecedent: lastPhrase))
      between.preposition = nil
    } else if let that = between.that {
      stack.append(ClauseFrame(kind: .complement, marker: that))
    } else if let subordinator = between.subordinator, between.preposition == nil {
      stack.append(ClauseFrame(kind: .adverbial, marker: subordinator))
    }
  }

  /// The sentence breaks off: what is open gets what it lacks.
  private mutating func close() {
    for frame in stack.reversed() where frame.clause == nil {
      guard let subject = frame.subject, let first = frame.orphans.first, clauses[first].antecedent == subject else { continue }
      // A headline: "Putin to visit Mexico", "Peru attacked by Chile".
      clauses[first].kind = .main
      clauses[first].subject = subject
      clauses[first].subjectOrigin = .own
      clauses[first].antecedent = nil
    }
    stack = [ClauseFrame(kind: .main)]
    previous = nil
    inverted = nil
  }

  var top: Int { stack.count - 1 }

  var lastPhrase: Phrase.ID? {
    if case .phrase(let id) = previous { return id }
    return stack[top].subject
  }

  var previousPhrase: Phrase.ID? {
    if case .phrase(let id) = previous { return id }
    return nil
  }

  /// The first of the list that a phrase is in.
  func base(of phrase: Phrase.ID) -> Phrase.ID {
    if case .member(let base) = phrases[phrase].link { return base }
    return phrase
  }

  func takesThat(_ clause: Clause.ID) -> Bool {
    control.row(verbGroups[clauses[clause].verb].lemma, .that) != nil
  }

  /// The innermost frame that has a subject and still waits for its verb.
  var waiting: Int? { stack.lastIndex { $0.clause == nil && $0.subject != nil } }

  var innermostClause: Clause.ID? { stack.last { $0.clause != nil }?.clause }

  var innermostFinite: Clause.ID? {
    stack.last { $0.clause.map { verbGroups[clauses[$0].verb].form == .finite } ?? false }?.clause
  }
}
