import EntenteEnglish

/// Who is meant where an act leaves out one of its two sides, because it was told before what it answers.
struct Answers {
  private let sentence: EventSentence
  private let types: EventTypes

  /// How many acts back an answer may reach that does not name what it answers.
  private static let recent = 4

  init(sentence: EventSentence, types: EventTypes) {
    self.sentence = sentence
    self.types = types
  }

  /// The author of a deed that some words mean: "Peru condemned **the attack**".
  ///
  /// - Parameters:
  ///   - named: The phrases that tell what is answered.
  ///   - answer: The type of the answer.
  ///   - actor: Who answers.
  /// - Returns: Nil when the words mean no deed that was told, or one of the actor's own.
  func author(named: [Phrase.ID], answer: EventType, actor: Party) -> Party? {
    guard types[answer].isDoneBySaying, !sentence.known.deeds.isEmpty,
      let noun = named.first(where: { isDeed($0, answer) })
    else { return nil }
    var meant = deeds(meantBy: noun)
    // "denied any role": of which somebody accused the one who denies it.
    let own = answer == .reject ? meant.filter { deed in actor.countries.contains { $0 == deed.target } } : []
    if !own.isEmpty || !isDefinite(noun, answer) { meant = own }
    if sentence.analysis.phrases[noun].owningPronoun != nil {
      meant.removeAll { deed in actor.countries.contains { $0 == deed.country } }
    }
    guard let doer = Self.foremost(meant), !actor.countries.contains(doer) else { return nil }
    return Party([doer], sentence.parties.named(noun))
  }

  /// The author of a deed that acts on others in its turn: "**The ban** bars Chileans", of whoever imposed it.
  func author(ofDeed noun: Phrase.ID, type: EventType) -> Party? {
    guard !sentence.known.deeds.isEmpty, isDeed(noun, type) else { return nil }
    let meant = deeds(meantBy: noun).filter { $0.type == type || $0.type == .threaten && type == .sanction }
    return Self.foremost(meant).flatMap { Party([$0], sentence.parties.named(noun)) }
  }

  /// Both sides of what nobody is said to answer: "**The offer** was turned down", by whom it was made to.
  func sides(ofDeed noun: Phrase.ID, answer: EventType) -> (actor: Party, recipient: Party)? {
    guard Self.answering.contains(answer), isDeed(noun, answer), isDefinite(noun, answer),
      let deed = deeds(meantBy: noun).last(where: { $0.target != nil && Self.questions.contains($0.type) }),
      let actor = deed.target.flatMap({ Party([$0], sentence.parties.named(noun)) }),
      let recipient = deed.country.flatMap({ Party([$0], sentence.parties.named(noun)) })
    else { return nil }
    return (actor, recipient)
  }

  /// Whom an answer is aimed at that names nobody: "Chile **demanded an apology**" of whoever wronged Chile of late.
  func wrongdoer(answer: EventType, actor: Party, at words: Range<Int>) -> Party? {
    let recent = sentence.known.deeds.suffix(Self.recent)
    let own = recent.last { deed in
      actor.countries == [deed.target] && !actor.countries.contains { $0 == deed.country }
        && isAnswered(deed.type, by: answer)
    }
    return own?.country.flatMap { Party([$0], words) }
  }

  /// Whom others withdrew from just now: "Chile recalled its envoy from Syria. **Peru closed its embassy**."
  func deserted(by actor: Party, at words: Range<Int>) -> Party? {
    guard let deed = sentence.known.deeds.last, deed.isWithdrawal, let target = deed.target,
      !actor.countries.contains(where: { $0 == deed.country || $0 == target })
    else { return nil }
    return Party([target], words)
  }

  // MARK: Deeds

  private func isAnswered(_ deed: EventType, by answer: EventType) -> Bool {
    Self.answering.contains(answer) ? Self.questions.contains(deed) : types[deed].sign < 0
  }

  private static let answering: Set<EventType> = [.reject, .agree, .concede]
  private static let questions: Set<EventType> = [.request, .agree, .accuse]

  private func deeds(meantBy noun: Phrase.ID) -> [Discourse.Deed] {
    let lemma = sentence.word(sentence.analysis.phrases[noun].head).lemma
    return sentence.known.deeds.filter { deed in
      sentence.words.deeds.mayMean(deed.type, lemma, isDecision: types[deed.type].isDecision)
    }
  }

  /// Who did most of some deeds, of equals the last; nil where the last was somebody's who stands for no state.
  private static func foremost(_ deeds: [Discourse.Deed]) -> Country? {
    guard deeds.last?.country != nil else { return nil }
    return deeds.compactMap(\.country).max { left, right in
      deeds.count { $0.country == left } < deeds.count { $0.country == right }
    }
  }

  /// Whether a phrase may mean a deed: "the attack", but not "the decision of the court".
  private func isDeed(_ phrase: Phrase.ID, _ answer: EventType) -> Bool {
    guard sentence.words.deeds.contains(sentence.word(sentence.analysis.phrases[phrase].head).lemma) else {
      return false
    }
    return (answer == .reject || isDefinite(phrase, answer))
      && !sentence.parties.attached(to: phrase).contains { sentence.isBehind("by", $0) || sentence.isOf($0) }
  }

  /// "the attack", "Sunday's launch", "rejected her criticism", whosever it is.
  private func isDefinite(_ phrase: Phrase.ID, _ answer: EventType) -> Bool {
    let own = sentence.analysis.phrases[phrase]
    return Self.definite.contains { sentence.is(own.range.lowerBound, $0) }
      || own.owner.map { sentence.analysis.phrases[$0].isTime } ?? false
      || own.owningPronoun != nil && Self.answering.contains(answer)
  }

  private static let definite: [Lemma] = ["the", "this", "that", "these", "those", "such"]
}

/// Acts that answer what was told before and leave out whom.
extension Roles {
  /// "condemned **the attack**", "**demanded an apology**", "**closed its embassy**" as others did.
  func answer(_ match: FrameMatcher.Match, _ clause: Clause.ID, _ actor: Party) -> Filling? {
    guard let type = match.frame.type, !sentence.known.deeds.isEmpty else { return nil }
    let answers = Answers(sentence: sentence, types: types)
    let named = match.frame.recipient.flatMap { candidates($0, match, clause) }
    if let doer = answers.author(named: named, answer: type, actor: actor) {
      return Filling(actor: actor, recipient: doer, isJoint: false, how: .answer)
    }
    guard match.frame.flags.contains(.reply), named.allSatisfy({ $0 == match.theme }), isDone(clause) else {
      return nil
    }
    var other = answers.wrongdoer(answer: type, actor: actor, at: match.trigger)
    if other == nil, type == .sanction { other = answers.deserted(by: actor, at: match.trigger) }
    return other.map { Filling(actor: actor, recipient: $0, isJoint: false, how: .reply) }
  }

  /// "is weighing whether to close its embassy", "decided against recalling": not done.
  private func isDone(_ clause: Clause.ID) -> Bool {
    let kind = sentence.analysis.clauses[clause].kind
    return kind != .infinitive && kind != .gerund
  }

  /// "**The offer** was turned down", and nobody is said to have done so.
  func answered(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Filling? {
    guard let type = match.frame.type, sentence.verb(of: clause).isPassive, sentence.doer(of: clause) == nil,
      let subject = sentence.analysis.clauses[clause].subject,
      let sides = Answers(sentence: sentence, types: types).sides(ofDeed: subject, answer: type)
    else { return nil }
    return Filling(actor: sides.actor, recipient: sides.recipient, isJoint: false, how: .reply)
  }

  /// "**The ban** bars Chileans": whoever imposed it.
  func author(ofDeed doer: Phrase.ID, _ frame: Frame) -> Party? {
    frame.type.flatMap { Answers(sentence: sentence, types: types).author(ofDeed: doer, type: $0) }
  }
}
