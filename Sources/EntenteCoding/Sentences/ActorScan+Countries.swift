import EntenteEnglish

/// Phrases that begin with a country: "Russian Foreign Minister Sergey Lavrov".
extension ActorScan {
  func country(
    at start: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    guard let span = span(at: start) else { return nil }
    let end = start + span.tokens.count
    if span.isPlace {
      add(start..<end, span.country, .place, &discourse)
      return end
    }
    let owner = isPossessive(end) ? end + 1 : end
    if !isSponsor(end), let office = officeAfter(owner) {
      return phrase(from: start, office, span.country, &registry, &discourse)
    }
    add(start..<end, span.country, kind(of: span, end), &discourse)
    return owner
  }

  func kind(of span: MentionFinder.Span, _ end: Int) -> Actor.Kind {
    if isPossessive(end) { return .modifier }
    if isSponsor(end) { return .place }
    if span.kind == .organ { return .organ }
    guard end < view.count, view.tokens[end].isWord else {
      return view.mark(end) == .hyphen && span.form == .demonym ? .modifier : .country
    }
    if span.form == .metonym { return .country }
    let isNoun = view.tokens[end].wordClass.isDisjoint(with: Self.afterNoun)
    if span.form == .name { return isNoun && !view.tokens[end].isCapital ? .modifier : .country }
    return isNoun ? .modifier : .country
  }

  /// "U.S.-backed", "Tehran-based": what follows is not the country's own.
  func isSponsor(_ end: Int) -> Bool {
    view.mark(end) == .hyphen && view.is(end + 1, .sponsor)
  }

  /// An office, organ or group at a position, past adjectives: "new defence minister", "-backed forces".
  func officeAfter(_ position: Int) -> OfficeMatcher.Match? {
    var position = position
    var skipped = 0
    while position < view.count, skipped < 4 {
      let match = finder.offices.match(at: position, in: view)
      if let match, match.kind != .honorific, match.kind != .former { return match }
      let isFormer = match?.kind == .former
      guard isFormer || view.is(position, .adjective) || view.mark(position) == .hyphen else { return nil }
      if view.mark(position) == .hyphen {
        guard position + 1 < view.count, view.tokens[position + 1].isWord, !view.tokens[position + 1].isCapital else {
          return nil
        }
        position += 1
      }
      position += 1
      skipped += 1
    }
    return nil
  }

  /// An office of a country, with the name that follows or is set beside it.
  func phrase(
    from start: Int, _ office: OfficeMatcher.Match, _ country: Country, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int {
    var last = office
    while let next = finder.offices.match(at: last.range.upperBound, in: view), next.kind != .former {
      last = OfficeMatcher.Match(
        kind: next.kind == .honorific ? last.kind : next.kind, reach: next.kind == .honorific ? last.reach : next.reach,
        range: last.range.lowerBound..<next.range.upperBound)
    }
    let end = endOfPosting(last.range.upperBound)
    addPost(last.range.upperBound..<end)
    guard last.kind == .office, let name = nameBeside(end) else {
      add(start..<last.range.upperBound, country, last.reach.actsForState ? .organ : .bystander, &discourse)
      if last.kind == .office, subject == nil { subject = Discourse.Somebody(person: nil, country: country) }
      return end
    }
    let person = introduce(name, role: last.range, country, &registry)
    registry.note(isFormer(start) ? .private : last.reach, of: person)
    mention(person, name, &registry)
    add(
      person, start..<name.upperBound, registry.entries[person].country ?? country, name: name, registry, &discourse)
    return name.upperBound
  }

  /// Whether an office is held no more: "**Former** Peruvian President Ada Ode".
  private func isFormer(_ start: Int) -> Bool {
    start > 0 && finder.offices.match(at: start - 1, in: view)?.kind == .former
  }

  /// "to Quito", "to the African Union" after "ambassador" tells the post, not a party.
  func endOfPosting(_ end: Int) -> Int {
    guard view.is(end - 1, .posted), view.is(end, [.to, .place]), !view.is(end, .origin) else { return end }
    var post = view.is(end + 1, .determiner) ? end + 2 : end + 1
    if let span = span(at: post) { return post + span.tokens.count }
    let start = post
    while post < view.count, view.tokens[post].isCapital, !isTaken(post) { post += 1 }
    return post > start ? post : end
  }

  /// The country where an ambassador is posted: whoever sends or recalls one deals with it.
  func addPost(_ posting: Range<Int>) {
    for position in posting {
      guard let span = span(at: position) else { continue }
      actors.append(Actor(range: position..<position + span.tokens.count, countries: [span.country], kind: .place))
    }
  }

  /// The name that stands at a position, or after a comma there and closed by another.
  func nameBeside(_ position: Int) -> Range<Int>? {
    if let end = nameEnd(position) { return position..<end }
    guard view.mark(position) == .comma, let end = nameEnd(position + 1), end - position > 2 else { return nil }
    let closed =
      view.mark(end) != .none || view.is(end, [.verb, .be, .have, .modal, .and, .to, .relative, .preposition])
      || end == view.count
    return closed ? position + 1..<end : nil
  }

  func nameEnd(_ position: Int) -> Int? {
    guard position < view.count else { return nil }
    let read = PersonName.end(from: position, in: view) { index in
      if isTaken(index) { return true }
      guard let office = finder.offices.match(at: index, in: view) else { return false }
      // "the Trump **Administration**" is no name of two words.
      return office.kind == .office || office.kind == .honorific || office.kind == .organ && office.reach.actsForState
    }
    guard let known = endOfHoldersName(position) else { return read }
    return max(known, read ?? known)
  }

  /// "Theresa **May**", "**Hun Sen**": the whole name of somebody who holds an office, whatever else its words mean.
  private func endOfHoldersName(_ start: Int) -> Int? {
    guard view.tokens[start].isCapital, finder.officeholders.begins(view.tokens[start].key) else { return nil }
    let end = view.tokens[start...].prefix { $0.isWord && $0.isCapital && !$0.isClitic }.prefix(PersonName.longest)
      .endIndex
    guard end - start > 1 else { return nil }
    return finder.officeholders.wordsOfName(view.tokens[start..<end].map(\.key)).map { start + $0 }
  }
}
