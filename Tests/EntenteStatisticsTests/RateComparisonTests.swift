import EntenteStatistics
import Testing

@Suite struct `A change of rates` {
  private static func change(_ ya: Int, _ wa: Int, _ yb: Int, _ wb: Int) -> RateComparison {
    RateComparison(from: Rate(count: ya, exposure: wa), to: Rate(count: yb, exposure: wb))
  }

  /// R's own example, ?poisson.test: 11 in 800 against 21 in 3011; and Rothman's breast cancers, 41 against 15, by SciPy.
  @Test(arguments: [
    (change(21, 3011, 11, 800), 1.971488, 0.8584264, 4.2772659, 0.07967),
    (change(15, 19_017, 41, 28_010), 1.855759, 1.0056841, 3.6093003, 0.04085),
  ])
  func `has the exact Poisson ratio`(change: RateComparison, ratio: Double, lower: Double, upper: Double, p: Double)
    throws
  {
    let bounds = try #require(change.ratioBounds())
    #expect(abs((change.ratio ?? 0) - ratio) < 1e-6)
    #expect(abs(bounds.lower - lower) < 1e-7)
    #expect(abs((bounds.upper ?? 0) - upper) < 1e-7)
    #expect(abs((change.exactP ?? 0) - p) < 1e-5)
  }

  @Test func `has no ratio where it was absent, and a bound all the same`() throws {
    let change = Self.change(0, 100, 4, 100)
    let bounds = try #require(change.ratioBounds())
    #expect(change.ratio == nil)
    #expect(agree(bounds.lower, 0.6601240193600937))
    #expect(bounds.upper == nil)
    #expect(agree(change.exactP, 0.125))
  }

  @Test func `is a ratio of zero where it vanished`() throws {
    let change = Self.change(7, 1000, 0, 500)
    let bounds = try #require(change.ratioBounds())
    #expect(change.ratio == 0)
    #expect(bounds.lower == 0)
    #expect(agree(bounds.upper, 1.3876279601929047))
    #expect(agree(change.exactP, 0.10379515317786922))
  }

  @Test func `is undefined without text, and where nothing was counted`() {
    for change in [Self.change(0, 0, 3, 100), Self.change(3, 100, 0, 0), Self.change(0, 100, 0, 100)] {
      #expect(change.ratio == nil)
      #expect(change.ratioBounds() == nil)
      #expect(change.exactP == nil)
      #expect(change.conservativeLog2Ratio() == nil)
    }
    #expect(Self.change(0, 0, 3, 100).log2Ratio == nil)
    #expect(Self.change(0, 0, 3, 100).g2 == nil)
    #expect(Self.change(9, 5, 3, 100).g2 == nil)
  }

  /// Python with SciPy; LRC agrees there with keyness(measure = "LRC", p.adjust = FALSE) of the R package corpora.
  @Test func `has log ratios and a keyness`() {
    #expect(agree(Self.change(2, 1000, 30, 1100).log2Ratio, 3.471371264689708))
    #expect(agree(Self.change(2, 1000, 30, 1100).g2, 27.142323851345214))
    #expect(agree(Self.change(2, 1000, 30, 1100).conservativeLog2Ratio(), 1.7908054124671366))
    #expect(agree(Self.change(15, 19_017, 41, 28_010).conservativeLog2Ratio(), 0.008177151287284317))
    #expect(Self.change(21, 3011, 11, 800).conservativeLog2Ratio() == 0)
    #expect(Self.change(0, 100, 1, 100).conservativeLog2Ratio() == 0)
  }

  /// Monroe, Colaresi and Quinn's formulas in Python.
  @Test(arguments: [
    (change(15, 300, 41, 420), 2.5, 0.6547767317941, 2.3130870287959744),
    (change(0, 300, 3, 420), 0.1, 3.1381741126179907, 0.9767488155775343),
  ])
  func `has weighted log odds`(change: RateComparison, prior: Double, value: Double, z: Double) throws {
    let odds = try #require(WeightedLogOdds(change, priorMentions: prior, priorTotal: 40))
    #expect(agree(odds.value, value))
    #expect(agree(odds.z, z))
  }

  @Test func `has no weighted log odds where there is nothing else or no prior`() {
    #expect(WeightedLogOdds(Self.change(5, 5, 7, 7), priorMentions: 1, priorTotal: 1) == nil)
    #expect(WeightedLogOdds(Self.change(5, 50, 7, 70), priorMentions: 0, priorTotal: 1) == nil)
    #expect(WeightedLogOdds(Self.change(0, 0, 7, 70), priorMentions: 1, priorTotal: 9) == nil)
  }

  @Test(arguments: 1...40)
  func `turns round when the samples are swapped`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let (wa, wb) = (Int.random(in: 100...9_000, using: &generator), Int.random(in: 100...9_000, using: &generator))
    let (ya, yb) = (Int.random(in: 1...90, using: &generator), Int.random(in: 1...90, using: &generator))
    let (forth, back) = (Self.change(ya, wa, yb, wb), Self.change(yb, wb, ya, wa))
    #expect(agree(forth.ratio, back.ratio.map { 1 / $0 }))
    #expect(agree(forth.ratioBounds()?.lower, back.ratioBounds()?.upper.map { 1 / $0 }))
    #expect(agree(forth.exactP, back.exactP))
    #expect(forth.log2Ratio == back.log2Ratio.map { -$0 })
    #expect(abs((forth.conservativeLog2Ratio() ?? 9) + (back.conservativeLog2Ratio() ?? 9)) < 1e-10)
    #expect(abs((forth.g2 ?? 9) + (back.g2 ?? 9)) < 1e-10)
    let odds = [forth, back].map { WeightedLogOdds($0, priorMentions: 2, priorTotal: 50)?.z ?? 9 }
    #expect(odds[0] == -odds[1])
  }
}
