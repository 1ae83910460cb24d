package import EntenteCoding
import EntenteCorpus
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
    /// Of the events per story, all stories being the sample: the envelope of exact Poisson and log cluster-t.
    ///
    /// Nil below three stories. Says whether one direction is busier than another.
    package let eventRateInterval: ConfidenceInterval?
    /// Sum of the positive scores.
    package let cooperation: Score
    /// Sum of the negative scores, as a positive number.
    package let conflict: Score
    /// Mean score of the events, in [-10, 10].
    package let intensity: Double
    /// Delete-one-story jackknife over the stories that have an event, held to the scale.
    package let intensityInterval: ConfidenceInterval?
    package let done: Int
    package let prospective: Int
    /// Sum of the events' probabilities, in thousandths; nil where the coder does not say how sure one is.
    package let expected: Int?
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

extension DyadTable {
  /// The table of a tally of all the stories that it is about.
  package init(_ tally: Tally) {
    let stories = (0..<tally.stories).reduce(into: RatioSums()) { sums, _ in sums.add(numerator: 0, denominator: 1) }
    rows = tally.dyads
      .sorted { (-$0.value.activity.events, $0.key) < (-$1.value.activity.events, $1.key) }
      .compactMap { leg, dyad in
        dyad.activity.intensity.map { Row(leg, dyad, intensity: $0, among: stories) }
      }
  }
}

extension DyadTable.Row {
  fileprivate init(_ leg: Event.Leg, _ tally: DyadTally, intensity: Jackknife.Estimate, among stories: RatioSums) {
    let activity = tally.activity
    self.init(
      source: leg.source,
      target: leg.target,
      events: activity.events,
      mutual: tally.mutual,
      eventRateInterval: activity.eventRateInterval(among: stories),
      cooperation: activity.points.cooperation,
      conflict: activity.points.conflict,
      intensity: intensity.value,
      intensityInterval: intensity.interval,
      done: activity.done,
      prospective: activity.prospective,
      expected: activity.expected,
      stories: activity.stories,
      reports: activity.reports,
      outlets: tally.outlets.count,
      flags: activity.flags(among: stories.clusters, lacksInterval: intensity.interval == nil))
  }
}
