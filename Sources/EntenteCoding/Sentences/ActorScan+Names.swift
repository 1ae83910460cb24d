import EntenteEnglish

/// Phrases that begin with a name: "Mauricio Montalvo, Ecuador's foreign minister".
extension ActorScan {
  func name(
    at start: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    guard !isTaken(start), let end = nameEnd(start) ?? endOfSurname(likeMonth: start, registry) else { return nil }
    let name = start + wordsBefore(firstNameIn: start..<end)..<end
    if let said = apposition(to: name) {
      let person =
        said.role == nil
        ? citizen(name, said.country, &registry) : introduce(name, role: said.role, said.country, &registry)
      if said.role != nil {
        registry.note(said.reach, of: person)
        mention(person, name, &registry)
      }
      add(person, name, registry.entries[person].country ?? said.country, name: name, registry, &discourse)
      return end
    }
    let keys = keys(name)
    if let home = owner(after: end), isPersonal(name), registry.find(keys) == nil, !finder.officeholders.isName(keys) {
      let person = citizen(name, home.country, &registry)
      add(person, name.lowerBound..<home.past, home.country, name: name, registry, &discourse)
      return home.past
    }
    let isNamed = lastKey(of: name).map { registry.knows($0) || finder.officeholders.knows($0) } ?? false
    guard
      let person = (isNamed ? registry.find(keys) ?? holder(name, keys, &registry) : nil)
        ?? introduceFormerHolder(name, keys, &registry) ?? stranger(name, keys, &registry)
    else { return end }
    settleHolder(person, name, keys, &registry)
    if isPersonal(name) || finder.officeholders.isName(keys) {
      registry.lengthen(nameOf: person, to: string(name), keys)
    }
    mention(person, name, &registry)
    guard let country = registry.entries[person].country else {
      add(unknown: person, name, name: name)
      return end
    }
    add(person, name, country, name: name, registry, &discourse)
    return end
  }

  /// "**May** said": the surname of somebody whom the article named in full, where neither a month nor "may" can stand.
  private func endOfSurname(likeMonth at: Int, _ registry: PersonRegistry) -> Int? {
    guard view.is(at, .month), at + 1 < view.count, !view.isTitleCase, !isBehindTime(at),
      view.tokens[at + 1].isWord, !view.tokens[at + 1].isCapital, !view.is(at + 1, Self.behindMonth),
      registry.find([view.tokens[at].key]) != nil
    else { return nil }
    return at + 1
  }

  /// "in **May**", "5 **May**", "last **May**": a month.
  private func isBehindTime(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let before = view.tokens[at - 1]
    return before.isNumber || view.is(at - 1, Self.beforeMonth) || Self.times.contains(before.key)
  }

  private static let times = Set(["last", "next", "early", "late", "mid", "until"].map { WordKey.of($0.utf8) })
  private static let beforeMonth: WordClass = [.preposition, .determiner, .adjective, .month, .and]
  private static let behindMonth: WordClass = [
    .preposition, .determiner, .possessive, .thirdPerson, .plural, .firstPerson, .it, .and, .relative, .that,
    .subordinator,
  ]

  /// "**Texas Republican** Ana Ode": how many words of a name stand before a first name, of those that begin with none.
  private func wordsBefore(firstNameIn name: Range<Int>) -> Int {
    guard name.count > 2, !finder.firstNames.contains(view.tokens[name.lowerBound].key),
      !finder.officeholders.begins(view.tokens[name.lowerBound].key),
      name.allSatisfy({ view.tokens[$0].isWord && !view.tokens[$0].isClitic })
    else { return 0 }
    let first = name.dropLast().first { finder.firstNames.contains(view.tokens[$0].key) }
    guard let first else { return 0 }
    return hasThing(first..<name.upperBound) ? 0 : first - name.lowerBound
  }

  /// The last word of a name: most capitalised words are the end of nobody's.
  private func lastKey(of name: Range<Int>) -> UInt64? {
    view.tokens[name].last { $0.isPartOfName }?.key
  }

  /// A holder of an office of state whom the article does not introduce.
  func holder(_ name: Range<Int>, _ keys: [UInt64], _ registry: inout PersonRegistry) -> Int? {
    guard let term = finder.officeholders.holder(named: keys, in: year) ?? leader(name, keys) else { return nil }
    return registry.introduce(string(name), keys, term)
  }

  /// Somebody of whom a name is known and no more: "Ana Ode", "Ode Quill, a professor", "Ode Quill (R-Ohio)".
  private func stranger(_ name: Range<Int>, _ keys: [UInt64], _ registry: inout PersonRegistry) -> Int? {
    guard !view.isTitleCase else { return nil }
    if name.count > 1, let country = legislature(after: name.upperBound) {
      return registry.introduce(string(name), keys, role: nil, roleWords: [], country: country)
    }
    if let office = officeBeside(name) {
      let words = view.tokens[office.range].map(\.word)
      let person = registry.introduce(string(name), keys, role: string(office.range), roleWords: words, country: nil)
      registry.note(office.reach, of: person)
      return person
    }
    guard isPersonal(name), !isCredit(name) else { return nil }
    return registry.introduce(string(name), keys, role: nil, roleWords: [], country: nil)
  }

  /// Whether a name of several words begins as people's do and ends as no institute's.
  func isPersonal(_ name: Range<Int>) -> Bool {
    guard name.count > 1, finder.firstNames.contains(view.tokens[name.lowerBound].key) else { return false }
    return name.count { view.tokens[$0].isWord && !view.tokens[$0].isClitic } > 1 && !hasThing(name)
  }

  /// Whether a word behind the first is what is named after people: "University".
  func hasThing(_ name: Range<Int>) -> Bool { name.dropFirst().contains { view.is($0, .namedThing) } }

  /// "By Ana Ode", a line of its own, "Ana Ode/Reuters", "ode@example.com": who wrote or took a picture.
  private func isCredit(_ name: Range<Int>) -> Bool {
    if name.upperBound < view.count, view.tokens[name.upperBound].key == Self.slash { return true }
    if hasAddress { return true }
    guard name.lowerBound < Self.mostBeforeCredit else { return false }
    let before = (0..<name.lowerBound).filter { view.tokens[$0].isWord }
    return before.count <= 1 && before.allSatisfy { view.is($0, .preposition) }
      && !(name.upperBound..<view.count).contains { view.tokens[$0].isWord }
  }

  /// Tokens that may stand before the name of a credit: "(By".
  private static let mostBeforeCredit = 4
  private static let slash = WordKey.of("/".utf8)

  /// The office in ", the spokesman for" or ", a professor at" of a name that no list knows.
  private func officeBeside(_ name: Range<Int>) -> OfficeMatcher.Match? {
    let end = name.upperBound
    guard name.count > 1, view.mark(end) == .comma, !hasThing(name),
      name.allSatisfy({ !view.tokens[$0].isWord || view.tokens[$0].word == 0 }), !view.is(name.lowerBound - 1, .place)
    else { return nil }
    let start = view.is(end + 1, .determiner) ? end + 2 : end + 1
    guard let office = officeAfter(start), office.kind == .office, isClosed(office.range.upperBound) else { return nil }
    return office
  }

  /// Whether a phrase ends there, or goes on with "of", "for", "at", "who": a verb has it for its subject.
  private func isClosed(_ position: Int) -> Bool {
    position == view.count || view.mark(position) != .none || view.is(position, [.preposition, .relative])
  }

  /// "Flynn", and later "Michael Flynn": a whole name tells the office of somebody of whom none was said.
  private func settleHolder(_ person: Int, _ name: Range<Int>, _ keys: [UInt64], _ registry: inout PersonRegistry) {
    guard registry.entries[person].country == nil, let term = finder.officeholders.holder(named: keys, in: year) else {
      return
    }
    _ = registry.introduce(string(name), keys, term)
  }

  /// Somebody who held an office of state and holds it no more: of that country, and acting for nobody.
  private func introduceFormerHolder(
    _ name: Range<Int>, _ keys: [UInt64], _ registry: inout PersonRegistry
  ) -> Int? {
    guard let term = finder.officeholders.formerHolder(named: keys, in: year) ?? formerLeader(name, keys) else {
      return nil
    }
    return registry.introduce(string(name), keys, term, isFormer: true)
  }

  /// "Reagan": a surname alone that nobody has who is in office now.
  private func formerLeader(_ name: Range<Int>, _ keys: [UInt64]) -> Officeholders.Term? {
    guard name.count == 1, let surname = keys.first, keys.count == 1, !isWordOfText(name.lowerBound),
      !finder.firstNames.contains(surname)
    else { return nil }
    return finder.officeholders.formerLeader(surnamed: surname, in: setting)
  }

  /// "Merkel": a surname alone, where every holder of that name in the year of the article serves one country.
  private func leader(_ name: Range<Int>, _ keys: [UInt64]) -> Officeholders.Term? {
    guard name.count == 1, let surname = keys.first, keys.count == 1, !isWordOfText(name.lowerBound) else { return nil }
    // "the Christian charity", "in English": what no list knows for a word can be told without the country's name.
    let isWord =
      finder.firstNames.contains(surname) || view.tokens[name.lowerBound].word != 0
      || view.is(name.lowerBound - 1, .determiner)
    // "the **Merkel** government": whose it is, is told by the name alone.
    let organ = finder.offices.match(at: name.upperBound, in: view)
    let hasGovernment = organ?.kind == .organ && organ?.reach == .state
    return finder.officeholders.leader(
      surnamed: surname, isWord: isWord && !hasGovernment, isOfGovernment: hasGovernment, in: setting)
  }

  /// "an **English** version", "the **Sun**", "**English**-speaking", "TRUMP": a word with a capital that is nobody's name.
  private func isWordOfText(_ position: Int) -> Bool {
    if view.tokens[position].shape.contains(.upper) { return true }
    let next = position + 2
    if view.mark(position + 1) == .hyphen, next < view.count, !view.tokens[next].isCapital { return true }
    return view.is(position - 1, .determiner) && !isPossessive(position + 1) && view.mark(position + 1) != .none
  }

  /// What is said of somebody beside the name.
  struct Apposition {
    let country: Country
    let role: Range<Int>?
    let reach: Offices.Reach
  }

  /// The office and country of ", the Russian foreign minister," or ", president of Peru,", the country of ", a
  /// 29-year-old Russian citizen,".
  func apposition(to name: Range<Int>, isTitled: Bool = false) -> Apposition? {
    let end = name.upperBound
    guard view.mark(end) == .comma, name.lowerBound > 0 || name.count > 1 else { return nil }
    let isNoun = view.is(end + 1, .determiner)
    let start = isNoun ? pastDescription(end + 2) : end + 1
    guard start < view.count else { return nil }
    if let span = span(at: start), !span.isPlace {
      let after = start + span.tokens.count
      if let office = officeAfter(isPossessive(after) ? after + 1 : after), office.kind == .office {
        guard name.count > 1 || isClosed(office.range.upperBound) else { return nil }
        let isFormer = (end + 1..<office.range.lowerBound).contains {
          finder.offices.match(at: $0, in: view)?.kind == .former
        }
        return Apposition(country: span.country, role: office.range, reach: isFormer ? .private : office.reach)
      }
      guard isNoun, span.form == .demonym, isTitled || isPersonal(name), !isPossessive(after) else { return nil }
      return Apposition(country: span.country, role: nil, reach: .private)
    }
    guard let office = officeAfter(isNoun ? end + 2 : start), office.kind == .office,
      let owner = owner(after: office.range.upperBound) ?? home(after: office)
    else { return nil }
    return Apposition(country: owner.country, role: office.range, reach: office.reach)
  }

  /// The country's adjective behind a noun's other ones: "a **29-year-old prominent** Russian".
  private func pastDescription(_ start: Int) -> Int {
    var position = start
    while position < view.count, position - start < 7, span(at: position) == nil {
      let token = view.tokens[position]
      let isPart = view.mark(position) == .hyphen || token.isNumber || token.isWord && !token.isCapital
      guard isPart, token.wordClass.isDisjoint(with: Self.afterNoun) else { return start }
      position += 1
    }
    return span(at: position) == nil ? start : position
  }
}
