import EntenteEnglish

/// Phrases that begin with an office: "the president of Peru", "the minister".
extension ActorScan {
  func office(
    at start: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    guard let office = finder.offices.match(at: start, in: view), office.kind != .former else { return nil }
    let end = office.range.upperBound
    if office.kind != .honorific, view.is(end, [.of, .preposition]), let (country, past) = owner(after: end) {
      return phrase(
        from: start, OfficeMatcher.Match(kind: office.kind, reach: office.reach, range: start..<past), country,
        &registry, &discourse)
    }
    if view.is(end - 1, .posted), endOfPosting(end) > end {
      addPost(end..<endOfPosting(end))
      return endOfPosting(end)
    }
    guard office.kind == .office || office.kind == .honorific else {
      return ownedOrgan(office, &registry, &discourse)
    }
    guard let name = nameBeside(end) ?? surname(behind: office) else {
      return holder(of: office, &registry, &discourse)
    }
    return person(named: name, office, &registry, &discourse)
  }

  /// Somebody with an office or a courtesy in front of the name.
  private func person(
    named name: Range<Int>, _ office: OfficeMatcher.Match, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int {
    let keys = keys(name)
    let known = registry.find(keys).flatMap { registry.entries[$0].country }
    // "President Ode of Peru"
    let said = owner(after: name.upperBound)?.country
    let held =
      known ?? said ?? legislature(after: name.upperBound) ?? countryOfCounterpart(office)
      ?? countryOfHolder(office, keys, registry)
    let former = finder.officeholders.formerHolder(named: keys, in: year)
    let country = held ?? former?.country
    let person = introduce(name, role: office.kind == .office ? office.range : nil, country, &registry)
    if former != nil {
      registry.note(.private, of: person)
    } else if office.kind == .office {
      registry.note(office.reach, of: person)
    }
    mention(person, name, &registry)
    if country == nil, office.reach == .state, let near = countryNearby(office, discourse) {
      registry.presume(near, of: person)
    }
    let range = office.range.lowerBound..<name.upperBound
    if let country = registry.entries[person].country {
      add(person, range, country, name: name, registry, &discourse)
    } else {
      actors.append(Actor(range: range, countries: [], kind: .person, person: person, name: name))
    }
    return name.upperBound
  }

  /// "Mrs **May**": a holder's surname behind a courtesy, whatever else it means.
  private func surname(behind office: OfficeMatcher.Match) -> Range<Int>? {
    let start = office.range.upperBound
    guard office.kind == .honorific, start < view.count, view.tokens[start].isCapital,
      finder.officeholders.knows(view.tokens[start].key)
    else { return nil }
    return start..<start + 1
  }

  /// The country most likely meant by an office of no country.
  ///
  /// A former president is his own country's; any other is of the last country here that is not the speaker's.
  func countryNearby(_ office: OfficeMatcher.Match, _ discourse: Discourse) -> Country? {
    let named = actors.filter { $0.kind != .reference && $0.kind != .place }
    let isFormer = (max(0, office.range.lowerBound - 3)..<office.range.lowerBound).contains {
      finder.offices.match(at: $0, in: view)?.kind == .former
    }
    if isFormer { return named.first?.countries.first ?? discourse.subject?.country }
    let speaker =
      named.first { view.is($0.range.upperBound, .reporting) }?.countries.first ?? named.first?.countries.first
    return named.last { $0.countries.first != speaker }?.countries.first ?? discourse.country(otherThan: speaker)
  }

  /// The country in "of Ecuador", "of the Russian Federation", "of US diplomacy" after an office.
  func owner(after end: Int) -> (country: Country, past: Int)? {
    guard view.is(end, .of) else { return nil }
    let start = view.is(end + 1, .determiner) ? end + 2 : end + 1
    guard let span = span(at: start) else { return nil }
    let past = start + span.tokens.count
    // "head of US diplomacy": the country qualifies the noun.
    let isQualifier =
      past < view.count && view.tokens[past].isWord && view.tokens[past].wordClass.isDisjoint(with: Self.afterNoun)
    return (span.country, isQualifier && !view.tokens[past].isCapital ? past + 1 : past)
  }

  /// "his government", "their armed forces": an organ of somebody already named.
  func ownedOrgan(
    _ office: OfficeMatcher.Match, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let start = office.range.lowerBound
    guard view.is(start - 1, .possessive), let owner = subject ?? discourse.subject else { return nil }
    add(start - 1..<office.range.upperBound, owner.country, .reference, &discourse)
    return office.range.upperBound
  }

  /// "the minister": whoever was introduced by that office, the sentence's or the last one first.
  func holder(
    of office: OfficeMatcher.Match, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let (start, end) = (office.range.lowerBound, office.range.upperBound)
    guard view.is(start - 1, .determiner) || start == 0 || view.tokens[start].isCapital else { return nil }
    guard let word = view.tokens[office.range].last?.word else { return nil }
    let recent =
      [subject, discourse.subject].compactMap { $0?.person } + discourse.people.reversed().compactMap(\.person)
    let latest = registry.latestHolder(ofRoleWord: word)
    let generic = view.is(end - 1, .personNoun) && latest == nil ? recent.first : nil
    guard let person = recent.first(where: { registry.isHolder($0, ofRoleWord: word) }) ?? latest ?? generic,
      let country = registry.entries[person].country
    else { return nil }
    mention(person, start..<end, &registry)
    add(start..<end, country, .reference, person: person, &discourse)
    return end
  }

  /// The country of whoever holds an office of state by that surname.
  ///
  /// By a courtesy, as in "the praise of Mr. Putin", only in a year that is known and where the article introduces nobody
  /// else of that name.
  private func countryOfHolder(
    _ office: OfficeMatcher.Match, _ keys: [UInt64], _ registry: PersonRegistry
  ) -> Country? {
    guard let surname = keys.last else { return nil }
    if let term = finder.officeholders.holder(named: keys, in: year) { return term.country }
    let isCourtesy =
      view.is(office.range.lowerBound, .courtesy) && keys.count == 1 && year != nil && registry.find(keys) == nil
    guard office.reach == .state || isCourtesy else { return nil }
    return finder.officeholders.holder(surnamed: surname, in: year)?.country
  }

  /// The United States behind "(R-Ohio)", ", D-Calif.": the party and state of a member of Congress.
  private func legislature(after name: Int) -> Country? {
    guard view.mark(name) == .openBracket || view.mark(name) == .comma, view.mark(name + 2) == .hyphen,
      name + 3 < view.count, view.tokens[name + 3].isWord, view.tokens[name + 3].isCapital,
      view.tokens[name + 1].end - view.tokens[name + 1].start == 1, view.tokens[name + 1].isCapital,
      Self.parties.contains(view.tokens[name + 1].key)
    else { return nil }
    return Country("USA")
  }

  private static let parties: Set<UInt64> = Set(["r", "d", "i"].map { WordKey.of($0.utf8) })

  /// "met in Cuba with his counterpart Bruno Rodríguez": the place tells the counterpart's country.
  func countryOfCounterpart(_ office: OfficeMatcher.Match) -> Country? {
    guard view.is(office.range.upperBound - 1, .counterpart) else { return nil }
    return actors.last { $0.range.lowerBound > 0 && view.is($0.range.lowerBound - 1, .place) }?.countries.first
  }
}
