/// Reads the clauses of a line of chunks from left to right, with a stack of those that are open.
///
/// A verb takes the noun phrase that waits for one; a finite verb without closes what stands between it and the last that
/// waits. So a clause inside another needs no mark at its end. Each chunk is put on the stack once and taken off once.
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

  /// Adds the clauses of a line to those that were read before.
  ///
  /// - Parameter phrase: For an insertion, the phrase right before it, which it may say more of.
  static func clauses(
    of text: ChunkedText, _ words: [Word], _ closed: ClosedWords, _ control: Control, after clauses: [Clause],
    asideOf phrase: Phrase.ID?
  ) -> (text: ChunkedText, clauses: [Clause]) {
    var reader = ClauseReader(
      words: words, closed: closed, control: control, outlook: Outlook(text, words), chunks: text.chunks,
      phrases: text.phrases, verbGroups: text.verbGroups, clauses: clauses)
    if let phrase {
      reader.previous = .phrase(phrase)
      reader.between.hasComma = true
    }
    for at in text.chunks.indices { reader.read(at) }
    if let phrase, let lone = reader.stack[0].subject, reader.stack[0].clause == nil {
      reader.phrases[lone].link = .apposition(to: phrase)
    }
    reader.close()
    return (ChunkedText(phrases: reader.phrases, verbGroups: reader.verbGroups), reader.clauses)
  }

  private mutating func read(_ at: Int) {
    switch chunks[at] {
    case .word(let word):
      between.add(word, words[word])
      return addParticle(word)
    case .phrase(let id):
      open(chunks[at])
      read(phrase: id, at)
    case .verb(let id):
      open(chunks[at])
      read(verb: id, at)
    }
    previous = chunks[at]
    between = Between()
  }

  /// "off" of "call off" and of "call the talks off".
  private mutating func addParticle(_ word: Int) {
    guard words[word].tag == .particle, let clause = stack[top].clause else { return }
    let verb = clauses[clause].verb
    if verbGroups[verb].particle == nil { verbGroups[verb].particle = words[word].lemma }
  }

  /// Opens the clause that the words between announce.
  private mutating func open(_ chunk: Chunk) {
    if between.hasStop { close() }
    if between.hasColon { openQuotation() }
    if let word = between.subordinator, isAdditive(word) {
      between.preposition = word
      between.subordinator = nil
    }
    if let relative = between.relative {
      stack.append(
        ClauseFrame(
          kind: .relative, marker: relative, antecedent: lastPhrase, preposition: between.preposition,
          isOwned: words[relative].tag == .whose))
      between.preposition = nil
    } else if let that = between.that {
      stack.append(ClauseFrame(kind: .complement, marker: that, antecedent: previousPhrase))
    } else if let subordinator = between.subordinator, between.preposition == nil, !isNonfinite(chunk) {
      stack.append(ClauseFrame(kind: .adverbial, marker: subordinator))
    }
  }

  /// "while leaving", "of leaving": no clause of its own subject begins.
  private func isNonfinite(_ chunk: Chunk) -> Bool {
    if case .verb(let id) = chunk { return verbGroups[id].form == .gerund || verbGroups[id].form == .participle }
    return false
  }

  /// "Peru said: …" goes on with what it says; any other colon parts sentences.
  private mutating func openQuotation() {
    guard let clause = stack.last(where: { $0.clause != nil })?.clause, isSpeech(clauses[clause].verb) else { return close() }
    stack.append(ClauseFrame(kind: .complement))
    stack[top - 1].clause = clause
    previous = nil
  }

  /// The sentence breaks off: what is open gets what it lacks.
  private mutating func close() {
    for frame in stack where frame.clause == nil {
      guard let subject = frame.subject, let first = frame.orphans.first, let noun = clauses[first].antecedent,
        noun == subject || phrases[noun].link == .apposition(to: subject) || base(of: noun) == subject
      else { continue }
      // A headline: "Ode to visit Peru", "Town attacked by rebels".
      clauses[first].kind = .main
      clauses[first].subject = subject
      clauses[first].subjectOrigin = .own
      clauses[first].antecedent = nil
    }
    stack = [ClauseFrame(kind: .main)]
    previous = nil
    inverted = nil
  }
}

/// What is known so far.
extension ClauseReader {
  var top: Int { stack.count - 1 }

  /// The phrase right before, or the one that waits for its verb.
  var lastPhrase: Phrase.ID? { previousPhrase ?? stack[top].subject }

  var previousPhrase: Phrase.ID? {
    if case .phrase(let id) = previous { return id }
    return nil
  }

  /// The innermost frame that has a subject and still waits for its verb.
  var waiting: Int? { stack.lastIndex { $0.clause == nil && $0.subject != nil } }

  var waitingCount: Int { stack.reduce(0) { $0 + ($1.clause == nil && $1.subject != nil ? 1 : 0) } }

  /// The innermost frame that has nothing yet.
  var bare: Int? { stack.lastIndex { $0.clause == nil && $0.subject == nil } }

  var innermostClause: Clause.ID? { stack.last { $0.clause != nil }?.clause }

  var innermostFinite: Clause.ID? { stack.last { $0.clause.map { verb(of: $0).form == .finite } ?? false }?.clause }

  func verb(of clause: Clause.ID) -> VerbGroup { verbGroups[clauses[clause].verb] }

  /// The first of the list that a phrase is in.
  func base(of phrase: Phrase.ID) -> Phrase.ID {
    if case .member(let base) = phrases[phrase].link { return base }
    return phrase
  }

  /// "as well as", "along with": adds to a list; the word, or the one before it.
  func isAdditive(_ word: Int) -> Bool {
    closed.classes(of: words[word].lemma).contains(.additive)
      || word > 0 && closed.classes(of: words[word - 1].lemma).contains(.additive)
  }

  /// "the deal Peru signed with Chile": what looks like a participle behind a name.
  func isNameWithParticiple(_ phrase: Phrase.ID, _ at: Int) -> Bool {
    guard words[phrases[phrase].head].tag == .name, at + 1 < chunks.count, case .verb(let verb) = chunks[at + 1] else {
      return false
    }
    return verbGroups[verb].form == .participle && verbGroups[verb].range.count == 1 && !isAgentive(at + 2)
  }

  func isNegative(_ word: Int) -> Bool { closed.classes(of: words[word].lemma).contains(.negative) }

  func isSpeech(_ verb: VerbGroup.ID) -> Bool { closed.classes(of: verbGroups[verb].lemma).contains(.speech) }

  func takesThat(_ clause: Clause.ID) -> Bool { control.effect(of: verb(of: clause).lemma, on: .that, .subject) != nil }

  func isPhrase(_ at: Int) -> Bool {
    if at < chunks.count, case .phrase = chunks[at] { return true }
    return false
  }

  func isComma(_ at: Int) -> Bool {
    if at < chunks.count, case .word(let word) = chunks[at] { return words[word].tag == .comma }
    return false
  }
}
