import EntenteEnglish

/// Who acts.
extension PartyFinder {
  func actor() -> Party? {
    if trigger.isVerb { return subject() }
    if let actor = owner() ?? agent() { return actor }
    // "the invasion" names no author: the subject of the sentence need not be he.
    return frame.type.quad == .materialConflict ? nil : subject()
  }

  /// The clause's subject, when it stands before the trigger.
  func subject() -> Party? {
    guard let index = clause.subject, actors[index].range.lowerBound < trigger.range.lowerBound || !clause.hasOwnSubject
    else { return nil }
    return author(index)
  }

  /// "Russia's", "U.S." or "its" right before a noun.
  private func owner() -> Party? {
    var position = trigger.range.lowerBound - 1
    var steps = 0
    while position >= 0, steps < 4 {
      if let index = actors.firstIndex(where: {
        $0.range.contains(position) && !$0.countries.isEmpty && $0.kind != .place
      }) {
        return author(index)
      }
      if view.is(position, .possessive) || view.is(position, .it), let index = clause.subject { return author(index) }
      guard view.tokens[position].isWord,
        !view.is(position, [.preposition, .determiner, .verb, .be, .have, .and]) || view.tokens[position].isClitic
      else { return nil }
      position -= 1
      steps += 1
    }
    return nil
  }

  /// "by Russian forces" after the trigger.
  func agent() -> Party? {
    actors.firstIndex {
      $0.range.lowerBound >= trigger.end && links(to: $0).last == "by" && inReach($0) && !$0.countries.isEmpty
    }.flatMap(author)
  }

  /// "the invasion of Ukraine", whose author was named before; "the meeting", whose parties were.
  func toldBefore() -> (Party, Party)? {
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
}
