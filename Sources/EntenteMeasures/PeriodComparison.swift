package import EntenteCoding
import EntenteCorpus
package import EntenteStatistics

/// How countries, people and bodies are named, and countries engage, in one period against another: the rows of comparison.csv.
///
/// A is the period compared with, B the one a report is about; changes are positive where B has more. Of a kind those
/// rows come first whose change of share is best supported: by its p, by its size, by stories, by id.
///
/// Three things may change, and each is tested, adjusted and flagged by itself: the share of stories that name somebody,
/// the rate of mentions, and E. Of naming only the share is ever stated: a story counts once in it, however long it is,
/// whereas the rate moves with the length of stories too.
package struct PeriodComparison: Sendable {
  /// How a change of the share of stories is tested.
  package enum ShareTest: String, Sendable {
    /// Fisher's exact test over stories, two-sided.
    case fisher
  }

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
    /// Nil where ``shareP`` is.
    package let shareTest: ShareTest?
    /// Of the change of the share, two-sided; nil below twenty stories in a period, and where fewer than five stories of
    /// both name it.
    package let shareP: Double?
    /// `shareP` adjusted by Benjamini and Hochberg over all of its kind with one.
    package let shareQ: Double?
    /// Mentions in bodies, among the words of all bodies.
    package let mentions: RateComparison
    /// Bounds of the ratio of these rates, stories being the samples; nil below three stories in a period.
    package let rateRatioInterval: ConfidenceInterval?
    package let test: Test?
    /// Of the change of the rate, two-sided; nil where fewer than five stories of both periods name it, without a mention
    /// in bodies and when a period has no words.
    package let p: Double?
    /// `p` adjusted by Benjamini and Hochberg over all of its kind with a p.
    package let q: Double?
    /// Conservative log2 ratio of the rates: orders rows, 0 where the counts alone tell no change.
    package let lrc: Double?
    /// E of either period, score points per 100 stories; nil in a period without stories and for what is no country.
    package let scores: (earlier: Double?, later: Double?)
    /// Its distinct acts with other countries that took place, in either period; 0 for what is no country.
    package let events: (earlier: Int, later: Int)
    /// Stories in which such acts are counted.
    package let engaged: (earlier: Int, later: Int)
    /// Acts per story of B over those of A; nil when A has none, and for what is no country.
    package let actsRatio: Double?
    /// Welch's bounds on the logarithm, stories being the samples; nil below three stories with an act in a period.
    package let actsRatioInterval: ConfidenceInterval?
    /// E of B over E of A; nil when that of A is 0.
    package let scoreRatio: Double?
    /// Welch's bounds on the logarithm, stories being the samples; nil below three stories with an event in a period.
    package let scoreRatioInterval: ConfidenceInterval?
    /// Of the change of E by relabelling stories, adjusted over all countries that have these bounds.
    package let scoreQ: Double?
    /// Stories that name it among those that outlets of both periods report.
    package let commonStories: RateComparison
    /// Newcombe's interval of the change of that share; nil below three such stories in a period.
    package let commonShareInterval: ConfidenceInterval?
    /// Of the shares, those on common outlets too.
    package let shareFlags: [Flag]
    /// Of the rates.
    package let rateFlags: [Flag]
    /// Of E; empty for what is no country.
    package let scoreFlags: [Flag]
  }

  package let rows: [Row]
  package let outlets: OutletComparison
  /// All stories of either period.
  package let stories: (earlier: Int, later: Int)
  /// The smallest probability that the test of rates could give with so many stories; 1 when a period has none.
  package let smallestP: Double
  /// The smallest q that the test of shares could give any country, however its stories lay in the periods; nil where no
  /// country is tested.
  package let smallestShareQ: Double?
}

extension PeriodComparison {
  /// Compares two periods.
  ///
  /// - Parameters:
  ///   - pair: The stories of either period.
  ///   - names: What the reader calls each country; its code where there is none.
  ///   - seed: Of the permutations that are drawn where there are too many to try, of rates and of E.
  package init(_ pair: PeriodPair, names: [Country: String], seed: UInt64 = StatisticsTables.defaultSeed) {
    let outlets = OutletComparison(from: pair.earlier.stories, to: pair.later.stories)
    let entities = pair.entities
    let shares = entities.map { ShareChange(pair.stories(of: $0)) }
    let shareQ = Self.adjustedByKind(shares.map(\.p), of: entities)
    let tested = zip(entities, shares).filter { $1.isNamedEnough }.map(\.0)
    let test = RateTest(of: tested, in: pair, seed: seed)
    let pValues = entities.map { test.pValues[$0] }
    let q = Self.adjustedByKind(pValues, of: entities)
    let common = CommonStories(pair, outlets)
    let engagements = entities.map { EngagementChange(of: $0, in: pair) }
    let scoreQ = adjustedForNumber(Self.scoreP(of: engagements, in: pair, seed: seed))
    rows = entities.indices
      .map { place in
        let entity = entities[place]
        let name = entity.country.flatMap { names[$0] } ?? pair.identity(of: entity).name
        return Row(
          entity, name: name, in: pair, share: shares[place], shareQ: shareQ[place], test: test.test,
          p: pValues[place], q: q[place], engagement: engagements[place], scoreQ: scoreQ[place],
          common: common.stories(of: entity))
      }
      .sorted { $0.precedes($1) }
    self.outlets = outlets
    stories = (pair.earlier.stories.count, pair.later.stories.count)
    smallestP = PermutationTest.smallestP(from: stories.earlier, to: stories.later)
    smallestShareQ = Self.smallestQ(of: rows)
  }

  /// The rows of countries.
  package var countries: [Row] { rows.filter { $0.kind == .country } }

  /// A kind's tests are a family; entities come kind by kind.
  private static func adjustedByKind(_ pValues: [Double?], of entities: [Entity]) -> [Double?] {
    EntityKind.allCases.flatMap { kind in
      adjustedForNumber(entities.indices.filter { entities[$0].kind == kind }.map { pValues[$0] })
    }
  }

  /// Of the change of each E: how often a random split of the stories changes it as much; Welch's above 20,000 stories.
  ///
  /// Welch's t on the logarithm, which gives the bounds, calls too much a change where acts come in bursts, a few stories
  /// with most of them: something in 8 to 11 of 100 corpora without a change, where q is to be 0.05, and this in 2 to 5.
  private static func scoreP(of changes: [EngagementChange?], in pair: PeriodPair, seed: UInt64) -> [Double?] {
    let tested = changes.compactMap { $0 }.filter { $0.clustered != nil }.map(\.country)
    guard !tested.isEmpty, let permutation = pair.scorePermutation(of: tested, seed: seed) else {
      return changes.map { $0?.clustered?.p }
    }
    var pValues = permutation.pValues[...]
    return changes.map { $0?.clustered == nil ? nil : pValues.popFirst() ?? nil }
  }

  private static func smallestQ(of rows: [Row]) -> Double? {
    let tested = rows.filter { $0.kind == .country && $0.shareP != nil }
    return adjustedForNumber(tested.map(\.stories.smallestFisherP)).compactMap(\.self).min()
  }
}

extension PeriodComparison.Row {
  fileprivate init(
    _ entity: Entity, name: String, in pair: PeriodPair, share: ShareChange, shareQ: Double?,
    test: PeriodComparison.Test?, p: Double?, q: Double?, engagement: EngagementChange?, scoreQ: Double?,
    common: RateComparison
  ) {
    let stories = share.stories
    let mentions = pair.mentions(of: entity)
    let ratioInterval = stories.isLongEnough ? pair.clusteredRatio(of: entity)?.interval : nil
    self.init(
      kind: entity.kind,
      id: pair.identity(of: entity).id,
      name: name,
      stories: stories,
      shareInterval: stories.isLongEnough ? stories.shareInterval : nil,
      shareTest: share.p == nil ? nil : .fisher,
      shareP: share.p,
      shareQ: shareQ,
      mentions: mentions,
      rateRatioInterval: ratioInterval,
      test: p == nil ? nil : test,
      p: p,
      q: q,
      lrc: mentions.conservativeLog2Ratio(),
      scores: engagement?.scores ?? (nil, nil),
      events: engagement?.events ?? (0, 0),
      engaged: engagement?.engaged ?? (0, 0),
      actsRatio: engagement?.actsRatio,
      actsRatioInterval: engagement?.actsInterval,
      scoreRatio: engagement?.ratio,
      scoreRatioInterval: engagement?.clustered?.interval,
      scoreQ: scoreQ,
      commonStories: common,
      commonShareInterval: common.isLongEnough ? common.shareInterval : nil,
      shareFlags: share.flags(common: common),
      rateFlags: Self.rateFlags(share, mentions, hasInterval: ratioInterval != nil),
      scoreFlags: engagement?.flags(stories) ?? [])
  }

  private static func rateFlags(_ share: ShareChange, _ mentions: RateComparison, hasInterval: Bool) -> [Flag] {
    let isSpreadless = share.stories.isLongEnough && mentions.isTold && !hasInterval
    return Flag.ofPeriods(share.stories)
      + [
        (Flag.fewStories, !share.isNamedEnough),
        (.fewMentions, mentions.earlier.count + mentions.later.count < 5),
        (.noSpread, isSpreadless),
        (.absentA, mentions.earlier.count == 0),
        (.absentB, mentions.later.count == 0),
      ].filter(\.1).map(\.0)
  }

  fileprivate func precedes(_ other: Self) -> Bool {
    func key(_ row: Self) -> (Double, Double, Int) {
      (row.shareP ?? 2, -abs(row.stories.shareDifference ?? 0), -row.stories.earlier.count - row.stories.later.count)
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

/// The stories of two periods that name somebody, and whether chance explains the change of their share.
private struct ShareChange {
  /// Fewest stories of both periods that name somebody whose change is tested: of fewer no test tells anything, and each
  /// would make those of all others stricter.
  private static let fewestNaming = 5
  /// Fewest stories of either period for a test of shares.
  private static let fewestOfPeriod = 20

  let stories: RateComparison
  /// Fisher's, two-sided; nil where too few stories name somebody or are in a period.
  let p: Double?

  init(_ stories: RateComparison) {
    self.stories = stories
    p = Self.isNamedEnough(stories) && !Self.isShort(stories) ? stories.fisherP : nil
  }

  var isNamedEnough: Bool { Self.isNamedEnough(stories) }

  func flags(common: RateComparison) -> [Flag] {
    Flag.ofPeriods(stories)
      + [
        (Flag.short, Self.isShort(stories)),
        (.fewStories, !isNamedEnough),
        (.noCommon, common.earlier.exposure == 0 || common.later.exposure == 0),
      ].filter(\.1).map(\.0)
  }

  private static func isNamedEnough(_ stories: RateComparison) -> Bool {
    stories.earlier.count + stories.later.count >= fewestNaming
  }

  private static func isShort(_ stories: RateComparison) -> Bool {
    min(stories.earlier.exposure, stories.later.exposure) < fewestOfPeriod
  }
}

/// The test that the rates of entities undergo together.
private struct RateTest {
  let test: PeriodComparison.Test
  /// None for an entity without a mention in bodies, or when a period has no words.
  let pValues: [Entity: Double]

  init(of entities: [Entity], in pair: PeriodPair, seed: UInt64) {
    let permutation = pair.permutation(of: entities, seed: seed)
    test = permutation.map { $0.isExact ? .permutationExact : .permutation } ?? .welch
    let p = permutation?.pValues ?? entities.map { pair.clusteredRatio(of: $0)?.p }
    pValues = Dictionary(uniqueKeysWithValues: zip(entities, p).compactMap { entity, p in p.map { (entity, $0) } })
  }
}

/// What a country's E comes to in two periods.
private struct EngagementChange {
  let country: Country
  let scores: (earlier: Double?, later: Double?)
  let events: (earlier: Int, later: Int)
  /// Stories that an act is counted in.
  let engaged: (earlier: Int, later: Int)
  /// Acts per story; nil where the earlier period has none.
  let actsRatio: Double?
  /// Nil below three stories with an act in either period.
  let actsInterval: ConfidenceInterval?
  /// Nil where the earlier E is 0.
  let ratio: Double?
  /// Nil below three stories with an event in either period.
  let clustered: ClusteredRateRatio?
  /// Whether there are events, and too few stories with one to compare.
  private let isThin: Bool
  /// Whether there are stories enough, and no spread between them to reckon an error from.
  private let isSpreadless: Bool

  /// Nil for what is no country.
  init?(of entity: Entity, in pair: PeriodPair) {
    guard let country = entity.country else { return nil }
    self.country = country
    func activity(_ tally: Tally) -> ActivityTally { tally.engagements[country]?.activity ?? ActivityTally() }
    let (first, second) = (activity(pair.earlierTally), activity(pair.laterTally))
    let sums = (
      first.volumeSums(among: pair.earlierTally.stories), second.volumeSums(among: pair.laterTally.stories)
    )
    // Millionths of a point a story to points per 100 stories.
    let (earlier, later) = (sums.0.ratio.map { $0 / 10_000 }, sums.1.ratio.map { $0 / 10_000 })
    scores = (earlier, later)
    ratio = earlier.flatMap { earlier in earlier > 0 ? later.map { $0 / earlier } : nil }
    events = (first.events, second.events)
    engaged = (first.shares.values.count, second.shares.values.count)
    let acts = (
      first.eventSums(among: pair.earlierTally.stories), second.eventSums(among: pair.laterTally.stories)
    )
    actsRatio = first.events == 0 ? nil : acts.1.ratio.flatMap { later in acts.0.ratio.map { later / $0 } }
    actsInterval =
      min(engaged.0, engaged.1) < Flag.storiesForInterval
      ? nil : ClusteredRateRatio(from: acts.0, to: acts.1)?.interval
    isThin = max(engaged.0, engaged.1) > 0 && min(engaged.0, engaged.1) < Flag.storiesForInterval
    clustered =
      min(engaged.0, engaged.1) < Flag.storiesForInterval ? nil : ClusteredRateRatio(from: sums.0, to: sums.1)
    isSpreadless = min(engaged.0, engaged.1) >= Flag.storiesForInterval && clustered == nil
  }

  func flags(_ stories: RateComparison) -> [Flag] {
    Flag.ofPeriods(stories) + [(Flag.thin, isThin), (.noSpread, isSpreadless)].filter(\.1).map(\.0)
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
