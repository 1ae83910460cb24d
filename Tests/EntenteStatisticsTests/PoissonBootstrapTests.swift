import EntenteStatistics
import Testing

@Suite struct `The Poisson bootstrap` {
  /// Five stories of 40, 60, 50, 50 and 20 words; five countries.
  private static let words = [40, 60, 50, 50, 20]
  private static let mentions = [
    [1, 3, 1, 0, 0], [1, 0, 2, 1, 0], [2, 1, 0, 0, 0], [0, 0, 1, 0, 1], [0, 0, 0, 1, 0],
  ]

  private static func small(order: [Int] = [0, 1, 2, 3, 4]) -> ClusterCounts {
    order.reduce(into: ClusterCounts(seriesCount: 5)) { clusters, story in
      clusters.append(
        identifier: "a\(story + 1)", size: words[story], counts: mentions[story].enumerated().map { ($0, $1) })
    }
  }

  /// The weights of one story are the counts of a series that is in no other.
  private static func weights(of story: Int, replicates: Range<Int>) -> [Int] {
    var clusters = ClusterCounts(seriesCount: 5)
    for index in 0..<5 { clusters.append(identifier: "a\(index + 1)", size: 1, counts: [(series: index, count: 1)]) }
    return PoissonBootstrap().totals(of: clusters, replicates: replicates).counts(of: story)
  }

  /// The same contract in Python: the first twelve weights of each story, and their sum over 2,000 replicates.
  @Test(arguments: [
    (0, [0, 2, 0, 0, 0, 3, 1, 0, 1, 0, 0, 0], 1955), (1, [1, 0, 3, 0, 1, 2, 0, 1, 1, 1, 0, 1], 2040),
    (2, [1, 1, 0, 0, 2, 3, 2, 0, 1, 2, 1, 0], 1959), (3, [2, 1, 1, 0, 0, 1, 4, 0, 1, 2, 2, 0], 2017),
    (4, [1, 1, 1, 3, 1, 3, 1, 2, 0, 0, 3, 2], 1925),
  ])
  func `has the weights of the contract`(story: Int, first: [Int], sum: Int) {
    let weights = Self.weights(of: story, replicates: 0..<2000)
    #expect(Array(weights[..<12]) == first)
    #expect(weights.reduce(0, +) == sum)
  }

  /// NumPy's quantiles of the same 2,000 replicates, per 1,000 words.
  @Test func `gives percentile intervals of rates and of ranks`() {
    let totals = PoissonBootstrap().totals(of: Self.small(), replicates: 0..<2000)
    let upper = [33.333333333333336, 52.35697940503426, 30, 25, 14.453781512604985]
    for (series, upper) in upper.enumerated() {
      #expect(agree(totals.ratioInterval(of: series)?.scaled(by: 1000), ConfidenceInterval(0, upper)))
    }
    #expect(totals.rankIntervals(among: Array(0..<5)) == [1...4, 1...5, 1...4, 1...5, 1...5])
  }

  @Test func `does not depend on the order of stories or on how replicates are divided`() {
    let bootstrap = PoissonBootstrap()
    let whole = bootstrap.totals(of: Self.small(), replicates: 0..<100)
    let shuffled = bootstrap.totals(of: Self.small(order: [3, 1, 4, 0, 2]), replicates: 0..<100)
    let first = bootstrap.totals(of: Self.small(), replicates: 0..<64)
    #expect(shuffled == whole)
    #expect(first.appending(bootstrap.totals(of: Self.small(), replicates: 64..<100)) == whole)
  }

  @Test func `depends on the seed`() {
    let totals = [1, 2].map { PoissonBootstrap(seed: $0).totals(of: Self.small(), replicates: 0..<100) }
    #expect(totals[0] != totals[1])
  }

  /// The same sums one weight at a time, for stories and counts past what 16 bits hold.
  @Test(arguments: 1...5)
  func `sums in lanes what is summed one by one`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var clusters = ClusterCounts(seriesCount: 3)
    var stories: [(id: String, words: Int, counts: [Int])] = []
    for index in 0..<90 {
      let isLong = index % 29 == 0
      let counts = (0..<3).map { _ in Int.random(in: 0...(isLong ? 70_000 : 40), using: &generator) }
      let words = Int.random(in: 0...(isLong ? 900_000 : 5_000), using: &generator)
      stories.append(("story \(index)", words, counts))
      clusters.append(identifier: "story \(index)", size: words, counts: counts.enumerated().map { ($0, $1) })
    }
    let totals = PoissonBootstrap(seed: seed).totals(of: clusters, replicates: 0..<70)
    for replicate in [0, 1, 5, 31, 32, 69] {
      let weights = stories.map { Self.weight(of: $0.id, seed: seed, replicate: replicate) }
      #expect(totals.sizes[replicate] == zip(stories, weights).reduce(0) { $0 + $1.0.words * $1.1 })
      for series in 0..<3 {
        let expected = zip(stories, weights).reduce(0) { $0 + $1.0.counts[series] * $1.1 }
        #expect(totals.counts(of: series)[replicate] == expected)
      }
    }
  }

  /// The standard deviation of Σ w·x with Poisson weights of variance nearly 1 is √Σx².
  @Test func `scatters as the closed form says`() {
    var generator = SplitMix64(seed: 11)
    let counts = (0..<200).map { _ in Int.random(in: 0...9, using: &generator) }
    var clusters = ClusterCounts(seriesCount: 1)
    for (index, count) in counts.enumerated() {
      clusters.append(identifier: "\(index)", size: 1, counts: [(series: 0, count: count)])
    }
    let sums = PoissonBootstrap().totals(of: clusters, replicates: 0..<4000).counts(of: 0).map(Double.init)
    let mean = sums.reduce(0, +) / 4000
    let deviation = (sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3999).squareRoot()
    let expected = Double(counts.reduce(0) { $0 + $1 * $1 }).squareRoot()
    #expect(abs(mean - Double(counts.reduce(0, +))) < 4 * expected / 4000.0.squareRoot())
    #expect(abs(deviation / expected - 1) < 0.045)
  }

  @Test func `of nothing has no interval`() {
    let totals = PoissonBootstrap().totals(of: ClusterCounts(seriesCount: 1), replicates: 0..<64)
    #expect(totals.ratioInterval(of: 0) == nil)
    #expect(totals.rankIntervals(among: [0]) == [1...1])
  }

  private static func weight(of id: String, seed: UInt64, replicate: Int) -> Int {
    let output = SplitMix64(seed: fnv1a64(id.utf8) ^ seed)[UInt64(replicate / 4 + 1)]
    let lane = UInt16(truncatingIfNeeded: output >> (16 * (replicate % 4)))
    return [24109, 48219, 60273, 64292, 65296, 65497, 65531, 65535].count { $0 <= lane }
  }
}
