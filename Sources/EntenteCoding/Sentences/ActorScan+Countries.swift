import EntenteEnglish

/// Phrases that begin with a country: "Russian Foreign Minister Sergey Lavrov".
extension ActorScan {
  func country(
    at start: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    guard let span = span(at: start) else { return nil }
    let end = start + span.tokens.count
    let owner = isPossessive(end) ? end + 1 : end
    // "the California governor": of a state of the United States, and not named.
    if span.kind == .organ, let office = officeAfter(owner), office.reach == .local,
      nameBeside(chain(office).range.upperBound) == nil
    {
      return end
    }
    if let past = organ(of: span, start, behind: owner, &registry, &discourse) { return past }
    if span.isPlace {
      // "Seoul's presidential spokesman": no town has one.
      if owner > end, let office = officeAfter(owner), office.kind == .office, office.reach == .state {
        return phrase(from: start, office, span.country, &registry, &discourse)
      }
      add(start..<end, span.country, .place, &discourse)
      return end
    }
    if !isSponsor(end), let office = officeAfter(owner) ?? officeBehindNouns(owner), !isTopic(span, end, office) {
      return phrase(from: start, office, span.country, &registry, &discourse)
    }
    if let past = titled(behind: span, start..<end, &registry, &discourse)
      ?? citizen(behind: span, start..<end, &registry, &discourse)
    {
      return past
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

  /// "Peru's **Border Patrol**", "Seoul's **Joint Chiefs of Staff**": an organ by a name that another state's also has.
  private func organ(
    of span: MentionFinder.Span, _ start: Int, behind owner: Int, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int? {
    let isOwner = isPossessive(owner - 1) || span.form == .demonym && !span.isPlace
    guard isOwner, span.kind != .organ, let organ = self.span(at: owner), organ.kind == .organ else { return nil }
    let past = owner + organ.tokens.count
    if let office = officeAfter(past) { return phrase(from: start, office, span.country, &registry, &discourse) }
    add(start..<past, span.country, .organ, &discourse)
    return past
  }

  /// "Iran aviation department **head** Ana Ode": an office behind other nouns, with a name behind it.
  private func officeBehindNouns(_ start: Int) -> OfficeMatcher.Match? {
    var position = start
    while position < view.count, position - start < 2, view.tokens[position].isWord, !view.tokens[position].isCapital,
      view.tokens[position].wordClass.isDisjoint(with: Self.afterNoun)
    {
      position += 1
      guard let office = finder.offices.match(at: position, in: view) else { continue }
      let last = chain(office)
      if last.kind == .office, nameEnd(last.range.upperBound) != nil { return office }
    }
    return nil
  }

  /// "**China** expert Ana Ode", "Greenpeace **USA** spokesman": what a private person's work is about, not whose it is.
  private func isTopic(_ span: MentionFinder.Span, _ end: Int, _ office: OfficeMatcher.Match) -> Bool {
    span.form == .name && !isPossessive(end) && office.kind == .office && office.reach == .private
  }

  /// "Ohio **Senator Ana Ode**": a title of respect or rank behind an organ, or a state of the United States.
  private func titled(
    behind span: MentionFinder.Span, _ organ: Range<Int>, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int? {
    guard span.kind == .organ, let title = finder.offices.match(at: organ.upperBound, in: view),
      title.kind == .honorific, let name = nameBeside(title.range.upperBound)
    else { return nil }
    let person = introduce(name, role: nil, span.country, &registry)
    registry.note(title.reach, of: person)
    mention(person, name, &registry)
    let country = registry.entries[person].country ?? span.country
    add(person, organ.lowerBound..<name.upperBound, country, name: name, registry, &discourse)
    return name.upperBound
  }

  /// "American **Ana Ode**", "the Britons **Ana Ode** and **Luis Quill**": a demonym before a name, without an office.
  private func citizen(
    behind span: MentionFinder.Span, _ demonym: Range<Int>, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int? {
    guard span.form == .demonym, let end = nameEnd(demonym.upperBound), isPersonal(demonym.upperBound..<end),
      !isApposition(demonym.lowerBound)
    else { return nil }
    let name = demonym.upperBound..<end
    let person = citizen(name, span.country, &registry)
    add(person, name, registry.entries[person].country ?? span.country, name: name, registry, &discourse)
    return end
  }

  /// "the EU's ambassador to Peru, **German** Ana Ode": it says more of whoever was named by the office, whose act it is.
  private func isApposition(_ demonym: Int) -> Bool {
    view.mark(demonym - 1) == .comma && (actors.last.map { $0.range.upperBound == demonym - 1 } ?? false)
  }

  /// Introduces somebody of whom no more is said than the country.
  func citizen(_ name: Range<Int>, _ country: Country, _ registry: inout PersonRegistry) -> Int {
    let keys = keys(name)
    let isKnown = registry.find(keys) != nil || finder.officeholders.holder(named: keys, in: year) != nil
    let person = introduce(name, role: nil, country, &registry)
    if !isKnown { registry.note(.private, of: person) }
    mention(person, name, &registry)
    return person
  }

  /// An office with those that follow it: "Defence Ministry spokesman **General**".
  private func chain(_ office: OfficeMatcher.Match) -> OfficeMatcher.Match {
    var last = office
    while let next = finder.offices.match(at: last.range.upperBound, in: view), next.kind != .former {
      last = OfficeMatcher.Match(
        kind: next.kind == .honorific ? last.kind : next.kind, reach: next.kind == .honorific ? last.reach : next.reach,
        range: last.range.lowerBound..<next.range.upperBound)
    }
    return last
  }

  /// An office of a country, with the name that follows or is set beside it.
  func phrase(
    from start: Int, _ office: OfficeMatcher.Match, _ country: Country, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int {
    let last = chain(office)
    // "the Peruvian ministry's **spokeswoman, Ana Ode**"
    if last.kind == .organ, isPossessive(last.range.upperBound),
      let next = officeAfter(last.range.upperBound + 1), next.kind == .office
    {
      return phrase(from: start, next, country, &registry, &discourse)
    }
    if last.kind == .organ, last.reach.actsForState, isPossessive(last.range.upperBound),
      let end = nameEnd(last.range.upperBound + 1)
    {
      return member(of: country, start..<last.range.upperBound + 1, named: end, &registry, &discourse)
    }
    let end = endOfPosting(last.range.upperBound)
    addPost(last.range.upperBound..<end)
    guard last.kind == .office, let name = nameBeside(end) else {
      add(start..<last.range.upperBound, country, last.reach.actsForState ? .organ : .bystander, &discourse)
      if last.kind == .organ, last.reach.actsForState {
        discourse.nameOrgan(endingIn: view.tokens[last.range.upperBound - 1].word, country)
      }
      if last.kind == .office, last.reach == .state {
        discourse.nameHolder(of: view.tokens[last.range.upperBound - 1].word, country)
      }
      if last.kind == .office, last.reach.actsForState, subject == nil {
        subject = Discourse.Somebody(person: nil, country: country)
      }
      return end
    }
    let person = introduce(name, role: last.range, country, &registry)
    registry.note(isFormer(start) ? .private : last.reach, of: person)
    mention(person, name, &registry)
    add(
      person, start..<name.upperBound, registry.entries[person].country ?? country, name: name, registry, &discourse)
    return name.upperBound
  }

  /// "the Peruvian ministry's **Ana Ode**": somebody of an organ, without an office.
  private func member(
    of country: Country, _ organ: Range<Int>, named end: Int, _ registry: inout PersonRegistry,
    _ discourse: inout Discourse
  ) -> Int {
    let name = organ.upperBound..<end
    let person = introduce(name, role: nil, country, &registry)
    registry.note(.state, of: person)
    mention(person, name, &registry)
    add(
      person, organ.lowerBound..<end, registry.entries[person].country ?? country, name: name, registry, &discourse)
    return end
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
      // "Steve **King**" is no king.
      if index > position, office.range.count == 1, finder.firstNames.contains(view.tokens[index - 1].key),
        index + 1 == view.count || !view.tokens[index + 1].isCapital && !view.is(index + 1, .of)
      {
        return false
      }
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
    return finder.officeholders.wordsOfName(view.tokens[start..<end].map { $0.key }).map { start + $0 }
  }
}
