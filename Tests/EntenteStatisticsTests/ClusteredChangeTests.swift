import EntenteStatistics
import Testing

@Suite struct `A change between samples of stories` {
  private static let earlier = [(3, 400), (0, 310), (1, 220), (0, 500), (2, 180)]
  private static let later = [(4, 300), (6, 420), (0, 150), (9, 510)]

  private static func sums(_ stories: [(Int, Int)]) -> RatioSums {
    stories.reduce(into: RatioSums()) { $0.add(numerator: $1.0, denominator: $1.1) }
  }

  private static func clusters(_ stories: some Collection<(Int, Int)>) -> ClusterCounts {
    stories.enumerated().reduce(into: ClusterCounts(seriesCount: 1)) { clusters, story in
      clusters.append(identifier: "\(story.offset)", size: story.element.1, counts: [(0, story.element.0)])
    }
  }

  /// NumPy and SciPy: Welch's degrees of freedom are 4.77.
  @Test func `has Welch's ratio, bounds and probability`() throws {
    let change = try #require(ClusteredRateRatio(from: Self.sums(Self.earlier), to: Self.sums(Self.later)))
    #expect(agree(change.ratio, 3.6944444444444446))
    #expect(agree(change.interval, ConfidenceInterval(0.808978236070033, 16.871800926798773)))
    #expect(agree(change.p, 0.07738031892292548))
  }

  @Test func `has no Welch test with one story, no mention or no spread`() {
    let later = Self.sums(Self.later)
    #expect(ClusteredRateRatio(from: Self.sums([(3, 400)]), to: later) == nil)
    #expect(ClusteredRateRatio(from: Self.sums([(0, 400), (0, 20)]), to: later) == nil)
    #expect(ClusteredRateRatio(from: Self.sums([(1, 40), (2, 80)]), to: Self.sums([(2, 40), (4, 80)])) == nil)
  }

  /// All C(9, 4) = 126 splits enumerated in Python: 8 change at least as much.
  @Test func `is tried in all its splits where they are few`() throws {
    let test = try #require(PermutationTest(from: Self.clusters(Self.earlier), to: Self.clusters(Self.later)))
    #expect(test.isExact)
    #expect(test.pValues == [8.0 / 126])
  }

  @Test func `of five stories cannot reach one in twenty`() throws {
    let (none, all) = ([(0, 100), (0, 90)], [(50, 100), (60, 90), (70, 110)])
    let test = try #require(PermutationTest(from: Self.clusters(none), to: Self.clusters(all)))
    #expect(test.pValues == [0.1])
  }

  /// 1 / C(5, 2), 2 / C(4, 2), 1 / C(9, 4) and, shuffled, 1 / 10,000.
  @Test(arguments: [(2, 3, 0.1), (2, 2, 1.0 / 3), (5, 4, 1.0 / 126), (12, 12, 0.0001), (0, 4, 1.0), (0, 0, 1.0)])
  func `has a smallest probability that follows from the number of stories`(earlier: Int, later: Int, p: Double) {
    #expect(PermutationTest.smallestP(from: earlier, to: later) == p)
  }

  /// 24 stories, C(24, 12) = 2,704,156 splits: the 9,999 shuffles of the same stream in Python give 3,076 as great.
  @Test func `is shuffled by the published stream where they are many`() throws {
    let stories = (0..<24).map { ($0 * 7 % 5 * ($0 % 3), 100 + 13 * $0) }
    let (earlier, later) = (Self.clusters(stories[..<12]), Self.clusters(stories[12...]))
    let test = try #require(PermutationTest(from: earlier, to: later))
    #expect(!test.isExact)
    #expect(test.pValues == [3077.0 / 10_000])
    let other = try #require(PermutationTest(from: earlier, to: later, seed: 7))
    #expect(other.pValues != test.pValues)
  }

  @Test func `is the same forwards and backwards when enumerated`() throws {
    let forth = try #require(PermutationTest(from: Self.clusters(Self.earlier), to: Self.clusters(Self.later)))
    let back = try #require(PermutationTest(from: Self.clusters(Self.later), to: Self.clusters(Self.earlier)))
    #expect(forth.pValues == back.pValues)
  }

  @Test func `has no p-value without a mention, and no test without text`() throws {
    let silent = [(0, 100), (0, 50)]
    let test = try #require(PermutationTest(from: Self.clusters(silent), to: Self.clusters(silent)))
    #expect(test.pValues == [nil])
    #expect(PermutationTest(from: Self.clusters([]), to: Self.clusters(silent)) == nil)
    #expect(PermutationTest(from: Self.clusters([(1, 0)]), to: Self.clusters(silent)) == nil)
  }
}
