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
  var phrases: [Phrase] = []
  var verbGroups: [VerbGroup] = []
  var clauses: [Clause] = []
  var stack = ClauseStack()
  var between = Between()
  /// The chunk before the words between.
  var previous: Chunk?
  /// A verb of speech whose subject comes behind it.
  var inverted: Clause.ID?

  /// Adds the clauses of a line to those that were read before, and links its phrases.
  ///
  /// - Parameters:
  ///   - text: The line's chunks, and the phrases and verb groups of this line and those before.
  ///   - clauses: The clauses of the lines before.
  ///   - words: The sentence's words.
  ///   - closed: The words that clauses turn on.
  ///   - control: Whose the content of a word is.
  ///   - phrase: For an insertion, the phrase right before it, which it may say more of.
  static func read(
    _ text: inout ChunkedText, into clauses: inout [Clause], _ words: [Word], _ closed: ClosedWords,
    _ control: Control, asideOf phrase: Phrase.ID?
  ) {
    var reader = ClauseReader(
      words: words, closed: closed, control: control, outlook: Outlook(text, words), chunks: text.chunks)
    swap(&reader.phrases, &text.phrases)
    swap(&reader.verbGroups, &text.verbGroups)
    swap(&reader.clauses, &clauses)
    reader.readAll(asideOf: phrase)
    swap(&reader.phrases, &text.phrases)
    swap(&reader.verbGroups, &text.verbGroups)
    swap(&reader.clauses, &clauses)
  }

  private mutating func readAll(asideOf phrase: Phrase.ID?) {
    if let phrase {
      previous = .phrase(phrase)
      between.hasComma = true
    }
    for at in chunks.indices { read(at) }
    if let phrase, let lone = stack.sentence.subject, stack.sentence.clause == nil {
      phrases[lone].link = .apposition(to: phrase)
    }
    close()
  }

  private mutating func read(_ at: Int) {
    switch chunks[at] {
    case .word(let word):
      between.add(word, words[word])
      return addParticle(word)
    case .condition(let auxiliary):
      between.isEmpty = false
      between.subordinator = auxiliary
      return
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
    guard words[word].tag == .particle, let clause = stack.top.clause else { return }
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
      stack.push(
        ClauseFrame(
          kind: .relative, marker: relative, antecedent: lastPhrase, preposition: between.preposition,
          isOwned: words[relative].tag == .whose))
      between.preposition = nil
    } else if let that = between.that {
      stack.push(ClauseFrame(kind: .complement, marker: that, antecedent: previousPhrase))
    } else if let subordinator = between.subordinator, between.preposition == nil, !isNonfinite(chunk) {
      stack.push(ClauseFrame(kind: .adverbial, marker: subordinator))
    }
  }

  /// "while leaving", "of leaving": no clause of its own subject begins.
  private func isNonfinite(_ chunk: Chunk) -> Bool {
    if case .verb(let id) = chunk { return verbGroups[id].form == .gerund || verbGroups[id].form == .participle }
    return false
  }

  /// "Peru said: …" goes on with what it says; any other colon parts sentences.
  private mutating func openQuotation() {
    guard let clause = stack.innermostClause, isSpeech(clauses[clause].verb) else { return close() }
    stack.push(ClauseFrame(kind: .main, clause: clause))
    stack.push(ClauseFrame(kind: .complement))
    previous = nil
  }

  /// The sentence breaks off: what is open gets what it lacks.
  private mutating func close() {
    for frame in stack.withOrphans {
      guard let subject = frame.subject, let first = frame.orphans.first, let noun = clauses[first].antecedent,
        noun == subject || phrases[noun].link == .apposition(to: subject) || base(of: noun) == subject
      else { continue }
      // A headline: "Ode to visit Peru", "Town attacked by rebels".
      clauses[first].kind = .main
      clauses[first].subject = subject
      clauses[first].subjectOrigin = .own
      clauses[first].antecedent = nil
      if clauses[first].effect == .none { clauses[first].effect = headlineEffect(of: first) }
    }
    stack.clear()
    previous = nil
    inverted = nil
  }

  /// "Ode **to visit** Peru" is still to come, "Ode **unwilling** to visit Peru" is what the word before says.
  private func headlineEffect(of clause: Clause.ID) -> Effect {
    guard let marker = clauses[clause].marker, verb(of: clause).form == .infinitive else { return .none }
    guard marker > 0, [.adjective, .verbParticiple, .verbPast].contains(words[marker - 1].tag) else { return .plans }
    return control.effect(of: words[marker - 1].lemma, on: .infinitive, .subject) ?? .plans
  }
}

/// What is known so far.
extension ClauseReader {
  /// The phrase right before, or the one that waits for its verb.
  var lastPhrase: Phrase.ID? { previousPhrase ?? stack.top.subject }

  var previousPhrase: Phrase.ID? {
    if case .phrase(let id) = previous { return id }
    return nil
  }

  func verb(of clause: Clause.ID) -> VerbGroup { verbGroups[clauses[clause].verb] }

  /// The first of the list that a phrase is in.
  func base(of phrase: Phrase.ID) -> Phrase.ID {
    if case .member(let base) = phrases[phrase].link { return base }
    return phrase
  }

  /// "as well as", "along with": adds to a list; the word, or the one before it.
  func isAdditive(_ word: Int) -> Bool {
    closed.classes(of: words[word].lemma).contains(.additive)
      || word > 0 && closed.classes(of: words[word - 1].lemma).contains(.additiveFirst)
        && closed.classes(of: words[word].lemma).contains(.additiveLink)
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

  func isPreposition(_ at: Int) -> Bool {
    if at < chunks.count, case .word(let word) = chunks[at] { return words[word].tag == .preposition }
    return false
  }

  func isComma(_ at: Int) -> Bool {
    if at < chunks.count, case .word(let word) = chunks[at] { return words[word].tag == .comma }
    return false
  }
}
