package import EntenteCoding
package import EntenteStatistics

/// Who acts on whom: the rows of dyads.csv, by events and then by source and target.
///
/// Counted are distinct events that took place. A reciprocal event stands once, in the direction its evidence tells it,
/// and is counted in `mutual` besides.
package struct DyadTable: Sendable {
  /// One directed pair with at least one event.
  package struct Row: Sendable {
    package let source: Country
    package let target: Country
    /// `done + prospective`.
    package let events: Int
    /// Those of the events that are reciprocal.
    package let mutual: Int
    /// Sum of the positive scores.
    package let cooperation: Score
    /// Sum of the negative scores, as a positive number.
    package let conflict: Score
    /// Mean score of the events, in [-10, 10].
    package let intensity: Double
    /// Delete-one-story jackknife over the stories the events are counted in, held to the scale.
    package let intensityInterval: ConfidenceInterval?
    package let done: Int
    package let prospective: Int
    /// Stories that report one of the events.
    package let stories: Int
    /// Articles that report one of the events, every copy counted.
    package let reports: Int
    /// Distinct sources of these articles.
    package let outlets: Int
    package let flags: [Flag]
  }

  package let rows: [Row]
}
