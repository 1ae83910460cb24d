package import EntenteCorpus
package import EntenteStatistics

/// Every measure of what changed between two sets of stories: the rows of statistics/comparison.csv.
///
/// A is the earlier, B the later; positive changes mean more in B. By kind, then by |z| of the weighted log odds and id.
package struct ComparisonStatistics: Sendable {
  /// One entity that is mentioned in A or B.
  package struct Row: Sendable {
    package let entity: EntityKey
    package let a: Side
    package let b: Side
    /// The ratio of rates with whole stories as the sample; nil where a side has one story or no mention.
    package let clustered: ClusteredRateRatio?
    /// Nil where a side has no words, and above 20,000 stories.
    package let permutationP: Double?
    package let isExact: Bool?
    /// Of the stories that name it; nil where a side has none.
    package let storyFisher: FisherExact?
    /// Of its mentions among all mentions of the kind.
    package let logOdds: WeightedLogOdds?
    /// Adjusted by Benjamini and Hochberg over the rows of the kind.
    package fileprivate(set) var adjusted = Adjusted()
    package let flags: [StatisticFlag]

    /// Mentions per word.
    package var words: RateComparison { RateComparison(from: a.perWord, to: b.perWord) }
    /// Stories that name it among stories.
    package var stories: RateComparison { RateComparison(from: a.perStory, to: b.perStory) }
  }

  /// What is known of an entity in one of the two sets.
  package struct Side: Sendable {
    package let mentions: Int
    /// Stories that name it in title or body.
    package let stories: Int
    package let storiesTotal: Int
    package let words: Int
    /// Mentions of all entities of the kind.
    package let mentionsOfKind: Int

    package var perWord: Rate { Rate(count: mentions, exposure: words) }
    package var perStory: Rate { Rate(count: stories, exposure: storiesTotal) }
    package var perMention: Rate { Rate(count: mentions, exposure: mentionsOfKind) }
  }

  /// The p-values of a row adjusted for those of all rows of its kind; nil where p is.
  package struct Adjusted: Sendable {
    package var ratio: Double?
    package var g2: Double?
    package var permutation: Double?
    package var storyFisher: Double?
  }

  package let rows: [Row]

  /// Compares two sets of stories of a sample.
  ///
  /// - Parameters:
  ///   - sample: All stories, undated ones too: what is usual among them draws small counts towards it.
  ///   - earlier: The ids of the stories of A.
  ///   - later: Those of B, none of them in A.
  ///   - seed: Of the permutations.
  package init(_ sample: StorySample, from earlier: Set<StoryID>, to later: Set<StoryID>, seed: UInt64) {
    let entities = sample.index.keys
    let sides = [earlier, later].map { ids in SampledSide(sample.stories.filter { ids.contains($0.story) }, entities) }
    let usual = EntityTotals.all(of: sample.stories, entities: entities.count).map(\.mentions)
    let permutation = PermutationTest(of: sides[0].clusters, and: sides[1].clusters, seed: seed)
    rows = sample.families.flatMap { _, places in
      let comparison = KindComparison(
        entities: entities, places: places, a: sides[0], b: sides[1], usual: usual, permutation: permutation)
      return comparison.rows
    }
  }
}

/// One of the two sets of stories.
private struct SampledSide {
  let stories: Int
  let words: RatioSums
  let totals: [EntityTotals]
  let clusters: DatedClusters

  init(_ stories: [SampledStory], _ entities: [EntityKey]) {
    self.stories = stories.count
    words = stories.wordSums
    totals = EntityTotals.all(of: stories, entities: entities.count)
    clusters = DatedClusters(
      clusters: StorySample.clusters(of: stories, entities: entities.count),
      firstDay: stories.compactMap(\.date).min(), firstID: stories.first?.id)
  }

  func side(of place: Int, among places: Range<Int>) -> ComparisonStatistics.Side {
    ComparisonStatistics.Side(
      mentions: totals[place].mentions, stories: totals[place].stories, storiesTotal: stories,
      words: words.denominator, mentionsOfKind: totals[places].reduce(0) { $0 + $1.mentions })
  }
}

/// The entities of one kind in both sets.
private struct KindComparison {
  typealias Row = ComparisonStatistics.Row

  let entities: [EntityKey]
  let places: Range<Int>
  let a: SampledSide
  let b: SampledSide
  /// Mentions of every entity in all stories.
  let usual: [Int]
  let permutation: PermutationTest?

  var rows: [Row] {
    var rows = places.filter { a.totals[$0].mentions + b.totals[$0].mentions > 0 }.map(row)
    rows.adjust()
    return rows.sorted { (-abs($0.logOdds?.z ?? 0), $0.entity) < (-abs($1.logOdds?.z ?? 0), $1.entity) }
  }

  private func row(of place: Int) -> Row {
    let (sideA, sideB) = (a.side(of: place, among: places), b.side(of: place, among: places))
    let rates = (a.totals[place].rate(in: a.words), b.totals[place].rate(in: b.words))
    let clustered = ClusteredRateRatio(from: rates.0, to: rates.1)
    return Row(
      entity: entities[place], a: sideA, b: sideB, clustered: clustered,
      permutationP: permutation?.pValues[place] ?? nil, isExact: permutation?.isExact,
      storyFisher: storyFisher(sideA, sideB), logOdds: logOdds(of: place, sideA, sideB),
      flags: flags(sideA, sideB, clustered))
  }

  private func storyFisher(_ a: ComparisonStatistics.Side, _ b: ComparisonStatistics.Side) -> FisherExact? {
    guard a.storiesTotal > 0, b.storiesTotal > 0 else { return nil }
    return FisherExact(
      ContingencyTable(
        nAB: b.stories, nA: b.storiesTotal, nB: a.stories + b.stories, n: a.storiesTotal + b.storiesTotal))
  }

  /// The prior is as many pseudo-mentions as the kind has entities, dealt out by their usual shares.
  private func logOdds(
    of place: Int, _ a: ComparisonStatistics.Side, _ b: ComparisonStatistics.Side
  ) -> WeightedLogOdds? {
    let priorTotal = Double(places.count)
    let all = usual[places].reduce(0, +)
    guard all > 0 else { return nil }
    return WeightedLogOdds(
      RateComparison(from: a.perMention, to: b.perMention),
      priorMentions: priorTotal * Double(usual[place]) / Double(all), priorTotal: priorTotal)
  }

  private func flags(
    _ a: ComparisonStatistics.Side, _ b: ComparisonStatistics.Side, _ clustered: ClusteredRateRatio?
  ) -> [StatisticFlag] {
    let isComparable = a.words > 0 && b.words > 0
    let isSpread = isComparable && a.mentions > 0 && b.mentions > 0 && a.storiesTotal > 1 && b.storiesTotal > 1
    return [
      (StatisticFlag.absentA, a.mentions == 0),
      (.absentB, b.mentions == 0),
      (.emptyA, a.storiesTotal == 0),
      (.emptyB, b.storiesTotal == 0),
      (.fewMentions, a.mentions + b.mentions < 5),
      (.oneArticle, a.stories + b.stories == 1),
      (.wordlessA, a.storiesTotal > 0 && a.words == 0),
      (.wordlessB, b.storiesTotal > 0 && b.words == 0),
      (.singleA, a.storiesTotal == 1),
      (.singleB, b.storiesTotal == 1),
      (.noSpread, isSpread && clustered == nil),
      (.tooManyStories, isComparable && permutation == nil),
      (.alone, places.count == 1),
    ].raised
  }
}

extension [ComparisonStatistics.Row] {
  fileprivate mutating func adjust() {
    let ratio = adjustedForNumber(map(\.words.exactP))
    let g2 = adjustedForNumber(map { $0.words.g2.map(ChiSquared.p) })
    let permutation = adjustedForNumber(map(\.permutationP))
    let storyFisher = adjustedForNumber(map { $0.storyFisher?.twoSided })
    for place in indices {
      self[place].adjusted = .init(
        ratio: ratio[place], g2: g2[place], permutation: permutation[place], storyFisher: storyFisher[place])
    }
  }
}
