/// What a noun phrase is where it stands.
extension ClauseReader {
  mutating func read(phrase: Phrase.ID, _ at: Int) {
    if let preposition = between.preposition {
      attach(phrase, preposition)
    } else if let inverted, case .verb = previous {
      clauses[inverted].subject = phrase
      clauses[inverted].subjectOrigin = .own
      self.inverted = nil
    } else if phrases[phrase].isTime && !outlook.verbFollows[at] {
      return
    } else if let before = previousPhrase, between.conjunction != nil {
      coordinate(phrase, with: before, at)
    } else if let before = previousPhrase, between.hasComma {
      readAfterComma(phrase, before, at)
    } else {
      readFree(phrase, at)
    }
  }

  private mutating func attach(_ phrase: Phrase.ID, _ preposition: Int) {
    phrases[phrase].preposition = preposition
    let oblique = Clause.Oblique(preposition: preposition, phrase: phrase)
    if let before = previousPhrase, !between.hasComma {
      phrases[phrase].link = between.conjunction == nil ? .attached(preposition: preposition, to: before) : .member(of: base(of: before))
    }
    guard let clause = stack[top].clause else { return stack[top].fronted.append(oblique) }
    let verb = verbGroups[clauses[clause].verb]
    if verb.isPassive && clauses[clause].agent == nil && words[preposition].lemma == "by" && !phrases[phrase].isTime {
      clauses[clause].agent = phrase
    } else if words[preposition].lemma != "of" || previousPhrase == nil {
      clauses[clause].obliques.append(oblique)
    }
  }

  private mutating func coordinate(_ phrase: Phrase.ID, with before: Phrase.ID, _ at: Int) {
    guard stack[top].clause != nil, outlook.verbFollows[at] else {
      phrases[phrase].link = .member(of: base(of: before))
      phrases[phrase].preposition = phrases[before].preposition
      return
    }
    if let waiting, stack[waiting].subject == before {
      phrases[phrase].link = .member(of: base(of: before))
    } else {
      stack.append(ClauseFrame(kind: .coordinate, marker: between.conjunction, subject: phrase))
    }
  }

  private mutating func readAfterComma(_ phrase: Phrase.ID, _ before: Phrase.ID, _ at: Int) {
    if stack[top].clause == nil && stack[top].subject == nil {
      stack[top].subject = phrase
    } else if stack[top].clause != nil && outlook.verbFollows[at] && !outlook.listGoesOn[at] {
      openClause(phrase)
    } else if outlook.listGoesOn[at] {
      phrases[phrase].link = .member(of: base(of: before))
    } else {
      phrases[phrase].link = .apposition(to: before)
    }
  }

  /// A phrase with a verb behind it, apart from what was read: the subject of a clause that waits, or of a new one.
  private mutating func openClause(_ phrase: Phrase.ID) {
    if let bare = stack.lastIndex(where: { $0.clause == nil && $0.subject == nil }) {
      stack.removeSubrange((bare + 1)...)
      stack[bare].subject = phrase
    } else {
      stack.append(ClauseFrame(kind: between.conjunction == nil ? .main : .coordinate, marker: between.conjunction, subject: phrase))
    }
  }

  private mutating func readFree(_ phrase: Phrase.ID, _ at: Int) {
    guard let clause = stack[top].clause else {
      if let subject = stack[top].subject, previousPhrase == subject, outlook.verbFollows[at], outlook.verbLater[at], !phrases[subject].isTime {
        stack.append(ClauseFrame(kind: .relative, antecedent: subject, subject: phrase))
      } else {
        stack[top].subject = phrase
      }
      return
    }
    let follows = outlook.verbFollows[at]
    if between.hasComma || between.conjunction != nil {
      if follows { openClause(phrase) }
    } else if let before = previousPhrase {
      if follows {
        let isComplement = takesThat(clause) && clauses[clause].objects.last == before
        stack.append(ClauseFrame(kind: isComplement ? .complement : .relative, antecedent: isComplement ? nil : before, subject: phrase))
      } else if clauses[clause].objects == [before] {
        clauses[clause].objects.append(phrase)
      }
    } else if follows && takesThat(clause) {
      stack.append(ClauseFrame(kind: .complement, subject: phrase))
    } else {
      clauses[clause].objects.append(phrase)
    }
  }
}
