import EntenteEnglish

/// Finds a frame's theme among the words of a phrase, or among the adjectives behind a verb.
struct ThemeMatcher {
  let sentence: EventSentence

  /// The theme in a phrase, in its list, or in what it is of ("a round **of talks**"): where, and how many words.
  func words(of frame: Frame, inListOf phrase: Phrase.ID) -> (phrase: Phrase.ID, count: Int)? {
    if let found = words(of: frame, inOrOf: phrase) { return found }
    for member in sentence.parties.members(of: phrase) {
      if let found = words(of: frame, inOrOf: member) { return found }
    }
    return nil
  }

  /// `depth` is how many "of" were passed: "hundreds **of** thousands **of** refugees" has two, and no measure more.
  private func words(of frame: Frame, inOrOf phrase: Phrase.ID, depth: Int = 0) -> (phrase: Phrase.ID, count: Int)? {
    if let words = words(of: frame, in: phrase) { return (phrase, words.count) }
    guard depth < 2 else { return nil }
    for other in sentence.parties.attached(to: phrase) where sentence.isOf(other) {
      if let found = words(of: frame, inOrOf: other, depth: depth + 1) { return found }
    }
    return nil
  }

  /// The words of the longest theme whose head is the phrase's; nil when none is.
  func words(of frame: Frame, in phrase: Phrase.ID) -> Range<Int>? {
    let head = titleWord(of: phrase)
    let (lemma, written) = (sentence.word(head).lemma, sentence.written(head))
    var best: Range<Int>?
    for (at, word) in frame.themeHeads.enumerated() where word == lemma || word == written {
      let theme = frame.themes[at]
      let start = head - theme.head
      guard start >= 0, let end = end(of: theme.words, at: start) else { continue }
      if theme.words.count > best?.count ?? 0 { best = start..<end }
    }
    return best
  }

  /// "Ambassador" of "summoned **Ambassador** Ode": the word before a person's name, else the head.
  private func titleWord(of phrase: Phrase.ID) -> Int {
    let head = sentence.analysis.phrases[phrase].head
    guard sentence.word(head).isPerson, head > sentence.analysis.phrases[phrase].range.lowerBound,
      sentence.word(head - 1).tag.isNoun
    else { return head }
    return head - 1
  }

  /// Whether the sentence is about a match: "beat Peru **in the final**".
  var isContest: Bool {
    sentence.analysis.words.indices.contains { at in
      guard sentence.words.sportHeads.contains(number: sentence.evoked.numbers[at]) else { return false }
      return sentence.words.sport(of: sentence.word(at).lemma).contains { theme in
        at >= theme.head && end(of: theme.words, at: at - theme.head) != nil
      }
    }
  }

  /// Where words end that stand at a place, though a determiner may stand between: "violation of **the** airspace".
  private func end(of words: [Lemma], at start: Int) -> Int? {
    var at = start
    for (place, word) in words.enumerated() {
      if place > 0, at < sentence.analysis.words.count, sentence.word(at).tag == .determiner { at += 1 }
      guard sentence.is(at, word) else { return nil }
      at += 1
    }
    return at
  }

  /// Words of a theme that is said of the subject or object: "is **ready**", "called Peru **weak**"; nil when it is not.
  func predicate(of frame: Frame, _ clause: Clause.ID, _ sentence: EventSentence, from start: Int) -> Int? {
    let isAdjective = start < sentence.analysis.words.count && sentence.word(start).tag == .adjective
    guard frame.isPredicative || isAdjective else { return nil }
    let object = frame.flags.contains(.complement) ? sentence.analysis.clauses[clause].objects.first : nil
    var at = object.map { max(start, sentence.analysis.phrases[$0].range.upperBound) } ?? start
    while at < sentence.analysis.words.count {
      for theme in frame.themes.indices where sentence.is(at, frame.themeStarts[theme]) {
        if end(of: frame.themes[theme].words, at: at) != nil { return frame.themes[theme].words.count }
      }
      guard isPredicative(sentence.word(at).tag) else { return nil }
      at += 1
    }
    return nil
  }

  private func isPredicative(_ tag: PartOfSpeech) -> Bool {
    tag == .adverb || tag == .adjective || tag == .verbParticiple || tag == .conjunction || tag == .not
      || tag == .determiner || tag == .quote
  }
}
