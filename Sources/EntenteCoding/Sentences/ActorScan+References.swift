import EntenteEnglish

/// Words that stand for somebody: "he", "his country", "the two leaders".
extension ActorScan {
  func reference(
    at position: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let here = position..<position + 1
    if let end = half(at: position, &discourse) { return end }
    if view.is(position, [.possessive, .determiner]), !view.is(position, .indefinite),
      view.is(position + 1, .countryNoun), !isNamed(position + 1)
    {
      return countryNoun(at: position, &registry, &discourse)
    }
    if let end = party(toVisit: position, &discourse) { return end }
    if view.is(position, .both) { return pair(at: position, &discourse) }
    if view.is(position, .thirdPerson) {
      guard let somebody = spokenOf(discourse) else { return nil }
      if let person = somebody.person { mention(person, here, &registry) }
      add(here, somebody.country, .reference, person: somebody.person, &discourse)
      return position + 1
    }
    if view.is(position, .objectPronoun), let first = actors.first(where: { $0.isStrong })?.countries.first,
      let somebody = otherHere(than: first) ?? discourse.other(than: first)
    {
      if let person = somebody.person { mention(person, here, &registry) }
      add(here, somebody.country, .reference, person: somebody.person, &discourse)
      return position + 1
    }
    if view.is(position, .firstPerson), !view.is(position, .possessive) {
      guard let country = discourse.speaker ?? discourse.subject?.country else { return nil }
      add(here, country, .reference, &discourse)
      return position + 1
    }
    if let end = openingPronoun(at: position, &discourse) { return end }
    if view.is(position, .it), view.tokens[position].end - view.tokens[position].start == 2,
      let country = actors.last(where: { $0.actsForState && $0.countries.count == 1 })?.countries.first
    {
      add(here, country, .reference, &discourse)
      return position + 1
    }
    return nil
  }

  /// "called Peru's ruler and asked **him**": the last of another country in the sentence, by an office.
  private func otherHere(than first: Country) -> Discourse.Somebody? {
    guard let actor = actors.last(where: { $0.isStrong && $0.countries.count == 1 && $0.countries[0] != first }),
      actor.kind == .person || actor.kind == .organ
    else { return nil }
    return Discourse.Somebody(person: actor.person, country: actor.countries[0])
  }

  /// "**his host**", "**the visitor**": a side of the visit that was told last.
  private func party(toVisit position: Int, _ discourse: inout Discourse) -> Int? {
    guard let visit = discourse.visit, view.is(position, [.possessive, .determiner]), !view.is(position, .indefinite),
      view.is(position + 1, [.host, .guest])
    else { return nil }
    let country = view.is(position + 1, .host) ? visit.host : visit.guest
    add(position..<position + 2, country, .reference, &discourse)
    return position + 2
  }

  /// "**the North**", where the article writes of North Korea; not "the North Atlantic".
  private func half(at position: Int, _ discourse: inout Discourse) -> Int? {
    let point = position + 1
    guard point < view.count, view.tokens[point].isCapital, view.is(position, .determiner),
      let country = setting.halves[view.tokens[point].key], point + 1 == view.count || !view.tokens[point + 1].isCapital
    else { return nil }
    add(position..<point + 1, country, isPossessive(point + 1) ? .modifier : .country, &discourse)
    return point + 1
  }

  /// "the **State** Department", "Face The **Nation**": part of a name.
  private func isNamed(_ noun: Int) -> Bool {
    guard view.tokens[noun].isCapital, !view.isTitleCase else { return false }
    return noun + 1 < view.count && view.tokens[noun + 1].isCapital || noun > 1 && view.tokens[noun - 1].isCapital
  }

  /// "both parties **in Congress**": two of something else.
  private func isOfBody(_ end: Int) -> Bool {
    guard view.is(end, .preposition), end + 1 < view.count, view.tokens[end + 1].isCapital else { return false }
    return span(at: end + 1) == nil && !view.is(end + 1, [.weekday, .month])
  }

  /// "his country", "the country", "this nation".
  func countryNoun(
    at position: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let range = position..<position + 2
    if view.is(position, .possessive) {
      guard let owner = spokenOf(discourse) else { return nil }
      add(range, owner.country, .reference, &discourse)
      return range.upperBound
    }
    let subject = actors.first { $0.actsForState }?.countries.first
    guard let country = discourse.country(otherThan: subject) else { return nil }
    add(range, country, .reference, &discourse)
    return range.upperBound
  }

  /// "both countries", "the two", "the two leaders".
  func pair(at position: Int, _ discourse: inout Discourse) -> Int? {
    let here = actors.filter { $0.isStrong }.flatMap(\.countries)
    var distinct: [Country] = []
    for country in here where !distinct.contains(country) { distinct.append(country) }
    let isCountries = view.is(position + 1, [.countryNoun, .pluralCountries])
    let people = discourse.people.map(\.country)
    let both = distinct.count == 2 ? distinct : !isCountries && people.count == 2 ? people : discourse.both
    guard both.count == 2, span(at: position + 1) == nil else { return nil }
    let next = position + 1
    let isNoun = isCountries || view.is(next, .pluralPeople)
    // "the two **of them**"
    let isOfThem = view.is(next, .of) && view.is(next + 1, .objectPronoun)
    guard isNoun || isOfThem || view.is(next, [.verb, .be, .have, .modal]) else { return nil }
    let end = isNoun ? next + 1 : next
    if isNoun, isOfBody(end) { return nil }
    actors.append(Actor(range: position..<end, countries: both, kind: .reference))
    return end
  }
}
