import EntenteStatistics
import Testing

@Suite struct `The association of a pair` {
  /// Two countries in 3 and 2 of five stories, together in 2: NLTK and SciPy.
  private let pair = ContingencyTable(nAB: 2, nA: 3, nB: 2, n: 5)

  @Test func `has the textbook values`() {
    #expect(agree(pair.expected, 1.2))
    #expect(agree(pair.observedToExpected, 1.6666666666666667))
    #expect(agree(pair.pmi, 0.7369655941662061))
    #expect(agree(pair.npmi, 0.5574929506502401))
    #expect(agree(pair.g2, 2.9110316603236877))
    #expect(agree(ChiSquared.p(pair.g2), 0.08797558211282346))
    #expect(agree(pair.chiSquare, 2.2222222222222223))
    #expect(agree(pair.phi, 0.6666666666666666))
    #expect(agree(pair.dice, 0.8))
    #expect(agree(pair.logDice, 13.678071905112638))
    #expect(agree(pair.jaccard, 0.6666666666666666))
    #expect(agree(pair.cosine, 0.8164965809277261))
    #expect(agree(pair.simpson, 1))
    #expect(agree(pair.associationStrength, 0.3333333333333333))
    #expect(agree(pair.tScore, 0.565685424949238))
    #expect(agree(pair.zScore, 0.7302967433402215))
    #expect(agree(vosStrength(joint: 2, strengthA: 5, strengthB: 3, total: 8), 2.1333333333333333))
  }

  /// The same pair; Haldane and Anscombe's half is added to every cell.
  @Test func `has log odds with an interval`() {
    let odds = pair.logOdds()
    #expect(agree(odds.value, 2.120263536200091))
    #expect(agree(odds.interval, ConfidenceInterval(-1.5289908047677963, 5.769517877167978)))
  }

  @Test func `has a direction`() {
    #expect(agree(pair.probabilityOfBGivenA, 2.0 / 3))
    #expect(pair.probabilityOfAGivenB == 1)
    #expect(agree(pair.deltaPOfBGivenA, 2.0 / 3))
    #expect(agree(pair.deltaPOfAGivenB, 2.0 / 3))
    let sentences = ContingencyTable(nAB: 1, nA: 3, nB: 4, n: 9)
    #expect(agree(sentences.deltaPOfBGivenA, -1.0 / 6))
    #expect(agree(sentences.deltaPOfAGivenB, -0.15))
  }

  @Test func `exchanged changes its direction and nothing else`() {
    for n in 1...9 {
      for (nA, nB) in (0...n).flatMap({ nA in (0...n).map { (nA, $0) } }) {
        for nAB in max(0, nA + nB - n)...min(nA, nB) {
          let there = ContingencyTable(nAB: nAB, nA: nA, nB: nB, n: n)
          let back = ContingencyTable(nAB: nAB, nA: nB, nB: nA, n: n)
          for (one, other) in zip(there.undirected, back.undirected) { #expect(agree(one, other)) }
          #expect(there.probabilityOfBGivenA == back.probabilityOfAGivenB)
          #expect(there.deltaPOfBGivenA == back.deltaPOfAGivenB)
        }
      }
    }
  }

  /// From mpmath at 40 digits; the last but one has a p-value of 5.4e-300, the last one of 1.3e-1455.
  @Test(arguments: [
    (ContingencyTable(nAB: 3, nA: 5, nB: 4, n: 10), 1.7260924347106855646, 0.18891070000569195618),
    (ContingencyTable(nAB: 10, nA: 12, nB: 12, n: 100), 43.480573571429386675, 4.2818912588416991462e-11),
    (ContingencyTable(nAB: 0, nA: 5, nB: 5, n: 10), -13.862943611198906188, 0.00019663765560209780842),
    (ContingencyTable(nAB: 5, nA: 5, nB: 5, n: 10), 13.862943611198906188, 0.00019663765560209780842),
    (ContingencyTable(nAB: 400, nA: 1000, nB: 900, n: 20000), 1370.5108355501433977, 5.3769485582829021309e-300),
    (ContingencyTable(nAB: 900, nA: 1000, nB: 900, n: 20000), 6690.6795245521145872, 0),
  ])
  func `has a signed G2 with its far tail`(table: ContingencyTable, g2: Double, p: Double) {
    #expect(agree(table.g2, g2))
    #expect(agree(ChiSquared.p(table.g2), p))
  }

  /// From mpmath at 30 digits.
  @Test(arguments: [
    (199.0, 44.4619430498540307), (201, 44.8983878307095162), (1400, 305.677570946969741), (3000, 653.278488065140504),
  ])
  func `has the logarithm of a p-value past the smallest double`(statistic: Double, expected: Double) {
    #expect(agree(ChiSquared.negativeLog10P(statistic), expected))
    #expect(agree(ChiSquared.negativeLog10P(-statistic), expected))
  }

  @Test func `of a pair never seen together is as low as it can be, and defined`() {
    let apart = ContingencyTable(nAB: 0, nA: 5, nB: 5, n: 10)
    #expect(apart.pmi == nil)
    #expect(apart.logDice == nil)
    #expect(apart.tScore == nil)
    #expect(apart.npmi == -1)
    #expect(apart.ppmi == 0)
    #expect([apart.dice, apart.jaccard, apart.cosine, apart.simpson, apart.associationStrength] == [0, 0, 0, 0, 0])
    #expect(agree(apart.chiSquare, -10))
  }

  @Test func `of something in every unit is none`() {
    let everywhere = ContingencyTable(nAB: 4, nA: 10, nB: 4, n: 10)
    #expect(everywhere.isDegenerate)
    #expect((everywhere.g2, everywhere.chiSquare) == (0, 0))
    #expect(everywhere.phi == nil)
    #expect(everywhere.pmi == 0)
    #expect(everywhere.deltaPOfBGivenA == nil)
    #expect(everywhere.deltaPOfAGivenB == 0)
    #expect(ContingencyTable(nAB: 10, nA: 10, nB: 10, n: 10).npmi == nil)
  }

  @Test func `without any unit is undefined`() {
    let nothing = ContingencyTable(nAB: 0, nA: 0, nB: 0, n: 0)
    #expect(
      [nothing.expected, nothing.observedToExpected, nothing.pmi, nothing.npmi, nothing.ppmi] == [
        nil, nil, nil, nil, nil,
      ])
    #expect([nothing.jaccard, nothing.dice, nothing.cosine, nothing.simpson] == [nil, nil, nil, nil])
    #expect(
      [nothing.tScore, nothing.zScore, nothing.probabilityOfBGivenA, nothing.deltaPOfBGivenA] == [nil, nil, nil, nil])
    #expect(vosStrength(joint: 0, strengthA: 0, strengthB: 3, total: 3) == nil)
    #expect(nothing.g2 == 0)
  }

  @Test(arguments: 1...50)
  func `obeys its laws in random tables`(seed: UInt64) throws {
    let table = ContingencyTable.random(seed: seed)
    let mirrored = ContingencyTable(nAB: table.nAB, nA: table.nB, nB: table.nA, n: table.n)
    #expect(agree(table.g2, mirrored.g2))
    #expect(table.npmi == mirrored.npmi)
    #expect(table.jaccard == mirrored.jaccard)
    #expect(agree((table.phi ?? 0) * (table.phi ?? 0) * Double(table.n), abs(table.chiSquare)))
    let doubled = ContingencyTable(nAB: 2 * table.nAB, nA: 2 * table.nA, nB: 2 * table.nB, n: 2 * table.n)
    #expect(agree(doubled.g2, 2 * table.g2))
    #expect(doubled.pmi == table.pmi)
    #expect(doubled.logDice == table.logDice)
  }

  /// G2 = 2·n·MI: the mutual information summed plainly, in natural units, over the four cells.
  @Test(arguments: 1...50)
  func `carries a G2 of twice the information of all units`(seed: UInt64) {
    let table = ContingencyTable.random(seed: seed)
    let n = Double(table.n)
    let cells = [
      (table.nAB, table.nA, table.nB), (table.onlyA, table.nA, table.n - table.nB),
      (table.onlyB, table.n - table.nA, table.nB), (table.neither, table.n - table.nA, table.n - table.nB),
    ]
    let bits = cells.reduce(0.0) { sum, cell in
      guard cell.0 > 0 else { return sum }
      let table = ContingencyTable(nAB: cell.0, nA: cell.1, nB: cell.2, n: table.n)
      return sum + Double(cell.0) / n * (table.pmi ?? 0)
    }
    #expect(abs(abs(table.g2) - 2 * n * bits * 0.6931471805599453) < 1e-9)
  }
}

extension ContingencyTable {
  /// A table of up to 1,000 units, reproducible from its seed.
  static func random(seed: UInt64) -> ContingencyTable {
    var generator = SplitMix64(seed: seed)
    let n = Int.random(in: 1...1_000, using: &generator)
    let (nA, nB) = (Int.random(in: 0...n, using: &generator), Int.random(in: 0...n, using: &generator))
    return ContingencyTable(
      nAB: Int.random(in: max(0, nA + nB - n)...min(nA, nB), using: &generator), nA: nA, nB: nB, n: n)
  }
}

extension ContingencyTable {
  /// Every measure that knows no first and second.
  fileprivate var undirected: [Double?] {
    let fisher = FisherExact(self)
    return [
      expected, observedToExpected, pmi, npmi, ppmi, g2, chiSquare, phi, tScore, zScore, dice, logDice, jaccard, cosine,
      simpson, associationStrength, logOdds().value, logOdds().interval.lower, logOdds().interval.upper,
      fisher.twoSided, fisher.greater, fisher.less,
    ]
  }
}
