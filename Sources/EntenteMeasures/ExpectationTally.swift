import EntenteCoding
import EntenteCorpus
import EntenteStatistics

/// What score_expected follows from: the acts found in stories with their probabilities, and how often stories name whom.
///
/// Apart from ``Tally``: of the stories of a report alone a score is expected, of those compared with and of months none.
struct ExpectationTally: Sendable {
  private var countries: [Country: FoundActs] = [:]
  private var legs: [Event.Leg: FoundActs] = [:]
  /// Stories by how often they name a country.
  private var naming: [Country: Histogram<Int>] = [:]
  /// Stories by how often they name whichever of two is named less; the lower code comes first.
  private var namingBoth: [Event.Leg: Histogram<Int>] = [:]

  /// The tally of all stories of a collation.
  init(of collation: Collation, weights: Weights) {
    let acts = Dictionary(grouping: collation.events.filter { $0.status == .realised }, by: \.anchor)
    let parts = collation.stories.parts.concurrentMap { stories in
      stories.reduce(into: ExpectationTally()) { $0.add($1, counting: acts[$1.id] ?? [], weights: weights) }
    }
    self = parts.reduce(into: ExpectationTally()) { $0.merge($1) }
  }

  /// The acts are those that are counted in the story, and any that are too unsure to count.
  private mutating func add(_ story: Story, counting acts: [Event], weights: Weights) {
    let named = story.representative.mentions.reduce(into: [Country: Int]()) { $0[$1.country, default: 0] += 1 }
    for (country, events) in acts.grouped(by: { $0.bilateralLegs.flatMap { [$0.source, $0.target] } }) {
      countries[country, default: FoundActs()].add(events, mentions: named[country] ?? 0, weights: weights)
    }
    for (leg, events) in acts.grouped(by: \.internationalLegs) {
      let mentions = min(named[leg.source] ?? 0, named[leg.target] ?? 0)
      legs[leg, default: FoundActs()].add(events, mentions: mentions, weights: weights)
    }
    addNames(named)
  }

  private mutating func addNames(_ named: [Country: Int]) {
    for (country, count) in named {
      naming[country, default: Histogram()].add(count)
      for (other, otherCount) in named where country < other {
        namingBoth[Event.Leg(source: country, target: other), default: Histogram()].add(min(count, otherCount))
      }
    }
  }
}

extension ExpectationTally: Mergeable {
  init() {}

  mutating func merge(_ other: ExpectationTally) {
    countries.merge(other.countries)
    legs.merge(other.legs)
    naming.merge(other.naming)
    namingBoth.merge(other.namingBoth)
  }
}

extension ExpectationTally {
  /// What the acts of a country come to; nil where the coder does not say of each how sure it is.
  func total(of country: Country, _ missed: MissedActs) -> UncertainTotal? {
    total(countries[country], naming[country], missed.country, missed)
  }

  /// What the acts of a directed pair come to; nil where the coder does not say of each how sure it is.
  func total(of leg: Event.Leg, _ missed: MissedActs) -> UncertainTotal? {
    let pair = leg.source < leg.target ? leg : Event.Leg(source: leg.target, target: leg.source)
    return total(legs[leg], namingBoth[pair], missed.pair, missed)
  }

  private func total(
    _ found: FoundActs?, _ naming: Histogram<Int>?, _ rate: MissedActs.Rate, _ missed: MissedActs
  ) -> UncertainTotal? {
    guard let found, found.ofUnknownProbability == 0 else { return nil }
    let reporting = found.stories.values.sorted()
    var others = naming?.counts ?? [:]
    for story in reporting where story.mentions > 0 { others[story.mentions, default: 0] -= 1 }
    // Stories that report no act of it are alike where as many acts are missed in them on average.
    let byMissed = others.reduce(into: [Int: Int]()) { counts, other in
      counts[missed.missed(beside: [], mentions: other.key, at: rate), default: 0] += other.value
    }
    let clusters =
      reporting.map {
        UncertainTotal.Cluster(
          items: $0.items, missed: missed.missed(beside: $0.items, mentions: $0.mentions, at: rate))
      }
      + byMissed.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { UncertainTotal.Cluster(items: [], missed: $0.key, count: $0.value) }
    return UncertainTotal(clusters, missed: missed.acts)
  }
}
