import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `A comparison of two periods` {
  private func comparison(_ earlier: [Dispatch], _ later: [Dispatch]) throws -> PeriodComparison {
    try .of(earlier, later)
  }

  private func row(_ id: String, _ earlier: [Dispatch], _ later: [Dispatch]) throws -> PeriodComparison.Row {
    try #require(try comparison(earlier, later).rows.first { $0.id == id })
  }

  /// Stories of 100 words that name ECU so often each.
  private func stories(_ prefix: String, _ mentions: [Int], outlet: String? = "Wire", tells: [String] = [])
    -> [Dispatch]
  {
    mentions.enumerated().map { index, count in
      Dispatch(
        "\(prefix)\(index)", outlet: outlet, words: 100,
        body: count == 0 ? "-" : Array(repeating: "ECU", count: count).joined(separator: " "), tells: tells)
    }
  }

  /// Newcombe by hand: Wilson's bounds of 0/2 are 0 and 0.6576, of 3/3 0.4385 and 1.
  @Test func `of five stories has its numbers and tests nothing`() throws {
    let comparison = try comparison(stories("a", [0, 0, 0]), stories("b", [2, 3, 1]))
    let row = try #require(comparison.rows.first)
    #expect((row.stories.earlier.count, row.stories.later.count) == (0, 3))
    #expect((row.mentions.earlier.count, row.mentions.later.count) == (0, 6))
    #expect(row.mentions.later.value == 0.02)
    #expect(row.mentions.ratio == nil && row.rateRatioInterval == nil)
    #expect(row.stories.shareDifference == 1)
    #expect(agree(row.shareInterval?.lower, 1 - (0.5614970317550454 * 0.5614970317550454 * 2).squareRoot()))
    #expect(row.shareInterval?.upper == 1)
    #expect(row.test == nil && row.p == nil && row.q == nil && row.shareP == nil)
    #expect(comparison.smallestP == 0.1)
    #expect(row.shareFlags == [.few, .short, .fewStories])
    #expect(row.rateFlags == [.few, .fewStories, .absentA] && row.scoreFlags == [.few])
  }

  /// Of the C(8, 3) = 56 splits none other changes as much as three silent stories against five that speak alike.
  @Test func `tests the rate by all splits of the stories`() throws {
    let row = try row("ECU", stories("a", [0, 0, 0]), stories("b", [2, 2, 2, 2, 2]))
    #expect(row.test == .permutationExact && agree(row.p, 1.0 / 56) && row.q == row.p)
  }

  /// Of the C(12, 5) = 792 splits the eight that put all four great acts into the later period change E at least as much.
  @Test func `gives E of both periods with Welch's bounds of their ratio, and tests it by all splits`() throws {
    let earlier = stories("a", [1, 1, 1, 1, 1], tells: ["RUS>ECU AGREE"]) + stories("c", [0, 0])
    let later = stories("b", [1, 1, 1, 1], tells: ["RUS>ECU AID"]) + stories("d", [1])
    let row = try row("ECU", earlier, later)
    #expect(agree(row.scores.earlier, 100 * 5 * 2.5 / 7) && row.scores.later == 800)
    #expect(agree(row.scoreRatio, 800 / (1250.0 / 7)))
    var (first, second) = (RatioSums(), RatioSums())
    for score in [2.5, 2.5, 2.5, 2.5, 2.5, 0, 0] { first.add(numerator: Int(10 * score), denominator: 1) }
    for score in [10, 10, 10, 10, 0] { second.add(numerator: 10 * score, denominator: 1) }
    let expected = try #require(ClusteredRateRatio(from: first, to: second))
    #expect(agree(row.scoreRatioInterval?.lower, expected.interval.lower))
    #expect(agree(row.scoreQ, 8.0 / 792))
    #expect(!row.scoreFlags.contains(.thin))
  }

  @Test func `with an empty side compares nothing and says why`() throws {
    let row = try row("ECU", [], stories("b", [2, 3, 1, 1, 1]))
    #expect(row.shareFlags == [.few, .emptyA, .short, .noCommon] && row.rateFlags == [.few, .emptyA, .absentA])
    #expect(row.stories.shareDifference == nil && row.shareInterval == nil)
    #expect(row.mentions.ratio == nil && row.p == nil && row.q == nil && row.test == nil && row.lrc == nil)
    #expect(row.scores.earlier == nil && row.scores.later == 0 && row.scoreRatio == nil)
    #expect(row.commonStories.shareDifference == nil)
    let back = try self.row("ECU", stories("a", [2, 3, 1, 1, 1]), [])
    #expect(back.shareFlags == [.few, .emptyB, .short, .noCommon] && back.rateFlags == [.few, .emptyB, .absentB])
    #expect(try comparison([], []).rows.isEmpty)
  }

  @Test func `with one story on a side has no interval`() throws {
    let row = try row("ECU", stories("a", [2]), stories("b", [3, 1, 2]))
    #expect(row.shareInterval == nil && row.rateRatioInterval == nil && row.commonShareInterval == nil)
    #expect(row.mentions.ratio == 1)
    #expect(row.p == nil)
    #expect(row.shareFlags == [.few, .short, .fewStories] && row.rateFlags == [.few, .fewStories])
  }

  @Test func `of stories that all agree has no bounds and says that there is no spread`() throws {
    let row = try row("ECU", stories("a", [1, 1, 1, 1, 1]), stories("b", [2, 2, 2, 2, 2]))
    #expect(row.mentions.ratio == 2 && row.rateRatioInterval == nil && row.rateFlags == [.noSpread])
  }

  @Test func `counts the same change on the outlets of both periods`() throws {
    let earlier = stories("a", [1, 0, 0, 0]) + stories("x", [1, 1], outlet: "Old") + stories("u", [1], outlet: nil)
    let later = stories("b", [1, 1, 1]) + stories("y", [0], outlet: "New")
    let comparison = try comparison(earlier, later)
    let row = try #require(comparison.rows.first)
    #expect(row.commonStories == RateComparison(from: Rate(count: 1, exposure: 4), to: Rate(count: 3, exposure: 3)))
    #expect(row.commonStories.shareDifference == 0.75)
    #expect(
      comparison.outlets.commonStories
        == RateComparison(from: Rate(count: 4, exposure: 7), to: Rate(count: 3, exposure: 4)))
    #expect(
      comparison.outlets.unknownStories
        == RateComparison(from: Rate(count: 1, exposure: 7), to: Rate(count: 0, exposure: 4)))
  }

  @Test func `tests people and bodies in families of their own, and gives them no score`() throws {
    let spoken = stories("b", Array(repeating: 2, count: 20)).map { story in
      var story = story
      story.body += " p:Ana_Vega/ECU o:un"
      return story
    }
    let earlier = (0..<20).map { Dispatch("a\($0)", words: 90 + $0, body: $0 == 0 ? "p:Vega/ECU" : "-") }
    let rows = try comparison(earlier, spoken).rows
    #expect(rows.map(\.id) == ["ECU", "ana-vega.ECU", "un"])
    #expect(rows.map(\.kind) == [.country, .person, .organisation])
    #expect(rows[1].stories == RateComparison(from: Rate(count: 1, exposure: 20), to: Rate(count: 20, exposure: 20)))
    #expect(rows.allSatisfy { $0.p != nil && $0.q == $0.p && $0.shareP != nil && $0.shareQ == $0.shareP })
    #expect(rows[1].scores.later == nil && rows[1].scoreRatio == nil && rows[1].scoreFlags.isEmpty)
  }

  @Test(arguments: 1...10) func `turned round inverts and negates, with the same exact p`(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let articles = [Dispatch].random(&dice)
    let (a, b) = (Array(articles[..<7]), Array(articles[7..<14]))
    let (forth, back) = (try comparison(a, b), try comparison(b, a))
    #expect(Set(forth.rows.map(\.id)) == Set(back.rows.map(\.id)))
    for row in forth.rows {
      let other = try #require(back.rows.first { $0.id == row.id })
      #expect(row.p == other.p && row.q == other.q && row.test == .permutationExact || row.p == nil)
      #expect(agree(row.stories.shareDifference, other.stories.shareDifference.map { -$0 }))
      #expect(agree(row.shareInterval?.lower, other.shareInterval.map { -$0.upper }))
      #expect(agree(row.lrc, other.lrc.map { -$0 }))
      if let ratio = row.mentions.ratio, let inverse = other.mentions.ratio, ratio > 0 {
        #expect(agree(ratio, 1 / inverse))
        #expect(agree(row.rateRatioInterval?.lower, other.rateRatioInterval.map { 1 / $0.upper }))
      }
      #expect(agree(row.scoreRatioInterval?.upper, other.scoreRatioInterval.map { 1 / $0.lower }))
      #expect(agree(row.scoreQ, other.scoreQ))
      #expect(row.commonStories.earlier == other.commonStories.later)
    }
  }

  /// Too many splits to try all: p is drawn, and q of a country near its bound must not turn with the question.
  @Test(arguments: [(nil, nil), ("2023-04-02", "2023-05-02"), ("2023-05-02", "2023-04-02")] as [(String?, String?)])
  func `turned round draws the same splits, whichever period is compared with`(days: (String?, String?)) throws {
    func side(_ prefix: String, _ day: String?, _ mentions: [Int]) -> [Dispatch] {
      mentions.enumerated().map { index, count in
        let tells = (0..<count).map { "\($0 % 2 == 0 ? "RUS>ECU AID" : "USA>ECU AGREE") act:\(prefix)\(index).\($0)" }
        return Dispatch(
          "\(prefix)\(index)", day, words: 90 + 7 * index,
          body: Array(repeating: "ECU", count: count + 1).joined(separator: " "),
          tells: tells)
      }
    }
    let (a, b) = (
      side("a", days.0, [0, 1, 0, 2, 0, 0, 1, 3, 0, 0, 1, 0]),
      side("b", days.1, [2, 1, 0, 3, 4, 0, 1, 0, 2, 5, 0, 1, 3])
    )
    let (forth, back) = (try row("ECU", a, b), try row("ECU", b, a))
    #expect(forth.test == .permutation && forth.p != nil && forth.scoreQ != nil)
    #expect(forth.p == back.p && forth.q == back.q && forth.scoreQ == back.scoreQ)
  }

  @Test(arguments: 1...5) func `does not depend on the order of the articles`(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let articles = [Dispatch].random(&dice)
    let (a, b) = (Array(articles[..<12]), Array(articles[12...]))
    let rows = try comparison(a, b).rows
    let shuffled = try comparison(a.shuffled(using: &dice), b.shuffled(using: &dice)).rows
    #expect(rows.map { "\($0)" } == shuffled.map { "\($0)" })
  }

  /// Three hundred pairs of periods of fifteen stories of one kind: two in five tell of one to four events of 1 to 20.
  @Test func `has bounds of E that leave out one in one comparison of twenty when there is no change`() throws {
    var dice = SplitMix64(seed: 7)
    var (tested, called) = (0, 0)
    for _ in 0..<300 {
      let sides = (0..<2).map { _ in
        (0..<15).reduce(into: RatioSums()) { sums, _ in
          let events = Int.random(in: 0..<5, using: &dice) < 2 ? 1 + Int.random(in: 0..<4, using: &dice) : 0
          let points = (0..<events).reduce(0) { total, _ in total + Int.random(in: 1...20, using: &dice) }
          sums.add(numerator: points, denominator: 1)
        }
      }
      guard let p = ClusteredRateRatio(from: sides[0], to: sides[1])?.p else { continue }
      tested += 1
      if p < 0.05 { called += 1 }
    }
    #expect(tested > 250 && (0.02...0.07).contains(Double(called) / Double(tested)))
  }
}
