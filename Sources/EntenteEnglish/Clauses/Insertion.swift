/// Stretches of a sentence that interrupt it and are read by themselves: brackets, pairs of dashes, ", Peru said,".
struct Insertion {
  enum Kind: Equatable {
    /// What is left of the sentence without the others.
    case none
    case aside
    /// "Peru said", with a verb.
    case speech
    /// "according to Peru", without.
    case attribution
  }

  let kind: Kind
  /// Indices of words, in order.
  let places: [Int]
  /// Whether it stands inside a verb group: "was, Peru said, seen".
  let splitsVerb: Bool

  /// The sentence without insertions, then each insertion, in order.
  ///
  /// - Complexity: Linear: what follows a comma is looked at once, up to the next.
  static func parts(of words: [Word], _ closed: ClosedWords) -> [Insertion] {
    var main: [Int] = []
    main.reserveCapacity(words.count)
    var parts: [Insertion] = []
    let hasMarks = words.contains { $0.tag == .open || $0.tag == .dash }
    let closings = hasMarks ? closings(words) : [:]
    var at = 0
    while at < words.count {
      if let closing = closings[at] ?? opening(at, words, closed) {
        parts.append(Insertion(kind: closing.kind, places: Array(closing.places), splitsVerb: closing.splitsVerb))
        // A dash parts what it stands between, and so does a comma; a bracket does not.
        if (words[at].tag == .comma || words[at].tag == .dash) && !closing.splitsVerb { main.append(at) }
        at = closing.places.upperBound + (closing.isClosed ? 1 : 0)
      } else {
        main.append(at)
        at += 1
      }
    }
    return [Insertion(kind: .none, places: main, splitsVerb: false)] + parts
  }

  /// Whether a comma stands behind an auxiliary, whose verb is still to come.
  private static func isInsideVerb(_ at: Int, _ words: [Word]) -> Bool {
    guard at > 0 else { return false }
    let before = words[at - 1].tag
    return before.isBe || before.isHave || before.isDo || before == .modal || before == .not
  }

  private struct Closing {
    let kind: Kind
    let places: Range<Int>
    /// Whether a mark stands behind it that belongs to it.
    let isClosed: Bool
    var splitsVerb = false
  }

  /// Brackets and pairs of dashes, by the word that opens them.
  private static func closings(_ words: [Word]) -> [Int: Closing] {
    var closings: [Int: Closing] = [:]
    var bracket: Int?
    var dash: Int?
    for at in words.indices {
      switch words[at].tag {
      case .open: bracket = at
      case .close:
        if let open = bracket { closings[open] = Closing(kind: .aside, places: open + 1..<at, isClosed: true) }
        bracket = nil
      case .dash where bracket == nil:
        if let open = dash { closings[open] = Closing(kind: .aside, places: open + 1..<at, isClosed: true) }
        dash = dash == nil ? at : nil
      case .stop: dash = nil
      default: break
      }
    }
    return closings
  }

  /// ", Peru said," or "according to Peru," from a comma or the first word on.
  private static func opening(_ at: Int, _ words: [Word], _ closed: ClosedWords) -> Closing? {
    let isComma = words[at].tag == .comma
    guard isComma || at == 0 else { return nil }
    let start = isComma ? at + 1 : at
    guard start < words.count else { return nil }
    if words[start].tag == .verbGerund, closed.classes(of: words[start].lemma).contains(.attribution) {
      var closing = attribution(start, words)
      closing?.splitsVerb = isInsideVerb(at, words)
      return closing
    }
    guard isComma else { return nil }
    guard isInsideVerb(at, words) else {
      return speech(start, words, closed, isInside: false) ?? inverted(start, words, closed, isInside: false)
    }
    var closing =
      speech(start, words, closed, isInside: true) ?? inverted(start, words, closed, isInside: true)
      ?? aside(start, words, after: words[at - 1].tag)
    closing?.splitsVerb = true
    return closing
  }

  /// ", in May," between an auxiliary and its verb.
  private static func aside(_ start: Int, _ words: [Word], after auxiliary: PartOfSpeech) -> Closing? {
    let end = words[start...].firstIndex { $0.tag.isMark || $0.tag.isVerb } ?? words.count
    guard end > start, end + 1 < words.count, words[end].tag == .comma else { return nil }
    let next = words[end + 1].tag
    // A base form behind a comma is easily taken for a noun.
    guard next.isVerb || auxiliary == .modal && next == .noun else { return nil }
    return Closing(kind: .aside, places: start..<end, isClosed: true)
  }

  /// ", said Ode," where the sentence goes on behind it.
  private static func inverted(_ start: Int, _ words: [Word], _ closed: ClosedWords, isInside: Bool) -> Closing? {
    let verb = words[start].tag == .quote ? start + 1 : start
    guard verb < words.count, words[verb].tag.isContentVerb,
      closed.classes(of: words[verb].lemma).contains(.inverting)
    else { return nil }
    let end = words[(verb + 1)...].firstIndex { !isNominal($0.tag) } ?? words.count
    guard end > verb + 1, end + 1 < words.count, words[end].tag == .comma else { return nil }
    let next = words[end + 1].tag
    guard isInside || next == .quote || next.isVerb && next != .verbGerund else { return nil }
    return Closing(kind: .speech, places: verb..<end, isClosed: true)
  }

  /// The source that "according to" names.
  private static func attribution(_ start: Int, _ words: [Word]) -> Closing? {
    let end = words[(start + 1)...].firstIndex { $0.tag == .comma || $0.tag == .stop || $0.tag.isVerb } ?? words.count
    guard start + 2 < end, end == words.count || !words[end].tag.isVerb else { return nil }
    return Closing(kind: .attribution, places: start + 2..<end, isClosed: end < words.count && words[end].tag == .comma)
  }

  private static func speech(_ start: Int, _ words: [Word], _ closed: ClosedWords, isInside: Bool) -> Closing? {
    let verb = words[start...].firstIndex { !isNominal($0.tag) } ?? words.count
    guard verb > start, verb + 1 < words.count, words[verb].tag.isContentVerb,
      closed.classes(of: words[verb].lemma).contains(.speech)
    else { return nil }
    let end = words[(verb + 1)...].firstIndex { !isNominal($0.tag) && $0.tag != .preposition } ?? words.count
    guard end + 1 < words.count, words[end].tag == .comma, isInside || words[end + 1].tag != .verbGerund,
      end == verb + 1 || closed.classes(of: words[end - 1].lemma).contains(.time)
    else { return nil }
    return Closing(kind: .speech, places: start..<end, isClosed: true)
  }

  private static func isNominal(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .noun, .nouns, .name, .adjective, .determiner, .possessor, .possessive, .number, .subjectPronoun, .pronoun,
      .hyphen:
      true
    default: false
    }
  }
}
