import EntenteMeasures
import EntenteStatistics
import Testing

@Suite struct `A change of the stories that name a country` {
  /// Two periods of stories that name countries so often: by code, the stories of each period that name it.
  private struct Periods {
    var stories = (earlier: 84, later: 109)
    /// Stories of each period that name a country, from the first story on, and how often each names it.
    var named: [String: (earlier: Int, later: Int, times: Int)] = [:]
    /// Acts of stories of the later period, from the first on.
    var tells: [String] = []
    var words = (earlier: 100, later: 100)

    func comparison() throws -> PeriodComparison {
      try .of(
        (0..<stories.earlier).map { story in
          Dispatch("a\(story)", words: words.earlier, body: body { story < $0.earlier })
        },
        (0..<stories.later).map { story in
          Dispatch(
            "b\(story)", words: words.later, body: body { story < $0.later },
            tells: story < tells.count ? [tells[story]] : [])
        })
    }

    private func body(where isNamed: ((earlier: Int, later: Int, times: Int)) -> Bool) -> String {
      let names = named.sorted { $0.key < $1.key }.filter { isNamed($0.value) }
      let mentions = names.flatMap { Array(repeating: $0.key, count: $0.value.times) }
      return mentions.isEmpty ? "-" : mentions.joined(separator: " ")
    }
  }

  private func row(_ id: String, in comparison: PeriodComparison) throws -> PeriodComparison.Row {
    try #require(comparison.rows.first { $0.id == id })
  }

  /// Two-sided probabilities by Python's integers: the sum of all tables of these margins that are no more likely.
  @Test(arguments: [
    ((1, 84, 32, 109), 3.0024685374719694e-08), ((31, 84, 13, 109), 5.519415967886084e-05),
    ((0, 84, 12, 109), 0.0013400287520323308), ((12, 84, 0, 109), 2.8724756253976652e-05),
    ((5, 100, 30, 100), 3.5476954553155868e-06), ((0, 20, 5, 20), 0.04712404712404712),
    ((0, 100, 5, 100), 0.059383210468586585), ((2, 20, 3, 20), 1), ((7, 60, 9, 75), 1),
  ])
  func `is tested by Fisher's exact test over stories:`(counts: (Int, Int, Int, Int), p: Double) throws {
    let periods = Periods(stories: (counts.1, counts.3), named: ["ECU": (counts.0, counts.2, 1)])
    let row = try row("ECU", in: periods.comparison())
    #expect(row.shareTest == .fisher && agree(row.shareP, p) && agree(row.shareQ, p))
  }

  /// In the later period three stories tell of an act of Singapore, in the earlier none: too few for E, enough for a share.
  @Test func `is tested whatever the acts of the country are`() throws {
    let periods = Periods(
      named: ["SGP": (1, 32, 1), "USA": (77, 103, 1)], tells: Array(repeating: "USA>SGP AGREE", count: 5))
    let row = try row("SGP", in: periods.comparison())
    #expect(row.scoreFlags.contains(.thin) && row.scoreQ == nil)
    #expect(!row.shareFlags.contains(.thin) && !row.rateFlags.contains(.thin))
    #expect(agree(row.shareP, 3.0024685374719694e-08) && row.shareQ.map { $0 < 0.05 } == true)
  }

  @Test func `is tested also where bodies hardly name it`() throws {
    let earlier = (0..<40).map { Dispatch("a\($0)") }
    let later = (0..<40).map { Dispatch("b\($0)", title: $0 < 20 ? "CUB" : nil, body: $0 == 0 ? "CUB" : "-") }
    let row = try row("CUB", in: .of(earlier, later))
    #expect(row.rateFlags.contains(.fewMentions) && !row.shareFlags.contains(.fewMentions))
    #expect(row.shareQ.map { $0 < 0.001 } == true)
  }

  /// What stands in one long story of the shorter-worded period changes the rate beyond all splits, and is one story.
  @Test(arguments: [
    (1, 0, 1), (1, 0, 30), (0, 1, 30), (2, 0, 30), (4, 0, 12), (0, 4, 1), (3, 1, 30),
  ])
  func `named in fewer than five stories is not tested, however often they name it:`(
    earlier: Int, later: Int, times: Int
  ) throws {
    var periods = Periods(stories: (81, 109), named: ["PER": (earlier, later, times)])
    periods.words = (60, 900)
    let row = try row("PER", in: periods.comparison())
    #expect(row.shareP == nil && row.shareQ == nil && row.shareTest == nil)
    #expect(row.p == nil && row.q == nil && row.test == nil)
    #expect(row.shareFlags.contains(.fewStories) && row.rateFlags.contains(.fewStories))
    #expect(row.stories.shareDifference != nil && row.shareInterval != nil)
  }

  @Test(arguments: [((19, 40), true), ((40, 19), true), ((20, 20), false), ((3, 200), true)])
  func `is not tested below twenty stories in a period:`(stories: (Int, Int), isShort: Bool) throws {
    let row = try row("ECU", in: Periods(stories: stories, named: ["ECU": (3, 15, 1)]).comparison())
    #expect((row.shareP == nil) == isShort && row.shareFlags.contains(.short) == isShort)
    #expect(row.p != nil)
  }

  @Test func `does not answer to names of few stories, which are in no family`() throws {
    let named: [String: (earlier: Int, later: Int, times: Int)] = ["ECU": (5, 20, 1), "RUS": (40, 50, 2)]
    let few = ["PER", "CHL", "BOL", "COL", "MEX", "CUB"].map { ($0, (earlier: 1, later: 2, times: 9)) }
    let alone = try Periods(named: named).comparison()
    let among = try Periods(named: named.merging(few) { first, _ in first }).comparison()
    for id in ["ECU", "RUS"] {
      let (row, other) = (try row(id, in: alone), try row(id, in: among))
      #expect(row.shareQ == other.shareQ && row.p == other.p && row.q == other.q)
    }
  }

  @Test func `has a smallest q, by which one can tell that nothing could be told`() throws {
    let one = try Periods(stories: (20, 20), named: ["ECU": (2, 3, 1)]).comparison()
    #expect(agree(one.smallestShareQ, 0.04712404712404712))
    let two = try Periods(stories: (20, 20), named: ["ECU": (2, 3, 1), "PER": (20, 20, 1)]).comparison()
    #expect(two.smallestShareQ.map { $0 > 0.05 } == true)
    #expect(try Periods(named: ["ECU": (1, 1, 1)]).comparison().smallestShareQ == nil)
  }
}

/// Corpora of a fixed seed: whether what is planted is found, and nothing else.
@Suite struct `Changes of naming in generated corpora` {
  private static let countries = [
    "ARG", "BOL", "BRA", "CHL", "CHN", "COL", "CUB", "ECU", "FRA", "IND", "IRN", "JPN", "MEX", "PER", "RUS", "UKR",
    "USA", "VEN",
  ]

  /// A story that names each country with the probability of its place; now and then thirty times, and then at length.
  private func story(_ id: String, _ shares: [Int], _ dice: inout Dice, longest: Int) -> Dispatch {
    let names = zip(Self.countries, shares).flatMap { code, share in
      dice.roll(100) < share ? Array(repeating: code, count: dice.roll(8) == 0 ? 30 : 1 + dice.roll(3)) : []
    }
    return Dispatch(
      id, words: 20 + 10 * names.count + dice.roll(longest),
      body: names.isEmpty ? "-" : names.joined(separator: " "))
  }

  /// Stories of one population, those of the later period longer.
  @Test func `are claimed in five of a hundred at most where there is none, long stories or not`() throws {
    var claims = 0
    for seed in 1...100 {
      var dice = Dice(seed: 7_000 + seed)
      let shares = Self.countries.indices.map { [60, 40, 25, 15, 10, 8, 5, 4, 3, 2, 1][$0 % 11] }
      let earlier = (0..<40 + dice.roll(60)).map { story("a\($0)", shares, &dice, longest: 200) }
      let later = (0..<40 + dice.roll(60)).map { story("b\($0)", shares, &dice, longest: 4_000) }
      let rows = try PeriodComparison.of(earlier, later).rows
      if rows.contains(where: { ($0.shareQ ?? 1) <= 0.05 }) { claims += 1 }
      for row in rows where row.stories.earlier.count + row.stories.later.count == 1 {
        #expect((row.p ?? 1) >= 0.4 && (row.shareP ?? 1) >= 0.4)
      }
    }
    #expect(claims <= 5)
  }

  /// Three countries of 5 against 30 of 100 stories, up or down, among others that stay.
  @Test func `are found in nine of ten where thirty of a hundred stories name a country, and five did`() throws {
    var (found, planted) = (0, 0)
    for seed in 1...30 {
      var dice = Dice(seed: 9_000 + seed)
      let usual = Self.countries.indices.map { [60, 40, 25, 15, 10, 8][$0 % 6] }
      let changes = ["BRA": (5, 30), "IND": (30, 5), "USA": (5, 30)]
      func shares(_ side: ((Int, Int)) -> Int) -> [Int] {
        zip(Self.countries, usual).map { code, share in changes[code].map(side) ?? share }
      }
      let (before, after) = (shares { $0.0 }, shares { $0.1 })
      let earlier = (0..<100).map { story("a\($0)", before, &dice, longest: 900) }
      let later = (0..<100).map { story("b\($0)", after, &dice, longest: 200) }
      let rows = try PeriodComparison.of(earlier, later).rows
      planted += changes.count
      found += rows.count { changes[$0.id] != nil && ($0.shareQ ?? 1) <= 0.05 }
    }
    #expect(Double(found) >= 0.9 * Double(planted))
  }
}
