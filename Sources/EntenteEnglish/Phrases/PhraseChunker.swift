/// Finds noun phrases: determiner, owner, modifiers, nouns.
struct PhraseChunker {
  let line: WordLine
  let closed: ClosedWords

  /// The noun phrase that begins at a place: its parts as places of the line; nil where none begins.
  struct Span {
    var start: Int
    /// Where its modifiers begin.
    var modifiers: Int
    var head: Int
    var end: Int
    var owningPronoun: Int?
  }

  func span(at start: Int) -> Span? {
    let tag = line.tag(start)
    if tag.isPronoun && !(tag == .quantity && isNominal(start + 1)) {
      return Span(start: start, modifiers: start, head: start, end: start + 1, owningPronoun: nil)
    }
    if isYear(start), line.tag(start + 1) == .name, line.word(start + 1).isName {
      // "In 1961 | Peru left".
      return Span(start: start, modifiers: start, head: start, end: start + 1, owningPronoun: nil)
    }
    let modifiers = determinersEnd(from: start)
    if modifiers > start, isDecade(modifiers - 1), line.word(min(modifiers, line.count - 1)).isName {
      // "in the 1990s | Peru left".
      return Span(start: start, modifiers: modifiers - 1, head: modifiers - 1, end: modifiers, owningPronoun: nil)
    }
    let nouns = modifiersEnd(from: modifiers, isDetermined: modifiers > start || line.tag(start - 1) == .possessive)
    let end = nounsEnd(from: nouns)
    let possessor = (start..<modifiers).first { line.tag($0) == .possessor }
    if end > nouns {
      return Span(start: start, modifiers: modifiers, head: head(nouns..<end), end: end, owningPronoun: possessor)
    }
    // "the wounded", "both", "300": what stands in the place of a noun.
    guard modifiers > start, tag != .wh else { return nil }
    let last = max(nouns, modifiers)
    return Span(start: start, modifiers: modifiers, head: last - 1, end: last, owningPronoun: possessor)
  }

  private func isYear(_ at: Int) -> Bool {
    line.tag(at) == .number && Self.years.contains(line.word(at).lemma)
  }

  private func isDecade(_ at: Int) -> Bool {
    line.tag(at) == .number && closed.classes(of: line.word(at).lemma).contains(.decade)
  }

  private static let years = Set((1700...2200).map { Lemma("\($0)") })

  private func determinersEnd(from start: Int) -> Int {
    var at = approximationEnd(from: start)
    while true {
      switch line.tag(at) {
      case .determiner, .possessor, .quantity, .number, .symbol: at += 1
      case .demonstrative where at > start: return at
      case .adverb where line.tag(at + 1) == .number || line.tag(at + 1) == .determiner && at == start: at += 1
      case .wh where isNominal(at + 1) && line.tag(at + 1) != .name && at == start: at += 1
      default: return at
      }
    }
  }

  /// Behind "at least", "more than", "around", where a number follows; the start where it does not.
  private func approximationEnd(from start: Int) -> Int {
    guard start < line.count, !line.tag(start).isNoun, line.tag(start) != .determiner else { return start }
    for words in closed.approximations(beginningWith: line.word(start).lemma) {
      let end = start + words.count
      guard line.tag(end) == .number || line.tag(end) == .symbol,
        // A number behind is a word of the line, and so are these.
        words.indices.allSatisfy({ line.word(start + $0).lemma == words[$0] })
      else { continue }
      // "talks about 30 ships": a single word may be a preposition of the noun before.
      if words.count > 1 || start == 0 || line.tag(start - 1).isVerb || line.tag(start - 1) == .preposition {
        return end
      }
    }
    return start
  }

  private func modifiersEnd(from start: Int, isDetermined: Bool) -> Int {
    var at = start
    while true {
      if let end = compoundEnd(from: at) { at = end }
      switch line.tag(at) {
      case .adjective, .number, .symbol: at += 1
      case .adverb
      where [.adjective, .verbParticiple, .verbGerund, .adverb].contains(line.tag(at + 1))
        && (isDetermined || at > start):
        at += 1
      case .adverb where line.tag(at + 1) == .adjective && isNominal(at + 2): at += 1
      // "persuade **newly elected** leaders"
      case .adverb
      where line.tag(at + 1) == .verbParticiple && isNominal(at + 2)
        && closed.classes(of: line.word(at).lemma).contains(.late):
        at += 2
      // "a **long-held** wish"
      case .adverb
      where line.tag(at + 1) == .hyphen && (isDetermined || at > start || isNominal(at + 2) && isNominal(at + 3)):
        at += 2
      case .hyphen where at > start || isDetermined && isNominal(at + 1): at += 1
      case .conjunction, .comma:
        guard at > start, line.tag(at - 1) == .adjective, line.tag(at + 1) == .adjective, isNominal(at + 2) else {
          return at
        }
        at += 1
      case .quote where isDetermined && isNominal(at + 1): at += 1
      case .verbParticiple, .verbGerund:
        // Behind a preposition a participle is no verb: "of elected members".
        let isModifier =
          isDetermined || at > start || line.tag(at) == .verbParticiple && line.tag(at - 1) == .preposition
        guard isModifier, isNominal(at + 1) || line.tag(at + 1) == .hyphen else { return at }
        at += 1
      case .noun, .name, .nouns, .verbBase:
        guard line.tag(at + 1) == .hyphen, at + 2 < line.count else { return at }
        at += 2
        if line.tag(at) == .verbParticiple || line.tag(at) == .verbGerund || line.tag(at) == .adjective { at += 1 }
      default: return at
      }
    }
  }

  /// Behind "surface-to-air" before a noun: three words that describe it, whatever they are by themselves.
  private func compoundEnd(from start: Int) -> Int? {
    guard line.tag(start + 1) == .hyphen, line.tag(start + 3) == .hyphen, isNominal(start), isNominal(start + 5) else {
      return nil
    }
    return start + 5
  }

  private func nounsEnd(from start: Int) -> Int {
    var at = start
    while at < line.count {
      let tag = line.tag(at)
      if tag.isNoun {
        if at > start && (closed.classes(of: line.word(at).lemma).contains(.weekday) || beginsAnew(at)) { return at }
        at += 1
      } else if tag == .number && at > start && !countsAnew(at) {
        at += 1
      } else if tag == .hyphen && at > start && (line.tag(at + 1).isNoun || line.tag(at + 1) == .number) {
        at += 2
      } else {
        return at
      }
    }
    return at
  }

  /// "to Peru | two ships": behind a name a number counts what comes next.
  private func countsAnew(_ at: Int) -> Bool {
    let before = line.word(at - 1)
    guard line.tag(at + 1).isNoun else { return false }
    // "gave the envoy | 48 hours"
    if closed.classes(of: line.word(at + 1).lemma).contains(.time), before.tag == .noun { return true }
    return before.isName || closed.classes(of: before.lemma).contains(.weekday)
  }

  /// "the deal | Peru signed", "in May | Peru left": a name that goes with the verb behind it, not the noun before.
  private func beginsAnew(_ at: Int) -> Bool {
    let word = line.word(at)
    guard word.isName, !word.isPerson else { return false }
    if closed.classes(of: line.word(at - 1).lemma).contains(.time) { return true }
    return line.tag(at - 1) != .name && line.tag(at + 1).isVerb
  }

  /// The last noun; a number behind it is not the head: "May 5", "resolution 12".
  private func head(_ nouns: Range<Int>) -> Int { nouns.last { line.tag($0) != .number } ?? nouns.upperBound - 1 }

  private func isNominal(_ at: Int) -> Bool {
    switch line.tag(at) {
    case .noun, .nouns, .name, .adjective, .number, .symbol, .verbGerund, .verbParticiple: true
    default: false
    }
  }
}
