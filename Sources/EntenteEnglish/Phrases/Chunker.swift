/// Cuts a line of words into noun phrases, verb groups and the words between.
struct Chunker {
  private let line: WordLine
  private let phraseChunker: PhraseChunker
  private let verbChunker: VerbChunker
  private let closed: ClosedWords
  private var text = ChunkedText()

  private init(_ line: WordLine, _ closed: ClosedWords) {
    self.line = line
    self.closed = closed
    phraseChunker = PhraseChunker(line: line, closed: closed)
    verbChunker = VerbChunker(line: line, closed: closed)
  }

  /// Cuts a line; its phrases and verb groups go behind those of the lines before, its chunks replace theirs.
  static func cut(_ line: WordLine, _ closed: ClosedWords, into text: inout ChunkedText) {
    var chunker = Chunker(line, closed)
    swap(&chunker.text, &text)
    chunker.text.chunks = []
    chunker.text.chunks.reserveCapacity(line.count)
    if chunker.text.phrases.isEmpty {
      chunker.text.phrases.reserveCapacity(line.count / 3 + 1)
      chunker.text.verbGroups.reserveCapacity(line.count / 6 + 1)
    }
    var at = 0
    while at < line.count { at = chunker.advance(from: at) }
    swap(&chunker.text, &text)
  }

  private mutating func advance(from at: Int) -> Int {
    if isFloating(at) { return at + 1 }
    if startsVerb(at),
      let (group, end) = verbChunker.group(at: at)
    {
      text.verbGroups.append(group)
      text.chunks.append(.verb(text.verbGroups.count - 1))
      return end
    }
    if let span = phraseChunker.span(at: at) { return add(span) }
    text.chunks.append(.word(line.places[at]))
    return at + 1
  }

  /// Whether the word is of a verb; an adverb is when it negates one.
  private func startsVerb(_ at: Int) -> Bool {
    let tag = line.tag(at)
    if tag == .adverb {
      let isBeforeVerb = line.tag(at + 1).isVerb || line.tag(at + 1) == .adverb && line.tag(at + 2).isVerb
      return isBeforeVerb && closed.classes(of: line.word(at).lemma).contains(.negative)
    }
    return tag.isVerb && !isModifier(at) || tag == .to || tag == .not
  }

  /// "Peru and Chile **each** left": between a subject and its verb.
  private func isFloating(_ at: Int) -> Bool {
    guard line.tag(at + 1).isVerb, case .phrase(let subject) = text.chunks.last,
      text.phrases[subject].range.upperBound == line.places[at]
    else { return false }
    return closed.classes(of: line.word(at).lemma).contains(.floating)
  }

  /// "to **displaced** farmers": behind a preposition a participle describes.
  private func isModifier(_ at: Int) -> Bool {
    guard line.tag(at) == .verbParticiple, line.tag(at - 1) == .preposition else { return false }
    return line.tag(at + 1).isNoun || line.tag(at + 1) == .adjective
  }

  /// "gave Peru aid": who gets it and what, though they look like one phrase.
  private func receiverEnd(_ span: PhraseChunker.Span) -> Int? {
    guard case .verb(let verb) = text.chunks.last, closed.classes(of: text.verbGroups[verb].lemma).contains(.giving),
      line.tag(span.start) == .name, line.word(span.start).isName, span.end > span.start + 1
    else { return nil }
    return span.start + 1
  }

  private mutating func add(_ span: PhraseChunker.Span) -> Int {
    var span = span
    if let end = receiverEnd(span) {
      span.end = end
      span.head = span.start
    }
    var owner: Phrase.ID?
    while line.tag(span.end) == .possessive {
      text.phrases.append(phrase(span, owner: owner, link: .owner(of: text.phrases.count + 1)))
      owner = text.phrases.count - 1
      guard let next = phraseChunker.span(at: span.end + 1), !line.tag(span.end + 1).isPronoun else {
        text.phrases[text.phrases.count - 1].link = .none
        text.chunks.append(.phrase(text.phrases.count - 1))
        return span.end + 1
      }
      span = next
    }
    text.phrases.append(phrase(span, owner: owner, link: .none))
    text.chunks.append(.phrase(text.phrases.count - 1))
    return span.end
  }

  /// "two days", but not "two days of talks".
  private func isTime(_ span: PhraseChunker.Span) -> Bool {
    closed.classes(of: line.word(span.head).lemma).contains(.time)
      && !(line.tag(span.end) == .preposition && closed.classes(of: line.word(span.end).lemma).contains(.partitive))
  }

  private func phrase(_ span: PhraseChunker.Span, owner: Phrase.ID?, link: Phrase.Link) -> Phrase {
    let head = line.places[span.head]
    return Phrase(
      range: line.places[span.start]..<line.places[span.end - 1] + 1, head: head,
      modifiers: line.places[min(span.modifiers, span.head)]..<head, owner: owner,
      owningPronoun: span.owningPronoun.map { line.places[$0] }, isPronoun: line.tag(span.head).isPronoun,
      isTime: isTime(span), preposition: nil, link: link)
  }
}
