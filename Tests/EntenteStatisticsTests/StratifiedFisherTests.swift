import EntenteStatistics
import Testing

@Suite struct `Fisher's exact test over stories` {
  /// Tables by their cells: both, the first alone, the second alone, neither.
  private static func tables(_ cells: [(Int, Int, Int, Int)]) -> [ContingencyTable] {
    cells.map { ContingencyTable(nAB: $0, nA: $0 + $1, nB: $0 + $2, n: $0 + $1 + $2 + $3) }
  }

  /// Penicillin in rabbits, Agresti (1990), Categorical Data Analysis, page 234.
  private static let rabbits = tables([(0, 6, 0, 5), (3, 3, 0, 6), (6, 0, 2, 4), (5, 1, 6, 0), (2, 0, 5, 0)])

  /// Admission by sex in six departments of Berkeley, 1973: Bickel, Hammel and O'Connell (1975), Science 187, 398-404.
  private static let berkeley = tables([
    (512, 89, 313, 19), (353, 17, 207, 8), (120, 202, 205, 391), (138, 131, 279, 244), (53, 94, 138, 299),
    (22, 24, 351, 317),
  ])

  /// R 4.2.2, mantelhaen.test(…, exact = TRUE), whose statistic counts the strata that cannot tell too.
  @Test(arguments: [
    (rabbits, 0.0399449035812672, 0.0199724517906336, 0.99862258953168),
    (berkeley, 0.227762526798206, 0.899007838762791, 0.115993668960254),
  ])
  func `gives what R gives`(tables: [ContingencyTable], twoSided: Double, greater: Double, less: Double) throws {
    let test = try #require(StratifiedFisher(tables))
    #expect(agree(test.twoSided, twoSided))
    #expect(agree(test.greater, greater))
    #expect(agree(test.less, less))
  }

  @Test func `of one story is Fisher's test`() throws {
    for seed in 1...200 {
      let table = ContingencyTable.random(seed: UInt64(seed))
      let fisher = FisherExact(table)
      guard let test = StratifiedFisher([table]) else {
        #expect(table.isDegenerate)
        continue
      }
      #expect(agree(test.twoSided, fisher.twoSided))
      #expect(agree(test.greater, fisher.greater))
      #expect(agree(test.less, fisher.less))
    }
  }

  /// Every way to deal the units of each story, in stories of four or five units.
  @Test func `agrees with trying every arrangement`() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<60 {
      let margins = (0..<3).map { _ in
        let n = Int.random(in: 4...5, using: &generator)
        return (nA: Int.random(in: 1..<n, using: &generator), nB: Int.random(in: 1..<n, using: &generator), n: n)
      }
      let ways = margins.reduce(into: [0: 1]) { ways, story in ways = Self.dealt(ways, story) }
      let total = Double(ways.values.reduce(0, +))
      for (observed, count) in ways {
        let test = try #require(StratifiedFisher(Self.strata(margins, with: observed)))
        #expect(test.observed == observed)
        #expect(agree(test.greater, Double(ways.filter { $0.key >= observed }.values.reduce(0, +)) / total))
        #expect(agree(test.less, Double(ways.filter { $0.key <= observed }.values.reduce(0, +)) / total))
        #expect(agree(test.twoSided, Double(ways.filter { $0.value <= count }.values.reduce(0, +)) / total))
        #expect(agree(test.smallestGreater, Double(ways.max { $0.key < $1.key }?.value ?? 0) / total))
      }
    }
  }

  /// The ways to reach each number of joint units after one more story, all subsets of its units being tried.
  private static func dealt(_ ways: [Int: Int], _ story: (nA: Int, nB: Int, n: Int)) -> [Int: Int] {
    let first = (1 << story.nA) - 1
    var next: [Int: Int] = [:]
    for second in 0..<1 << story.n where second.nonzeroBitCount == story.nB {
      for (count, number) in ways { next[count + (first & second).nonzeroBitCount, default: 0] += number }
    }
    return next
  }

  /// Tables with these margins whose joint units come to a given number.
  private static func strata(_ margins: [(nA: Int, nB: Int, n: Int)], with observed: Int) -> [ContingencyTable] {
    var left = observed - margins.reduce(0) { $0 + max(0, $1.nA + $1.nB - $1.n) }
    return margins.map { story in
      let least = max(0, story.nA + story.nB - story.n)
      let more = min(left, min(story.nA, story.nB) - least)
      left -= more
      return ContingencyTable(nAB: least + more, nA: story.nA, nB: story.nB, n: story.n)
    }
  }

  @Test func `is undefined where no story can tell, and ignores those that cannot`() {
    let silent = [(0, 0, 3, 7), (3, 7, 3, 7), (2, 2, 7, 7)].map { ContingencyTable(nAB: $0, nA: $1, nB: $2, n: $3) }
    #expect(StratifiedFisher(silent) == nil)
    #expect(StratifiedFisher([]) == nil)
    #expect(StratifiedFisher(silent + Self.rabbits) == StratifiedFisher(Self.rabbits))
  }

  @Test func `is the same to the last bit in any order`() {
    var generator = SplitMix64(seed: 2)
    let stories = (0..<90).map { ContingencyTable.random(seed: 500 + $0) }
    #expect(StratifiedFisher(stories.shuffled(using: &generator)) == StratifiedFisher(stories))
  }

  /// A thousand stories of two units each, the pair always together: 2^-1000 is past what is kept, and is not zero.
  @Test func `has a probability above zero however far the tail`() throws {
    let together = [ContingencyTable](repeating: ContingencyTable(nAB: 1, nA: 1, nB: 1, n: 2), count: 1_000)
    let test = try #require(StratifiedFisher(together))
    #expect(test.twoSided > 0 && test.twoSided < 1e-280)
    #expect(agree(test.expected, 500))
  }
}
