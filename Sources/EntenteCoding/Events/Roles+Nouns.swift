import EntenteEnglish

/// The parties of a noun that tells an act: "**Peru**'s attack on **Chile**", "talks between **Peru** and **Chile**".
extension Roles {
  func filling(_ match: FrameMatcher.Match, noun phrase: Phrase.ID, in clause: Clause.ID?) -> Filling? {
    let frame = match.frame
    let recipients = nounRecipient(of: phrase, frame, in: clause, avoiding: [])
    if let actor = author(of: phrase, frame) ?? lightSubject(of: phrase, frame, in: clause)
      ?? bystandingSubject(of: phrase, frame, in: clause, recipients)
    {
      let recipient = nounRecipient(of: phrase, frame, in: clause, avoiding: actor.countries)
      if let recipient { return Filling(actor: actor, recipient: recipient, isJoint: false, how: .noun) }
      if let filling = bilateral(phrase, actor) { return filling }
      guard isMutualIfJoint(frame), actor.countries.count > 1, !reached(from: phrase).contains(where: isWith) else {
        return nil
      }
      return Filling(actor: actor, recipient: actor, isJoint: true, how: .noun)
    }
    guard isMutualIfJoint(frame), let both = joined(by: reached(from: phrase) + besides(phrase, clause)) else {
      return retold(phrase, frame, recipients)
    }
    return Filling(actor: both, recipient: both, isJoint: true, how: .noun)
  }

  /// "Peru rejected **Chile's demand**": what whoever is answered did, to whoever answers; none that names somebody else.
  func filling(_ match: FrameMatcher.Match, noun phrase: Phrase.ID, answeredBy actor: Party) -> Filling? {
    guard let author = author(of: phrase, match.frame)?.without(actor.countries) else { return nil }
    let named = nounRecipient(of: phrase, match.frame, in: nil, avoiding: author.countries)
    guard named?.countries.allSatisfy(actor.countries.contains) ?? true else { return nil }
    return Filling(actor: author, recipient: actor, isJoint: false, how: .noun)
  }

  /// "Clashes broke out **between Peru and Chile**": what its verb has taken.
  private func besides(_ phrase: Phrase.ID, _ clause: Clause.ID?) -> [Phrase.ID] {
    guard let clause, sentence.analysis.clauses[clause].subject == phrase else { return [] }
    return sentence.analysis.clauses[clause].obliques.map(\.phrase).filter { isBehind(Self.between, $0) }
  }

  /// "**the talks**" of those who were told to talk before; "the invasion **of Peru**" by whoever was told to attack it.
  private func retold(_ phrase: Phrase.ID, _ frame: Frame, _ recipients: Party?) -> Filling? {
    guard let type = frame.type, types[type].isKnownBefore else { return nil }
    let words = sentence.parties.named(phrase)
    if type != .consult {
      guard let target = recipients?.countries.first, let author = sentence.known.authors[target],
        let actor = Party([author], words), let recipient = recipients?.without([author])
      else { return nil }
      return Filling(actor: actor, recipient: recipient, isJoint: false, how: .retold)
    }
    // "the visit" is none of talks by phone, "the talks" may be any.
    let act = sentence.known.talks.map { String($0.rule.prefix { $0 != "#" }) }
    guard recipients == nil, frame.flags.contains(.retells) || act == frame.act, isDefinite(phrase),
      reached(from: phrase).isEmpty,
      let first = sentence.known.talks.map(\.source) ?? sentence.known.pair.first,
      let other = sentence.known.talks.map(\.target) ?? sentence.known.pair.last,
      let actor = Party([first], words), let recipient = Party([other], words)
    else { return nil }
    return Filling(actor: actor, recipient: recipient, isJoint: false, how: .retold)
  }

  /// "the summit", but not "the G20 summit", which is another.
  private func isDefinite(_ phrase: Phrase.ID) -> Bool {
    let range = sentence.analysis.phrases[phrase].range
    return range.count == 2 && sentence.is(range.lowerBound, Self.the)
  }

  private static let the: Lemma = "the"

  /// Whose act a noun names: its owner, "by", its adjective, "of", "from".
  private func author(of phrase: Phrase.ID, _ frame: Frame) -> Party? {
    let range = sentence.parties.named(phrase)
    for link in frame.actor {
      guard case .preposition(let words) = link else { return nil }
      if let party = attached(to: phrase, behind: words) { return party }
    }
    if let party = Party(sentence.parties.owner(of: phrase), range) { return party }
    if let party = attached(to: phrase, behind: Self.by) { return party }
    if let party = Party(sentence.parties.adjective(of: phrase), range) { return party }
    for preposition in Self.origins where !frame.recipient.contains(.preposition(preposition)) {
      // Its own: in "talks with the president of Peru" Peru is nobody's author.
      let candidates = preposition == Self.of ? Array(sentence.parties.attached(to: phrase)) : reached(from: phrase)
      let own = candidates.first { isBehind(preposition, $0) }
      if let party = own.flatMap({ sentence.parties.concerned($0) }) { return party }
    }
    return nil
  }

  private static let by: [Lemma] = ["by"]
  private static let origins: [[Lemma]] = [of, ["from"]]

  private func attached(to phrase: Phrase.ID, behind words: [Lemma]) -> Party? {
    for other in reached(from: phrase) where isBehind(words, other) {
      if let party = sentence.parties.concerned(other) { return party }
    }
    return nil
  }

  /// "**Peru** launched an attack": who acts by a verb that adds nothing to its object.
  private func lightSubject(of phrase: Phrase.ID, _ frame: Frame, in clause: Clause.ID?) -> Party? {
    guard let clause, sentence.objects(of: clause).contains(host(of: phrase)),
      sentence.words.lightVerbs.contains(sentence.verb(of: clause).lemma), let doer = sentence.doer(of: clause)
    else { return nil }
    return sentence.parties.acting(doer)
  }

  /// "issued **calls** for revenge": what a noun without an author of its own is attached to, in the end.
  private func host(of phrase: Phrase.ID) -> Phrase.ID {
    var host = phrase
    while case .attached(let preposition, let next) = sentence.analysis.phrases[host].link, next < host,
      sentence.isPreposition(preposition, Self.for) || sentence.isPreposition(preposition, Self.of)
    { host = next }
    return host
  }

  private static let `for`: [Lemma] = ["for"]

  /// "After talks with Chile, **Peru** said": who does something else on that occasion, where nobody is hurt by it.
  private func bystandingSubject(
    of phrase: Phrase.ID, _ frame: Frame, in clause: Clause.ID?, _ recipients: Party?
  ) -> Party? {
    guard let clause, let type = frame.type, types[type].sign > 0, let recipients, !isTopic(phrase),
      sentence.analysis.clauses[clause].subject != phrase, let doer = sentence.doer(of: clause),
      let party = sentence.parties.acting(doer), party.without(recipients.countries)?.countries == party.countries
    else { return nil }
    return party
  }

  private func isWith(_ other: Phrase.ID) -> Bool { isBehind(Self.with, other) }

  /// "a meeting **on the ceasefire**": what others talk about.
  private func isTopic(_ phrase: Phrase.ID) -> Bool {
    guard case .attached(let preposition, _) = sentence.analysis.phrases[phrase].link else { return false }
    return Self.topical.contains { sentence.is(preposition, $0) }
  }

  private static let topical: [Lemma] = ["on", "about", "over"]

  /// "arrived after his visit **to Peru**": what follows a noun at once, though it is read as the verb's.
  private func next(to phrase: Phrase.ID) -> [Phrase.ID] {
    let end = sentence.analysis.phrases[phrase].range.upperBound
    guard end < sentence.analysis.words.count else { return [] }
    return sentence.parties.phrase(behind: end).map { [$0] + reached(from: $0) } ?? []
  }

  /// "the demand that **Peru** leave": whom the noun's content is about.
  private func contentSubject(of phrase: Phrase.ID, _ frame: Frame, in clause: Clause.ID?) -> Party? {
    guard !frame.content.isEmpty, let type = frame.type, types[type].coversComplement else { return nil }
    var contents = Array(sentence.clauses(describing: phrase))
    if let clause, sentence.objects(of: clause).contains(phrase) {
      contents = (contents + sentence.clauses(of: clause)).sorted()
    }
    return contents.lazy.filter { sentence.isContent($0, frame.content) }
      .compactMap { sentence.analysis.clauses[$0].subject.flatMap(sentence.parties.standing) }.first
  }

  private func nounRecipient(
    of phrase: Phrase.ID, _ frame: Frame, in clause: Clause.ID?, avoiding others: [Country]
  ) -> Party? {
    var candidates = reached(from: phrase)
    if let clause, sentence.objects(of: clause).contains(phrase) {
      candidates += sentence.analysis.clauses[clause].obliques.map(\.phrase).filter { $0 > phrase }
    } else {
      candidates += next(to: phrase)
    }
    for link in frame.recipient {
      guard case .preposition(let words) = link,
        words != Self.in || frame.verbs.isEmpty || !frame.flags.contains(.visit)
      else { continue }
      for other in candidates.filter({ isBehind(words, $0) }) + targets(of: phrase, words) {
        if let party = concerned(other, frame)?.without(others) { return party }
      }
    }
    if let party = contentSubject(of: phrase, frame, in: clause)?.without(others) { return party }
    // "Peru's Chile visit"
    return Party(sentence.parties.adjective(of: phrase), sentence.parties.named(phrase))?.without(others)
  }
}
