import EntenteReports
import Testing

/// Two months of generated news: whatever a page claims of months of one population is false.
@Suite struct `A page about months of one population` {
  /// How many stories each month has, and how many times as long those of the later one are.
  struct Months: Sendable, CustomTestStringConvertible {
    let earlier: Int
    let later: Int
    var length = 1
    /// In how many of a hundred stories Cuba acts on Venezuela; none unless given.
    var planted = (earlier: 0, later: 0)

    var testDescription: String { "\(earlier) and \(later) stories, length \(length)" }
  }

  private static let codes = ["ARG", "BRA", "CHL", "CHN", "COL", "ECU", "FRA", "IND", "MEX", "PER", "RUS", "USA"]
  private static let acts = ["SUPPORT", "AGREE", "CONSULT", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT", "AID"]

  /// Stories name each country by chance, in sentences of their own and in one that enumerates.
  ///
  /// Six of ten tell of one to twelve acts among these; one of three outlets, or none, prints them.
  private func month(
    _ month: String, _ count: Int, length: Int, planted: Int, _ dice: inout Dice
  ) -> [MarkedArticle] {
    (0..<count).map { number in
      let named = Self.codes.enumerated().filter { dice.roll(100) < [60, 40, 20, 12, 7, 4][$0.offset % 6] }
        .map(\.element)
      var article = MarkedArticle(
        "\(month)-\(number)", "\(month)-\(10 + dice.roll(19))", outlet: ["A", "A", "B", "C", nil][dice.roll(5)],
        named.map { "[\($0)|\($0)]" }.joined(separator: " ") + " in note \(number) w\(dice.roll(90_000)).")
      article.body += named.flatMap { code in (0..<1 + dice.roll(3)).map { _ in "[\(code)|\(code)] rested." } }
      article.body += (0..<length * (1 + dice.roll(4))).map { _ in "It rained for w\(dice.roll(900)) days." }
      if named.count > 1, dice.roll(10) < 6 {
        article.body += acts(among: named, [1, 1, 2, 3, 12][dice.roll(5)], &dice)
      }
      if dice.roll(100) < planted { article.body += acts(among: ["CUB", "VEN"], 1, &dice) }
      return article
    }
  }

  private func acts(among named: [String], _ count: Int, _ dice: inout Dice) -> [String] {
    (0..<count).map { act in
      let pair = named.shuffled(using: &dice)
      let type = Self.acts[dice.roll(Self.acts.count)]
      return
        "[\(pair[0])|\(pair[0])] {did \(act)|\(pair[0])>\(pair[1]) \(type) act:a\(dice.roll(900))} [\(pair[1])|\(pair[1])]."
    }
  }

  private func page(of months: Months, _ dice: inout Dice) throws -> String {
    let articles =
      month("2023-05", months.earlier, length: 1, planted: months.planted.earlier, &dice)
      + month("2023-06", months.later, length: months.length, planted: months.planted.later, &dice)
    return try #require(Report.of(articles, period: "2023-06", baseline: "2023-05").text(of: "briefing.md"))
  }

  /// What begins a statement that something is not by chance, or is in the midst of it.
  private static let claims = [
    ": named in ", " before, now in ", " acts with other countries, after ", "The mix of outlets shifted",
    "- People and bodies:", " stand together ", " never stand together", " sentences of a story; chance alone",
    " acts towards ",
  ]

  @Test(arguments: [
    Months(earlier: 35, later: 35), Months(earlier: 60, later: 60, length: 4), Months(earlier: 90, later: 60),
  ])
  func `claims something of one in twenty at most, long stories or not, with bursts of acts`(months: Months) throws {
    var found: [String] = []
    for seed in 1...60 {
      var dice = Dice(seed: 42_000 + seed)
      let page = try page(of: months, &dice)
      found += Self.claims.filter { page.contains($0) }.prefix(1)
    }
    #expect(found.count <= 3, "\(found)")
  }

  /// Cuba acts on Venezuela in fifteen stories of a hundred and then in sixty, among the bursts of all others.
  @Test(arguments: [Months(earlier: 60, later: 60), Months(earlier: 90, later: 60)])
  func `tells the engagement that became four times as frequent in nine of ten`(months: Months) throws {
    var months = months
    var found = 0
    for (seed, planted) in [(15, 60), (60, 15)].enumerated().flatMap({ seed, planted in
      (1...5).map { (100 * seed + $0, planted) }
    }) {
      months.planted = planted
      var dice = Dice(seed: 77_000 + seed)
      let page = try page(of: months, &dice)
      let claim = page.firstMatch(of: /- Cuba: (\d+) acts with other countries, after (\d+)\./)
      let acts = claim.flatMap { claim in Int(claim.output.1).flatMap { now in Int(claim.output.2).map { (now, $0) } } }
      found += acts.map { ($0.0 > $0.1) == (planted.0 < planted.1) } == true ? 1 : 0
    }
    #expect(found >= 9)
  }
}
