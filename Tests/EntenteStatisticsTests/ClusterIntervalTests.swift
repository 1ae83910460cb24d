import EntenteStatistics
import Testing

@Suite struct `A rate over stories` {
  /// Five stories of 40, 60, 50, 50 and 20 words; the figures are NumPy's and SciPy's.
  private static let words = [40, 60, 50, 50, 20]
  private static let brazil = [1, 1, 2, 0, 0]
  private static let russia = [3, 0, 1, 0, 0]

  private static func sums(_ mentions: [Int], _ words: [Int] = words) -> RatioSums {
    var sums = RatioSums()
    for (mentions, words) in zip(mentions, words) { sums.add(numerator: mentions, denominator: words) }
    return sums
  }

  @Test(arguments: [
    (brazil, 7.591393830939601, 5.704083035117979, 57.95471600981991),
    (russia, 13.751703547350191, 2.2265990766687156, 148.46791048314049),
  ])
  func `has the clustered error of the ratio`(mentions: [Int], error: Double, lower: Double, upper: Double) {
    let sums = Self.sums(mentions)
    #expect(agree(sums.ratio, 4.0 / 220))
    #expect(agree(sums.standardError, error / 1000))
    #expect(agree(sums.clusterInterval()?.scaled(by: 1000), ConfidenceInterval(lower, upper)))
  }

  /// The Pearson chi-square over 4 degrees of freedom, NumPy.
  @Test func `says how far stories differ from chance`() {
    let parts = zip(Self.russia, Self.words).map { Dispersion.Part(count: $0, size: $1) }
    #expect(agree(Self.sums(Self.russia).overdispersion(occupied: parts), 2.3687499999999995))
    #expect(agree(Self.sums(Self.russia).overdispersion(occupied: [parts[2], parts[0]]), 2.3687499999999995))
    #expect(Self.sums([3], [70]).overdispersion(occupied: []) == nil)
  }

  @Test func `prints the envelope of the Poisson and the clustered interval`() throws {
    let envelope = try #require(Self.sums(Self.brazil).envelopeInterval())
    #expect(agree(envelope.interval.scaled(by: 1000), ConfidenceInterval(4.953933516483296, 57.95471600981991)))
    #expect(envelope.method == .cluster)
  }

  @Test(arguments: [([2, 2], [50, 50]), ([2, 2, 2], [50, 50, 50]), ([0, 0, 0], [50, 50, 50]), ([3], [70])])
  func `falls back on Poisson without spread or below three stories`(mentions: [Int], words: [Int]) throws {
    let sums = Self.sums(mentions, words)
    let envelope = try #require(sums.envelopeInterval())
    let exact = ConfidenceInterval.exactPoisson(count: sums.numerator)
    #expect(envelope.method == .poisson)
    #expect(agree(envelope.interval, exact.scaled(by: 1 / Double(sums.denominator))))
  }

  @Test func `is undefined without words, and has no error with one story`() {
    #expect(RatioSums().ratio == nil)
    #expect(RatioSums().envelopeInterval() == nil)
    #expect(Self.sums([3], [70]).standardError == nil)
    #expect(Self.sums([3], [70]).clusterInterval() == nil)
    #expect(Self.sums([0, 0], [70, 30]).clusterInterval() == nil)
    #expect(Self.sums([0, 0], [70, 30]).standardError == 0)
  }

  @Test func `is exactly without error where every story has the same rate, however large`() {
    let sums = Self.sums([3_000_000_019, 6_000_000_038, 9_000_000_057], [1_000_000_007, 2_000_000_014, 3_000_000_021])
    #expect(sums.standardError == 0)
  }

  @Test(arguments: 1...20)
  func `comes out the same to the last bit in any order and any grouping`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var stories = (0..<200).map { _ in
      (x: Int.random(in: 0...40_000_000, using: &generator), w: Int.random(in: 1...5_000, using: &generator))
    }
    var inOrder = RatioSums()
    for story in stories { inOrder.add(numerator: story.x, denominator: story.w) }
    stories.shuffle(using: &generator)
    var merged = RatioSums()
    for group in 0..<7 {
      var part = RatioSums()
      for story in stories[group * 28..<min(200, (group + 1) * 28)] {
        part.add(numerator: story.x, denominator: story.w)
      }
      merged.merge(part)
    }
    for story in stories[196...] { merged.add(numerator: story.x, denominator: story.w) }
    #expect(merged == inOrder)
    #expect(merged.envelopeInterval()?.interval == inOrder.envelopeInterval()?.interval)
  }
}
