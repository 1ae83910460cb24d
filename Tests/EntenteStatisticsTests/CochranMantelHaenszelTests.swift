import EntenteStatistics
import Testing

@Suite struct `The Cochran-Mantel-Haenszel test` {
  /// Admission by sex in six departments of Berkeley, 1973: Bickel, Hammel and O'Connell (1975), Science 187, 398-404.
  private static let berkeley = [
    (512, 313, 89, 19), (353, 207, 17, 8), (120, 205, 202, 391), (138, 279, 131, 244), (53, 138, 94, 299),
    (22, 351, 24, 317),
  ].map { ContingencyTable(nAB: $0, nA: $0 + $1, nB: $0 + $2, n: $0 + $1 + $2 + $3) }

  private static func test(_ tables: some Sequence<ContingencyTable>) -> CochranMantelHaenszel {
    tables.reduce(into: CochranMantelHaenszel()) { $0.add($1) }
  }

  /// statsmodels StratifiedTable, and R's mantelhaen.test(UCBAdmissions, correct = FALSE).
  @Test func `finds no bias inside the departments of Berkeley`() {
    let test = Self.test(Self.berkeley)
    #expect(test.strata == 6)
    #expect(test.observed == 1198)
    #expect(agree(test.expected, 1213.3571665830257))
    #expect(agree(test.chiSquare, -1.5246066604434416))
    #expect(agree(test.p, 0.21692369705551817))
    #expect(agree(test.oddsRatio, 0.904696828258623))
  }

  @Test func `ignores stories that say nothing, and is undefined without others`() {
    let silent = [(0, 0, 3, 7), (3, 7, 3, 7), (2, 2, 7, 7)].map { ContingencyTable(nAB: $0, nA: $1, nB: $2, n: $3) }
    #expect(Self.test(silent) == CochranMantelHaenszel())
    #expect(Self.test(silent).strata == 0)
    #expect(Self.test(silent).chiSquare == nil)
    #expect(Self.test(silent).p == nil)
    #expect(Self.test(silent).oddsRatio == nil)
    #expect(Self.test(silent + Self.berkeley) == Self.test(Self.berkeley))
  }

  /// One story of three sentences, the pair in the same one: statsmodels 0.14.
  @Test func `has no odds ratio where the two are never apart`() {
    let test = Self.test([ContingencyTable(nAB: 1, nA: 1, nB: 1, n: 2)])
    #expect(agree(test.chiSquare, 1))
    #expect(agree(test.p, 0.31731050786291115))
    #expect(test.oddsRatio == nil)
  }

  @Test(arguments: 1...20)
  func `is the same to the last bit in any order and any grouping`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let stories = (0..<60).map { ContingencyTable.random(seed: seed * 1_000 + $0) }
    let shuffled = stories.shuffled(using: &generator)
    var merged = Self.test(shuffled[..<23])
    merged.merge(Self.test(shuffled[23...]))
    #expect(merged == Self.test(stories))
  }
}
