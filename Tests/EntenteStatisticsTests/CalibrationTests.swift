import EntenteStatistics
import Testing

/// On stories of 1 to 29 sentences; in a third of them the country is a theme and comes up four times as often.
@Suite struct `Calibration on bursty stories` {
  private struct Story {
    let mentions: Int
    let words: Int
  }

  private static func sentences(_ generator: inout SplitMix64) -> Int {
    1 + below(29, &generator)
  }

  private static func mentions(in sentences: Int, _ generator: inout SplitMix64) -> Int {
    let percent = below(3, &generator) == 0 ? 24 : 6
    return (0..<sentences).count { _ in below(100, &generator) < percent }
  }

  private static func words(in sentences: Int, _ generator: inout SplitMix64) -> Int {
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
}
