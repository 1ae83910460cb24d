/// Whose infinitive, gerund or participle a verb without a tense is.
extension ClauseReader {
  // MARK: Infinitives

  mutating func readInfinitive(_ verb: VerbGroup.ID) {
    if joins(verb, where: { $0.form == .infinitive || $0.form == .bare || $0.modal != nil }) { return }
    let marker = verbGroups[verb].form == .infinitive ? verbGroups[verb].range.lowerBound : nil
    if let subject = namedSubject {
      add(verb, .infinitive, subject, .own, parent: stack.innermostClause, marker: marker)
      return
    }
    if stack.top.clause == nil, stack.top.kind == .adverbial, stack.top.subject != nil {
      // "for Peru to leave".
      return take(verb)
    }
    if let noun = governingNoun(.infinitive) { return addContent(verb, of: noun, .infinitive, marker) }
    if verbGroups[verb].form == .bare, let clause = stack.top.clause, let subject = subjunctiveSubject(of: clause) {
      clauses[clause].objects.removeLast()
      let content = add(verb, .complement, subject, .own, parent: clause, marker: nil)
      clauses[content].effect = control.effect(of: self.verb(of: clause).lemma, on: .that, .subject) ?? .none
      return
    }
    guard let governor = stack.top.clause else {
      let clause = add(verb, .infinitive, nil, .none, parent: nil, marker: marker)
      clauses[clause].antecedent = previousPhrase
      return stack.leaveOrphan(clause)
    }
    addControlled(verb, .infinitive, governor, marker)
  }

  /// "insisted **Chile** leave": the object of a verb that takes a clause, and no infinitive of its object's.
  private func subjunctiveSubject(of clause: Clause.ID) -> Phrase.ID? {
    guard takesThat(clause), let object = clauses[clause].objects.last, object == previousPhrase, between.isEmpty,
      control.effect(of: verb(of: clause).lemma, on: .infinitive, .object) == nil
    else { return nil }
    return object
  }

  /// "for **Peru** to leave".
  private var namedSubject: Phrase.ID? {
    guard let before = previousPhrase, between.isEmpty, let preposition = phrases[before].preposition,
      closed.classes(of: words[preposition].lemma).contains(.infinitiveSubject), let clause = stack.top.clause,
      !isDeparting(clause)
    else { return nil }
    return before
  }

  /// "**left** for Lima to meet Ode": not Lima meets.
  private func isDeparting(_ clause: Clause.ID) -> Bool {
    closed.classes(of: verb(of: clause).lemma).contains(.departing)
  }

  /// The content of a verb or an adjective: its subject is the object of the verb where it has one and the verb asks it
  /// of the object, else the subject of the verb.
  private mutating func addControlled(
    _ verb: VerbGroup.ID, _ kind: Clause.Kind, _ governor: Clause.ID, _ marker: Int?
  ) {
    let complement: Control.Complement = kind == .gerund ? .gerund : .infinitive
    let lemma = self.verb(of: governor).lemma
    let isPassive = self.verb(of: governor).isPassive
    let object = isPassive ? clauses[governor].subject : object(of: governor, complement)
    let ofObject = object == nil ? nil : control.effect(of: lemma, on: complement, .object)
    let subject = ofObject == nil ? clauses[governor].subject : object
    let clause = add(verb, kind, subject, .control, parent: governor, marker: marker)
    let word = complement == .gerund ? marker : between.adjective
    clauses[clause].effect =
      word.flatMap { control.effect(of: words[$0].lemma, on: complement, .subject) }
      ?? before(marker, complement).flatMap { control.effect(of: $0, on: .gerund, .subject) }
      ?? (isPassive ? control.effect(of: lemma, on: complement, .passive) : nil) ?? ofObject
      ?? control.effect(of: lemma, on: complement, .subject) ?? .none
  }

  /// "stopped **short** of leaving": the word before the preposition, where it is no verb.
  private func before(_ preposition: Int?, _ complement: Control.Complement) -> Lemma? {
    guard complement == .gerund, let preposition, preposition > 0, !words[preposition - 1].tag.isVerb else {
      return nil
    }
    return words[preposition - 1].lemma
  }

  /// Whom a verb asks for something: its object, else the phrase before, "on Peru" of "call on Peru to".
  private func object(of clause: Clause.ID, _ complement: Control.Complement) -> Phrase.ID? {
    if let object = clauses[clause].objects.last { return object }
    guard complement == .infinitive, previousPhrase != nil, !isDeparting(clause) else { return nil }
    return clauses[clause].obliques.last?.phrase
  }

  /// The noun before, or the one it is attached to, that takes such a content: "decision" of "the decision of Peru to".
  private func governingNoun(_ complement: Control.Complement) -> Phrase.ID? {
    guard var phrase = previousPhrase, !between.hasComma else { return nil }
    // "Peru's role in **arming** rebels": whoever owns the noun does it.
    if complement == .gerund, phrases[phrase].owner != nil { return phrase }
    while control.effect(of: words[phrases[phrase].head].lemma, on: complement, .owner) == nil {
      guard case .attached(_, to: let host) = phrases[phrase].link else { return nil }
      phrase = host
    }
    return phrase
  }

  /// The content of a noun: "Peru's decision to leave", "made a decision to leave".
  private mutating func addContent(
    _ verb: VerbGroup.ID, of noun: Phrase.ID, _ complement: Control.Complement, _ marker: Int?
  ) {
    let governor = stack.top.clause
    let kind: Clause.Kind = complement == .gerund ? .gerund : .infinitive
    let clause = add(verb, kind, owner(of: noun, in: governor), .owner, parent: governor, marker: marker)
    clauses[clause].antecedent = noun
    clauses[clause].effect = control.effect(of: words[phrases[noun].head].lemma, on: complement, .owner) ?? .none
    stack.leaveOrphan(clause)
  }

  /// Whose decision it is: the owner's, that of whom "of" names, or the subject's who made it.
  private func owner(of noun: Phrase.ID, in clause: Clause.ID?) -> Phrase.ID? {
    if let owner = phrases[noun].owner { return owner }
    if noun + 1 < phrases.count, case .attached(let preposition, to: noun) = phrases[noun + 1].link,
      closed.classes(of: words[preposition].lemma).contains(.owning)
    {
      return noun + 1
    }
    guard let clause, clauses[clause].objects.contains(noun) else { return nil }
    return clauses[clause].subject
  }

  // MARK: Gerunds and participles

  mutating func readParticiple(_ verb: VerbGroup.ID, _ at: Int) {
    let form = verbGroups[verb].form == .gerund ? VerbGroup.Form.gerund : .participle
    if joins(verb, where: { $0.form == form }) { return }
    if form == .participle, goesOn(verb) { return }
    if form == .participle, let frame = frameInNeed(verb, at) {
      verbGroups[verb].becomePast()
      stack.close(above: frame)
      return take(verb)
    }
    if form == .gerund, let preposition = contentPreposition, let noun = governingNoun(.gerund) {
      addContent(verb, of: noun, .gerund, preposition)
    } else if form == .gerund, let governor = stack.top.clause, contentPreposition != nil || isContent(governor) {
      addControlled(verb, .gerund, governor, contentPreposition)
    } else if let before = previousPhrase,
      between.isEmpty || between.hasComma && form == .participle || isAccompanied(before)
    {
      addReduced(verb, before)
    } else {
      addFree(verb)
    }
  }

  /// "**with Peru** formally accusing Chile": whose gerund stands behind adverbs.
  private func isAccompanied(_ phrase: Phrase.ID) -> Bool {
    guard between.isAdverbial, let preposition = phrases[phrase].preposition else { return false }
    return words[preposition].lemma == Self.with
  }

  private static let with: Lemma = "with"

  /// "of" of "accused of leaving": none of time, as in "after leaving", or of means, as in "by leaving".
  private var contentPreposition: Int? {
    guard let marker = between.marker else { return nil }
    return closed.classes(of: words[marker].lemma).isDisjoint(with: [.temporal, .agentive]) ? marker : nil
  }

  /// "began attacking", "ruled out attacking".
  private func isContent(_ governor: Clause.ID) -> Bool {
    if case .verb = previous { return between.isParticle }
    return false
  }

  /// "has won and left", "was seized and sunk": what looks like a participle goes on with a verb that has a tense.
  private mutating func goesOn(_ verb: VerbGroup.ID) -> Bool {
    guard between.conjunction != nil, stack.top.clause != nil, let finite = stack.innermostFinite,
      stack.top.clause == finite, verbGroups[verb].range.count == 1
    else { return false }
    let isPassive = self.verb(of: finite).isPassive
    verbGroups[verb].becomePast()
    verbGroups[verb].isPassive = isPassive
    add(verb, .coordinate, clauses[finite].subject, .coordination, parent: finite, marker: between.conjunction)
    return true
  }

  /// The frame whose verb a lone participle must be, since no other comes: "which Peru attacked", "he fired", "the refusal
  /// to leave angered Chile".
  private func frameInNeed(_ verb: VerbGroup.ID, _ at: Int) -> Int? {
    guard verbGroups[verb].range.count == 1, !isAgentive(at + 1) else { return nil }
    guard stack.top.clause == nil else { return outlook.verbLater(at) || !isPhrase(at + 1) ? nil : stack.waiting }
    if stack.top.kind == .relative || stack.top.kind == .complement { return stack.place }
    guard stack.top.subject != nil, !outlook.verbLater(at) else { return nil }
    // "Peru, a quiet country, **held** talks": what stands between says more of the subject.
    if between.hasComma, between.marker == nil, isPhrase(at + 1) { return stack.place }
    // A headline has no full stop, and may well leave out "was".
    let isSentence = isPhrase(at + 1) || isSubjectPronoun(previousPhrase) || endsInStop
    guard between.isEmpty, isSentence else { return nil }
    return stack.top.subject == previousPhrase || isPhrase(at + 1) && isPartOfSubject(previousPhrase)
      ? stack.place : nil
  }

  /// "**Police in Lima** held Ana Ode": what is attached to the subject at hand.
  private func isPartOfSubject(_ phrase: Phrase.ID?) -> Bool {
    guard var phrase, let subject = stack.top.subject else { return false }
    while case .attached(_, let host) = phrases[phrase].link, host < phrase { phrase = host }
    return phrase == subject
  }

  private var endsInStop: Bool {
    guard case .word(let last) = chunks.last else { return false }
    return words[last].tag == .stop
  }

  private func isSubjectPronoun(_ phrase: Phrase.ID?) -> Bool {
    phrase.map { words[phrases[$0].head].tag == .subjectPronoun } ?? false
  }

  /// "troops attacking Peru", "the town, held by rebels,".
  private mutating func addReduced(_ verb: VerbGroup.ID, _ noun: Phrase.ID) {
    let clause = add(verb, .participle, noun, .antecedent, parent: stack.top.clause, marker: nil)
    clauses[clause].antecedent = noun
    stack.leaveOrphan(clause)
  }

  /// "Thanking Chile, Peru left", "Peru left, thanking Chile", "while thanking Chile".
  private mutating func addFree(_ verb: VerbGroup.ID) {
    let marker = between.marker
    if let finite = stack.innermostFinite {
      add(verb, .participle, clauses[finite].subject, .participle, parent: finite, marker: marker)
    } else {
      let clause = add(verb, .participle, stack.sentence.subject, .participle, parent: nil, marker: marker)
      stack.leaveOrphanToSentence(clause)
    }
  }

  /// "to attack and kill", "attacking and killing": goes on with the clause before when that is of the same form.
  private mutating func joins(_ verb: VerbGroup.ID, where isAlike: (VerbGroup) -> Bool) -> Bool {
    guard between.conjunction != nil, let last = stack.innermostClause, isAlike(self.verb(of: last)) else {
      return false
    }
    add(verb, .coordinate, clauses[last].subject, .coordination, parent: last, marker: between.conjunction)
    if let modal = self.verb(of: last).modal {
      verbGroups[verb].form = .finite
      verbGroups[verb].modal = modal
      verbGroups[verb].tense = self.verb(of: last).tense
    }
    return true
  }
}
