import EntenteStatistics
import Testing

/// On stories of 1 to 29 sentences; in a third of them the country is a theme and comes up four times as often.
@Suite struct `Calibration on bursty stories` {
  private struct Story {
    let mentions: Int
    let words: Int
  }

  private static func story(_ generator: inout SplitMix64) -> Story {
    func below(_ limit: UInt64) -> Int { Int((generator.next() >> 32) % limit) }
    let sentences = 1 + below(29)
    let share = below(3) == 0 ? 24 : 6
    return Story(
      mentions: (0..<sentences).count { _ in below(100) < share },
      words: (0..<sentences).reduce(0) { words, _ in words + 8 + below(32) })
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

  @Test func `without any change one comparison in twenty is called one`() throws {
    let series = 600
    var generator = SplitMix64(seed: 42)
    var samples = [ClusterCounts(seriesCount: series), ClusterCounts(seriesCount: series)]
    var sums = [[RatioSums]](repeating: [RatioSums](repeating: RatioSums(), count: series), count: 2)
    for index in 0..<12 {
      let stories = (0..<series).map { _ in Self.story(&generator) }
      let words = stories[0].words
      let counts = stories.enumerated().map { (series: $0.offset, count: $0.element.mentions) }
      samples[index % 2].append(identifier: "\(index)", size: words, counts: counts)
      for (place, count) in counts { sums[index % 2][place].add(numerator: count, denominator: words) }
    }
    let permutation = try #require(PermutationTest(from: samples[0], to: samples[1])).pValues.compactMap { $0 }
    let clustered = zip(sums[0], sums[1]).compactMap { ClusteredRateRatio(from: $0, to: $1)?.p }
    for pValues in [permutation, clustered] {
      #expect((0.03...0.07).contains(Double(pValues.count { $0 < 0.05 }) / Double(pValues.count)))
    }
  }
}
