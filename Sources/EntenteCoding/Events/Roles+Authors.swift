import EntenteEnglish

/// Who acts where no subject says so: by a passive without "by", by those who were sent or are led, by a theme's owner.
extension Roles {
  /// Who does it of a passive that names nobody: the theme's owner ("Peruvian aid was suspended"), or the country where it
  /// is done ("was arrested in Peru") of a frame that its authorities alone can do.
  func unnamed(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Party? {
    guard sentence.verb(of: clause).isPassive else { return nil }
    if match.frame.flags.contains(.undoes) || isOwn(match), let party = owner(ofTheme: match) { return party }
    if let party = announcer(of: clause, match.frame) { return party }
    guard match.frame.flags.contains(.host) else { return nil }
    return sentence.analysis.clauses[clause].obliques.lazy
      .filter { oblique in Self.hosting.contains { sentence.is(oblique.preposition, $0) } }
      .compactMap { sentence.parties.concerned($0.phrase, places: true) }.first
  }

  /// Whether who owns the theme can only be its actor: "the **Peruvian** ambassador was recalled from Chile", "**Peruvian**
  /// aid was sent to Chile", but not "Peruvian prisoners were sent to Chile".
  private func isOwn(_ match: FrameMatcher.Match) -> Bool {
    guard let theme = match.theme else { return false }
    let noun = sentence.word(sentence.analysis.phrases[theme].head).lemma
    guard sentence.words.classes[noun].contains(.mission) || sentence.words.deeds.contains(noun) else { return false }
    return match.frame.recipient.allSatisfy { link in
      if case .preposition(let words) = link { return words != Self.of }
      return link == .secondObject
    }
  }

  /// "**Peruvian** aid was suspended", "killed in a **Peruvian** raid".
  func owner(ofTheme match: FrameMatcher.Match) -> Party? {
    guard let theme = match.theme else { return nil }
    let owner = sentence.parties.owner(of: theme)
    return Party(owner.isEmpty ? sentence.parties.adjective(of: theme) : owner, sentence.parties.named(theme))
  }

  private static let hosting: [Lemma] = ["in", "from", "at", "over"]

  /// "**Peru** announced that the ban was lifted": who makes known what nobody else is said to do.
  private func announcer(of clause: Clause.ID, _ frame: Frame) -> Party? {
    let own = sentence.analysis.clauses[clause]
    guard let type = frame.type, !types[type].isDoneBySaying else { return nil }
    // "Chilean envoys will be expelled, **Peru's ministry** said"
    if sentence.verb(of: clause).tense == .future, let speaker = own.speaker { return sentence.parties.acting(speaker) }
    guard own.kind == .complement, let parent = own.parent,
      sentence.words.announcing.contains(sentence.verb(of: parent).lemma)
    else { return nil }
    return sentence.doer(of: parent).flatMap(sentence.parties.acting)
  }

  /// "a dozen countries, **led by Peru**": by whom those who do it are led.
  func leader(of doer: Phrase.ID) -> Party? {
    for clause in sentence.clauses(describing: doer) where sentence.verb(of: clause).isPassive {
      guard sentence.verb(of: clause).lemma == Self.lead, let agent = sentence.analysis.clauses[clause].agent else {
        continue
      }
      if let leader = sentence.parties.acting(agent) { return leader }
    }
    return nil
  }

  private static let lead: Lemma = "lead"

  /// "Peru sent **two jets** to join Chilean forces": whose troops they are that do it.
  func sender(of troops: Phrase.ID, _ clause: Clause.ID) -> Party? {
    let own = sentence.analysis.clauses[clause]
    guard own.subjectOrigin == .control, let parent = own.parent, sentence.objects(of: parent).contains(troops),
      sentence.verb(of: parent).form == .finite, sentence.isTroops(troops)
    else { return nil }
    return sentence.doer(of: parent).flatMap(sentence.parties.acting)
  }

  /// "Missiles **fired by Peru** hit a port", "fired **from Peru**": by whom what does it was sent.
  func launcher(of weapon: Phrase.ID) -> Party? {
    guard sentence.isTroops(weapon) else { return nil }
    return sentence.clauses(describing: weapon).lazy
      .filter { sentence.analysis.clauses[$0].subject == weapon && sentence.verb(of: $0).isPassive }
      .compactMap { clause in
        sentence.analysis.clauses[clause].agent.flatMap(sentence.parties.acting) ?? origin(of: clause)
      }.first
  }

  private static let from: Lemma = "from"

  private func origin(of clause: Clause.ID) -> Party? {
    sentence.analysis.clauses[clause].obliques.first { sentence.is($0.preposition, Self.from) }
      .flatMap { sentence.parties.concerned($0.phrase, places: true) }
  }
}
