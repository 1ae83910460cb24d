import EntenteStatistics
import Testing

@Suite struct `Dispersion over stories` {
  private static func parts(_ counts: [Int], _ sizes: [Int] = [40, 60, 50, 50, 20]) -> [Dispersion.Part] {
    zip(counts, sizes).map { Dispersion.Part(count: $0, size: $1) }
  }

  /// NumPy, over five stories of 40, 60, 50, 50 and 20 words.
  @Test(arguments: [
    ([1, 1, 2, 0, 0], [0.3409090909090909, 0.375, 0.4166666666666667, 0.5319451044416442, 0.6522269460133272]),
    ([3, 0, 1, 0, 0], [0.5909090909090908, 0.65, 0.7222222222222222, 0.23548215545610796, 1.5676714704563237]),
    ([0, 0, 0, 1, 0], [0.7727272727272727, 0.85, 1, 0, 2.137503523749935]),
  ])
  func `has the published measures`(counts: [Int], expected: [Double]) throws {
    let dispersion = try #require(Dispersion(parts: Self.parts(counts)))
    #expect(agree(dispersion.dp, expected[0]))
    #expect(agree(dispersion.dpNorm, expected[1]))
    #expect(agree(dispersion.dpEgbert, expected[2]))
    #expect(abs((dispersion.juillandD ?? 9) - expected[3]) < 1e-12)
    #expect(agree(dispersion.divergence, expected[4]))
  }

  /// Five equal parts with 1, 2, 3, 4 and 5 of 15: half of |1-3| + |2-3| + 0 + |4-3| + |5-3| fifteenths.
  @Test func `is the DP of a small example by hand`() throws {
    let dispersion = try #require(Dispersion(parts: Self.parts([1, 2, 3, 4, 5], [10, 10, 10, 10, 10])))
    #expect(agree(dispersion.dp, 0.2))
  }

  @Test func `is even where every story has its share`() throws {
    let dispersion = try #require(Dispersion(parts: Self.parts([4, 6, 5, 5, 2])))
    #expect(dispersion.dp == 0)
    #expect(abs(dispersion.divergence) < 1e-15)
    #expect(agree(dispersion.juillandD, 1))
  }

  @Test func `is undefined without a mention, and without words`() {
    #expect(Dispersion(parts: Self.parts([0, 0, 0, 0, 0])) == nil)
    #expect(Dispersion(parts: Self.parts([3], [0])) == nil)
    #expect(Dispersion(parts: []) == nil)
  }

  @Test func `in a single story has a DP and nothing that compares stories`() throws {
    let dispersion = try #require(Dispersion(parts: Self.parts([3, 2], [70, 0])))
    #expect((dispersion.dp, dispersion.divergence) == (0, 0))
    #expect([dispersion.dpNorm, dispersion.dpEgbert, dispersion.juillandD] == [nil, nil, nil])
  }

  @Test(arguments: 1...20)
  func `needs only the stories that hold it, in any order`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let parts = (0..<50).map { _ in
      Dispersion.Part(
        count: max(0, Int.random(in: -9...5, using: &generator)), size: Int.random(in: 1...900, using: &generator))
    }
    let occupied = parts.filter { $0.count > 0 }.shuffled(using: &generator)
    let sizes = parts.map(\.size)
    let sparse = Dispersion(
      occupied: occupied, partCount: 50, totalSize: sizes.reduce(0, +), smallestSize: sizes.min() ?? 0)
    #expect(sparse == Dispersion(parts: parts))
  }
}
