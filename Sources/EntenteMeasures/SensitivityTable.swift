package import EntenteCoding
import EntenteCorpus

/// What de-duplication and status do to each directed pair: from every mention of an act to the acts that are done.
///
/// By source and target. Each step is a part of the one before it.
package struct SensitivityTable: Sendable {
  /// How many there are at a step, and the sum of their scores.
  package struct Step: Hashable, Sendable {
    package private(set) var count = 0
    package private(set) var score = Score.zero

    /// Adds acts that all score the same.
    mutating func add(_ count: Int, of score: Score) {
      self.count += count
      self.score += Score(millionths: count * score.millionths)
    }
  }

  /// One directed pair that an engagement of any status links.
  package struct Row: Sendable {
    package let source: Country
    package let target: Country
    /// Every sentence that reports an act, of every copy.
    package let mentions: Step
    /// Once in each article.
    package let inArticles: Step
    /// Once in each story.
    package let inStories: Step
    /// Once.
    package let distinct: Step
    /// Of these, the acts that took place.
    package let realised: Step
    /// Of these, the acts that are not about what is still to come.
    package let done: Step
  }

  package let rows: [Row]
}

extension SensitivityTable.Step: Mergeable {
  mutating func merge(_ other: Self) {
    count += other.count
    score += other.score
  }
}

extension SensitivityTable {
  /// The table of a tally of all the stories that it is about.
  package init(_ tally: Tally) {
    rows = tally.flows.sorted { $0.key < $1.key }.map { leg, flow in
      Row(
        source: leg.source, target: leg.target, mentions: flow.mentions, inArticles: flow.inArticles,
        inStories: flow.inStories, distinct: flow.distinct, realised: flow.realised, done: flow.done)
    }
  }
}
