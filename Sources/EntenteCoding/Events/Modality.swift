import EntenteEnglish

/// Whether a clause says that its act took place: from its verb group, and from what the verbs above say of it.
struct Modality: Equatable, Sendable {
  private(set) var isNegated = false
  private(set) var isHypothetical = false
  /// Still to come: "will", "plans to".
  private(set) var isFuture = false
  /// Announced by a verb or noun above: "plans to", "its commitment to".
  private(set) var isPlanned = false
  /// Said politely: "would like to thank".
  private(set) var isWished = false
  /// "will not meet": what its doer says no to.
  private(set) var isRefused = false
  /// What its doer stops doing: "stopped bombing".
  private(set) var isEnded = false
  /// Wished, offered or promised by who does it, whatever the other side says.
  private(set) var isOfOneSide = false

  init() {}

  init(of clause: Clause.ID, in sentence: EventSentence) {
    let classes = sentence.words.classes
    let verb = sentence.verb(of: clause)
    take(verb, isReported: sentence.analysis.clauses[clause].kind == .complement, classes)
    isRefused = verb.isNegated && isFuture && !verb.isPassive && !verb.isPerfect
    if sentence.hasNegativeSubject(clause) || sentence.isCalledUntrue(clause) { isNegated = true }
    var clause = clause
    var isFirst = true
    while let parent = sentence.analysis.clauses[clause].parent {
      let kind = sentence.analysis.clauses[clause].kind
      let effect = sentence.analysis.clauses[clause].effect
      let isUndone = (effect == .fails || effect == .ends) && sentence.verb(of: parent).isNegated
      // "stopped hiding that it helps Peru": only the hiding is stopped.
      if !isUndone, effect == .ends { isEnded = isEnded || isFirst }
      if !isUndone, effect != .requests || !sentence.isOwnContent(clause, of: parent) { take(effect) }
      isFirst = false
      if effect == .wants, sentence.verb(of: parent).modal != nil { isWished = true }
      switch kind {
      // "did not hesitate to leave": it left.
      case .infinitive, .gerund: if !isUndone { takeGovernor(sentence.verb(of: parent), classes) }
      case .complement: if sentence.verb(of: parent).isNegated { isHypothetical = true }
      case .coordinate: takeShared(sentence.verb(of: parent), with: sentence.analysis.clauses[clause], sentence)
      default: return
      }
      clause = parent
    }
    take(sentence.analysis.clauses[clause].effect)
  }

  private mutating func take(_ verb: VerbGroup, isReported: Bool, _ classes: WordClasses) {
    if verb.isNegated { isNegated = true }
    if verb.tense == .future { isFuture = true }
    guard let modal = verb.modal.map({ classes[$0] }) else { return }
    if modal.contains(.conditional), isReported {
      isFuture = true
    } else if !modal.isDisjoint(with: [.conditional, .possibility]) {
      isHypothetical = true
    }
  }

  /// "**would have been** questioned and handed over": auxiliaries that a second verb of the same form shares.
  private mutating func takeShared(_ verb: VerbGroup, with clause: Clause, _ sentence: EventSentence) {
    let own = sentence.analysis.verbGroups[clause.verb]
    guard clause.subjectOrigin == .coordination, own.range.count == 1, verb.range.count > 1,
      verb.modal != nil || verb.tense == .future, verb.isPassive || verb.isPerfect
    else { return }
    take(verb, isReported: false, sentence.words.classes)
  }

  private mutating func takeGovernor(_ verb: VerbGroup, _ classes: WordClasses) {
    if verb.isNegated { isNegated = true }
    if verb.tense == .future { isFuture = true }
    if let modal = verb.modal, classes[modal].contains(.possibility) { isHypothetical = true }
  }

  private mutating func take(_ effect: Effect) {
    switch effect {
    case .none, .asserts, .permits, .begins, .ends: break
    case .plans: (isFuture, isPlanned) = (true, true)
    case .threatens: isFuture = true
    case .wants, .promises, .enables: (isFuture, isOfOneSide) = (true, true)
    case .denies, .refuses, .fails, .prevents: isNegated = true
    case .considers, .accuses, .requests: isHypothetical = true
    }
  }
}
