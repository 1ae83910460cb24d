import EntenteStatistics
import Testing

@Suite struct `Order statistics` {
  /// NumPy's quantile with methods linear and inverted_cdf.
  @Test func `are NumPy's quantiles of type 7 and type 1`() {
    let interpolated = [0.025, 0.5, 0.9].map { Quantiles.interpolated($0, ofSorted: [1, 4, 9, 16, 30]) }
    #expect(zip(interpolated, [1.3, 9, 24.4]).allSatisfy { agree($0, $1) })
    let reached = [0, 0.2, 0.21, 0.5, 1].map { Quantiles.smallestReaching($0, ofSorted: [1, 4, 9, 16, 30]) }
    #expect(reached == [1, 1, 4, 9, 30])
    #expect(Quantiles.interpolated(0.5, ofSorted: []) == nil)
    #expect(Quantiles.smallestReaching(0.5, ofSorted: []) == nil)
  }

  @Test func `rank the greatest first and share the best rank among equals`() {
    #expect(descendingRanks([10, 11, 10, 3]) == [2, 1, 2, 4])
    #expect(descendingRanks([]) == [])
  }

  /// SciPy's norm.ppf.
  @Test(arguments: [(0.95, 1.959963984540054), (0.99, 2.5758293035489004), (0.9, 1.6448536269514722)])
  func `include the normal ones`(confidence: Double, factor: Double) {
    #expect(agree(Normal.factor(confidence: confidence), factor))
  }
}
