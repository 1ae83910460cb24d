import EntenteStatistics
import Testing

@Suite struct `Newcombe's interval of a change` {
  /// Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10; the second sample comes first there.
  @Test(arguments: [
    ((48, 80), (56, 70), 0.0524, 0.3339), ((3, 10), (9, 10), 0.1705, 0.8090), ((2, 7), (6, 7), 0.0582, 0.8062),
    ((0, 29), (5, 56), -0.0381, 0.1926), ((0, 20), (0, 10), -0.1611, 0.2775), ((0, 10), (10, 10), 0.6075, 1),
  ])
  func `is that of his table`(earlier: (Int, Int), later: (Int, Int), lower: Double, upper: Double) throws {
    let interval = try #require(ConfidenceInterval.newcombe(from: earlier, to: later))
    #expect(interval.rounds(to: lower, upper, within: 0.00005))
  }

  @Test func `turns round with its samples`() throws {
    let forth = try #require(ConfidenceInterval.newcombe(from: (2, 9), to: (5, 7)))
    let back = try #require(ConfidenceInterval.newcombe(from: (5, 7), to: (2, 9)))
    #expect(agree(forth, ConfidenceInterval(-back.upper, -back.lower)))
  }

  @Test func `is nil where a sample is empty`() {
    #expect(ConfidenceInterval.newcombe(from: (0, 0), to: (2, 9)) == nil)
    #expect(ConfidenceInterval.newcombe(from: (2, 9), to: (0, 0)) == nil)
  }
}
