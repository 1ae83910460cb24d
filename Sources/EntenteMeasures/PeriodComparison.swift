package import EntenteCoding
import EntenteCorpus
package import EntenteStatistics

/// How countries, people and bodies are named, and countries engage, in one period against another: the rows of comparison.csv.
///
/// A is the period compared with, B the one a report is about; changes are positive where B has more. Of a kind those
/// rows come first whose change is best supported: by |lrc|, by p, by mentions, by id.
package struct PeriodComparison: Sendable {
  /// How a change of the rate of mentions is tested.
  package enum Test: String, CaseIterable, Sendable {
    /// Every split of the stories into periods of these sizes was tried.
    case permutationExact = "permutation_exact"
    /// 9,999 splits drawn by a fixed rule were tried.
    case permutation
    /// Welch's t on the logarithm of the clustered rates: above 20,000 stories.
    case welch
  }

  /// One country, person or body that is named or engaged in either period.
  package struct Row: Sendable {
    package let kind: EntityKind
    /// ISO 3166-1 alpha-3 of a country.
    package let id: String
    package let name: String
    /// Stories that name it, among all stories.
    package let stories: RateComparison
    /// Newcombe's interval of the change of that share; nil below three stories in a period.
    package let shareInterval: ConfidenceInterval?
    /// Mentions in bodies, among the words of all bodies.
    package let mentions: RateComparison
    /// Bounds of the ratio of these rates, stories being the samples; nil below three stories in a period.
    package let rateRatioInterval: ConfidenceInterval?
    package let test: Test?
    /// Of the change of the rate, two-sided; nil without a mention in bodies and when a period has no words.
    package let p: Double?
    /// `p` adjusted by Benjamini and Hochberg over all of its kind with a p.
    package let q: Double?
    /// Conservative log2 ratio of the rates: orders rows, 0 where the counts alone tell no change.
    package let lrc: Double?
    /// E of either period, score points per 100 stories; nil in a period without stories and for what is no country.
    package let scores: (earlier: Double?, later: Double?)
    /// E of B over E of A; nil when that of A is 0.
    package let scoreRatio: Double?
    /// Welch's bounds on the logarithm, stories being the samples; nil below three stories with an event in a period.
    package let scoreRatioInterval: ConfidenceInterval?
    /// Of the change of E, adjusted over all countries that have these bounds.
    package let scoreQ: Double?
    /// Stories that name it among those that outlets of both periods report.
    package let commonStories: RateComparison
    /// Newcombe's interval of the change of that share; nil below three such stories in a period.
    package let commonShareInterval: ConfidenceInterval?
    package let flags: [Flag]
  }

  package let rows: [Row]
  package let outlets: OutletComparison
  /// All stories of either period.
  package let stories: (earlier: Int, later: Int)
  /// The smallest probability that the test could give with so many stories; 1 when a period has none.
  package let smallestP: Double
}

extension PeriodComparison {
  /// Compares two periods.
  ///
  /// - Parameters:
  ///   - pair: The stories of either period.
  ///   - names: What the reader calls each country; its code where there is none.
  ///   - seed: Of the permutations that are drawn where there are too many to try.
  package init(_ pair: PeriodPair, names: [Country: String], seed: UInt64 = StatisticsTables.defaultSeed) {
    let outlets = OutletComparison(from: pair.earlier.stories, to: pair.later.stories)
    let entities = pair.entities
    let test = RateTest(of: entities, in: pair, seed: seed)
    let common = CommonStories(pair, outlets)
    let engagements = entities.map { EngagementChange(of: $0, in: pair) }
    let scoreQ = adjustedForNumber(engagements.map { $0?.clustered?.p })
    let q = Self.adjustedByKind(test.pValues, of: entities)
    rows = entities.indices
      .map { place in
        let entity = entities[place]
        let name = entity.country.flatMap { names[$0] } ?? pair.identity(of: entity).name
        return Row(
          entity, name: name, in: pair, test: test.test, p: test.pValues[place], q: q[place],
          engagement: engagements[place], scoreQ: scoreQ[place], common: common.stories(of: entity))
      }
      .sorted { $0.precedes($1) }
    self.outlets = outlets
    stories = (pair.earlier.stories.count, pair.later.stories.count)
    smallestP = PermutationTest.smallestP(from: stories.earlier, to: stories.later)
  }

  /// The rows of countries.
  package var countries: [Row] { rows.filter { $0.kind == .country } }

  /// A kind's tests are a family; entities come kind by kind.
  private static func adjustedByKind(_ pValues: [Double?], of entities: [Entity]) -> [Double?] {
    EntityKind.allCases.flatMap { kind in
      adjustedForNumber(entities.indices.filter { entities[$0].kind == kind }.map { pValues[$0] })
    }
  }
}

extension PeriodComparison.Row {
  fileprivate init(
    _ entity: Entity, name: String, in pair: PeriodPair, test: PeriodComparison.Test?, p: Double?, q: Double?,
    engagement: EngagementChange?, scoreQ: Double?, common: RateComparison
  ) {
    let stories = pair.stories(of: entity)
    let mentions = pair.mentions(of: entity)
    let ratioInterval = stories.isLongEnough ? pair.clusteredRatio(of: entity)?.interval : nil
    self.init(
      kind: entity.kind,
      id: pair.identity(of: entity).id,
      name: name,
      stories: stories,
      shareInterval: stories.isLongEnough ? stories.shareInterval : nil,
      mentions: mentions,
      rateRatioInterval: ratioInterval,
      test: p == nil ? nil : test,
      p: p,
      q: q,
      lrc: mentions.conservativeLog2Ratio(),
      scores: engagement?.scores ?? (nil, nil),
      scoreRatio: engagement?.ratio,
      scoreRatioInterval: engagement?.clustered?.interval,
      scoreQ: scoreQ,
      commonStories: common,
      commonShareInterval: common.isLongEnough ? common.shareInterval : nil,
      flags: Flag.ofPeriods(stories)
        + [
          (Flag.fewMentions, mentions.earlier.count + mentions.later.count < 5),
          (.thin, engagement?.isThin == true),
          (.noSpread, stories.isLongEnough && mentions.isTold && ratioInterval == nil),
          (.absentA, mentions.earlier.count == 0),
          (.absentB, mentions.later.count == 0),
          (.noCommon, common.earlier.exposure == 0 || common.later.exposure == 0),
        ].filter(\.1).map(\.0))
  }

  fileprivate func precedes(_ other: Self) -> Bool {
    func key(_ row: Self) -> (Double, Double, Int) {
      (-abs(row.lrc ?? 0), row.p ?? 2, -row.mentions.earlier.count - row.mentions.later.count)
    }
    if kind != other.kind { return kind < other.kind }
    return key(self) == key(other) ? id < other.id : key(self) < key(other)
  }
}

extension RateComparison {
  /// Whether both periods have stories enough for an interval; of comparisons of stories.
  fileprivate var isLongEnough: Bool { min(earlier.exposure, later.exposure) >= Flag.storiesForInterval }

  /// Whether both samples have a count.
  fileprivate var isTold: Bool { earlier.count > 0 && later.count > 0 }
}

/// The test that the rates of all entities undergo together.
private struct RateTest {
  let test: PeriodComparison.Test
  let pValues: [Double?]

  init(of entities: [Entity], in pair: PeriodPair, seed: UInt64) {
    if let permutation = pair.permutation(of: entities, seed: seed) {
      test = permutation.isExact ? .permutationExact : .permutation
      pValues = permutation.pValues
    } else {
      test = .welch
      pValues = entities.map { pair.clusteredRatio(of: $0)?.p }
    }
  }
}

/// What a country's E comes to in two periods.
private struct EngagementChange {
  let scores: (earlier: Double?, later: Double?)
  /// Nil where the earlier E is 0.
  let ratio: Double?
  /// Nil below three stories with an event in either period.
  let clustered: ClusteredRateRatio?
  /// Whether there are events, and too few stories with one to compare.
  let isThin: Bool

  /// Nil for what is no country.
  init?(of entity: Entity, in pair: PeriodPair) {
    guard let country = entity.country else { return nil }
    func activity(_ tally: Tally) -> ActivityTally { tally.engagements[country]?.activity ?? ActivityTally() }
    let (first, second) = (activity(pair.earlierTally), activity(pair.laterTally))
    let sums = (
      first.volumeSums(among: pair.earlierTally.stories), second.volumeSums(among: pair.laterTally.stories)
    )
    // Millionths of a point a story to points per 100 stories.
    let (earlier, later) = (sums.0.ratio.map { $0 / 10_000 }, sums.1.ratio.map { $0 / 10_000 })
    scores = (earlier, later)
    ratio = earlier.flatMap { earlier in earlier > 0 ? later.map { $0 / earlier } : nil }
    let engaged = (first.shares.values.count, second.shares.values.count)
    isThin = max(engaged.0, engaged.1) > 0 && min(engaged.0, engaged.1) < Flag.storiesForInterval
    clustered =
      min(engaged.0, engaged.1) < Flag.storiesForInterval ? nil : ClusteredRateRatio(from: sums.0, to: sums.1)
  }
}

/// The stories of two periods that outlets of both report, and whom they name.
private struct CommonStories {
  private let earlier: (stories: Int, entities: [Entity: Int])
  private let later: (stories: Int, entities: [Entity: Int])

  init(_ pair: PeriodPair, _ outlets: OutletComparison) {
    func counts(_ stories: [Story]) -> (Int, [Entity: Int]) {
      let common = stories.filter(outlets.isCommon)
      let named = common.flatMap { pair.entities(in: $0.representative) }
      return (common.count, named.reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }
    earlier = counts(pair.earlier.stories)
    later = counts(pair.later.stories)
  }

  func stories(of entity: Entity) -> RateComparison {
    RateComparison(
      from: Rate(count: earlier.entities[entity] ?? 0, exposure: earlier.stories),
      to: Rate(count: later.entities[entity] ?? 0, exposure: later.stories))
  }
}
