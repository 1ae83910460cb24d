import EntenteEnglish

/// A stretch of a sentence with one verb group, and who its subject is.
struct Clause: Sendable {
  /// How a clause hangs on what stands before it.
  enum Kind: Sendable {
    case main
    /// "and thanked", "but Peru refused"
    case coordinate
    /// "who visited", "which …"
    case relative
    /// "that relations are strong"
    case complement
    /// "while …", "because …"
    case subordinate
    /// "for receiving migrants": done by whom the clause before is about
    case gerund
  }

  /// Positions in the sentence's view.
  let range: Range<Int>
  let kind: Kind
  /// The actor that is the subject, its own or one that it takes over, as an index into the sentence's actors.
  let subject: Int?
  let hasOwnSubject: Bool
}

/// Cuts a sentence into clauses.
struct ClauseFinder: Sendable {
  private let view: SentenceView
  private let actors: [Actor]

  init(view: SentenceView, actors: [Actor]) {
    self.view = view
    self.actors = actors
  }

  private static let reasons: Set<UInt64> = Set(["for", "of"].map { WordKey.of($0.utf8) })

  func clauses() -> [Clause] {
    var starts: [(position: Int, kind: Clause.Kind)] = [(0, .main)]
    for position in 0..<view.count {
      let last = starts[starts.count - 1]
      if let start = boundary(at: position) ?? endOfRelative(last.kind, at: position), start.position > last.position {
        starts.append(start)
      }
    }
    var clauses: [Clause] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].position : view.count
      clauses.append(clause(start.position..<end, start.kind, after: clauses))
    }
    return withFrontedSubjects(clauses)
  }

  /// "Upon receiving the ambassador, Putin said": what stands in front has the subject of what follows.
  private func withFrontedSubjects(_ clauses: [Clause]) -> [Clause] {
    guard clauses.count > 1, clauses[0].subject == nil, clauses[1].hasOwnSubject else { return clauses }
    let first = Clause(
      range: clauses[0].range, kind: clauses[0].kind, subject: clauses[1].subject, hasOwnSubject: false)
    return [first] + clauses.dropFirst()
  }

  private func clause(_ range: Range<Int>, _ kind: Clause.Kind, after clauses: [Clause]) -> Clause {
    if let own = subject(in: range) { return Clause(range: range, kind: kind, subject: own, hasOwnSubject: true) }
    let inherited =
      switch kind {
      case .relative: antecedent(of: range.lowerBound)
      case .gerund: lastActor(before: range.lowerBound)
      // "thanked Peru for receiving migrants and praised it": the one who thanked.
      case .coordinate where !view.is(range.lowerBound + 1, .gerund):
        clauses.last { $0.subject != nil && $0.kind != .gerund }?.subject
      default: clauses.last { $0.subject != nil }?.subject
      }
    return Clause(range: range, kind: kind, subject: inherited, hasOwnSubject: false)
  }

  /// The actor right before "who" or ", which".
  private func antecedent(of position: Int) -> Int? {
    let end = view.mark(position - 1) == .comma ? position - 1 : position
    return actors.lastIndex { $0.range.upperBound == end && !$0.countries.isEmpty }
  }

  private func lastActor(before position: Int) -> Int? {
    actors.lastIndex { $0.range.upperBound <= position && !$0.countries.isEmpty && $0.kind != .place }
  }

  /// The last strong actor before the clause's verb that no preposition governs; a modifier when nothing else is there.
  private func subject(in range: Range<Int>) -> Int? {
    let verb =
      range.first { isFiniteVerb($0) || view.is($0, .gerund) && $0 <= range.lowerBound + 2 } ?? range.upperBound
    let before = actors.indices.filter {
      actors[$0].range.lowerBound >= range.lowerBound && actors[$0].range.upperBound <= verb
        && !actors[$0].countries.isEmpty && actors[$0].kind != .place
    }
    let free = before.filter { !isGoverned(actors[$0]) }
    // "A group of Saudi hackers", "missiles fired by the army": better the one who is behind it than nobody.
    return free.first { actors[$0].isStrong } ?? free.first ?? before.first { isBehind(actors[$0]) }
  }

  /// Whether a preposition stands before the actor.
  private func isGoverned(_ actor: Actor) -> Bool { view.is(governor(of: actor), .preposition) }

  private func isBehind(_ actor: Actor) -> Bool { actor.isStrong && view.is(governor(of: actor), [.of, .by]) }

  private func governor(of actor: Actor) -> Int {
    var position = actor.range.lowerBound - 1
    while position >= 0, view.is(position, [.determiner, .adjective]), !view.is(position, .preposition) {
      position -= 1
    }
    return position
  }

  private func boundary(at position: Int) -> (position: Int, kind: Clause.Kind)? {
    switch view.mark(position) {
    case .semicolon, .dash, .colon: return (position + 1, .main)
    case .comma: return afterComma(position)
    default: break
    }
    if view.is(position, .relative) { return (position, .relative) }
    // "Russia says Israel must": no "that" before what is said.
    if view.is(position, .reporting), !view.is(position, .gerund), isSubject(at: position + 1) {
      return (position + 1, .complement)
    }
    if view.is(position, .that) {
      return isVerbal(position + 1) ? (position, .relative) : hasVerb(after: position) ? (position, .complement) : nil
    }
    if view.is(position, .subordinator), position > 0, startsClause(after: position) { return (position, .subordinate) }
    if position > 0, view.is(position + 1, .gerund), Self.reasons.contains(view.tokens[position].key) {
      return (position, .gerund)
    }
    if view.is(position, .and),
      view.is(position + 1, [.verb, .be, .have, .modal]) && !isInActor(position + 1)
        || view.is(position, .and) && isSubject(at: position + 1)
    {
      return (position, .coordinate)
    }
    return nil
  }

  /// ", thanked Cuba" after "Peru, which borders Chile": the relative clause is over.
  private func endOfRelative(_ kind: Clause.Kind, at comma: Int) -> (position: Int, kind: Clause.Kind)? {
    guard kind == .relative, view.mark(comma) == .comma, isFiniteVerb(comma + 1), !view.is(comma + 2, .by) else {
      return nil
    }
    return (comma + 1, .main)
  }

  /// ", Putin said", ", said Putin", ", Peru refused": a comma before a subject and its verb.
  private func afterComma(_ comma: Int) -> (position: Int, kind: Clause.Kind)? {
    let next = view.mark(comma + 1) == .quote || view.mark(comma + 1) == .closeQuote ? comma + 2 : comma + 1
    if isSubject(at: next) { return (next, .main) }
    if view.is(next, .reporting), !view.is(next, .gerund),
      actors.contains(where: { $0.range.lowerBound >= next && $0.range.lowerBound <= next + 3 })
    {
      return (next, .main)
    }
    return nil
  }

  /// Whether an actor begins near the position and a verb follows it.
  private func isSubject(at position: Int) -> Bool {
    guard
      let actor = actors.first(where: {
        $0.isStrong && $0.range.lowerBound >= position && $0.range.lowerBound <= position + 1
      })
    else { return false }
    if actor.range.lowerBound == position + 1 && !view.is(position, [.determiner, .adverb]) { return false }
    var next = actor.range.upperBound
    while view.is(next, .adverb) { next += 1 }
    return isVerbal(next)
  }

  private func startsClause(after position: Int) -> Bool {
    if view.is(position + 1, .gerund) || isSubject(at: position + 1) { return true }
    guard !view.is(position, .preposition) else {
      return hasVerb(after: position, within: 4) && !view.is(position + 1, .determiner)
    }
    return hasVerb(after: position)
  }

  private func hasVerb(after position: Int, within reach: Int = 12) -> Bool {
    for next in position + 1..<min(view.count, position + 1 + reach) where next < view.count {
      if view.mark(next) == .comma || view.mark(next) == .semicolon { return false }
      if isFiniteVerb(next) { return true }
    }
    return false
  }

  private func isVerbal(_ position: Int) -> Bool { view.is(position, [.verb, .be, .have, .modal]) }

  private func isFiniteVerb(_ position: Int) -> Bool {
    guard isVerbal(position), !isInActor(position) else { return false }
    if view.is(position, .month), view.tokens[position].isCapital { return false }
    if view.is(position, [.be, .have, .modal]) { return true }
    if view.is(position, .gerund) { return false }
    return !view.is(position - 1, [.determiner, .adjective, .to]) || view.is(position - 1, .firstPerson)
  }

  private func isInActor(_ position: Int) -> Bool {
    actors.contains { $0.range.contains(position) }
  }
}
