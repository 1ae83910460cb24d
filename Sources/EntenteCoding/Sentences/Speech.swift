import EntenteEnglish

/// Who says what in a sentence: the actor of a reporting verb, and which side of it is reported.
struct Speech: Sendable {
  /// The reporting verb.
  let verb: Int
  /// The speaker, as an index into the sentence's actors.
  let speaker: Int
  /// Whether the words before the verb are the reported ones: "…, Putin said".
  let isTail: Bool

  /// The first act of speech of a sentence whose speaker acts for a country; nil when there is none.
  static func find(in view: SentenceView, actors: [Actor]) -> Speech? {
    guard !actors.isEmpty else { return nil }
    for position in 0..<view.count where view.is(position, .reporting) && !view.is(position, .gerund) {
      if let speaker = speakerBefore(position, view, actors) {
        let before = before(actors[speaker], view)
        return Speech(verb: position, speaker: speaker, isTail: before >= 0 && isBreak(before, view))
      }
      if let speaker = actors.firstIndex(where: { before($0, view) == position && isPersonal($0) }),
        position > 0, isBreak(position - 1, view)
      {
        return Speech(verb: position, speaker: speaker, isTail: true)
      }
    }
    return nil
  }

  /// Whether what stands at a position is reported.
  func reports(_ position: Int) -> Bool { isTail ? position < verb : position > verb }

  private static func speakerBefore(_ verb: Int, _ view: SentenceView, _ actors: [Actor]) -> Int? {
    var end = verb
    while end > 0, view.is(end - 1, [.adverb, .have, .be, .modal]) { end -= 1 }
    if let speaker = actors.lastIndex(where: { $0.range.upperBound == end && isPersonal($0) }) { return speaker }
    // "Montalvo, the foreign minister, said"; "Blinken, in a statement, expressed"
    guard end > 0, view.mark(end - 1) == .comma else { return nil }
    return actors.lastIndex { $0.range.upperBound < end && isPersonal($0) && view.mark($0.range.upperBound) == .comma }
  }

  /// The position before an actor and its article: "said the minister".
  private static func before(_ actor: Actor, _ view: SentenceView) -> Int {
    let before = actor.range.lowerBound - 1
    return view.is(before, .determiner) ? before - 1 : before
  }

  private static func isPersonal(_ actor: Actor) -> Bool { actor.actsForState && actor.countries.count == 1 }

  private static func isBreak(_ position: Int, _ view: SentenceView) -> Bool {
    [.comma, .quote, .closeQuote, .closeSingle, .dash].contains(view.mark(position))
  }
}
