import EntenteEnglish

/// How words hang together.
extension PartyFinder {
  func party(_ index: Int) -> Party? {
    let actor = actors[index]
    return actor.countries.isEmpty ? nil : Party(countries: actor.countries, range: actor.range)
  }

  /// The party of an actor that acts for its country: citizens, firms and local bodies do not.
  func author(_ index: Int) -> Party? { actors[index].kind == .bystander ? nil : party(index) }

  func isOther(_ candidate: Actor, than actor: Party) -> Bool {
    !candidate.countries.isEmpty && candidate.range != actor.range
      && candidate.countries.contains { !actor.countries.contains($0) }
  }

  /// Whether no other clause with a subject of its own stands between the trigger and the actor.
  func inReach(_ candidate: Actor) -> Bool {
    guard candidate.range.lowerBound >= clause.range.upperBound else { return true }
    guard let next = sentence.clauses.first(where: { $0.range.contains(candidate.range.lowerBound) }),
      let between = sentence.clauses.firstIndex(where: { $0.range.lowerBound == clause.range.upperBound })
    else { return false }
    return next.range.lowerBound == sentence.clauses[between].range.lowerBound && next.kind == .complement
      && frame.slots.contains(.any)
  }

  func isAllowed(_ candidate: Actor) -> Bool {
    if frame.flags.contains(.person), ![.person, .organ, .reference].contains(candidate.kind) { return false }
    let links = links(to: candidate)
    if candidate.kind == .place {
      return frame.flags.contains(.visit) && (links.last.map { frame.slots.contains(.preposition($0)) } ?? true)
    }
    guard let last = links.last else {
      return frame.slots.contains(.object) || trigger.object != nil || frame.slots.contains(.any)
    }
    if frame.slots.contains(.preposition(last)) || last == "of" && frame.slots.contains(.object) { return true }
    // "attacks on the websites of Georgia"
    return last == "of" && links.dropLast().last.map { frame.slots.contains(.preposition($0)) } ?? false
  }

  /// The prepositions between the trigger and the actor, the trigger's own ("arrived in") first.
  func links(to candidate: Actor) -> [String] {
    var links: [String] = []
    let start = trigger.range.count > 1 ? trigger.range.upperBound - 1 : trigger.range.upperBound
    for position in start..<max(start, candidate.range.lowerBound)
    where view.is(position, [.preposition, .to, .of, .by]) && !isMeasure(position) && !isOfBorder(position) {
      links.append(view.text.string(of: view.articleTokens(position..<position + 1), in: view.sentence).lowercased())
    }
    // A particle is the verb's own, not a place for somebody else: "called on Peru".
    if links.count == 1, start < trigger.range.upperBound, view.is(start, .preposition),
      !frame.slots.contains(.preposition(links[0]))
    {
      return []
    }
    return links
  }

  /// "along its border with Ukraine": what counts is "along".
  private func isOfBorder(_ position: Int) -> Bool {
    position > 0 && Self.borders.contains(view.tokens[position - 1].key)
  }

  private static let borders = Set(
    ["border", "borders", "frontier", "coast", "coasts", "shores"].map { WordKey.of($0.utf8) })

  /// "at least four Yemenis" has no preposition that matters.
  private func isMeasure(_ position: Int) -> Bool {
    position + 1 < view.count && Self.measures.contains(view.tokens[position + 1].key)
  }

  private static let measures = Set(["least", "most", "once"].map { WordKey.of($0.utf8) })
}
