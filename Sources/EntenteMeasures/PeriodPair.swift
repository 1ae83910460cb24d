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
  private let weights: Weights

  /// - Parameters:
  ///   - earlier: The stories of period A and the events counted in them.
  ///   - later: Those of period B; no story is in both, and both are parts of one collation.
  ///   - weights: What an event scores.
  package init(from earlier: Collation, to later: Collation, weights: Weights) {
    precondition(earlier.identities == later.identities, "periods of two collations")
    self.earlier = earlier
    self.later = later
    self.weights = weights
    earlierTally = Tally(of: earlier, weights: weights)
    laterTally = Tally(of: later, weights: weights)
  }

  /// Everybody who is named or engaged in either period, by kind and id.
  package var entities: [Entity] {
    Set(earlierTally.mentions.keys).union(laterTally.mentions.keys)
      .union(earlierTally.engagements.keys.map(Entity.country)).union(laterTally.engagements.keys.map(Entity.country))
      .sorted()
  }

  /// Who an entity is, the same in both periods.
  package func identity(of entity: Entity) -> Identity { laterTally.roster.identity(of: entity) }

  /// Stories that name somebody among all stories.
  package func stories(of entity: Entity) -> RateComparison {
    compared { Rate(count: $0.mentions[entity]?.stories ?? 0, exposure: $0.stories) }
  }

  /// Mentions of somebody in bodies among the words of all bodies.
  package func mentions(of entity: Entity) -> RateComparison {
    compared { Rate(count: $0.mentions[entity]?.mentions ?? 0, exposure: $0.words.denominator) }
  }

  /// The ratio of the rates of mentions, stories being the samples; nil where it cannot be told.
  package func clusteredRatio(of entity: Entity) -> ClusteredRateRatio? {
    ClusteredRateRatio(
      from: (earlierTally.mentions[entity] ?? MentionTally()).rate(in: earlierTally),
      to: (laterTally.mentions[entity] ?? MentionTally()).rate(in: laterTally))
  }

  /// Tests the rates of mentions of some entities by relabelling stories, those of a side in the order of their ids.
  ///
  /// - Returns: Nil when a period has no words, and above 20,000 stories, where ``clusteredRatio(of:)`` stands for it.
  package func permutation(of entities: [Entity], seed: UInt64) -> PermutationTest? {
    PermutationTest(of: clusters(earlier, entities), and: clusters(later, entities), seed: seed)
  }

  /// Tests E of some countries in the same way: what a story's events weigh for a country, a story being one as any other.
  ///
  /// - Returns: Nil when a period has no story, and above 20,000 stories.
  package func scorePermutation(of countries: [Country], seed: UInt64) -> PermutationTest? {
    PermutationTest(of: volumes(earlier, countries), and: volumes(later, countries), seed: seed)
  }

  /// The entities that an article names in title or body.
  func entities(in article: CodedArticle) -> Set<Entity> {
    Set(laterTally.roster.sightings(in: article).map(\.entity))
  }

  private func compared(_ rate: (Tally) -> Rate) -> RateComparison {
    RateComparison(from: rate(earlierTally), to: rate(laterTally))
  }

  private func clusters(_ collation: Collation, _ entities: [Entity]) -> DatedClusters {
    let places = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1, $0) })
    var clusters = ClusterCounts(seriesCount: entities.count)
    for article in collation.storiesInOrder.map(\.representative) {
      var counts: [Int: Int] = [:]
      for sighting in laterTally.roster.sightings(in: article) where sighting.field == .body {
        if let place = places[sighting.entity] { counts[place, default: 0] += 1 }
      }
      clusters.append(
        identifier: article.article.id.value, size: article.words,
        counts: counts.sorted { $0.key < $1.key }.map { (series: $0.key, count: $0.value) })
    }
    return collation.dated(clusters)
  }

  /// In each story what the events counted in it weigh, in millionths of a score point.
  private func volumes(_ collation: Collation, _ countries: [Country]) -> DatedClusters {
    let places = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1, $0) })
    var volumes: [StoryID: [Int: Int]] = [:]
    for event in collation.events where event.isCounted {
      for place in Set(event.bilateralLegs.flatMap { [$0.source, $0.target] }.compactMap { places[$0] }) {
        volumes[event.anchor, default: [:]][place, default: 0] += weights.score(of: event).magnitude.millionths
      }
    }
    let clusters = collation.storiesInOrder.reduce(into: ClusterCounts(seriesCount: countries.count)) {
      clusters, story in
      clusters.append(
        identifier: story.representative.article.id.value, size: 1,
        counts: (volumes[story.id] ?? [:]).sorted { $0.key < $1.key }.map { (series: $0.key, count: $0.value) })
    }
    return collation.dated(clusters)
  }
}

extension Collation {
  /// Its stories with their first day.
  fileprivate func dated(_ clusters: ClusterCounts) -> DatedClusters {
    DatedClusters(
      clusters: clusters, firstDay: stories.compactMap(\.date).min(),
      firstID: storiesInOrder.first?.representative.article.id.value)
  }

  /// Its stories by the bytes of the ids of their articles, the order in which permutations deal them.
  fileprivate var storiesInOrder: [Story] {
    stories.sorted {
      $0.representative.article.id.value.utf8.lexicographicallyPrecedes($1.representative.article.id.value.utf8)
    }
  }
}
