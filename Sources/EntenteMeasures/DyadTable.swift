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
    package let sourceName: String
    package let targetName: String
    /// `done + prospective`.
    package let events: Int
    /// Those of the events that are reciprocal.
    package let mutual: Int
    /// Of the events per story, all stories being the sample: the envelope of exact Poisson and log cluster-t.
    ///
    /// Nil below three stories. Says whether one direction is busier than another.
    package let eventRateInterval: ConfidenceInterval?
    /// Those of the events that score above zero.
    package let cooperative: Int
    /// Of their number, all stories being the sample: log cluster-t; nil where fewer than three tell one.
    package let cooperativeInterval: ConfidenceInterval?
    /// Those of the events that score below zero.
    package let conflictual: Int
    /// As ``cooperativeInterval``.
    package let conflictualInterval: ConfidenceInterval?
    /// Events in words and in deeds, by PLOVER's sections; their sum is `events`.
    package let words: Int
    package let deeds: Int
    /// Nil where none has a day.
    package let newest: NewestEvent?
    /// Of the sign-flip test of cooperation against conflict, adjusted by Benjamini and Hochberg over all pairs whose
    /// stories could reach 0.05; nil for the others.
    package let toneQ: Double?
    /// Of the exact sign test of this direction against the other, adjusted over the pairs whose stories could reach 0.05;
    /// nil for the others.
    ///
    /// The same for both directions.
    package let directionQ: Double?
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
    /// Score points of the pair per 100 stories once acts that are wrong and acts that were missed are allowed for; nil as
    /// `expected`.
    package let expectedScore: ExpectedScore?
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
  /// The table of a tally.
  ///
  /// - Parameters:
  ///   - tally: Of all the stories that the table is about.
  ///   - names: What the reader calls each country; its code where there is none.
  ///   - directions: The pairs of the same stories whose directions were held against each other.
  ///   - expected: Of the same stories; without them no score is expected.
  package init(
    _ tally: Tally, names: [Country: String] = [:], directions: [DirectedActs.Comparison] = [],
    expected: ExpectedScores? = nil
  ) {
    let stories = RatioSums(clusters: tally.stories)
    let dyads = tally.dyads.sorted { (-$0.value.activity.events, $0.key) < (-$1.value.activity.events, $1.key) }
    let tests = dyads.map(\.value.activity).concurrentMap(\.balanceTest)
    let toneQ = adjustedForNumber(tests.map { $0.smallestP <= FalseDiscoveryRate.accepted ? $0.p : nil })
    let directionQ = Dictionary(directions.map { (Set([$0.source, $0.target]), $0.q) }) { first, _ in first }
    let made = Array(dyads.indices).concurrentMap { place in
      let (leg, tally) = dyads[place]
      return tally.activity.intensity.map { intensity in
        Row(
          leg, tally, names: names, intensity: intensity, among: stories, toneQ: toneQ[place],
          directionQ: directionQ[Set([leg.source, leg.target])],
          expectedScore: expected?.score(of: leg))
      }
    }
    rows = made.compactMap { $0 }
  }
}

extension DyadTable.Row {
  fileprivate init(
    _ leg: Event.Leg, _ tally: DyadTally, names: [Country: String], intensity: Jackknife.Estimate,
    among stories: RatioSums, toneQ: Double?, directionQ: Double?, expectedScore: ExpectedScore?
  ) {
    let activity = tally.activity
    let cooperative = activity.count(among: stories, \.cooperative)
    let conflictual = activity.count(among: stories, \.conflictual)
    self.init(
      source: leg.source,
      target: leg.target,
      sourceName: names[leg.source] ?? leg.source.iso3,
      targetName: names[leg.target] ?? leg.target.iso3,
      events: activity.events,
      mutual: tally.mutual,
      eventRateInterval: activity.eventRateInterval(among: stories),
      cooperative: cooperative.acts,
      cooperativeInterval: cooperative.interval,
      conflictual: conflictual.acts,
      conflictualInterval: conflictual.interval,
      words: tally.words,
      deeds: tally.deeds,
      newest: tally.newest,
      toneQ: toneQ,
      directionQ: directionQ,
      cooperation: activity.points.cooperation,
      conflict: activity.points.conflict,
      intensity: intensity.value,
      intensityInterval: intensity.interval,
      done: activity.done,
      prospective: activity.prospective,
      expected: activity.expected,
      expectedScore: expectedScore,
      stories: activity.stories,
      reports: activity.reports,
      outlets: tally.outlets.count,
      flags: activity.flags(among: stories.clusters, lacksInterval: intensity.interval == nil))
  }
}
