package import EntenteStatistics

/// Every measure of how often each entity is mentioned: the rows of statistics/frequency.csv.
///
/// By kind, then by mentions and id; shares and ranks are among the entities of a kind.
package struct FrequencyStatistics: Sendable {
  /// One entity that is named in at least one story.
  package struct Row: Sendable {
    package let entity: EntityKey
    /// In bodies.
    package let mentions: Int
    /// 1 for the most mentions of the kind; equal mentions share the smallest rank.
    package let rank: Int
    /// Stories that name it in title or body.
    package let stories: Int
    package let storiesTotal: Int
    package let paragraphs: Int
    package let sentences: Int
    /// Mentions in bodies of all entities of the kind.
    package let mentionsOfKind: Int
    /// Mentions per word, stories being the sample.
    package let rate: RatioSums
    package let overdispersion: Double?
    /// Of the mentions per word; nil below two stories and without words.
    package let bootstrapInterval: ConfidenceInterval?
    /// Nil as `bootstrapInterval`.
    package let bootstrapRanks: ClosedRange<Int>?
    /// Mentions in the body that has most.
    package let mostInOneStory: Int
    package let dispersion: Dispersion?
    package let flags: [StatisticFlag]
  }

  package let rows: [Row]

  /// - Parameters:
  ///   - sample: All the stories that the table is about.
  ///   - seed: Of the bootstrap.
  ///   - workers: Who share the work.
  init(_ sample: StorySample, seed: UInt64, workers: Workers) async {
    let entities = sample.index.keys
    let totals = EntityTotals.all(of: sample.stories, entities: entities.count)
    let ranks = await Self.bootstrap(sample, seed: seed, workers: workers)
    let words = StoryWords(sample.stories)
    var rows: [Row] = []
    for (_, places) in sample.families {
      let family = Family(totals[places].map(\.mentions))
      let kindRanks = ranks?.rankIntervals(among: Array(places))
      let familyRows = await workers.mapEach(places.count) { place in
        Row(
          entities[places.lowerBound + place], totals[places.lowerBound + place], words, family, place,
          ranks?.ratioInterval(of: places.lowerBound + place), kindRanks?[place])
      }
      rows += familyRows.sorted { (-$0.mentions, $0.entity) < (-$1.mentions, $1.entity) }
    }
    self.rows = rows
  }

  private static let replicates = 2000

  /// Weighted totals of 2,000 replicates; nil below two stories and without words.
  private static func bootstrap(_ sample: StorySample, seed: UInt64, workers: Workers) async -> BootstrapTotals? {
    guard sample.stories.count >= 2, sample.words > 0 else { return nil }
    let clusters = sample.clusters
    let blocks = (replicates + PoissonBootstrap.blockSize - 1) / PoissonBootstrap.blockSize
    let parts = await workers.map(blocks) { blocks in
      let first = blocks.lowerBound * PoissonBootstrap.blockSize
      let end = min(blocks.upperBound * PoissonBootstrap.blockSize, replicates)
      return PoissonBootstrap(seed: seed).totals(of: clusters, replicates: first..<end)
    }
    return parts.dropFirst().reduce(parts[0]) { $0.appending($1) }
  }

  /// How many mentions the entities of a kind have, together and in order.
  fileprivate struct Family: Sendable {
    let mentions: Int
    let ranks: [Int]

    init(_ counts: [Int]) {
      mentions = counts.reduce(0, +)
      ranks = descendingRanks(counts)
    }
  }

  /// The bodies of all stories.
  fileprivate struct StoryWords: Sendable {
    let sums: RatioSums
    /// Stories whose body has words.
    let worded: Int
    /// Words of the shortest of these bodies.
    let shortest: Int

    init(_ stories: [SampledStory]) {
      let worded = stories.map(\.words).filter { $0 > 0 }
      sums = stories.wordSums
      self.worded = worded.count
      shortest = worded.min() ?? 0
    }
  }
}

extension FrequencyStatistics.Row {
  fileprivate init(
    _ entity: EntityKey, _ totals: EntityTotals, _ words: FrequencyStatistics.StoryWords,
    _ family: FrequencyStatistics.Family, _ place: Int, _ bootstrapInterval: ConfidenceInterval?,
    _ bootstrapRanks: ClosedRange<Int>?
  ) {
    self.entity = entity
    mentions = totals.mentions
    rank = family.ranks[place]
    stories = totals.stories
    storiesTotal = words.sums.clusters
    paragraphs = totals.paragraphs
    sentences = totals.sentences
    mentionsOfKind = family.mentions
    rate = totals.rate(in: words.sums)
    overdispersion = rate.overdispersion(occupied: totals.parts)
    self.bootstrapInterval = bootstrapInterval
    self.bootstrapRanks = bootstrapRanks
    mostInOneStory = totals.parts.map(\.count).max() ?? 0
    dispersion = Dispersion(
      occupied: totals.parts, partCount: words.worded, totalSize: words.sums.denominator, smallestSize: words.shortest)
    flags =
      [
        (StatisticFlag.few, words.sums.clusters < 5),
        (.fewMentions, mentions < 5),
        (.oneArticle, stories == 1),
        (.titleOnly, mentions == 0),
        (.noWords, mentions > 0 && dispersion == nil),
        (.onePart, words.worded == 1),
      ].raised
  }
}
