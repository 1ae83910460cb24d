import EntenteEnglish

/// Who says what in a sentence: the actor of a reporting verb, or beside a colon or dash, and which side is reported.
struct Speech: Sendable {
  /// The reporting verb, or the colon or dash in its place.
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
    return beforeColon(view, actors) ?? behindDash(view, actors)
  }

  /// "Juan Ruiz: “We thank Chile.”": a speaker that opens the sentence, and without a verb, a colon.
  ///
  /// What a state is said to say so is in quotation marks ("Peru: a land of mountains" is a title); a person speaks.
  private static func beforeColon(_ view: SentenceView, _ actors: [Actor]) -> Speech? {
    guard let speaker = actors.firstIndex(where: isPersonal), before(actors[speaker], view) < 0 else { return nil }
    let end = actors[speaker].range.upperBound
    guard let colon = (end..<view.count).first(where: { view.mark($0) == .colon }),
      !hasVerb(end..<colon, view),
      colon == end && actors[speaker].kind == .person || colon + 1 == view.count || opensQuotation(colon + 1, view)
    else { return nil }
    return Speech(verb: colon, speaker: speaker, isTail: false)
  }

  /// "“We thank Chile” — Juan Ruiz": a quotation, a dash, and a speaker without a verb.
  private static func behindDash(_ view: SentenceView, _ actors: [Actor]) -> Speech? {
    guard let dash = (0..<view.count).last(where: { isDash($0, view) }),
      let speaker = actors.firstIndex(where: { before($0, view) == dash && isPersonal($0) }),
      closesQuotation(dash - 1, view) || isDash(dash - 1, view) && closesQuotation(dash - 2, view),
      !hasVerb(actors[speaker].range.upperBound..<view.count, view)
    else { return nil }
    return Speech(verb: dash, speaker: speaker, isTail: true)
  }

  /// The speaker in whose name a whole sentence stands, which has no verb: "Peruvian President Juan Ruiz".
  static func signature(of view: SentenceView, actors: [Actor]) -> Country? {
    guard let speaker = actors.first(where: isPersonal) else { return nil }
    let before = before(speaker, view)
    guard before < 0 || isDash(before, view), !hasVerb(speaker.range.upperBound..<view.count, view) else { return nil }
    return speaker.countries.first
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

  private static func hasVerb(_ positions: Range<Int>, _ view: SentenceView) -> Bool {
    positions.contains { view.is($0, [.verb, .be, .have, .modal]) }
  }

  private static func isDash(_ position: Int, _ view: SentenceView) -> Bool {
    view.mark(position) == .dash || view.mark(position) == .hyphen
  }

  private static func opensQuotation(_ position: Int, _ view: SentenceView) -> Bool {
    [.quote, .openQuote, .openSingle].contains(view.mark(position))
  }

  private static func closesQuotation(_ position: Int, _ view: SentenceView) -> Bool {
    [.quote, .closeQuote, .closeSingle, .apostrophe].contains(view.mark(position))
  }
}
