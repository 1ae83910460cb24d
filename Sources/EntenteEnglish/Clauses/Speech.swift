/// Who says what: the speaker of each clause, from verbs of speech around it and from "according to".
struct Speech {
  private let control: Control
  private let closed: ClosedWords

  init(control: Control, closed: ClosedWords) {
    self.control = control
    self.closed = closed
  }

  /// The clauses with their speakers.
  ///
  /// A clause that depends on another is said by whom says that one, unless somebody is said to say it. Parents come
  /// before their clauses, except those of fronted clauses, for which a second pass is made.
  ///
  /// - Parameters:
  ///   - clauses: The clauses of a sentence, in order of reading.
  ///   - verbGroups: The verb groups that the clauses name.
  ///   - source: Whom "according to" names; nil when it names nobody.
  /// - Returns: The clauses, in the same order.
  func attributed(_ clauses: [Clause], _ verbGroups: [VerbGroup], source: Phrase.ID?) -> [Clause] {
    var result = clauses
    for at in clauses.indices where clauses[at].kind == .complement {
      guard let parent = clauses[at].parent, says(verbGroups[clauses[parent].verb]) else { continue }
      result[at].speaker = clauses[parent].subject
    }
    let roots = roots(clauses)
    for at in clauses.indices where clauses[at].kind == .parenthetical {
      guard let said = clauses[at].parent else { continue }
      result[roots[said]].speaker = clauses[at].subject
    }
    for _ in 0..<2 {
      for at in result.indices where result[at].speaker == nil && result[at].kind != .parenthetical {
        result[at].speaker = result[at].parent.flatMap { result[$0].speaker }
      }
    }
    guard let source else { return result }
    for at in result.indices where result[at].speaker == nil { result[at].speaker = source }
    return result
  }

  private func says(_ verb: VerbGroup) -> Bool { control.effect(of: verb.lemma, on: .that, .subject) != nil }

  /// By clause, the one that it goes on with or depends on in the end.
  private func roots(_ clauses: [Clause]) -> [Clause.ID] {
    var roots = Array(clauses.indices)
    for _ in 0..<2 {
      for at in clauses.indices where clauses[at].kind != .main {
        if let parent = clauses[at].parent { roots[at] = roots[parent] }
      }
    }
    return roots
  }
}
