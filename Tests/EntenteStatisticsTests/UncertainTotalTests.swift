import EntenteStatistics
import Testing

@Suite struct `A total that may be wrong` {
  typealias Cluster = UncertainTotal.Cluster
  typealias Missed = UncertainTotal.Missed

  private static let ones = Missed(values: [(value: 1, count: 1)], shape: 3)
  private static func mixed(_ shape: Int) -> Missed {
    Missed(values: [(value: 2, count: 3), (value: 10, count: 1)], shape: shape)
  }

  private static func clusters(_ number: Int, sure: Int, value: Int, missed: Int) -> [Cluster] {
    (0..<number).map { _ in Cluster(items: [.init(probability: sure, value: value)], missed: missed) }
  }

  @Test func `counts items as far as they are right, and adds missed ones at their mean value`() {
    let clusters = [
      Cluster(
        items: [.init(probability: 500, value: 4), .init(probability: 250, value: 10)], missed: 1_200),
      Cluster(items: [], missed: 100, count: 8),
    ]
    let total = UncertainTotal(clusters, missed: Self.mixed(3))
    #expect(total.found == 4.5)
    #expect(total.missedItems == 2)
    #expect(total.notFound == 8)
  }

  /// Quantiles of at least 500,000 draws by NumPy 2.4, default_rng(1), with its own Poisson, gamma and binomial generators.
  @Test(
    arguments: [
      ("only sampling", clusters(50, sure: 999, value: 2, missed: 0), ones, (25, 25), (74.0, 128.0), 6.0),
      ("only missed", [Cluster(items: [], missed: 1_000, count: 10)], ones, (25, 25), (1, 29), 2),
      ("both", clusters(12, sure: 500, value: 4, missed: 500), mixed(5), (50, 50), (16, 92), 6),
      ("many", [Cluster(items: [], missed: 500, count: 4_000)], mixed(100), (25, 25), (6_430, 9_736), 150),
    ] as [(String, [Cluster], Missed, (lower: Int, upper: Int), (lower: Double, upper: Double), Double)])
  func `has the interval that another program draws`(
    name: String, clusters: [Cluster], missed: Missed, tails: (lower: Int, upper: Int),
    expected: (lower: Double, upper: Double), tolerance: Double
  ) throws {
    let total = UncertainTotal(clusters, missed: missed)
    for seed in [1, 2] as [UInt64] {
      let interval = try #require(total.interval(tails: tails, draws: 4_000, seed: seed))
      #expect(abs(interval.lower - expected.lower) <= tolerance, "\(name): \(interval)")
      #expect(abs(interval.upper - expected.upper) <= tolerance, "\(name): \(interval)")
    }
  }

  @Test func `is drawn alike for the same seed only`() {
    let total = UncertainTotal(Self.clusters(9, sure: 600, value: 3, missed: 700), missed: Self.mixed(3))
    let seeds: [UInt64] = [1, 1, 2]
    let intervals = seeds.map { total.interval(tails: (25, 25), seed: $0) }
    #expect(intervals[0] == intervals[1])
    #expect(intervals[0] != intervals[2])
  }

  @Test func `of nothing is 0`() {
    let total = UncertainTotal([], missed: Self.ones)
    #expect(total.found + total.notFound == 0)
    #expect(total.interval(tails: (25, 25), seed: 1) == ConfidenceInterval(lower: 0, upper: 0))
  }
}
