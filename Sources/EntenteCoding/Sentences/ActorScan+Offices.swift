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
    guard let name = nameBeside(end) ?? surname(behind: office), !isTitleOfThing(office, name) else {
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
    let isPrivate = office.kind == .office && office.reach == .private
    let known = registry.find(keys, isPrivate: isPrivate).flatMap { registry.entries[$0].country }
    let said = known ?? countrySaid(of: name, office, discourse) ?? countryOfCounterpart(office)
    // "Sheikh Hasina", "King Willem-Alexander": some are listed with what looks like an office.
    let listed =
      finder.officeholders.holder(named: keys, in: year)
      ?? finder.officeholders.holder(named: self.keys(office.range.lowerBound..<name.upperBound), in: year)
    let held =
      said ?? listed?.country ?? countryOfHolder(office, keys, registry) ?? countryOfTitle(office)
      ?? countryOfUnnamed(office, discourse)
    let former =
      finder.officeholders.formerHolder(named: keys, in: year) ?? (held == nil ? formerLeader(office, keys) : nil)
    let country = held ?? former?.country
    let person = introduce(
      name, role: office.kind == .office ? office.range : nil, country, isPrivate: isPrivate, &registry)
    note(office, of: person, listed: said == nil ? listed : nil, isFormer: former != nil, &registry)
    mention(person, name, &registry)
    if country == nil, isOfSomeState(office, name), let near = countryNearby(office, discourse) {
      registry.presume(near, of: person)
    }
    let range = office.range.lowerBound..<name.upperBound
    if let country = registry.entries[person].country {
      add(person, range, country, name: name, registry, &discourse)
    } else {
      add(unknown: person, range, name: name)
    }
    return name.upperBound
  }

  /// The country that the text says: "President Ode of Peru", "Ambassador Ode, a Peruvian", "his envoy, Ana Ode".
  private func countrySaid(
    of name: Range<Int>, _ office: OfficeMatcher.Match, _ discourse: Discourse
  ) -> Country? {
    if let said = owner(after: name.upperBound)?.country ?? apposition(to: name, isTitled: true)?.country {
      return said
    }
    if let state = legislature(after: name.upperBound) { return state }
    guard office.reach == .state, view.is(office.range.lowerBound - 1, .possessive),
      !view.is(office.range.upperBound - 1, .counterpart)
    else { return nil }
    return spokenOf(discourse)?.country
  }

  /// The state whose title an office is, where the article names it: senators are of other countries too.
  private func countryOfTitle(_ office: OfficeMatcher.Match) -> Country? {
    guard let country = office.country else { return nil }
    let isMeant = office.reach == .state ? setting.countries.contains(country) : setting.foremost == country
    return isMeant ? country : nil
  }

  /// The country of an office that was named before the name, as in "Peru's minister left; Minister **Ode** was late".
  private func countryOfUnnamed(_ office: OfficeMatcher.Match, _ discourse: Discourse) -> Country? {
    guard office.kind == .office, office.reach == .state, office.country == nil, !isOfBody(office),
      let word = view.tokens[office.range].last?.word, let country = discourse.unnamedHolders[word]
    else { return nil }
    return country
  }

  /// "Migrant **Caravan**", "rebels, **Fox News**": a word in a heading, or several people, are nobody's title.
  private func isTitleOfThing(_ office: OfficeMatcher.Match, _ name: Range<Int>) -> Bool {
    guard office.kind == .office, office.reach == .private else { return false }
    let isBeside = name.lowerBound > office.range.upperBound
    if isBeside { return view.is(name.upperBound - 1, .namedThing) || isPlural(office.range.upperBound - 1) }
    guard view.tokens[office.range.lowerBound].isCapital, name.count == 1 || hasThing(name) else { return false }
    return !finder.firstNames.contains(view.tokens[name.lowerBound].key)
  }

  private func isPlural(_ position: Int) -> Bool {
    view.text.bytes(of: view.articleTokens(position..<position + 1), in: view.sentence).last == UInt8(ascii: "s")
  }

  /// Remembers whether somebody acts for a state: as the row of people.tsv says where that tells the country, else as the
  /// office.
  private func note(
    _ office: OfficeMatcher.Match, of person: Int, listed: Officeholders.Term?, isFormer: Bool,
    _ registry: inout PersonRegistry
  ) {
    if isFormer {
      registry.note(.private, of: person)
    } else if let listed {
      registry.note(listed, of: person)
    } else if office.kind == .office || office.country != nil {
      registry.note(isOfBody(office) ? .private : office.reach, of: person)
    }
  }

  /// "President **Reagan**": who held an office of state and is called by it.
  private func formerLeader(_ office: OfficeMatcher.Match, _ keys: [UInt64]) -> Officeholders.Term? {
    guard keys.count == 1, office.reach == .state || view.is(office.range.lowerBound, .courtesy) else { return nil }
    return finder.officeholders.formerLeader(surnamed: keys[0], in: setting)
  }

  /// "Mrs **May**": a holder's surname behind a courtesy, whatever else it means.
  private func surname(behind office: OfficeMatcher.Match) -> Range<Int>? {
    let start = office.range.upperBound
    guard office.kind == .honorific, start < view.count, view.tokens[start].isCapital,
      finder.officeholders.knows(view.tokens[start].key)
    else { return nil }
    return start..<start + 1
  }

  /// "**ISIS** leader", "**Labour** spokesman": an office of a body that is no state's.
  private func isOfBody(_ office: OfficeMatcher.Match) -> Bool {
    let before = office.range.lowerBound - 1
    guard before >= 0, !view.isTitleCase, view.tokens[before].isWord, view.tokens[before].isCapital,
      before > 0 || view.tokens[before].shape.contains(.upper)
    else { return false }
    return !isTaken(before) && !view.tokens[office.range.lowerBound].isCapital
      && !view.is(before, [.adjective, .weekday])
  }

  /// Whether an office is a state's that a sentence may name elsewhere: not "the group's commanders, Ana Ode".
  private func isOfSomeState(_ office: OfficeMatcher.Match, _ name: Range<Int>) -> Bool {
    let before = office.range.lowerBound - 1
    guard office.reach == .state, office.country == nil, name.lowerBound == office.range.upperBound, !isOfBody(office)
    else { return false }
    return before < 0 || view.mark(before) == .comma || view.tokens[before].isWord && !isPossessive(before)
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
    // "founder of Peru's oldest club": no name follows.
    if isPossessive(past) { return (span.country, past) }
    // "head of US diplomacy": the country qualifies the noun.
    let isQualifier =
      past < view.count && view.tokens[past].isWord && view.tokens[past].wordClass.isDisjoint(with: Self.afterNoun)
    return (span.country, isQualifier && !view.tokens[past].isCapital ? past + 1 : past)
  }

  /// "a spokesman **for the Peruvian** army", "an aide **to Peru's** president", "a fighter **from Peru**".
  func home(after office: OfficeMatcher.Match) -> (country: Country, past: Int)? {
    let end = office.range.upperBound
    let isFrom = view.is(end, .origin)
    guard isFrom || view.is(end - 1, .helper) && view.is(end, .to) || isSpeaker(end - 1) && view.is(end, .preposition)
    else { return nil }
    guard let span = span(at: view.is(end + 1, .determiner) ? end + 2 : end + 1), !isFrom || !span.isPlace else {
      return nil
    }
    return (span.country, end)
  }

  /// "spokesman", "spokeswomen".
  private func isSpeaker(_ position: Int) -> Bool {
    view.text.bytes(of: view.articleTokens(position..<position + 1), in: view.sentence).starts(with: "spokes".utf8)
  }

  /// "his government", "their armed forces": an organ of somebody already named.
  func ownedOrgan(
    _ office: OfficeMatcher.Match, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let start = office.range.lowerBound
    guard view.is(start - 1, .possessive), let owner = spokenOf(discourse) else {
      return definiteOrgan(office, &discourse)
    }
    add(start - 1..<office.range.upperBound, owner.country, .reference, &discourse)
    return office.range.upperBound
  }

  /// "**the ministry**": that of the state whose ministry was named last, else of the one that the sentence before began with.
  private func definiteOrgan(_ office: OfficeMatcher.Match, _ discourse: inout Discourse) -> Int? {
    let end = office.range.upperBound
    guard office.kind == .organ, office.reach == .state, isDefinite(office), !view.is(end, .of),
      let country = openingPlace ?? discourse.organs[view.tokens[end - 1].word] ?? discourse.opening?.country
    else { return nil }
    add(office.range, country, .reference, &discourse)
    return end
  }

  /// "**In Lima**, the government": where a sentence says at its head that it takes place.
  private var openingPlace: Country? {
    guard let first = actors.first, first.range.lowerBound == 1, view.is(0, .place), first.countries.count == 1,
      view.mark(first.range.upperBound) == .comma
    else { return nil }
    return first.countries[0]
  }

  /// Whether "the" stands before an office.
  private func isDefinite(_ office: OfficeMatcher.Match) -> Bool {
    office.range.lowerBound > 0 && view.tokens[office.range.lowerBound - 1].key == Self.the
  }

  private static let the = WordKey.of("the".utf8)
  /// "the president-**elect**" will be what the word before says.
  private static let elect = WordKey.of("elect".utf8)

  /// "the minister": whoever was introduced by that office, the sentence's or the last one first.
  func holder(
    of office: OfficeMatcher.Match, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let (start, end) = (office.range.lowerBound, office.range.upperBound)
    guard view.is(start - 1, .determiner) || start == 0 || view.tokens[start].isCapital else { return nil }
    guard let word = view.tokens[office.range].last(where: { $0.isWord && $0.key != Self.elect })?.word else {
      return nil
    }
    let recent =
      [subject, discourse.subject].compactMap { $0?.person } + discourse.people.reversed().compactMap(\.person)
    let latest = registry.latestHolder(ofRoleWord: word)
    let generic = view.is(end - 1, .personNoun) && latest == nil ? recent.first : nil
    guard let person = recent.first(where: { registry.isHolder($0, ofRoleWord: word) }) ?? latest ?? generic,
      let country = registry.entries[person].country
    else { return unnamedHolder(of: office, &discourse) }
    mention(person, start..<end, &registry)
    add(start..<end, country, .reference, person: person, &discourse)
    return end
  }

  /// "the minister": whoever was named by that office and no name.
  private func unnamedHolder(of office: OfficeMatcher.Match, _ discourse: inout Discourse) -> Int? {
    guard office.reach == .state, isDefinite(office), let word = view.tokens[office.range].last?.word,
      let country = openingPlace ?? discourse.unnamedHolders[word] ?? nil
    else { return nil }
    add(office.range, country, .reference, &discourse)
    return office.range.upperBound
  }

  /// The country of whoever holds an office of state by that surname.
  ///
  /// By a courtesy, as in "the praise of Mr. Putin", only in a year that is known and where the article introduces nobody
  /// else of that name.
  private func countryOfHolder(
    _ office: OfficeMatcher.Match, _ keys: [UInt64], _ registry: PersonRegistry
  ) -> Country? {
    guard let surname = keys.last else { return nil }
    let title = view.tokens[office.range].filter { $0.wordClass.isDisjoint(with: [.preposition, .determiner]) }
    let isCourtesy =
      view.is(office.range.lowerBound, .courtesy) && keys.count == 1 && year != nil && registry.find(keys) == nil
    if isCourtesy {
      return finder.officeholders.leader(surnamed: surname, isWord: finder.firstNames.contains(surname), in: setting)?
        .country
    }
    // "Secretary Ode" of state, but no committee's.
    guard office.reach == .state || office.reach == .none && office.kind == .office else { return nil }
    let isFull = keys.count > 1
    let country = finder.officeholders.holder(
      surnamed: surname, office: title.map(\.key), isTitleNeeded: isFull || office.reach != .state, in: year)?.country
    // "President Barack Hussein Obama", but no general of a president's surname.
    return country.flatMap { !isFull || setting.countries.contains($0) ? $0 : nil }
  }

  /// The United States behind "(R-Ohio)", ", D-Calif.", "(R., Ohio)": the party and state of a member of Congress.
  func legislature(after name: Int) -> Country? {
    guard view.mark(name) == .openBracket || view.mark(name) == .comma, name + 1 < view.count,
      view.tokens[name + 1].isWord, view.tokens[name + 1].isCapital, Self.parties.contains(view.tokens[name + 1].key)
    else { return nil }
    let past = view.mark(name + 2) == .stop ? name + 3 : name + 2
    let isJoined = view.mark(past) == .hyphen || view.mark(name) == .openBracket && view.mark(past) == .comma
    guard isJoined, past + 1 < view.count, view.tokens[past + 1].isWord, view.tokens[past + 1].isCapital else {
      return nil
    }
    return Country("USA")
  }

  private static let parties: Set<UInt64> = Set(["r", "d", "i"].map { WordKey.of($0.utf8) })

  /// "met in Cuba with his counterpart Bruno Rodríguez": the place tells the counterpart's country.
  func countryOfCounterpart(_ office: OfficeMatcher.Match) -> Country? {
    guard view.is(office.range.upperBound - 1, .counterpart) else { return nil }
    return actors.last { $0.range.lowerBound > 0 && view.is($0.range.lowerBound - 1, .place) }?.countries.first
  }
}
