import EntenteStatistics
import Testing

@Suite struct `Fisher's exact test` {
  /// Exact integers over the binomial coefficient, printed by mpmath to 20 digits: n_ab, n_a, n_b, n, two-sided, greater, less.
  @Test(arguments: [
    (
      ContingencyTable(nAB: 3, nA: 5, nB: 4, n: 10), 0.52380952380952380952, 0.26190476190476190476,
      0.97619047619047619048
    ),
    (ContingencyTable(nAB: 0, nA: 5, nB: 5, n: 10), 0.0079365079365079365079, 1, 0.003968253968253968254),
    (
      ContingencyTable(nAB: 10, nA: 12, nB: 12, n: 100), 2.4152695695949935193e-10, 2.4152695695949935193e-10,
      0.99999999999899373685
    ),
    (ContingencyTable(nAB: 2, nA: 50, nB: 40, n: 1000), 1, 0.60632112126500411395, 0.67705663569384568831),
    (ContingencyTable(nAB: 400, nA: 1000, nB: 900, n: 20000), 8.899421811636044927e-300, 8.899421811636044927e-300, 1),
    (ContingencyTable(nAB: 5, nA: 5, nB: 5, n: 5), 1, 1, 1),
    (ContingencyTable(nAB: 60, nA: 300, nB: 400, n: 20000), 1.8165106096582841345e-42, 1.8165106096582841345e-42, 1),
  ])
  func `has the exact tails`(table: ContingencyTable, twoSided: Double, greater: Double, less: Double) {
    let test = FisherExact(table)
    #expect(agree(test.twoSided, twoSided))
    #expect(agree(test.greater, greater))
    #expect(agree(test.less, less))
  }

  @Test func `counts equally likely tables although rounding tells them apart`() {
    #expect(FisherExact(ContingencyTable(nAB: 2, nA: 5, nB: 3, n: 6)).twoSided == 1)
  }

  @Test func `agrees with counting every arrangement, in all tables of up to 26 units`() {
    var worst = 0.0
    for table in Self.tables(upTo: 26) {
      let (test, exact) = (FisherExact(table), Self.enumerated(table))
      worst = max(worst, abs(test.twoSided / exact.twoSided - 1))
      worst = max(worst, abs(test.greater / exact.greater - 1), abs(test.less / exact.less - 1))
    }
    #expect(worst < 1e-14)
  }

  @Test func `is exactly 1 where the table says nothing`() {
    for table in [(0, 0, 3, 7), (3, 7, 3, 7), (0, 0, 0, 0), (1, 1, 1, 1)] {
      let test = FisherExact(ContingencyTable(nAB: table.0, nA: table.1, nB: table.2, n: table.3))
      #expect([test.twoSided, test.greater, test.less] == [1, 1, 1])
      #expect(test.negativeLog10TwoSided == 0)
    }
  }

  /// 100,000 units, two things in the same half of them: 1 / C(100000, 50000), by Stirling's series.
  @Test func `keeps the order of magnitude where the probability underflows`() {
    let test = FisherExact(ContingencyTable(nAB: 50_000, nA: 50_000, nB: 50_000, n: 100_000))
    #expect(test.twoSided == 0)
    #expect(abs(test.negativeLog10TwoSided - 30_100.100) < 0.001)
  }

  /// From mpmath at 40 digits, where SciPy keeps ten.
  @Test func `keeps its digits in large tables`() {
    let test = FisherExact(ContingencyTable(nAB: 113_265, nA: 148_213, nB: 675_303, n: 869_692))
    #expect(abs(test.twoSided / 2.66417083033348753e-35 - 1) < 1e-13)
  }

  @Test func `gives the logarithm of what it gives plainly`() {
    let test = FisherExact(ContingencyTable(nAB: 10, nA: 12, nB: 12, n: 100))
    #expect(abs(test.negativeLog10TwoSided - 9.6170343) < 1e-6)
  }

  private static func tables(upTo n: Int) -> [ContingencyTable] {
    (1...n).flatMap { n in
      (0...n).flatMap { nA in
        (0...n).flatMap { nB in
          (max(0, nA + nB - n)...min(nA, nB)).map { ContingencyTable(nAB: $0, nA: nA, nB: nB, n: n) }
        }
      }
    }
  }

  /// C(n, k) for n up to 26, by Pascal's triangle.
  private static let binomials: [[Int]] = (0..<26).reduce(into: [[1]]) { rows, _ in
    let last = rows[rows.count - 1]
    rows.append([1] + zip(last, last.dropFirst()).map(+) + [1])
  }

  private static func enumerated(_ table: ContingencyTable) -> (twoSided: Double, greater: Double, less: Double) {
    let (nA, nB, n) = (table.nA, table.nB, table.n)
    let support = max(0, nA + nB - n)...min(nA, nB)
    let ways = support.map { (nAB: $0, ways: binomials[nA][$0] * binomials[n - nA][nB - $0]) }
    let observed = binomials[nA][table.nAB] * binomials[n - nA][nB - table.nAB]
    func share(_ isCounted: (Int, Int) -> Bool) -> Double {
      Double(ways.filter { isCounted($0.nAB, $0.ways) }.reduce(0) { $0 + $1.ways }) / Double(binomials[n][nB])
    }
    return (share { $1 <= observed }, share { nAB, _ in nAB >= table.nAB }, share { nAB, _ in nAB <= table.nAB })
  }
}
