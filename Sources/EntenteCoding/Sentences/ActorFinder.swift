/// Finds the noun phrases of a sentence that stand for countries.
///
/// A class, because it holds many tables and is asked about every word.
final class ActorFinder: Sendable {
  let grammar: Grammar
  let offices: OfficeMatcher
  let officeholders: Officeholders

  init(grammar: Grammar, offices: OfficeMatcher, officeholders: Officeholders) {
    self.grammar = grammar
    self.offices = offices
    self.officeholders = officeholders
  }

  /// The actors of a sentence from left to right; people that it introduces enter the registry.
  ///
  /// `spans` are the sentence's countries and places.
  func actors(
    in view: SentenceView, spans: ArraySlice<MentionFinder.Span>, year: Int?, registry: inout PersonRegistry,
    discourse: inout Discourse
  ) -> [Actor] {
    guard !spans.isEmpty || mayNameSomebody(view, registry, discourse) else { return [] }
    let scan = ActorScan(finder: self, view: view, spans: spans, year: year)
    scan.run(&registry, &discourse)
    return ActorLists.joined(scan.actors, in: view)
  }
}

extension ActorFinder {
  /// Whether a sentence without a country can have an actor: most sentences of most articles cannot, and are done with.
  private func mayNameSomebody(_ view: SentenceView, _ registry: PersonRegistry, _ discourse: Discourse) -> Bool {
    let mayRefer = discourse.subject != nil || !discourse.pair.isEmpty || discourse.speaker != nil
    return view.tokens.indices.contains { position in
      let token = view.tokens[position]
      if mayRefer, view.is(position, Self.references) { return true }
      if token.isCapital, registry.knows(token.key) || officeholders.knows(token.key) { return true }
      return offices.mayBegin(with: token.word)
    }
  }

  private static let references: Grammar.WordClass = [
    .thirdPerson, .objectPronoun, .firstPerson, .both, .possessive, .countryNoun, .it,
  ]
}

/// One reading of a sentence for its actors.
///
/// A class, because closures ask it about every word.
private final class ActorScan {
  let finder: ActorFinder
  let view: SentenceView
  private(set) var actors: [Actor] = []
  private let spans: ArraySlice<MentionFinder.Span>
  /// Per position, the index of the span that begins there; -1 where none does.
  private var spanIndex: [Int32]
  private var taken: [Bool]
  private var subject: Discourse.Somebody?
  /// Of publication; nil when the article is undated.
  private let year: Int?

  init(finder: ActorFinder, view: SentenceView, spans: ArraySlice<MentionFinder.Span>, year: Int?) {
    self.year = year
    self.finder = finder
    self.view = view
    self.spans = spans
    taken = [Bool](repeating: false, count: view.count)
    spanIndex = [Int32](repeating: -1, count: view.count)
    for (index, span) in zip(spans.indices, spans) {
      guard let start = view.position(of: span.tokens.lowerBound) else { continue }
      spanIndex[start] = Int32(index)
      for position in start..<min(view.count, start + span.tokens.count) { taken[position] = true }
    }
  }

  func run(_ registry: inout PersonRegistry, _ discourse: inout Discourse) {
    let (tokens, classes) = (view.tokens, view.classes)
    var position = 0
    while position < tokens.count {
      let token = tokens[position]
      var end: Int?
      if spanIndex[position] >= 0 {
        end = country(at: position, &registry, &discourse)
      } else if finder.offices.mayBegin(with: token.word) {
        end = office(at: position, &registry, &discourse)
      }
      if end == nil, token.isCapital { end = name(at: position, &registry, &discourse) }
      if end == nil, !classes[position].isDisjoint(with: Self.references) {
        end = reference(at: position, &registry, &discourse)
      }
      position = max(end ?? 0, position + 1)
    }
    if let subject { discourse.subject = subject }
  }

  private func span(at position: Int) -> MentionFinder.Span? {
    guard position < spanIndex.count, spanIndex[position] >= 0 else { return nil }
    return spans[Int(spanIndex[position])]
  }

  private static let references: Grammar.WordClass = [
    .possessive, .determiner, .both, .thirdPerson, .objectPronoun, .firstPerson, .it,
  ]

  // MARK: A phrase that begins with a country

  private func country(
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

  private func kind(of span: MentionFinder.Span, _ end: Int) -> Actor.Kind {
    if isPossessive(end) { return .modifier }
    if isSponsor(end) { return .place }
    guard end < view.count, view.tokens[end].isWord else {
      return view.mark(end) == .hyphen && span.form == .demonym ? .modifier : .country
    }
    if span.form == .metonym { return .country }
    let isNoun = view.classes[end].isDisjoint(with: Self.afterNoun)
    if span.form == .name { return isNoun && !view.tokens[end].isCapital ? .modifier : .country }
    return isNoun ? .modifier : .country
  }

  /// "U.S.-backed", "Tehran-based": what follows is not the country's own.
  private func isSponsor(_ end: Int) -> Bool {
    view.mark(end) == .hyphen && end + 1 < view.count && Self.sponsors.contains(view.tokens[end + 1].key)
  }

  private static let sponsors: Set<UInt64> = Set(
    [
      "backed", "supported", "sponsored", "trained", "funded", "occupied", "based", "held", "brokered", "mediated",
      "supplied", "armed", "aligned", "controlled", "born",
    ].map { WordKey.of($0.utf8) })

  /// An office, organ or group at a position, past adjectives: "new defence minister", "-backed forces".
  private func officeAfter(_ position: Int) -> OfficeMatcher.Match? {
    var position = position
    var skipped = 0
    while position < view.count, skipped < 4 {
      if let match = finder.offices.match(at: position, in: view), match.kind != .honorific, match.kind != .former {
        return match
      }
      let isFormer = finder.offices.match(at: position, in: view)?.kind == .former
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
  private func phrase(
    from start: Int, _ office: OfficeMatcher.Match, _ country: Country, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int {
    var last = office
    while let next = finder.offices.match(at: last.range.upperBound, in: view), next.kind != .former {
      last = OfficeMatcher.Match(
        kind: next.kind == .honorific ? last.kind : next.kind, reach: next.reach,
        range: last.range.lowerBound..<next.range.upperBound)
    }
    let end = endOfPosting(last.range.upperBound)
    guard last.kind == .office, let name = nameBeside(end) else {
      add(start..<end, country, .organ, &discourse)
      if last.kind == .office, subject == nil { subject = Discourse.Somebody(person: nil, country: country) }
      return end
    }
    let person = introduce(name, role: last.range, country, &registry)
    mention(person, name, &registry)
    add(start..<name.upperBound, registry.entries[person].country ?? country, .person, person: person, &discourse)
    return name.upperBound
  }

  /// "to Quito", "to the African Union" after "ambassador" tells the post, not a party.
  private func endOfPosting(_ end: Int) -> Int {
    guard view.is(end - 1, .posted), view.is(end, [.to, .place]) else { return end }
    var post = view.is(end + 1, .determiner) ? end + 2 : end + 1
    if let span = span(at: post) { return post + span.tokens.count }
    let start = post
    while post < view.count, view.tokens[post].isCapital, !taken[post] { post += 1 }
    return post > start ? post : end
  }

  /// The name that stands at a position, or after a comma there and closed by another.
  private func nameBeside(_ position: Int) -> Range<Int>? {
    if let end = nameEnd(position) { return position..<end }
    guard view.mark(position) == .comma, let end = nameEnd(position + 1), end - position > 2 else { return nil }
    let closed =
      view.mark(end) != .none || view.is(end, [.verb, .be, .have, .modal, .and, .to, .relative, .preposition])
      || end == view.count
    return closed ? position + 1..<end : nil
  }

  private func nameEnd(_ position: Int) -> Int? {
    guard position < view.count else { return nil }
    return PersonName.end(from: position, in: view) { index in
      taken[index]
        || (finder.offices.match(at: index, in: view).map { $0.kind == .office || $0.kind == .honorific } ?? false)
    }
  }

  // MARK: A phrase that begins with an office

  private func office(
    at start: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    guard let office = finder.offices.match(at: start, in: view) else { return nil }
    let end = office.range.upperBound
    if office.kind == .former { return nil }
    if office.kind != .honorific, view.is(end, [.of, .preposition]), let (country, past) = owner(after: end) {
      return phrase(
        from: start, OfficeMatcher.Match(kind: office.kind, reach: office.reach, range: start..<past), country,
        &registry, &discourse)
    }
    if view.is(end - 1, .posted), endOfPosting(end) > end { return endOfPosting(end) }
    guard office.kind == .office || office.kind == .honorific else {
      return ownedOrgan(office, &registry, &discourse)
    }
    if let name = nameBeside(end) {
      let role = office.kind == .office ? office.range : nil
      let known = registry.find(keys(name)).flatMap { registry.entries[$0].country }
      let term =
        office.reach == .state ? keys(name).last.flatMap { finder.officeholders.holder(surnamed: $0, in: year) } : nil
      let country = known ?? countryOfCounterpart(office) ?? term?.country
      let person = introduce(name, role: role, country, &registry)
      mention(person, name, &registry)
      if country == nil, office.reach == .state, let near = countryNearby(office, discourse) {
        registry.presume(near, of: person)
      }
      if let country = registry.entries[person].country {
        add(start..<name.upperBound, country, .person, person: person, &discourse)
      } else {
        actors.append(Actor(range: start..<name.upperBound, countries: [], kind: .person, person: person))
      }
      return name.upperBound
    }
    return holder(of: office, &registry, &discourse)
  }

  /// The country most likely meant by an office of no country.
  ///
  /// A former president is his own country's; any other is of the last country here that is not the speaker's.
  private func countryNearby(_ office: OfficeMatcher.Match, _ discourse: Discourse) -> Country? {
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
  private func owner(after end: Int) -> (country: Country, past: Int)? {
    guard view.is(end, .of) else { return nil }
    let start = view.is(end + 1, .determiner) ? end + 2 : end + 1
    guard let span = span(at: start) else { return nil }
    let past = start + span.tokens.count
    // "head of US diplomacy": the country qualifies the noun.
    let isQualifier =
      past < view.count && view.tokens[past].isWord && view.classes[past].isDisjoint(with: Self.afterNoun)
    return (span.country, isQualifier && !view.tokens[past].isCapital ? past + 1 : past)
  }

  /// "his government", "their armed forces": an organ of somebody already named.
  private func ownedOrgan(
    _ office: OfficeMatcher.Match, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let start = office.range.lowerBound
    guard view.is(start - 1, .possessive), let owner = subject ?? discourse.subject else { return nil }
    add(start - 1..<office.range.upperBound, owner.country, .reference, &discourse)
    return office.range.upperBound
  }

  /// "the minister": whoever was introduced by that office, the sentence's or the last one first.
  private func holder(
    of office: OfficeMatcher.Match, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let (start, end) = (office.range.lowerBound, office.range.upperBound)
    guard view.is(start - 1, .determiner) || start == 0 || view.tokens[start].isCapital else { return nil }
    guard let word = view.tokens[office.range].last?.word else { return nil }
    let holders = registry.holders(ofRoleWord: word).filter { registry.entries[$0].country != nil }
    let recent =
      [subject, discourse.subject].compactMap { $0?.person } + discourse.people.reversed().compactMap(\.person)
    let generic = view.is(end - 1, .genericPerson) && holders.isEmpty ? recent.first : nil
    guard let person = recent.first(where: holders.contains) ?? holders.last ?? generic,
      let country = registry.entries[person].country
    else { return nil }
    mention(person, start..<end, &registry)
    add(start..<end, country, .reference, person: person, &discourse)
    return end
  }

  /// "met in Cuba with his counterpart Bruno Rodríguez": the place tells the counterpart's country.
  private func countryOfCounterpart(_ office: OfficeMatcher.Match) -> Country? {
    guard finder.offices.isCounterpart(office.range.upperBound - 1, in: view) else { return nil }
    return actors.last { $0.range.lowerBound > 0 && view.is($0.range.lowerBound - 1, .place) }?.countries.first
  }

  // MARK: A phrase that begins with a name

  private func name(
    at start: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    guard !taken[start], let end = nameEnd(start) else { return nil }
    let name = start..<end
    if let country = apposition(to: start..<end) {
      let person = introduce(name, role: country.role, country.country, &registry)
      mention(person, name, &registry)
      add(name, registry.entries[person].country ?? country.country, .person, person: person, &discourse)
      return end
    }
    guard let person = registry.find(keys(name)) ?? holder(name, &registry) else { return end }
    mention(person, name, &registry)
    guard let country = registry.entries[person].country else {
      actors.append(Actor(range: name, countries: [], kind: .person, person: person))
      return end
    }
    add(name, country, .person, person: person, &discourse)
    return end
  }

  /// A holder of an office of state whom the article does not introduce.
  private func holder(_ name: Range<Int>, _ registry: inout PersonRegistry) -> Int? {
    guard let term = finder.officeholders.holder(named: keys(name), in: year) else { return nil }
    return registry.introduce(string(name), keys(name), role: term.office, roleWords: [], country: term.country)
  }

  /// The office and country of ", the Russian foreign minister," or ", president of Peru,".
  private func apposition(to name: Range<Int>) -> (country: Country, role: Range<Int>)? {
    let end = name.upperBound
    guard view.mark(end) == .comma, name.lowerBound > 0 || name.count > 1 else { return nil }
    let start = view.is(end + 1, .determiner) ? end + 2 : end + 1
    guard start < view.count else { return nil }
    if let span = span(at: start), !span.isPlace {
      let after = start + span.tokens.count
      guard let office = officeAfter(isPossessive(after) ? after + 1 : after), office.kind == .office else {
        return nil
      }
      return (span.country, office.range)
    }
    guard let office = officeAfter(start), office.kind == .office, let owner = owner(after: office.range.upperBound)
    else {
      return nil
    }
    return (owner.country, office.range)
  }

  // MARK: Words that stand for somebody

  private func reference(
    at position: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let here = position..<position + 1
    if view.is(position, [.possessive, .determiner]), view.is(position + 1, .countryNoun) {
      return countryNoun(at: position, &registry, &discourse)
    }
    if view.is(position, .both) { return pair(at: position, &discourse) }
    if view.is(position, .thirdPerson) {
      guard let somebody = subject ?? discourse.subject else { return nil }
      if let person = somebody.person { mention(person, here, &registry) }
      add(here, somebody.country, .reference, person: somebody.person, &discourse)
      return position + 1
    }
    if view.is(position, .objectPronoun), let first = actors.first(where: { $0.isStrong })?.countries.first,
      let somebody = discourse.other(than: first)
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
    if view.is(position, .it), view.tokens[position].end - view.tokens[position].start == 2,
      let country = actors.last(where: { $0.isStrong && $0.countries.count == 1 })?.countries.first
    {
      add(here, country, .reference, &discourse)
      return position + 1
    }
    return nil
  }

  /// "his country", "the country", "this nation".
  private func countryNoun(
    at position: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    let range = position..<position + 2
    if view.is(position, .possessive) {
      guard let owner = subject ?? discourse.subject else { return nil }
      add(range, owner.country, .reference, &discourse)
      return range.upperBound
    }
    let subject = actors.first { $0.isStrong }?.countries.first
    guard let country = discourse.country(otherThan: subject) else { return nil }
    add(range, country, .reference, &discourse)
    return range.upperBound
  }

  /// "both countries", "the two", "the two leaders".
  private func pair(at position: Int, _ discourse: inout Discourse) -> Int? {
    let here = actors.filter { $0.isStrong }.flatMap(\.countries)
    var distinct: [Country] = []
    for country in here where !distinct.contains(country) { distinct.append(country) }
    let isCountries = view.is(position + 1, .countryNoun) || isPluralParty(position + 1, people: false)
    let people = discourse.people.map(\.country)
    let both = distinct.count == 2 ? distinct : !isCountries && people.count == 2 ? people : discourse.both
    guard both.count == 2, span(at: position + 1) == nil else { return nil }
    let next = position + 1
    let isNoun = isCountries || isPluralParty(next, people: true)
    guard isNoun || view.is(next, [.verb, .be, .have, .modal]) else { return nil }
    let end = isNoun ? next + 1 : next
    actors.append(Actor(range: position..<end, countries: both, kind: .reference))
    return end
  }

  private func isPluralParty(_ position: Int, people: Bool) -> Bool {
    position < view.count && (people ? Self.peoplePairs : Self.countryPairs).contains(view.tokens[position].key)
  }

  private static let countryPairs: Set<UInt64> = Set(
    ["countries", "nations", "governments", "states", "neighbors", "neighbours", "sides", "parties", "capitals"].map {
      WordKey.of($0.utf8)
    })
  private static let peoplePairs: Set<UInt64> = Set(
    ["ministers", "leaders", "presidents", "men", "women", "officials", "diplomats", "politicians", "statesmen"].map {
      WordKey.of($0.utf8)
    })

  // MARK: Small steps

  private func add(
    _ range: Range<Int>, _ country: Country, _ kind: Actor.Kind, person: Int? = nil, _ discourse: inout Discourse
  ) {
    actors.append(Actor(range: range, countries: [country], kind: kind, person: person))
    if kind != .place { discourse.name(country) }
    guard kind == .person else { return }
    let somebody = Discourse.Somebody(person: person, country: country)
    discourse.name(somebody)
    if subject == nil { subject = somebody }
  }

  private func isPossessive(_ position: Int) -> Bool {
    position < view.count && view.tokens[position].isClitic
      && view.tokens[position].end - view.tokens[position].start == 1
  }

  private func introduce(
    _ name: Range<Int>, role: Range<Int>?, _ country: Country?, _ registry: inout PersonRegistry
  ) -> Int {
    registry.introduce(
      string(name), keys(name), role: role.map(string), roleWords: role.map { view.tokens[$0].map(\.word) } ?? [],
      country: country)
  }

  private func mention(_ person: Int, _ name: Range<Int>, _ registry: inout PersonRegistry) {
    registry.mention(person, view.text.occurrence(of: view.articleTokens(name), in: view.sentence))
  }

  private func keys(_ name: Range<Int>) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(name.count)
    for token in view.tokens[name] where token.isWord && !token.isClitic { keys.append(token.key) }
    return keys
  }

  /// The words of a name or office, without an editor's brackets.
  private func string(_ range: Range<Int>) -> String {
    let bytes = view.text.bytes(of: view.articleTokens(range), in: view.sentence)
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
  }

  private static let afterNoun: Grammar.WordClass = [
    .determiner, .preposition, .thirdPerson, .possessive, .plural, .be, .have, .modal, .negation, .and, .relative,
    .that, .subordinator, .verb, .adverb, .to, .by, .of, .weekday,
  ]
}
