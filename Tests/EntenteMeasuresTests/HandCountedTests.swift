import EntenteCoding
import EntenteMeasures
import EntenteStatistics
import Testing

/// Five articles that can be counted by hand.
///
/// The expected numbers are those of an independent program on NumPy, SciPy, statsmodels and NLTK.
@Suite struct `Five articles counted by hand` {
  private let tally: Tally

  init() throws {
    tally = try [
      Dispatch("a1", "2021-05-04", words: 40, body: "RUS BRA | RUS RUS USA || -"),
      Dispatch("a2", "2021-05-20", words: 60, body: "USA BRA MEX | USA"),
      Dispatch("a3", "2021-06-02", words: 50, body: "RUS BRA || BRA"),
      Dispatch("a4", "2021-06-15", words: 50, body: "USA NAM"),
      Dispatch("a5", words: 20, body: "MEX"),
    ].tally()
  }

  struct Frequency: Sendable {
    let id: String
    let counts: [Int]
    let share: [Double]
    let rate: [Double]
    let dispersion: Double
  }

  @Test(arguments: [
    Frequency(
      id: "BRA", counts: [4, 3, 1], share: [0.6, 0.2307242812760128, 0.882379225767352],
      rate: [18.181818181818183, 4.953933516483296, 57.95471600981991], dispersion: 0.3409090909090909),
    Frequency(
      id: "RUS", counts: [4, 2, 1], share: [0.4, 0.11762077423264783, 0.769275718723987],
      rate: [18.181818181818183, 2.2265990766687156, 148.46791048314049], dispersion: 0.5909090909090908),
    Frequency(
      id: "USA", counts: [4, 3, 1], share: [0.6, 0.2307242812760128, 0.882379225767352],
      rate: [18.181818181818183, 4.953933516483296, 52.510202553869554], dispersion: 0.3181818181818182),
    Frequency(
      id: "MEX", counts: [2, 2, 4], share: [0.4, 0.11762077423264783, 0.769275718723987],
      rate: [9.090909090909092, 1.1009512661089322, 57.84460650256497], dispersion: 0.6363636363636364),
    Frequency(
      id: "NAM", counts: [1, 1, 5], share: [0.2, 0.03622410863243014, 0.6244653702374747],
      rate: [4.545454545454546, 0.1150809453831359, 68.59402599918357], dispersion: 0.7727272727272727),
  ])
  func `have frequencies`(expected: Frequency) throws {
    let row = try #require(FrequencyTable(tally, names: [:]).rows.first { $0.id == expected.id })
    #expect([row.mentions, row.stories, row.rank] == expected.counts)
    let share = [row.storyShare, row.storyShareInterval?.lower, row.storyShareInterval?.upper]
    #expect(zip(share, expected.share).allSatisfy { agree($0, $1) })
    let rate = [row.per1000Words, row.per1000WordsInterval?.lower, row.per1000WordsInterval?.upper]
    #expect(zip(rate, expected.rate).allSatisfy { agree($0, $1) })
    #expect(agree(row.dispersion, expected.dispersion))
  }

  @Test func `stand in order of mentions and then of code`() {
    #expect(FrequencyTable(tally, names: [:]).rows.map(\.id) == ["BRA", "RUS", "USA", "MEX", "NAM"])
  }

  struct Pair: Sendable {
    let level: Level
    let pair: String
    /// n_ab, n_a, n_b, units.
    let counts: [Int]
    let fractional: Double
    let npmi: Double
    let g2: Double
    let p: Double?
    let q: Double?
    let jaccard: Double
  }

  @Test(arguments: [
    Pair(
      level: .article, pair: "BRA RUS", counts: [2, 3, 2, 5], fractional: 1.5, npmi: 0.5574929506502401,
      g2: 2.9110316603236877, p: 0.4, q: 1, jaccard: 2.0 / 3),
    Pair(
      level: .article, pair: "BRA USA", counts: [2, 3, 3, 5], fractional: 1, npmi: 0.11498590130048018,
      g2: 0.13844293808390656, p: 1, q: 1, jaccard: 0.5),
    Pair(
      level: .article, pair: "NAM USA", counts: [1, 1, 3, 5], fractional: 1, npmi: 0.3173938055140147,
      g2: 1.184939225613002, p: 1, q: 1, jaccard: 1.0 / 3),
    Pair(
      level: .paragraph, pair: "BRA RUS", counts: [2, 4, 2, 7], fractional: 1.5, npmi: 0.4467052443348878,
      g2: 2.830596795714039, p: 0.31731050786291115, q: 0.31731050786291115, jaccard: 0.5),
    Pair(
      level: .paragraph, pair: "BRA MEX", counts: [1, 4, 2, 7], fractional: 0.5, npmi: -0.06862156132406651,
      g2: -0.058008073474258015, p: nil, q: nil, jaccard: 0.2),
    Pair(
      level: .sentence, pair: "BRA RUS", counts: [2, 4, 3, 9], fractional: 2, npmi: 0.26957728969081485,
      g2: 0.9080533494451892, p: 0.47950012218695326, q: 0.47950012218695337, jaccard: 0.4),
    Pair(
      level: .sentence, pair: "BRA MEX", counts: [1, 4, 2, 9], fractional: 0.5, npmi: 0.053605369642813774,
      g2: 0.032006190705436616, p: 0.31731050786291115, q: 0.47950012218695337, jaccard: 0.2),
    Pair(
      level: .sentence, pair: "BRA USA", counts: [1, 4, 4, 9], fractional: 0.5, npmi: -0.26185950714291495,
      g2: -1.1365105517087877, p: 0.47950012218695337, q: 0.47950012218695337, jaccard: 1.0 / 7),
  ])
  func `have pairs`(expected: Pair) throws {
    let rows = CooccurrenceTable(tally).rows
    let row = try #require(rows.first { $0.level == expected.level && "\($0.a) \($0.b)" == expected.pair })
    #expect([row.nAB, row.nA, row.nB, row.units] == expected.counts)
    #expect(row.test == (expected.level == .article ? .fisher : .cmh))
    let numbers = [row.nABFractional, row.npmi, row.g2, row.p, row.q, row.jaccard]
    let expectations = [expected.fractional, expected.npmi, expected.g2, expected.p, expected.q, expected.jaccard]
    #expect(zip(numbers, expectations).allSatisfy { agree($0, $1) })
    #expect(row.flags == (expected.p == nil ? [.noStrata] : []))
  }

  @Test func `have pairs by meetings, products of mentions and codes`() {
    let pairs = CooccurrenceTable(tally).rows.filter { $0.level == .article }.map { "\($0.a) \($0.b)" }
    #expect(pairs == ["BRA RUS", "BRA USA", "RUS USA", "MEX USA", "BRA MEX", "NAM USA"])
  }

  @Test func `have a matrix of stories`() {
    let matrix = CooccurrenceMatrix(tally)
    #expect(matrix.countries.map(\.iso3) == ["BRA", "MEX", "NAM", "RUS", "USA"])
    let cells = (0..<5).map { row in (0..<5).map { matrix[row, $0] } }
    #expect(cells == [[3, 1, 0, 2, 2], [1, 2, 0, 0, 1], [0, 0, 1, 0, 1], [2, 0, 0, 2, 1], [2, 1, 1, 1, 3]])
  }
}
