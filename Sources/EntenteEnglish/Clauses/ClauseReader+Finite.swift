/// What clause a verb with a tense makes where it stands.
extension ClauseReader {
  mutating func read(verb: VerbGroup.ID, _ at: Int) {
    negate(verb)
    switch verbGroups[verb].form {
    case .finite: readFinite(verb, at)
    case .bare where stack.top.clause == nil || stack.waiting != nil: readFinite(verb, at)
    case .infinitive, .bare: readInfinitive(verb)
    case .gerund, .participle: readParticiple(verb, at)
    }
  }

  /// "neither left", "nor left": the word before the verb negates it.
  private mutating func negate(_ verb: VerbGroup.ID) {
    if let conjunction = between.conjunction, isNegative(conjunction) { verbGroups[verb].isNegated = true }
  }

  private mutating func readFinite(_ verb: VerbGroup.ID, _ at: Int) {
    if isReduced(verb, at) {
      verbGroups[verb].becomeParticiple()
      return readParticiple(verb, at)
    }
    if between.conjunction != nil, stack.top.clause != nil, let finite = stack.innermostFinite {
      return joinsInfinitive(verb) ? readInfinitive(verb) : goOn(verb, finite)
    }
    if stack.top.clause == nil { return take(verb) }
    if let waiting = stack.waiting {
      stack.close(above: waiting)
      return take(verb)
    }
    if isInverted(verb, at) {
      inverted = add(verb, .parenthetical, nil, .none, parent: stack.innermostFinite, marker: nil)
      return
    }
    if let subject = subordinateSubject {
      openSubordinate(subject)
      take(verb)
    } else if let clause = stack.top.clause, let object = bareObject(of: clause) {
      if clauses[clause].objects.last == object { clauses[clause].objects.removeLast() }
      add(verb, .complement, object, .own, parent: clause, marker: nil)
    } else if let finite = stack.innermostFinite {
      goOn(verb, finite)
    } else {
      add(verb, .main, nil, .none, parent: nil, marker: nil)
    }
  }

  /// "wants to attack Chile and thank Bolivia": a base form that looks like a present.
  private func joinsInfinitive(_ verb: VerbGroup.ID) -> Bool {
    guard let last = stack.innermostClause else { return false }
    return words[verbGroups[verb].head].tag == .verbPresent && verbGroups[verb].range.count == 1
      && (self.verb(of: last).form == .infinitive || self.verb(of: last).modal != nil)
  }

  /// "left since the minister of Peru resigned": what "since" was taken to precede alone has a verb.
  private var subordinateSubject: Phrase.ID? {
    guard var phrase = previousPhrase.map(base), !between.hasComma else { return nil }
    while case .attached(let preposition, to: let host) = phrases[phrase].link {
      if closed.classes(of: words[preposition].lemma).contains(.temporal) { return phrase }
      phrase = host
    }
    return phrases[phrase].preposition.map { closed.classes(of: words[$0].lemma).contains(.temporal) } ?? false
      ? phrase : nil
  }

  private mutating func openSubordinate(_ subject: Phrase.ID) {
    if let clause = stack.top.clause { clauses[clause].obliques.removeAll { $0.phrase == subject } }
    stack.push(ClauseFrame(kind: .adverbial, marker: phrases[subject].preposition, subject: subject))
    phrases[subject].preposition = nil
    phrases[subject].link = .none
  }

  /// "and left": the subject of the verb before.
  private mutating func goOn(_ verb: VerbGroup.ID, _ before: Clause.ID) {
    add(verb, .coordinate, clauses[before].subject, .coordination, parent: before, marker: between.conjunction)
  }

  /// The phrase right before, when nothing says that it is more than the object of a clause.
  private func bareObject(of clause: Clause.ID) -> Phrase.ID? {
    guard let before = previousPhrase, !between.hasComma, phrases[before].preposition == nil else { return nil }
    return before
  }

  /// "the town held by rebels fell": a past form that is a participle, for a finite verb follows or no object could.
  private func isReduced(_ verb: VerbGroup.ID, _ at: Int) -> Bool {
    let group = verbGroups[verb]
    guard group.range.count == 1, words[group.head].tag == .verbPast, !words[group.head].isPastAlone,
      !closed.classes(of: group.lemma).contains(.standing),
      let before = previousPhrase
    else { return false }
    if between.hasComma { return isAside(verb, at, before) }
    guard between.isEmpty else { return false }
    if isAgentive(at + 1) { return true }
    if outlook.verbFollows(at) { return stack.waitingCount == 1 }
    guard let clause = stack.top.clause, stack.waiting == nil, phrases[before].preposition == nil else { return false }
    return !takesThat(clause) && !isPhrase(at + 1)
  }

  /// "Peru, attacked by Chile, left": right behind the comma that follows a subject, with another verb to come.
  private func isAside(_ verb: VerbGroup.ID, _ at: Int, _ before: Phrase.ID) -> Bool {
    stack.top.subject == before && stack.top.clause == nil && outlook.verbLater(at) && between.conjunction == nil
      && !isPhrase(at + 1)
  }

  /// Whether "by" stands there, maybe behind a particle.
  func isAgentive(_ at: Int) -> Bool {
    guard at < chunks.count, case .word(let word) = chunks[at] else { return false }
    if words[word].tag == .particle { return isAgentive(at + 1) }
    return words[word].tag == .preposition && closed.classes(of: words[word].lemma).contains(.agentive)
      && !isMeans(at + 1)
  }

  /// "by **phone**", "by **a month**": nobody does anything by it.
  private func isMeans(_ at: Int) -> Bool {
    guard at < chunks.count, case .phrase(let phrase) = chunks[at] else { return false }
    return phrases[phrase].isTime || closed.classes(of: words[phrases[phrase].head].lemma).contains(.means)
  }

  /// "…, said Lavrov": a verb of speech before the phrase that is its subject.
  private func isInverted(_ verb: VerbGroup.ID, _ at: Int) -> Bool {
    let isInverting = closed.classes(of: verbGroups[verb].lemma).contains(.inverting)
    guard between.hasComma && isInverting || between.hasQuote && isSpeech(verb) else { return false }
    return isPhrase(at + 1) && !outlook.verbFollows(at + 1)
  }

  /// The verb that the innermost frame has waited for.
  mutating func take(_ verb: VerbGroup.ID) {
    settleThat()
    let open = stack.top
    let isGap = open.kind == .relative && open.subject == nil
    let subject = isGap ? open.antecedent : open.subject
    let parent = stack.outerClause
    if let subject, open.isNegated || isNegative(phrases[subject].range.lowerBound) {
      verbGroups[verb].isNegated = true
    }
    let clause = Clause(
      kind: kind(of: open, verb, parent), verb: verb, subject: subject,
      subjectOrigin: subject == nil ? .none : isGap ? .antecedent : .own, objects: [], obliques: open.fronted,
      parent: parent, antecedent: open.antecedent, marker: open.marker)
    clauses.append(clause)
    let id = clauses.count - 1
    if !isGap { addAntecedent(open, to: id) }
    clauses[id].effect = effect(on: open, parent)
    adopt(open.orphans, id)
    stack.top.clause = id
    stack.top.isFinite = verbGroups[verb].form == .finite
    // The clause around it may still wait for its verb, and becomes the parent then.
    if open.kind != .main { stack.leaveOrphan(id) }
  }

  /// "an art that comes naturally": without a subject of its own, "that" stands for the noun before it.
  private mutating func settleThat() {
    guard stack.top.kind == .complement else { return }
    if stack.top.subject == nil && stack.top.antecedent != nil {
      stack.top.kind = .relative
    } else {
      stack.top.antecedent = nil
    }
  }

  /// "Peru left, Chile said": a verb of speech behind another clause says who says it.
  private func kind(of frame: ClauseFrame, _ verb: VerbGroup.ID, _ parent: Clause.ID?) -> Clause.Kind {
    frame.kind == .main && parent != nil && isSpeech(verb) ? .parenthetical : frame.kind
  }

  /// "which Chile attacked", "to which Chile sent troops".
  private mutating func addAntecedent(_ frame: ClauseFrame, to clause: Clause.ID) {
    guard frame.kind == .relative, let antecedent = frame.antecedent, !phrases[antecedent].isTime else { return }
    if let preposition = frame.preposition {
      clauses[clause].obliques.append(Clause.Oblique(preposition: preposition, phrase: antecedent))
    } else {
      clauses[clause].objects.append(antecedent)
    }
  }

  private mutating func adopt(_ orphans: [Clause.ID], _ clause: Clause.ID) {
    for orphan in orphans {
      clauses[orphan].parent = clause
      guard clauses[orphan].subject == nil else { continue }
      clauses[orphan].subject = clauses[clause].subject
      clauses[orphan].subjectOrigin = .participle
    }
  }

  /// What the verb before, or a word such as "if", says of a clause.
  private func effect(on frame: ClauseFrame, _ parent: Clause.ID?) -> Effect {
    if frame.kind == .adverbial, let marker = frame.marker, words[marker].tag.isVerb { return .considers }
    let word =
      frame.kind == .complement
      ? parent.map { verb(of: $0).lemma } : frame.kind == .adverbial ? frame.marker.map { words[$0].lemma } : nil
    return word.flatMap { control.effect(of: $0, on: .that, .subject) } ?? .none
  }

  /// Adds a clause and opens it, so that what follows is its object.
  @discardableResult
  mutating func add(
    _ verb: VerbGroup.ID, _ kind: Clause.Kind, _ subject: Phrase.ID?, _ origin: Clause.SubjectOrigin,
    parent: Clause.ID?, marker: Int?
  ) -> Clause.ID {
    clauses.append(
      Clause(
        kind: kind, verb: verb, subject: subject, subjectOrigin: subject == nil ? .none : origin, parent: parent,
        marker: marker))
    stack.push(
      ClauseFrame(kind: kind, clause: clauses.count - 1, isFinite: verbGroups[verb].form == .finite))
    return clauses.count - 1
  }
}
