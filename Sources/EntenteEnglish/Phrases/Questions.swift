extension ChunkedText {
  /// Puts subject and verb of a question in the order of a statement: "did Peru leave" is read as "Peru did leave".
  ///
  /// Only an auxiliary that begins a clause, a phrase, and the form that such an auxiliary takes are turned.
  mutating func turnQuestions(_ words: [Word]) {
    guard chunks.indices.contains(where: { question($0, words) != nil }) else { return }
    var turned: [Chunk] = []
    turned.reserveCapacity(chunks.count)
    for at in chunks.indices {
      if let (verb, group) = question(at, words) {
        verbGroups[verb] = group
      } else {
        turned.append(chunks[at])
      }
    }
    chunks = turned
  }

  /// The verb whose auxiliary begins a question at a place, and the group of both.
  private func question(_ at: Int, _ words: [Word]) -> (verb: VerbGroup.ID, group: VerbGroup)? {
    guard at + 2 < chunks.count, case .verb(let first) = chunks[at], case .phrase = chunks[at + 1],
      case .verb(let second) = chunks[at + 2], beginsClause(at, words),
      let joined = verbGroups[first].joined(with: verbGroups[second], words)
    else { return nil }
    return (second, joined)
  }

  private func beginsClause(_ at: Int, _ words: [Word]) -> Bool {
    guard at > 0 else { return true }
    guard case .word(let before) = chunks[at - 1] else { return false }
    return words[before].tag != .preposition
  }
}

extension VerbGroup {
  /// The group of an auxiliary and the verb that its subject parts it from; nil where the two do not fit.
  fileprivate func joined(with verb: VerbGroup, _ words: [Word]) -> VerbGroup? {
    guard form == .finite else { return nil }
    let auxiliary = words[head].tag
    let fits =
      switch verb.form {
      case .bare: auxiliary == .modal || auxiliary.isDo
      case .gerund: auxiliary.isBe
      case .participle: auxiliary.isBe || auxiliary.isHave
      case .finite: (auxiliary.isBe || auxiliary.isHave) && verb.range.count == 1 && words[verb.head].tag == .verbPast
      case .infinitive: false
      }
    guard fits else { return nil }
    return VerbGroup(
      range: verb.range, head: verb.head, lemma: verb.lemma, particle: nil, form: .finite,
      tense: auxiliary.isHave ? .past : tense, isPerfect: auxiliary.isHave,
      isProgressive: verb.form == .gerund, isPassive: auxiliary.isBe && verb.form != .gerund,
      isNegated: isNegated || verb.isNegated, modal: modal, isCopula: verb.isCopula)
  }
}
