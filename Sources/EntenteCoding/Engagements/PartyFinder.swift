import EntenteEnglish

/// Finds the actor and the recipient of a trigger.
struct PartyFinder {
  let sentence: ActedSentence
  let clause: Clause
  let trigger: FrameMatcher.Trigger
  let frame: Frame
  let discourse: Discourse

  var view: SentenceView { sentence.view }
  var actors: [Actor] { sentence.actors }

  func find() -> (actor: Party, recipient: Party)? {
    if frame.flags.contains(.evaluation) { return evaluation() }
    if frame.flags.contains(.subjectTarget) { return demand() }
    if trigger.isVerb, isPassive { return passive() }
    // Who mediates between two stands apart from both.
    if frame.mode != "third-party", let both = between() { return (both, both) }
    guard let actor = actor() else { return toldBefore() }
    if actor.countries.count > 1, isMutual { return (actor, actor) }
    let found = recipient(of: actor)
    if let found, found.isSure || actor.countries.count == 1 { return (actor, found.party) }
    return jointParty(actor) ?? found.map { (actor, $0.party) }
  }

  /// "cooperation between Peru and Chile".
  func between() -> Party? {
    guard frame.slots.contains(.preposition("between")) else { return nil }
    return actors.first {
      $0.range.lowerBound >= trigger.end && $0.countries.count > 1 && links(to: $0).last == "between" && inReach($0)
    }.map { Party(countries: $0.countries, range: $0.range) }
  }

  /// Whether the recipient is only understood: "the talks" of somebody told before.
  func isToldBefore(_ recipient: Party) -> Bool { !trigger.isVerb && recipient.range == trigger.range }

  /// "accused each other", "met one another".
  private var isMutual: Bool {
    (trigger.end..<min(view.count, trigger.end + 3)).contains { position in
      view.tokens[position].key == Self.each && view.tokens[min(position + 1, view.count - 1)].key == Self.other
        || view.tokens[position].key == Self.one && view.tokens[min(position + 1, view.count - 1)].key == Self.another
    }
  }

  private static let each = WordKey.of("each".utf8)
  static let one = WordKey.of("one".utf8)
  static let other = WordKey.of("other".utf8)
  private static let another = WordKey.of("another".utf8)
}
