/// On whom.
extension PartyFinder {
  /// The recipient, and whether the frame says that it stands there.
  func recipient(of actor: Party) -> (party: Party, isSure: Bool)? {
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
  func jointParty(_ actor: Party) -> (Party, Party)? {
    if actor.countries.count > 1, frame.type.isMutualWhenJoint { return (actor, actor) }
    let isTold = frame.flags.contains(.reciprocal) && isDefinite && frame.type == .consult
    guard let other = isTold ? interlocutor(of: actor) ?? partner(of: actor) : partner(of: actor) else { return nil }
    return isTold || isSaidToPartner ? (actor, other) : nil
  }

  /// "the talks", "the conversation": one that was told before.
  var isDefinite: Bool {
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

  func partner(of actor: Party) -> Party? {
    guard actor.countries.count == 1, let country = actor.countries.first else { return nil }
    let other = discourse.partner(of: country) ?? (sentence.speaker != country ? quotedSpeaker : nil)
    return other.map { Party(countries: [$0], range: trigger.range) }
  }

  /// Who is quoted here.
  private var quotedSpeaker: Country? { sentence.isQuoted(trigger.range.lowerBound) ? sentence.speaker : nil }
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
