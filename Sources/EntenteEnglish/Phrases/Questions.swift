extension ChunkedText {
  /// Puts subject and verb of a question in the order of a statement: "did Peru leave" is read as "Peru did leave".
  ///
  /// Only an auxiliary that begins a clause, a phrase, and the form that such an auxiliary takes are turned. One that
  /// stands for "if" ("**had** Peru attacked") stays before the clause, which it begins as a subordinator.
  mutating func turnQuestions(_ words: [Word], _ closed: ClosedWords) {
    guard chunks.indices.contains(where: { turned($0, words, closed) != nil }) else { return }
    var kept: [Chunk] = []
    kept.reserveCapacity(chunks.count)
    for at in chunks.indices {
      if let turned = turned(at, words, closed) {
        if turned.isCondition, case .verb(let auxiliary) = chunks[at] {
          kept.append(.condition(verbGroups[auxiliary].head))
        }
        verbGroups[turned.verb] = turned.group
      } else {
        kept.append(chunks[at])
      }
    }
    chunks = kept
  }

  private typealias Turned = (verb: VerbGroup.ID, group: VerbGroup, isCondition: Bool)

  /// The verb whose auxiliary stands before its subject at a place, and the group of both.
  private func turned(_ at: Int, _ words: [Word], _ closed: ClosedWords) -> Turned? {
    guard at + 2 < chunks.count, case .verb(let first) = chunks[at], case .phrase = chunks[at + 1],
      case .verb(let second) = chunks[at + 2]
    else { return nil }
    let isCondition = isCondition(at, words, closed)
    guard isCondition || beginsClause(at, words),
      let joined = verbGroups[first].joined(with: verbGroups[second], words, isCondition: isCondition)
    else { return nil }
    return (second, joined, isCondition)
  }

  private func beginsClause(_ at: Int, _ words: [Word]) -> Bool {
    guard at > 0 else { return true }
    guard case .word(let before) = chunks[at - 1] else { return false }
    return words[before].tag != .preposition
  }

  /// "**Had** Peru attacked Chile, Bolivia would leave": a past or "should" that begins a clause, where another verb says what
  /// would be then; "had Peru left?", "never had Peru attacked" and "what had Peru done" are none.
  private func isCondition(_ at: Int, _ words: [Word], _ closed: ClosedWords) -> Bool {
    guard case .verb(let verb) = chunks[at], verbGroups[verb].range.count == 1,
      verbGroups[verb].modal != nil || verbGroups[verb].tense == .past,
      closed.classes(of: words[verbGroups[verb].head].lemma).contains(.condition)
    else { return false }
    guard at > 0 else { return hasModal(chunks[(at + 3)...]) }
    switch chunks[at - 1] {
    case .word(let before) where words[before].tag == .comma: return hasModal(chunks[..<at])
    case .word(let before) where words[before].tag == .stop || words[before].tag == .quote:
      return hasModal(chunks[(at + 3)...])
    case .phrase: return hasModal(chunks[..<at])
    case .word, .verb, .condition: return false
    }
  }

  /// Whether a verb has a modal: "**would** leave".
  private func hasModal(_ part: ArraySlice<Chunk>) -> Bool {
    part.contains { chunk in
      if case .verb(let verb) = chunk { verbGroups[verb].modal != nil } else { false }
    }
  }
}

extension VerbGroup {
  /// The group of an auxiliary and the verb that its subject parts it from; nil where the two do not fit.
  fileprivate func joined(with verb: VerbGroup, _ words: [Word], isCondition: Bool) -> VerbGroup? {
    guard form == .finite else { return nil }
    let auxiliary = words[head].tag
    let fits =
      switch verb.form {
      case .bare: auxiliary == .modal || auxiliary.isDo
      case .gerund: auxiliary.isBe
      case .participle: auxiliary.isBe || auxiliary.isHave
      case .finite: (auxiliary.isBe || auxiliary.isHave) && verb.range.count == 1 && words[verb.head].tag == .verbPast
      case .infinitive: isCondition && auxiliary.isBe
      }
    guard fits else { return nil }
    return VerbGroup(
      range: verb.range, head: verb.head, lemma: verb.lemma, particle: nil, form: .finite,
      tense: auxiliary.isHave ? .past : tense, isPerfect: auxiliary.isHave,
      isProgressive: verb.form == .gerund, isPassive: isPassive(auxiliary, verb, words),
      // "Should Peru leave" says of no duty.
      isNegated: isNegated || verb.isNegated, modal: isCondition ? nil : modal, isCopula: verb.isCopula)
  }

  /// "was Peru **attacked**", "had Peru **been attacked**", "were Peru **to be attacked**".
  private func isPassive(_ auxiliary: PartOfSpeech, _ verb: VerbGroup, _ words: [Word]) -> Bool {
    switch verb.form {
    case .infinitive, .bare: verb.isPassive
    case .gerund: false
    case .participle, .finite: auxiliary.isBe || words[verb.range.lowerBound].tag == .been && verb.isPassive
    }
  }
}
