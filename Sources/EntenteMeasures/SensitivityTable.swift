package import EntenteCoding

/// What de-duplication and status do to each directed pair: from every mention of an act to the acts that are done.
///
/// By source and target. Each step is a part of the one before it.
package struct SensitivityTable: Sendable {
  /// How many there are at a step, and the sum of their scores.
  package struct Step: Hashable, Sendable {
    package let count: Int
    package let score: Score

    package init(count: Int, score: Score) {
      self.count = count
      self.score = score
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
