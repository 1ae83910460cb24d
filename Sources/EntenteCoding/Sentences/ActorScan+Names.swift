import EntenteEnglish

/// Phrases that begin with a name: "Mauricio Montalvo, Ecuador's foreign minister".
extension ActorScan {
  func name(
    at start: Int, _ registry: inout PersonRegistry, _ discourse: inout Discourse
  ) -> Int? {
    guard !isTaken(start), let end = nameEnd(start) else { return nil }
    let name = start..<end
    if let country = apposition(to: start..<end) {
      let person = introduce(name, role: country.role, country.country, &registry)
      registry.note(country.reach, of: person)
      mention(person, name, &registry)
      add(person, name, registry.entries[person].country ?? country.country, name: name, registry, &discourse)
      return end
    }
    guard let last = lastKey(of: name), registry.knows(last) || finder.officeholders.knows(last) else { return end }
    let keys = keys(name)
    guard
      let person = registry.find(keys) ?? holder(name, keys, &registry) ?? introduceFormerHolder(name, keys, &registry)
    else { return end }
    registry.lengthen(nameOf: person, to: string(name), keys)
    mention(person, name, &registry)
    guard let country = registry.entries[person].country else {
      actors.append(Actor(range: name, countries: [], kind: .person, person: person, name: name))
      return end
    }
    add(person, name, country, name: name, registry, &discourse)
    return end
  }

  /// The last word of a name: most capitalised words are the end of nobody's.
  private func lastKey(of name: Range<Int>) -> UInt64? {
    view.tokens[name].last { $0.isWord && !$0.isClitic }?.key
  }

  /// A holder of an office of state whom the article does not introduce.
  func holder(_ name: Range<Int>, _ keys: [UInt64], _ registry: inout PersonRegistry) -> Int? {
    guard let term = finder.officeholders.holder(named: keys, in: year) ?? leader(name, keys) else { return nil }
    return registry.introduce(string(name), keys, role: term.office, roleWords: [], country: term.country)
  }

  /// Somebody who held an office of state and holds it no more: of that country, and acting for nobody.
  private func introduceFormerHolder(
    _ name: Range<Int>, _ keys: [UInt64], _ registry: inout PersonRegistry
  ) -> Int? {
    guard let term = finder.officeholders.formerHolder(named: keys, in: year) else { return nil }
    let person = registry.introduce(string(name), keys, role: term.office, roleWords: [], country: term.country)
    registry.note(.private, of: person)
    return person
  }

  /// "Merkel": a surname alone, where every holder of that name in the year of the article serves one country.
  private func leader(_ name: Range<Int>, _ keys: [UInt64]) -> Officeholders.Term? {
    guard year != nil, name.count == 1, let surname = keys.last, keys.count == 1,
      !view.tokens[name.lowerBound].shape.contains(.upper)
    else { return nil }
    return finder.officeholders.holder(surnamed: surname, in: year)
  }

  /// The office and country of ", the Russian foreign minister," or ", president of Peru,".
  func apposition(to name: Range<Int>) -> (country: Country, role: Range<Int>, reach: Offices.Reach)? {
    let end = name.upperBound
    guard view.mark(end) == .comma, name.lowerBound > 0 || name.count > 1 else { return nil }
    let start = view.is(end + 1, .determiner) ? end + 2 : end + 1
    guard start < view.count else { return nil }
    if let span = span(at: start), !span.isPlace {
      let after = start + span.tokens.count
      guard let office = officeAfter(isPossessive(after) ? after + 1 : after), office.kind == .office else {
        return nil
      }
      return (span.country, office.range, office.reach)
    }
    guard let office = officeAfter(start), office.kind == .office, let owner = owner(after: office.range.upperBound)
    else {
      return nil
    }
    return (owner.country, office.range, office.reach)
  }
}
