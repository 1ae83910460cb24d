package import EntenteCoding
package import EntenteCorpus
package import EntenteStatistics
import EntenteText

/// The stories of two periods set side by side: A, the one compared with, and B, the one a report is about.
package struct PeriodPair: Sendable {
  package let earlier: Collation
  package let later: Collation
  let earlierTally: Tally
  let laterTally: Tally

  /// - Parameters:
  ///   - earlier: The stories of period A and the events counted in them.
  ///   - later: Those of period B; no story is in both.
  ///   - weights: What an event scores.
  package init(from earlier: Collation, to later: Collation, weights: Weights) {
    self.earlier = earlier
    self.later = later
    earlierTally = Tally(of: earlier, weights: weights)
    laterTally = Tally(of: later, weights: weights)
  }

  /// Every country that is named or engaged in either period, by code.
  package var countries: [Country] {
    Set(earlierTally.mentions.keys).union(laterTally.mentions.keys)
      .union(earlierTally.engagements.keys).union(laterTally.engagements.keys).sorted()
  }

  /// Stories that name a country among all stories.
  package func stories(of country: Country) -> RateComparison {
    compared { Rate(count: $0.mentions[country]?.stories ?? 0, exposure: $0.stories) }
  }

  /// Mentions of a country in bodies among the words of all bodies.
  package func mentions(of country: Country) -> RateComparison {
    compared { Rate(count: $0.mentions[country]?.mentions ?? 0, exposure: $0.words.denominator) }
  }

  /// The ratio of the rates of mentions, stories being the samples; nil where it cannot be told.
  package func clusteredRatio(of country: Country) -> ClusteredRateRatio? {
    ClusteredRateRatio(
      from: (earlierTally.mentions[country] ?? MentionTally()).rate(in: earlierTally),
      to: (laterTally.mentions[country] ?? MentionTally()).rate(in: laterTally))
  }

  /// Tests the rates of mentions of some countries by relabelling stories, those of a side in the order of their ids.
  ///
  /// - Returns: Nil when a period has no words, and above 20,000 stories, where ``clusteredRatio(of:)`` stands for it.
  package func permutation(of countries: [Country]) -> PermutationTest? {
    PermutationTest(from: Self.clusters(earlier, countries), to: Self.clusters(later, countries))
  }

  private func compared(_ rate: (Tally) -> Rate) -> RateComparison {
    RateComparison(from: rate(earlierTally), to: rate(laterTally))
  }

  private static func clusters(_ collation: Collation, _ countries: [Country]) -> ClusterCounts {
    let places = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1, $0) })
    var clusters = ClusterCounts(seriesCount: countries.count)
    let articles = collation.stories.map(\.representative)
    for article in articles.sorted(by: { $0.article.id.value.utf8.lexicographicallyPrecedes($1.article.id.value.utf8) })
    {
      var counts: [Int: Int] = [:]
      for mention in article.mentions where mention.occurrence.field == .body {
        if let place = places[mention.country] { counts[place, default: 0] += 1 }
      }
      clusters.append(
        identifier: article.article.id.value, size: article.words,
        counts: counts.sorted { $0.key < $1.key }.map { (series: $0.key, count: $0.value) })
    }
    return clusters
  }
}
