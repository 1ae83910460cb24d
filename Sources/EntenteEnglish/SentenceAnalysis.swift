/// What English says of one sentence: its words, phrases, verbs and clauses, each naming the others by index.
package struct SentenceAnalysis: Sendable {
  package let words: [Word]
  package let phrases: [Phrase]
  package let verbGroups: [VerbGroup]
  package let clauses: [Clause]
}

extension SentenceAnalysis {
  /// The other members of the list that a phrase begins, in order.
  package func members(of phrase: Phrase.ID) -> [Phrase.ID] {
    phrases.indices.filter { phrases[$0].link == .member(of: phrase) }
  }

  /// The phrases that say the same again, in order.
  package func appositions(to phrase: Phrase.ID) -> [Phrase.ID] {
    phrases.indices.filter { phrases[$0].link == .apposition(to: phrase) }
  }

  /// The phrases that a preposition attaches, in order.
  package func attached(to phrase: Phrase.ID) -> [Clause.Oblique] {
    phrases.indices.compactMap {
      guard case .attached(let preposition, to: phrase) = phrases[$0].link else { return nil }
      return Clause.Oblique(preposition: preposition, phrase: $0)
    }
  }

  /// The verbs that govern a clause as their infinitive or gerund, the nearest first: "plan", "want" of "wanted to plan to leave".
  package func governors(of clause: Clause.ID) -> [Clause.ID] {
    var governors: [Clause.ID] = []
    var clause = clause
    while clauses[clause].kind == .infinitive || clauses[clause].kind == .gerund, let parent = clauses[clause].parent {
      governors.append(parent)
      clause = parent
    }
    return governors
  }
}
