import EntenteCoding
package import EntenteCorpus
package import EntenteStatistics

/// The score that a country or a directed pair is likely to have once errors of coding are allowed for.
///
/// All in score points per 100 stories but for the number of acts.
package struct ExpectedScore: Equatable, Sendable {
  /// Of the acts found: the sum of their scores, each times its probability.
  package let found: Double
  /// Of the acts missed on average.
  package let missed: Double
  /// How many these are.
  package let missedActs: Double
  /// Of sampling and coding error together; nil below three stories.
  package let interval: ConfidenceInterval?

  package var value: Double { found + missed }

  /// - Parameters:
  ///   - total: In millionths of score points.
  ///   - stories: All that were counted; at least one.
  ///   - tails: Shares of draws outside of the interval, in thousandths.
  ///   - key: Of the row: another for each, the same in every report.
  init(_ total: UncertainTotal, stories: Int, tails: (lower: Int, upper: Int), key: String) {
    let scale = 100 / (1_000_000 * Double(stories))
    found = total.found * scale
    missed = total.notFound * scale
    missedActs = total.missedItems
    interval =
      stories < Flag.storiesForInterval
      ? nil : total.interval(tails: tails, seed: fnv1a64(key.utf8) ^ Self.seed)?.scaled(by: scale)
  }

  /// The seed of all that reports draw.
  private static let seed: UInt64 = 20_211_109
}

/// The expected scores of some stories, each computed when it is asked for: an interval takes a thousand draws.
package struct ExpectedScores: Sendable {
  private let tally: ExpectationTally
  private let missed: MissedActs
  private let stories: Int

  /// - Parameters:
  ///   - collation: The stories that the scores are of, and the acts counted in them.
  ///   - weights: What an event scores.
  ///   - missed: What is known of missed acts.
  package init(of collation: Collation, weights: Weights, missed: MissedActs) {
    tally = ExpectationTally(of: collation, weights: weights)
    self.missed = missed
    stories = collation.stories.count
  }

  /// - Returns: Nil where the coder does not say of each act of the country how sure it is.
  func score(of country: Country) -> ExpectedScore? {
    tally.total(of: country, missed).map {
      ExpectedScore($0, stories: stories, tails: missed.tails, key: country.iso3)
    }
  }

  /// - Returns: Nil where the coder does not say of each act of the pair how sure it is.
  func score(of leg: Event.Leg) -> ExpectedScore? {
    tally.total(of: leg, missed).map {
      ExpectedScore($0, stories: stories, tails: missed.tails, key: "\(leg.source) \(leg.target)")
    }
  }
}
