import EntenteStatistics
import Testing

/// On stories of 1 to 29 sentences; in a third of them the country is a theme and comes up four times as often.
@Suite struct `Calibration on bursty stories` {
  private struct Story {
    let mentions: Int
    let words: Int
  }

  fileprivate static func sentences(_ generator: inout SplitMix64) -> Int {
    1 + below(29, &generator)
  }

  fileprivate static func mentions(in sentences: Int, _ generator: inout SplitMix64) -> Int {
    let percent = below(3, &generator) == 0 ? 24 : 6
    return (0..<sentences).count { _ in below(100, &generator) < percent }
  }

  fileprivate static func words(in sentences: Int, _ generator: inout SplitMix64) -> Int {
    (0..<sentences).reduce(0) { words, _ in words + 8 + below(32, &generator) }
  }

  private static func below(_ limit: UInt64, _ generator: inout SplitMix64) -> Int {
    Int((generator.next() >> 32) % limit)
  }

  private static func story(_ generator: inout SplitMix64) -> Story {
    let sentences = sentences(&generator)
    return Story(mentions: mentions(in: sentences, &generator), words: words(in: sentences, &generator))
  }

  private static func sums(_ stories: some Sequence<Story>) -> RatioSums {
    stories.reduce(into: RatioSums()) { $0.add(numerator: $1.mentions, denominator: $1.words) }
  }

  @Test(arguments: [5, 10, 30, 100])
  func `the printed interval of a rate covers what it says`(size: Int) throws {
    var generator = SplitMix64(seed: UInt64(size))
    let population = (0..<4000).map { _ in Self.story(&generator) }
    let rate = try #require(Self.sums(population).ratio)
    let samples = 500
    let covered = (0..<samples).count { _ in
      let sample = (0..<size).map { _ in population[Int(generator.next() >> 32) % population.count] }
      guard let interval = Self.sums(sample).envelopeInterval()?.interval else { return false }
      return (interval.lower...interval.upper).contains(rate)
    }
    #expect((0.92...0.98).contains(Double(covered) / Double(samples)))
  }

  /// Sixty corpora of two periods of six stories, with ten countries each.
  @Test func `without any change one comparison in twenty is called one`() throws {
    var generator = SplitMix64(seed: 42)
    var (permuted, clustered) = ([Double](), [Double]())
    for _ in 0..<60 {
      var counts = [ClusterCounts(seriesCount: 10), ClusterCounts(seriesCount: 10)]
      var sums = [[RatioSums]](repeating: [RatioSums](repeating: RatioSums(), count: 10), count: 2)
      for story in 0..<12 {
        let sentences = Self.sentences(&generator)
        let mentions = (0..<10).map { _ in Self.mentions(in: sentences, &generator) }
        let words = Self.words(in: sentences, &generator)
        counts[story % 2].append(identifier: "\(story)", size: words, counts: mentions.enumerated().map { ($0, $1) })
        for (country, count) in mentions.enumerated() {
          sums[story % 2][country].add(numerator: count, denominator: words)
        }
      }
      permuted += try #require(PermutationTest(from: counts[0], to: counts[1])).pValues.compactMap { $0 }
      clustered += zip(sums[0], sums[1]).compactMap { ClusteredRateRatio(from: $0, to: $1)?.p }
    }
    for pValues in [permuted, clustered] {
      #expect((0.03...0.07).contains(Double(pValues.count { $0 < 0.05 }) / Double(pValues.count)))
    }
  }

  /// A story with the mentions of twenty countries.
  private struct CrowdedStory {
    let words: Int
    let mentions: [Int]

    init(_ generator: inout SplitMix64) {
      let sentences = Calibration.sentences(&generator)
      mentions = (0..<20).map { _ in Calibration.mentions(in: sentences, &generator) }
      words = Calibration.words(in: sentences, &generator)
    }
  }

  /// The p-values of 500 random splits of a corpus into halves.
  private static func pValues(
    ofSplits corpus: [CrowdedStory], _ generator: inout SplitMix64,
    _ test: (ArraySlice<CrowdedStory>, ArraySlice<CrowdedStory>) throws -> [Double?]
  ) rethrows -> [Double] {
    try (0..<500).flatMap { _ in
      let stories = corpus.shuffled(using: &generator)
      return try test(stories[..<(stories.count / 2)], stories[(stories.count / 2)...]).compactMap { $0 }
    }
  }

  @Test func `500 random splits of one corpus of 60 stories show a change to clusters in one case of twenty`() {
    var generator = SplitMix64(seed: 60)
    let corpus = (0..<60).map { _ in CrowdedStory(&generator) }
    let pValues = Self.pValues(ofSplits: corpus, &generator) { earlier, later in
      (0..<20).map { country in
        let sums = [earlier, later].map { stories in
          Self.sums(stories.map { Story(mentions: $0.mentions[country], words: $0.words) })
        }
        return ClusteredRateRatio(from: sums[0], to: sums[1])?.p
      }
    }
    let share = Double(pValues.count { $0 < 0.05 }) / Double(pValues.count)
    #expect((0.03...0.07).contains(share), "\(share)")
  }

  /// All 924 splits are tried for each of the 500.
  @Test func `500 random splits of one corpus of 12 stories show a change to permutation in one case of twenty`() throws
  {
    var generator = SplitMix64(seed: 12)
    let corpus = (0..<12).map { _ in CrowdedStory(&generator) }
    let pValues = try Self.pValues(ofSplits: corpus, &generator) { earlier, later in
      let counts = [earlier, later].map { stories in
        stories.reduce(into: ClusterCounts(seriesCount: 20)) { counts, story in
          counts.append(
            identifier: "", size: story.words, counts: story.mentions.enumerated().map { ($0, $1) })
        }
      }
      return try #require(PermutationTest(from: counts[0], to: counts[1])).pValues
    }
    let share = Double(pValues.count { $0 < 0.05 }) / Double(pValues.count)
    #expect((0.03...0.07).contains(share), "\(share)")
  }
}

private typealias Calibration = `Calibration on bursty stories`
