import EntenteEnglish

/// What a verb has for arguments, whatever its voice.
extension EventSentence {
  /// What is done to: the objects of an active verb, the subject of a passive one, and what a relative clause is about.
  func objects(of id: Clause.ID) -> [Phrase.ID] {
    let clause = analysis.clauses[id]
    var found = clause.objects
    if verb(of: id).isPassive, let subject = clause.subject { found.insert(subject, at: 0) }
    if let shared = clause.sharedObject { found.append(shared) }
    if clause.kind == .relative, !verb(of: id).isPassive, clause.objects.isEmpty, let antecedent = clause.antecedent,
      antecedent != clause.subject
    {
      found.append(antecedent)
    }
    if clause.kind == .participle || clause.kind == .relative, let antecedent = clause.antecedent,
      found.contains(antecedent)
    {
      found += hosts(of: antecedent)
    }
    return found
  }

  /// "sanctions against Peru **imposed** by Chile": what the noun before is attached to, in the end.
  private func hosts(of phrase: Phrase.ID) -> [Phrase.ID] {
    var (hosts, phrase): ([Phrase.ID], Phrase.ID) = ([], phrase)
    while case .attached(_, let host) = analysis.phrases[phrase].link, host < phrase {
      hosts.append(host)
      phrase = host
    }
    return hosts
  }

  /// Who does it: the subject of an active verb; whoever "by" names of a passive one.
  func doer(of id: Clause.ID) -> Phrase.ID? {
    verb(of: id).isPassive ? analysis.clauses[id].agent : subject(of: id)
  }

  /// The subject; the phrase before where a point of time stands between it and the verb: "Peru last week announced".
  func subject(of id: Clause.ID) -> Phrase.ID? {
    guard let subject = analysis.clauses[id].subject, analysis.phrases[subject].isTime, subject > 0 else {
      return analysis.clauses[id].subject
    }
    let before = analysis.phrases[subject - 1]
    let isNext = before.preposition == nil && before.range.upperBound == analysis.phrases[subject].range.lowerBound
    return isNext ? subject - 1 : subject
  }

  /// The complement clauses of a clause, or of a noun in it.
  func contents(of id: Clause.ID) -> LazyFilterSequence<ArraySlice<Clause.ID>> {
    clauses(of: id).lazy.filter { self.isComplement($0) }
  }

  /// Whether a clause is one.
  func isComplement(_ id: Clause.ID) -> Bool {
    switch analysis.clauses[id].kind {
    case .infinitive, .gerund, .complement: true
    default: false
    }
  }

  /// Whether a complement clause is of a kind.
  func isContent(_ id: Clause.ID, _ wanted: Frame.Content) -> Bool {
    switch analysis.clauses[id].kind {
    case .infinitive: wanted.contains(.infinitive)
    case .gerund: wanted.contains(.gerund)
    case .complement: !wanted.isDisjoint(with: [.that, .whether])
    default: false
    }
  }

  /// Whether what a verb is about is done by whoever does the verb, or by their own: "expects to leave", "ordered its army
  /// to leave".
  func hasOwnContent(_ id: Clause.ID) -> Bool { contents(of: id).contains { isOwnContent($0, of: id) } }

  /// Whether that holds of one of its contents.
  func isOwnContent(_ content: Clause.ID, of id: Clause.ID) -> Bool {
    guard let subject = analysis.clauses[content].subject, let doer = doer(of: id) else { return false }
    if subject == doer { return true }
    guard analysis.clauses[content].kind == .infinitive, let own = parties.acting(doer)?.countries else { return false }
    return parties.acting(subject)?.countries == own
  }

  /// Whether a phrase is of troops or what they fight with: "two **jets**".
  func isTroops(_ phrase: Phrase.ID) -> Bool { words.troops.contains(word(analysis.phrases[phrase].head).lemma) }

  /// Whether a phrase stands behind "of".
  func isOf(_ phrase: Phrase.ID) -> Bool { isBehind(Self.of, phrase) }

  /// Whether a preposition stands before a phrase.
  func isBehind(_ preposition: Lemma, _ phrase: Phrase.ID) -> Bool {
    analysis.phrases[phrase].preposition.map { `is`($0, preposition) } ?? false
  }

  private static let of: Lemma = "of"

  /// Whether a preposition, its last word given, is written so.
  func isPreposition(_ last: Int, _ words: [Lemma]) -> Bool {
    let start = last - words.count + 1
    return start >= 0 && words.indices.allSatisfy { `is`(start + $0, words[$0]) }
  }
}

extension EventSentence {
  static func homes(_ analysis: SentenceAnalysis) -> [Clause.ID?] {
    var homes = [Clause.ID?](repeating: nil, count: analysis.phrases.count)
    for id in analysis.clauses.indices {
      for phrase in analysis.clauses[id].objects { homes[phrase] = id }
      for oblique in analysis.clauses[id].obliques { homes[oblique.phrase] = id }
      if let agent = analysis.clauses[id].agent { homes[agent] = id }
      guard analysis.clauses[id].subjectOrigin == .own, let subject = analysis.clauses[id].subject else { continue }
      if homes[subject] == nil { homes[subject] = id }
    }
    for phrase in analysis.phrases.indices where homes[phrase] == nil {
      homes[phrase] = host(of: phrase, analysis).flatMap { homes[$0] }
    }
    for phrase in analysis.phrases.indices.reversed() where homes[phrase] == nil {
      homes[phrase] = host(of: phrase, analysis).flatMap { homes[$0] }
    }
    return homes
  }

  private static func host(of phrase: Phrase.ID, _ analysis: SentenceAnalysis) -> Phrase.ID? {
    switch analysis.phrases[phrase].link {
    case .attached(_, let host), .member(let host), .apposition(let host), .owner(let host): host
    case .none: nil
    }
  }
}

extension EventSentence {
  /// "**No** country said": what nobody did was not done.
  func hasNegativeSubject(_ clause: Clause.ID) -> Bool {
    guard analysis.clauses[clause].subjectOrigin == .own, let subject = analysis.clauses[clause].subject else {
      return false
    }
    let first = analysis.phrases[subject].range.lowerBound
    return words.classes[word(first).lemma].contains(.nobody) || words.classes[written(first)].contains(.nobody)
  }

  /// "Reports **that Peru left** are false": a noun's content that is said not to be so.
  func isCalledUntrue(_ clause: Clause.ID) -> Bool {
    guard let noun = analysis.clauses[clause].antecedent, analysis.clauses[clause].kind == .complement else {
      return false
    }
    return analysis.clauses.indices.contains { other in
      let group = verb(of: other)
      guard analysis.clauses[other].subject == noun, group.isCopula, !group.isNegated else { return false }
      let next = analysis.words.indices.suffix(from: group.range.upperBound).first { word($0).tag != .adverb }
      return next.map { words.untrue.contains(word($0).lemma) } ?? false
    }
  }
}
