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
  func attributed(_ clauses: consuming [Clause], _ verbGroups: [VerbGroup], source: Phrase.ID?) -> [Clause] {
    var hasSpeaker = false
    for at in clauses.indices where clauses[at].kind == .complement {
      guard let parent = clauses[at].parent, says(verbGroups[clauses[parent].verb]) else { continue }
      clauses[at].speaker = clauses[parent].subject
      hasSpeaker = true
    }
    if clauses.contains(where: { $0.kind == .parenthetical }) {
      let roots = roots(clauses)
      for at in clauses.indices where clauses[at].kind == .parenthetical {
        guard let said = clauses[at].parent else { continue }
        clauses[roots[said]].speaker = clauses[at].subject
        hasSpeaker = true
      }
    }
    if hasSpeaker { spread(&clauses) }
    guard let source else { return clauses }
    for at in clauses.indices where clauses[at].speaker == nil { clauses[at].speaker = source }
    return clauses
  }

  private func spread(_ clauses: inout [Clause]) {
    for _ in 0..<2 {
      for at in clauses.indices where clauses[at].speaker == nil && clauses[at].kind != .parenthetical {
        clauses[at].speaker = clauses[at].parent.flatMap { clauses[$0].speaker }
      }
    }
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
