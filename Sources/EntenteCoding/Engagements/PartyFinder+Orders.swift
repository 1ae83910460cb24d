import EntenteEnglish

/// Parties that stand in other places: in the passive, in judgements and in demands.
extension PartyFinder {
  /// "was invited by Moscow", "imposed on Tehran by Washington".
  func passive() -> (actor: Party, recipient: Party)? {
    guard let actor = agent() else { return nil }
    if let index = clause.subject, let recipient = party(index), frame.slots.contains(.object),
      isOther(actors[index], than: actor)
    {
      return (actor, recipient)
    }
    return recipient(of: actor).map { (actor, $0.party) }
  }

  var isPassive: Bool {
    if view.is(trigger.range.upperBound, .by), !view.is(trigger.range.lowerBound, .gerund) { return true }
    var position = trigger.range.lowerBound - 1
    while position >= 0, view.is(position, [.adverb, .negation]) { position -= 1 }
    return view.is(position, .be) && !view.is(trigger.range.lowerBound, [.gerund, .be])
  }

  /// "Colombia is a promising partner": the speaker's act towards whom he speaks of.
  func evaluation() -> (actor: Party, recipient: Party)? {
    guard hasCopula, !frame.flags.contains(.relation) || judgesRelation, let actor = speaker() ?? firstPerson() else {
      return nil
    }
    let range = trigger.isVerb ? clause.range.lowerBound..<view.count : clause.range
    for (index, candidate) in actors.enumerated() where range.overlaps(candidate.range) {
      if isOther(candidate, than: actor), candidate.kind != .place, let party = party(index) { return (actor, party) }
    }
    return partner(of: actor).map { (actor, $0) }
  }

  private var judgesRelation: Bool {
    clause.range.contains { Self.relations.contains(view.tokens[$0].key) }
  }

  private static let relations = Set(
    [
      "relation", "relations", "relationship", "relationships", "ties", "tie", "bonds", "links", "cooperation",
      "partnership", "dialogue", "dialog", "talks", "friendship", "alliance", "contacts", "exchange", "level",
      "meeting",
    ].map { WordKey.of($0.utf8) })

  private var hasCopula: Bool {
    if trigger.isVerb { return true }
    let before = max(clause.range.lowerBound, trigger.range.lowerBound - 7)..<trigger.range.lowerBound
    return before.contains { view.is($0, .be) || view.is($0, .have) } && !before.contains { view.is($0, .negation) }
  }

  /// "Venezuela must …": what a speaker asks of somebody.
  func demand() -> (actor: Party, recipient: Party)? {
    guard let actor = speaker(), let index = clause.subject, clause.hasOwnSubject, let recipient = party(index),
      isOther(actors[index], than: actor)
    else { return nil }
    return (actor, recipient)
  }

  func speaker() -> Party? {
    let position = trigger.range.lowerBound
    let word = sentence.attribution(of: position)
    guard word.attribution != .narrator, let country = word.country else { return nil }
    let range = sentence.speech.map { actors[$0.speaker].range } ?? trigger.range
    return Party(countries: [country], range: range)
  }

  private func firstPerson() -> Party? {
    actors.firstIndex { $0.kind == .reference && view.is($0.range.lowerBound, .firstPerson) }.flatMap(party)
  }
}
