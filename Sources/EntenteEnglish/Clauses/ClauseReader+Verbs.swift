/// What clause a group of verbs makes where it stands.
extension ClauseReader {
  mutating func read(verb: VerbGroup.ID, _ at: Int) {
    switch verbGroups[verb].form {
    case .finite: readFinite(verb, at)
    case .bare where stack[top].clause == nil: readFinite(verb, at)
    case .infinitive, .bare: readInfinitive(verb, at)
    case .gerund, .participle: readParticiple(verb, at)
    }
  }

  private mutating func readFinite(_ verb: VerbGroup.ID, _ at: Int) {
    if between.conjunction != nil, stack[top].clause != nil, let finite = innermostFinite {
      let clause = add(verb, .coordinate, clauses[finite].subject, .coordination, parent: finite, marker: between.conjunction)
      return push(clause, .coordinate)
    }
    if stack[top].clause == nil {
      return take(verb, top)
    }
    if isInverted(verb, at) {
      inverted = add(verb, .parenthetical, nil, .none, parent: innermostFinite, marker: nil)
      return push(inverted!, .parenthetical)
    }
    if let waiting {
      stack.removeSubrange((waiting + 1)...)
      return take(verb, waiting)
    }
    if let before = previousPhrase, let clause = stack[top].clause, !between.hasComma {
      if clauses[clause].objects.last == before { clauses[clause].objects.removeLast() }
      let complement = add(verb, .complement, before, .own, parent: clause, marker: nil)
      return push(complement, .complement)
    }
    let finite = innermostFinite
    let clause = add(verb, .coordinate, finite.flatMap { clauses[$0].subject }, .coordination, parent: finite, marker: nil)
    push(clause, .coordinate)
  }

  /// "…, said Lavrov": a verb of speech before the phrase that is its subject.
  private func isInverted(_ verb: VerbGroup.ID, _ at: Int) -> Bool {
    guard between.hasComma || between.hasQuote, closed.classes(of: verbGroups[verb].lemma).contains(.speech),
      at + 1 < chunks.count, case .phrase = chunks[at + 1]
    else { return false }
    return !outlook.verbFollows[at + 1]
  }

  /// The verb that a frame has waited for.
  private mutating func take(_ verb: VerbGroup.ID, _ frame: Int) {
    let open = stack[frame]
    let isGap = open.kind == .relative && open.subject == nil
    let subject = isGap ? open.antecedent : open.subject
    let parent = stack[..<frame].last { $0.clause != nil }?.clause
    let clause = add(verb, open.kind, subject, isGap ? .antecedent : subject == nil ? .none : .own, parent: parent, marker: open.marker)
    clauses[clause].antecedent = open.antecedent
    if open.kind == .relative, !isGap, let antecedent = open.antecedent { clauses[clause].objects.append(antecedent) }
    clauses[clause].obliques += open.fronted
    for orphan in open.orphans {
      clauses[orphan].parent = clause
      if clauses[orphan].subject == nil {
        clauses[orphan].subject = subject
        clauses[orphan].subjectOrigin = .participle
      }
    }
    stack[frame].clause = clause
    if parent == nil, open.kind != .main, let host = stack[..<frame].lastIndex(where: { $0.clause == nil }) {
      stack[host].orphans.append(clause)
    }
  }

  private mutating func readInfinitive(_ verb: VerbGroup.ID, _ at: Int) {
    let marker = verbGroups[verb].form == .infinitive ? verbGroups[verb].range.lowerBound : nil
    if between.conjunction != nil, let last = innermostClause, verbGroups[clauses[last].verb].form != .finite {
      let clause = add(verb, .coordinate, clauses[last].subject, .coordination, parent: last, marker: between.conjunction)
      return push(clause, .coordinate)
    }
    guard let governor = stack[top].clause else {
      let clause = add(verb, .infinitive, nil, .none, parent: nil, marker: marker)
      clauses[clause].antecedent = previousPhrase
      stack[top].orphans.append(clause)
      return push(clause, .infinitive)
    }
    let row = control.row(verbGroups[clauses[governor].verb].lemma, .infinitive)
    let object = clauses[governor].objects.last
    let isObject = row?.controller == .object && object != nil
    let isPassive = verbGroups[clauses[governor].verb].isPassive
    let subject = isObject && !isPassive ? object : clauses[governor].subject
    let clause = add(verb, .infinitive, subject, subject == nil ? .none : .control, parent: governor, marker: marker)
    clauses[clause].effect = row?.effect ?? .none
    if !isObject, let before = previousPhrase, object == before { clauses[clause].antecedent = before }
    push(clause, .infinitive)
  }

  private mutating func readParticiple(_ verb: VerbGroup.ID, _ at: Int) {
    let isGerund = verbGroups[verb].form == .gerund
    if between.conjunction != nil, let last = innermostClause, verbGroups[clauses[last].verb].form == verbGroups[verb].form {
      let clause = add(verb, .coordinate, clauses[last].subject, .coordination, parent: last, marker: between.conjunction)
      return push(clause, .coordinate)
    }
    let marker = between.preposition ?? stack[top].marker
    if isGerund, between.preposition != nil, let governor = stack[top].clause {
      let row = control.row(verbGroups[clauses[governor].verb].lemma, .gerund)
      let subject = row?.controller == .object && !verbGroups[clauses[governor].verb].isPassive ? clauses[governor].objects.last ?? clauses[governor].subject : clauses[governor].subject
      let clause = add(verb, .gerund, subject, subject == nil ? .none : .control, parent: governor, marker: marker)
      clauses[clause].effect = row?.effect ?? .none
      return push(clause, .gerund)
    }
    if let before = previousPhrase, between.isEmpty || between.hasComma && !isGerund {
      let clause = add(verb, .participle, before, .antecedent, parent: stack[top].clause, marker: nil)
      clauses[clause].antecedent = before
      if stack[top].clause == nil { stack[top].orphans.append(clause) }
      return push(clause, .participle)
    }
    if isGerund, case .verb = previous, between.isEmpty, let governor = stack[top].clause {
      let row = control.row(verbGroups[clauses[governor].verb].lemma, .gerund)
      let clause = add(verb, .gerund, clauses[governor].subject, .control, parent: governor, marker: nil)
      clauses[clause].effect = row?.effect ?? .none
      return push(clause, .gerund)
    }
    if let finite = innermostFinite {
      let clause = add(verb, .participle, clauses[finite].subject, .participle, parent: finite, marker: marker)
      return push(clause, .participle)
    }
    let clause = add(verb, .participle, stack[top].subject, stack[top].subject == nil ? .none : .participle, parent: nil, marker: marker)
    stack[top].orphans.append(clause)
    push(clause, .participle)
  }

  private mutating func push(_ clause: Clause.ID, _ kind: Clause.Kind) {
    stack.append(ClauseFrame(kind: kind, clause: clause))
  }

  private mutating func add(
    _ verb: VerbGroup.ID, _ kind: Clause.Kind, _ subject: Phrase.ID?, _ origin: Clause.SubjectOrigin,
    parent: Clause.ID?, marker: Int?
  ) -> Clause.ID {
    clauses.append(
      Clause(
        kind: kind, verb: verb, subject: subject, subjectOrigin: subject == nil ? .none : origin, objects: [],
        obliques: [], agent: nil, parent: parent, antecedent: nil, marker: marker, speaker: nil, effect: .none))
    return clauses.count - 1
  }
}
