import EntenteEnglish

/// Whom contents are done to, or with whom: "refused **to meet Peru's envoy**", "offered to return to talks **with Chile**".
///
/// Clauses are read from the last to the first, and what a content names is handed on to the clause around it, so that
/// contents of contents are looked at once, however deep they stand.
struct ContentRecipients {
  /// By clause, whom it names where it is a content, in order; nil for one that was not read yet.
  private var parties: [[Party]?]

  init(clauses count: Int) { parties = Array(repeating: nil, count: count) }

  /// The first whom the contents of a clause name besides some countries.
  func first(of clause: Clause.ID, otherThan others: [Country], in sentence: EventSentence) -> Party? {
    for content in sentence.contents(of: clause) where !isOfOthers(content, others, sentence) {
      for party in named(by: content, in: sentence) {
        if let party = party.without(others) { return party }
      }
    }
    return nil
  }

  /// "denied that **Chile** attacked Bolivia": what somebody else did to Bolivia is nothing that is done to it here.
  private func isOfOthers(_ content: Clause.ID, _ actors: [Country], _ sentence: EventSentence) -> Bool {
    let doers = sentence.doer(of: content).flatMap(sentence.parties.acting)?.countries ?? []
    return !doers.isEmpty && doers.allSatisfy { !actors.contains($0) }
  }

  /// Takes note of what a clause tells, and of the type of the frame that its words evoke.
  mutating func note(_ clause: Clause.ID, _ act: Act?, _ type: EventType?, in sentence: EventSentence) {
    parties[clause] = sentence.isComplement(clause) ? named(by: clause, act, type, in: sentence) : []
  }

  private func named(by content: Clause.ID, in sentence: EventSentence) -> [Party] {
    parties[content] ?? named(by: content, nil, nil, in: sentence)
  }

  /// The recipient of a content, then those of its own, then whoever is helped or dealt with.
  private func named(
    by content: Clause.ID, _ act: Act?, _ type: EventType?, in sentence: EventSentence
  ) -> [Party] {
    var found: [Party] = []
    func isNew(_ country: Country) -> Bool { !found.contains { $0.countries.contains(country) } }
    func add(_ party: Party?) {
      // Who names nobody new is never the first besides any countries.
      guard let party, party.countries.contains(where: isNew) else { return }
      found.append(party)
    }
    add(act?.filling.recipient)
    for inner in sentence.contents(of: content) { named(by: inner, in: sentence).forEach(add) }
    // "offered to send troops **to help Chile**": whoever is helped, though the troops do it.
    if let type, [.aid, .support, .cooperate].contains(type) {
      sentence.objects(of: content).forEach { add(sentence.parties.standing($0)) }
    }
    for oblique in sentence.analysis.clauses[content].obliques
    where sentence.isPreposition(oblique.preposition, Roles.with) {
      add(sentence.parties.concerned(oblique.phrase))
    }
    return found
  }
}
