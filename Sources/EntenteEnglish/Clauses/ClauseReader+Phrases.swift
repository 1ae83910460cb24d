/// What a noun phrase is where it stands.
extension ClauseReader {
  mutating func read(phrase: Phrase.ID, _ at: Int) {
    if stack.top.isOwned, let owner = stack.top.antecedent {
      stack.top.isOwned = false
      phrases[phrase].owner = owner
      stack.top.antecedent = nil
    }
    if let conjunction = between.conjunction, isNegative(conjunction), stack.top.clause == nil {
      stack.top.isNegated = true
    }
    if isEmphatic(phrase) { return }
    if let preposition = between.preposition {
      attach(phrase, preposition, at)
    } else if let inverted, case .verb = previous {
      clauses[inverted].subject = phrase
      clauses[inverted].subjectOrigin = .own
      self.inverted = nil
    } else if phrases[phrase].isTime && (!outlook.verbFollows(at) && !isTimeSpent(phrase) || isInRelative) {
      return
    } else if let before = previousPhrase, between.conjunction != nil {
      coordinate(phrase, with: before, at)
    } else if let before = previousPhrase, between.hasComma {
      readAfterComma(phrase, before, at)
    } else {
      readFree(phrase, at)
    }
  }

  /// "who **last week** left": right behind the word that stands for the subject.
  private var isInRelative: Bool {
    guard between.relative != nil, stack.top.kind == .relative, !stack.top.isOwned else { return false }
    return stack.top.clause == nil && stack.top.subject == nil && stack.top.preposition == nil
  }

  /// "Peru **itself** left": says who is meant once more.
  private func isEmphatic(_ phrase: Phrase.ID) -> Bool {
    previousPhrase != nil && between.isEmpty && stack.top.isWaiting
      && closed.classes(of: words[phrases[phrase].head].lemma).contains(.emphatic)
  }

  /// "spent the night": right behind a verb, and not a day of the week or the like.
  private func isTimeSpent(_ phrase: Phrase.ID) -> Bool {
    guard case .verb = previous, between.isEmpty else { return false }
    return phrases[phrase].range.count == 2 && words[phrases[phrase].range.lowerBound].tag == .determiner
  }

  // MARK: Behind a preposition

  private mutating func attach(_ phrase: Phrase.ID, _ preposition: Int, _ at: Int) {
    phrases[phrase].preposition = preposition
    if beginsClause(at) {
      stack.push(ClauseFrame(kind: .coordinate, marker: between.conjunction))
    } else if let before = previousPhrase {
      link(phrase, preposition, to: before)
    }
    let oblique = Clause.Oblique(preposition: preposition, phrase: phrase)
    guard let clause = stack.top.clause else {
      if previousPhrase == nil || between.hasComma { stack.top.fronted.append(oblique) }
      return
    }
    if verb(of: clause).isPassive && clauses[clause].agent == nil && words[preposition].lemma == Self.by
      && !phrases[phrase].isTime
    {
      clauses[clause].agent = phrase
    } else if words[preposition].lemma == Self.by, let passive = passiveAbove(clause), isName(phrase) {
      clauses[passive].agent = phrase
    } else if words[preposition].lemma != Self.of || previousPhrase == nil {
      clauses[clause].obliques.append(oblique)
    }
  }

  /// "**was urged** to leave by Peru": the passive, with nobody yet who does it, that an infinitive is the content of.
  private func passiveAbove(_ clause: Clause.ID) -> Clause.ID? {
    guard clauses[clause].kind == .infinitive, let parent = clauses[clause].parent, verb(of: parent).isPassive,
      clauses[parent].agent == nil
    else { return nil }
    return parent
  }

  private func isName(_ phrase: Phrase.ID) -> Bool {
    words[phrases[phrase].head].tag == .name && !phrases[phrase].isTime
  }

  private static let by: Lemma = "by"
  private static let of: Lemma = "of"

  private mutating func link(_ phrase: Phrase.ID, _ preposition: Int, to before: Phrase.ID) {
    if isAdditive(preposition) {
      phrases[phrase].link = .member(of: base(of: before))
      phrases[phrase].preposition = phrases[before].preposition
    } else if between.conjunction != nil {
      phrases[phrase].link = .member(of: base(of: before))
    } else if !between.hasComma {
      phrases[phrase].link = .attached(preposition: preposition, to: before)
    }
  }

  /// "and in May Peru left", "and in May, Peru left": a clause begins with the phrase.
  private func beginsClause(_ at: Int) -> Bool {
    guard between.conjunction != nil, stack.top.clause != nil else { return false }
    var at = at
    // "and at the end **of the talks** Peru left"
    while isPreposition(at + 1), isPhrase(at + 2) { at += 2 }
    if isPhrase(at + 1) { return outlook.verbFollows(at + 1) }
    return isComma(at + 1) && isPhrase(at + 2) && outlook.verbFollows(at + 2)
  }

  // MARK: Behind "and" or a comma

  private mutating func coordinate(_ phrase: Phrase.ID, with before: Phrase.ID, _ at: Int) {
    let waits = stack.waiting.map { stack.subject(at: $0) == base(of: before) } ?? false
    if outlook.verbFollows(at) && !waits && !isList(phrase, after: before)
      && (stack.top.clause != nil || between.hasComma && abandon())
    {
      stack.push(ClauseFrame(kind: .coordinate, marker: between.conjunction, subject: phrase))
    } else {
      join(phrase, before)
    }
  }

  /// "left after **Peru** and **Bolivia** signed": names behind what may begin a clause of both.
  private func isList(_ phrase: Phrase.ID, after before: Phrase.ID) -> Bool {
    let first = base(of: before)
    guard let preposition = phrases[first].preposition, isNameOfNobody(phrase), isNameOfNobody(first) else {
      return false
    }
    return closed.classes(of: words[preposition].lemma).contains(.temporal)
  }

  /// "denied that claim, and …": what was taken for the subject of a clause was an object.
  private mutating func abandon() -> Bool {
    guard stack.top.kind == .complement, let subject = stack.top.subject, let clause = stack.outerClause else {
      return false
    }
    clauses[clause].objects.append(subject)
    stack.pop()
    return true
  }

  private mutating func join(_ phrase: Phrase.ID, _ before: Phrase.ID) {
    // "Peru and not Chile"
    guard !between.hasNot else { return }
    let before = alike(phrase, before)
    phrases[phrase].link = .member(of: base(of: before))
    phrases[phrase].preposition = phrases[before].preposition
  }

  /// What a phrase goes on with: in "**a trip** to Peru and **a meeting**", "met **Ode** in Lima and **his colleague**" not
  /// the name between, which is of another kind.
  private func alike(_ phrase: Phrase.ID, _ before: Phrase.ID) -> Phrase.ID {
    guard isDetermined(phrase), words[phrases[phrase].head].tag != .name else { return before }
    var host = before
    while words[phrases[host].head].tag == .name, !words[phrases[host].head].isPerson,
      case .attached(let preposition, let next) = phrases[host].link,
      !closed.classes(of: words[preposition].lemma).contains(.joining)
    {
      host = next
    }
    return isDetermined(host) || words[phrases[host].head].isPerson ? host : before
  }

  private func isDetermined(_ phrase: Phrase.ID) -> Bool {
    let first = words[phrases[phrase].range.lowerBound].tag
    return first == .determiner || first == .possessor
  }

  private mutating func readAfterComma(_ phrase: Phrase.ID, _ before: Phrase.ID, _ at: Int) {
    let follows = outlook.verbFollows(at)
    let isListed = outlook.listGoesOn(at)
    if between.hasNot { return }
    if phrases[before].isTime && words[phrases[phrase].head].tag == .number {
      phrases[phrase].link = .apposition(to: before)
    } else if isListed, isList(phrase, after: before), isFronted(before), outlook.verbsLater(at) {
      openFronted(before)
      join(phrase, before)
    } else if stack.top.clause == nil && stack.top.subject == nil {
      stack.top.subject = phrase
    } else if stack.top.clause == nil && follows && !isListed {
      replaceSubject(phrase, before)
    } else if stack.top.clause != nil && follows && (!isListed || stack.bare != nil) {
      openClause(phrase)
    } else if isListed {
      join(phrase, before)
    } else {
      phrases[phrase].link = .apposition(to: before)
    }
  }

  /// Whether a phrase stands before a clause that has nothing yet: "After **Peru**, Chile and Cuba".
  private func isFronted(_ phrase: Phrase.ID) -> Bool {
    stack.top.clause == nil && stack.top.subject == nil && phrases[phrase].preposition != nil
  }

  /// "After **Peru**, Chile and Cuba signed, Bolivia left": what stands in front is the subject of a clause.
  private mutating func openFronted(_ phrase: Phrase.ID) {
    stack.top.fronted.removeAll { $0.phrase == phrase }
    stack.push(ClauseFrame(kind: .adverbial, marker: phrases[phrase].preposition, subject: phrase))
    phrases[phrase].preposition = nil
    phrases[phrase].link = .none
  }

  /// "Peru, Chile sign" names two; in "an example, all citizens were" the second is the subject.
  private mutating func replaceSubject(_ phrase: Phrase.ID, _ before: Phrase.ID) {
    let areNames = words[phrases[phrase].head].tag == .name && words[phrases[before].head].tag == .name
    if areNames && base(of: before) == stack.top.subject {
      join(phrase, before)
    } else if areNames, let subject = stack.top.subject, let chain = namesBetween(before, subject) {
      for name in chain { phrases[name].link = .member(of: subject) }
      join(phrase, before)
    } else {
      stack.top.subject = phrase
    }
  }

  /// "Peru, Chile, Bolivia condemn": the names between the first and the last, which looked like the first one's appositions.
  private func namesBetween(_ last: Phrase.ID, _ first: Phrase.ID) -> [Phrase.ID]? {
    var names: [Phrase.ID] = []
    var name = last
    while name != first {
      guard case .apposition(let host) = phrases[name].link, isNameOfNobody(name) else { return nil }
      names.append(name)
      name = host
    }
    return isNameOfNobody(first) ? names : nil
  }

  /// A name that is no person's.
  private func isNameOfNobody(_ phrase: Phrase.ID) -> Bool {
    words[phrases[phrase].head].tag == .name && !words[phrases[phrase].head].isPerson
  }

  /// A phrase with a verb behind it, apart from what was read: the subject of a clause that waits, or of a new one.
  private mutating func openClause(_ phrase: Phrase.ID) {
    if let bare = stack.bare {
      stack.close(above: bare)
      stack.top.subject = phrase
    } else {
      let kind: Clause.Kind = between.conjunction == nil ? .main : .coordinate
      stack.push(ClauseFrame(kind: kind, marker: between.conjunction, subject: phrase))
    }
  }

  // MARK: With nothing in front

  private mutating func readFree(_ phrase: Phrase.ID, _ at: Int) {
    guard let clause = stack.top.clause else { return readBeforeVerb(phrase, at) }
    let follows = outlook.verbFollows(at) || isNameWithParticiple(phrase, at)
    if between.hasComma || between.conjunction != nil {
      if follows { openClause(phrase) }
    } else if let before = previousPhrase {
      if follows {
        openInside(phrase, clause, before)
      } else if clauses[clause].objects == [before] || isLateObject(phrase, clause, before) {
        clauses[clause].objects.append(phrase)
      }
    } else if follows && takesThat(clause) {
      stack.push(ClauseFrame(kind: .complement, subject: phrase))
    } else {
      clauses[clause].objects.append(phrase)
      share(phrase, clause)
    }
  }

  /// "vetoed on Friday **a resolution**", "offered to Peru **two ships**": what a verb does without, up to here.
  private func isLateObject(_ phrase: Phrase.ID, _ clause: Clause.ID, _ before: Phrase.ID) -> Bool {
    let verb = verb(of: clause)
    guard clauses[clause].objects.isEmpty, !verb.isPassive, !verb.isCopula, between.isEmpty,
      clauses[clause].obliques.last?.phrase == before || phrases[before].isTime
    else { return false }
    switch words[phrases[phrase].range.lowerBound].tag {
    case .determiner, .possessor, .quantity, .number, .symbol: return true
    case .adjective, .noun, .nouns: return phrases[before].isTime
    default: return false
    }
  }

  /// "attacked and held the town": the verb before has the same object.
  private mutating func share(_ object: Phrase.ID, _ clause: Clause.ID) {
    guard clauses[clause].kind == .coordinate, let parent = clauses[clause].parent, clauses[parent].objects.isEmpty,
      clauses[parent].obliques.isEmpty, clauses[clause].subjectOrigin == .coordination
    else { return }
    clauses[parent].sharedObject = object
  }

  private mutating func readBeforeVerb(_ phrase: Phrase.ID, _ at: Int) {
    // "the gag you tell": a second subject right behind the first, and verbs for both.
    let follows = outlook.verbFollows(at) || isNameWithParticiple(phrase, at)
    if let before = previousPhrase, stack.top.subject != nil, between.isEmpty, follows, outlook.verbLater(at),
      !phrases[before].isTime, words[phrases[before].head].tag != .name
    {
      stack.push(ClauseFrame(kind: .relative, antecedent: before, subject: phrase))
    } else {
      stack.top.subject = phrase
    }
  }

  /// "said on Tuesday **it** would leave": what is said follows when or where it is said.
  private func isSaidThen(_ phrase: Phrase.ID, _ clause: Clause.ID, _ before: Phrase.ID) -> Bool {
    if phrases[before].isTime { return true }
    guard clauses[clause].obliques.last?.phrase == before else { return false }
    return phrases[phrase].isPronoun || words[phrases[before].head].tag == .name
  }

  /// "told Peru Chile would leave", "the deal Peru signed".
  private mutating func openInside(_ phrase: Phrase.ID, _ clause: Clause.ID, _ before: Phrase.ID) {
    let isComplement =
      takesThat(clause) && (clauses[clause].objects.last == before || isSaidThen(phrase, clause, before))
    stack.push(
      ClauseFrame(
        kind: isComplement ? .complement : .relative, antecedent: isComplement ? nil : before, subject: phrase))
  }
}
