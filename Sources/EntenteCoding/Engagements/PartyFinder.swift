/// Finds the actor and the recipient of a trigger.
struct PartyFinder {
  let sentence: ActedSentence
  let clause: Clause
  let trigger: FrameMatcher.Trigger
  let frame: Frame
  let discourse: Discourse

  private var view: SentenceView { sentence.view }
  private var actors: [Actor] { sentence.actors }

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
  private func between() -> Party? {
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
  private static let one = WordKey.of("one".utf8)
  private static let other = WordKey.of("other".utf8)
  private static let another = WordKey.of("another".utf8)

  // MARK: Who acts

  private func actor() -> Party? {
    if trigger.isVerb { return subject() }
    if let actor = owner() ?? agent() { return actor }
    // "the invasion" names no author: the subject of the sentence need not be he.
    return frame.type.quad == .materialConflict ? nil : subject()
  }

  /// The clause's subject, when it stands before the trigger.
  private func subject() -> Party? {
    guard let index = clause.subject, actors[index].range.lowerBound < trigger.range.lowerBound || !clause.hasOwnSubject
    else { return nil }
    return party(index)
  }

  /// "Russia's", "U.S." or "its" right before a noun.
  private func owner() -> Party? {
    var position = trigger.range.lowerBound - 1
    var steps = 0
    while position >= 0, steps < 4 {
      if let index = actors.firstIndex(where: {
        $0.range.contains(position) && !$0.countries.isEmpty && $0.kind != .place
      }) {
        return party(index)
      }
      if view.is(position, .possessive) || view.is(position, .it), let index = clause.subject { return party(index) }
      guard view.tokens[position].isWord,
        !view.is(position, [.preposition, .determiner, .verb, .be, .have, .and]) || view.tokens[position].isClitic
      else { return nil }
      position -= 1
      steps += 1
    }
    return nil
  }

  /// "by Russian forces" after the trigger.
  private func agent() -> Party? {
    actors.firstIndex {
      $0.range.lowerBound >= trigger.end && links(to: $0).last == "by" && inReach($0) && !$0.countries.isEmpty
    }.flatMap(party)
  }

  /// "the invasion of Ukraine", whose author was named before; "the meeting", whose parties were.
  private func toldBefore() -> (Party, Party)? {
    guard !trigger.isVerb else { return nil }
    if frame.type.quad == .materialConflict {
      let nobody = Party(countries: [], range: trigger.range)
      guard let recipient = recipient(of: nobody)?.party, let target = recipient.countries.first,
        let author = discourse.authors[target]
      else { return nil }
      return (Party(countries: [author], range: trigger.range), recipient)
    }
    guard frame.type == .consult, isDefinite, discourse.pair.count == 2 else { return nil }
    let pair = discourse.talks.map { [$0.source, $0.target] } ?? discourse.pair
    let sides = pair.map { Party(countries: [$0], range: trigger.range) }
    return (sides[0], sides[1])
  }

  // MARK: On whom

  /// The recipient, and whether the frame says that it stands there.
  private func recipient(of actor: Party) -> (party: Party, isSure: Bool)? {
    var fallback: Party?
    for (index, candidate) in actors.enumerated() where candidate.range.lowerBound >= trigger.range.upperBound {
      guard inReach(candidate) else { break }
      guard isOther(candidate, than: actor), let party = party(index) else { continue }
      if isAllowed(candidate) { return (party, true) }
      if fallback == nil, ![.place, .reference].contains(candidate.kind), frame.slots.contains(.any),
        !isScene(candidate)
      {
        fallback = party
      }
    }
    return fallback.map { ($0, false) }
  }

  /// "worked to restore peace in Yemen": where cooperation is to bear fruit is no party to it.
  private func isScene(_ candidate: Actor) -> Bool {
    frame.type.quad.isCooperation && links(to: candidate).last == "in"
  }

  /// Both parties in one phrase: "Peru and Chile signed", "between Peru and Chile", "the two agreed"; or the other one of
  /// the pair that is spoken of ("during the conversation", "we reached an agreement").
  private func jointParty(_ actor: Party) -> (Party, Party)? {
    if actor.countries.count > 1, frame.type.isMutualWhenJoint { return (actor, actor) }
    let isTold = frame.flags.contains(.reciprocal) && isDefinite && frame.type == .consult
    guard let other = isTold ? interlocutor(of: actor) ?? partner(of: actor) : partner(of: actor) else { return nil }
    return isTold || isSaidToPartner ? (actor, other) : nil
  }

  /// "the talks", "the conversation": one that was told before.
  private var isDefinite: Bool {
    guard !trigger.isVerb else { return false }
    return view.is(trigger.range.lowerBound - 1, .determiner) || view.is(trigger.range.lowerBound - 2, .determiner)
  }

  /// What is offered, promised or agreed in a quotation is so to whom the talk is about.
  private var isSaidToPartner: Bool {
    sentence.isQuoted(trigger.range.lowerBound) && frame.type.quad == .verbalCooperation
  }

  /// The other one of the talks that were last told.
  private func interlocutor(of actor: Party) -> Party? {
    guard actor.countries.count == 1, let country = actor.countries.first, let talks = discourse.talks,
      [talks.source, talks.target].contains(country)
    else { return nil }
    return Party(countries: [talks.source == country ? talks.target : talks.source], range: trigger.range)
  }

  private func partner(of actor: Party) -> Party? {
    guard actor.countries.count == 1, let country = actor.countries.first else { return nil }
    let other = discourse.partner(of: country) ?? (sentence.speaker != country ? quotedSpeaker : nil)
    return other.map { Party(countries: [$0], range: trigger.range) }
  }

  /// Who is quoted here.
  private var quotedSpeaker: Country? { sentence.isQuoted(trigger.range.lowerBound) ? sentence.speaker : nil }

  // MARK: Other orders of words

  /// "was invited by Moscow", "imposed on Tehran by Washington".
  private func passive() -> (actor: Party, recipient: Party)? {
    guard let actor = agent() else { return nil }
    if let index = clause.subject, let recipient = party(index), frame.slots.contains(.object),
      isOther(actors[index], than: actor)
    {
      return (actor, recipient)
    }
    return recipient(of: actor).map { (actor, $0.party) }
  }

  private var isPassive: Bool {
    if view.is(trigger.range.upperBound, .by), !view.is(trigger.range.lowerBound, .gerund) { return true }
    var position = trigger.range.lowerBound - 1
    while position >= 0, view.is(position, [.adverb, .negation]) { position -= 1 }
    return view.is(position, .be) && !view.is(trigger.range.lowerBound, [.gerund, .be])
  }

  /// "Colombia is a promising partner": the speaker's act towards whom he speaks of.
  private func evaluation() -> (actor: Party, recipient: Party)? {
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
  private func demand() -> (actor: Party, recipient: Party)? {
    guard let actor = speaker(), let index = clause.subject, clause.hasOwnSubject, let recipient = party(index),
      isOther(actors[index], than: actor)
    else { return nil }
    return (actor, recipient)
  }

  private func speaker() -> Party? {
    let position = trigger.range.lowerBound
    let word = sentence.attribution(of: position)
    guard word.attribution != .narrator, let country = word.country else { return nil }
    let range = sentence.speech.map { actors[$0.speaker].range } ?? trigger.range
    return Party(countries: [country], range: range)
  }

  private func firstPerson() -> Party? {
    actors.firstIndex { $0.kind == .reference && view.is($0.range.lowerBound, .firstPerson) }.flatMap(party)
  }

  // MARK: How words hang together

  private func party(_ index: Int) -> Party? {
    let actor = actors[index]
    return actor.countries.isEmpty ? nil : Party(countries: actor.countries, range: actor.range)
  }

  private func isOther(_ candidate: Actor, than actor: Party) -> Bool {
    !candidate.countries.isEmpty && candidate.range != actor.range
      && candidate.countries.contains { !actor.countries.contains($0) }
  }

  /// Whether no other clause with a subject of its own stands between the trigger and the actor.
  private func inReach(_ candidate: Actor) -> Bool {
    guard candidate.range.lowerBound >= clause.range.upperBound else { return true }
    guard let next = sentence.clauses.first(where: { $0.range.contains(candidate.range.lowerBound) }),
      let between = sentence.clauses.firstIndex(where: { $0.range.lowerBound == clause.range.upperBound })
    else { return false }
    return next.range.lowerBound == sentence.clauses[between].range.lowerBound && next.kind == .complement
      && frame.slots.contains(.any)
  }

  private func isAllowed(_ candidate: Actor) -> Bool {
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
  private func links(to candidate: Actor) -> [String] {
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

extension EventType {
  /// Whether two who do it together do it to each other: they talk, agree, work together or fight.
  var isMutualWhenJoint: Bool {
    switch self {
    case .consult, .agree, .cooperate, .support, .assault, .reject, .retreat: true
    default: false
    }
  }
}
