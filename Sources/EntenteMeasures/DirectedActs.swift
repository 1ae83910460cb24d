package import EntenteCoding
package import EntenteCorpus
package import EntenteStatistics

/// How many acts of a direction are cooperative and how many conflictual, and whether one direction has more than the other.
///
/// Counted are distinct events that took place, each in the story that tells it first; what scores zero is neither.
package struct DirectedActs: Sendable {
  /// Acts of one sign.
  package struct Count: Sendable {
    package let acts: Int
    /// Log cluster-t over all stories; nil where fewer than three tell one, and where all tell as many.
    package let interval: ConfidenceInterval?
  }

  /// Two countries, the one that acts more often first.
  package struct Comparison: Sendable {
    package let source: Country
    package let target: Country
    /// Acts of the first towards the second, and the other way round.
    package let acts: (Int, Int)
    /// Of the exact sign test over stories with unequal counts.
    package let p: Double
    /// `p` adjusted by Benjamini and Hochberg over all pairs whose stories could reach 0.05.
    package let q: Double
  }

  private let cooperative: [Event.Leg: [StoryID: Int]]
  private let conflictual: [Event.Leg: [StoryID: Int]]
  private let all: [Event.Leg: [StoryID: Int]]
  /// Every story without an act.
  private let stories: RatioSums

  package init(of collation: Collation, weights: Weights) {
    var counts = (cooperative: [Event.Leg: [StoryID: Int]](), conflictual: [Event.Leg: [StoryID: Int]]())
    var all: [Event.Leg: [StoryID: Int]] = [:]
    for event in collation.events where event.isCounted {
      let score = weights.score(of: event)
      for leg in event.internationalLegs {
        all[leg, default: [:]][event.anchor, default: 0] += 1
        if score > .zero { counts.cooperative[leg, default: [:]][event.anchor, default: 0] += 1 }
        if score < .zero { counts.conflictual[leg, default: [:]][event.anchor, default: 0] += 1 }
      }
    }
    (cooperative, conflictual) = counts
    self.all = all
    stories = RatioSums(clusters: collation.stories.count)
  }

  package func cooperative(from source: Country, to target: Country) -> Count {
    count(cooperative[Event.Leg(source: source, target: target)] ?? [:])
  }

  package func conflictual(from source: Country, to target: Country) -> Count {
    count(conflictual[Event.Leg(source: source, target: target)] ?? [:])
  }

  /// Every pair that could be tested, the best supported first.
  package var comparisons: [Comparison] {
    let pairs = Set(all.keys.map { $0.source < $0.target ? $0 : Event.Leg(source: $0.target, target: $0.source) })
      .sorted()
    let tests = pairs.map { pair in (pair: pair, test: SignFlipTest(signs(of: pair))) }
      .filter { $0.test.smallestP <= FalseDiscoveryRate.accepted }
    let q = adjustedForNumber(tests.map(\.test.p))
    return zip(tests, q).map { tested, q in comparison(of: tested.pair, p: tested.test.p, q: q ?? 1) }
      .sorted { left, right in
        (left.q, -left.acts.0, left.source, left.target) < (right.q, -right.acts.0, right.source, right.target)
      }
  }

  /// 1 of a story that tells more acts of the first country on the second, -1 of one that tells fewer.
  private func signs(of pair: Event.Leg) -> [Int] {
    let there = all[pair] ?? [:]
    let back = all[Event.Leg(source: pair.target, target: pair.source)] ?? [:]
    return Set(there.keys).union(back.keys).map { (there[$0, default: 0] - back[$0, default: 0]).signum() }
  }

  private func comparison(of pair: Event.Leg, p: Double, q: Double) -> Comparison {
    let back = Event.Leg(source: pair.target, target: pair.source)
    let acts = (sum(all[pair]), sum(all[back]))
    let isMore = acts.0 >= acts.1
    return Comparison(
      source: isMore ? pair.source : pair.target, target: isMore ? pair.target : pair.source,
      acts: isMore ? acts : (acts.1, acts.0), p: p, q: q)
  }

  private func sum(_ acts: [StoryID: Int]?) -> Int { (acts ?? [:]).values.reduce(0, +) }

  private func count(_ acts: [StoryID: Int]) -> Count {
    guard acts.count >= Flag.storiesForInterval else { return Count(acts: sum(acts), interval: nil) }
    var sums = stories
    for number in acts.values { sums.fill(numerator: number, ofDenominator: 1) }
    let hasSpread = (sums.standardError ?? 0) > 0
    return Count(
      acts: sum(acts), interval: hasSpread ? sums.clusterInterval()?.scaled(by: Double(stories.clusters)) : nil)
  }
}
