import EntenteReports
import Testing

/// What a page says of E, and of the mix of outlets, of two periods.
@Suite struct `A change of E that a page states` {
  private func section(of articles: [MarkedArticle]) throws -> (text: String, rows: [[String: String]], report: Report)
  {
    let report = try Report.of(articles, period: "2023-06", baseline: "2023-05")
    let page = try #require(report.text(of: "briefing.md"))
    let section = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("What changed since") })
    return (String(section), try rows("comparison.csv", of: report), report)
  }

  private func rows(_ path: String, of report: Report) throws -> [[String: String]] {
    let cells = try report.rows(of: path)
    return cells.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(cells[0], $0)) }
  }

  /// Every third day of a month Ecuador and Russia act, and so many stories tell it; as many tell of the other days.
  private func month(_ month: String, storiesADay: Int, acts: [String] = ["thanked|SUPPORT"]) -> [MarkedArticle] {
    (1...27).flatMap { day in
      (0..<storiesADay).map { story in
        let told = acts.enumerated().map { place, act in
          let parts = act.split(separator: "|")
          return "[Russia|RUS] {\(parts[0])|RUS>ECU \(parts[1]) act:a\(place)} [Ecuador|ECU]"
        }
        return MarkedArticle(
          "\(month)-\(day)-\(story)", "\(month)-\(day < 10 ? "0" : "")\(day)",
          "Note \(story) of day \(day) in \(month).", (day % 3 == 0 ? told : ["Rain"]).joined(separator: ", ") + ".")
      }
    }
  }

  @Test(arguments: [(4, 1), (1, 4), (2, 1), (1, 2), (5, 3), (3, 5)])
  func `is none where the same acts are told by many more stories or fewer`(earlier: Int, later: Int) throws {
    let (text, rows, _) = try section(
      of: month("2023-05", storiesADay: earlier) + month("2023-06", storiesADay: later))
    #expect(!text.contains("Engaged "))
    #expect(
      text.contains(
        "- Engagement: no change of E is stated, for one period has more than 1.5 times as many stories as the other"))
    // The table has it all the same: E is lower by as much as there are more stories.
    let row = try #require(rows.first { $0["id"] == "ECU" })
    let ratio = try #require(Double(row["score_ratio"] ?? ""))
    #expect(abs(ratio - Double(earlier) / Double(later)) < 0.001)
  }

  @Test(arguments: [(2, 2), (3, 2), (2, 3)])
  func `is one where acts changed and the stories are about as many`(earlier: Int, later: Int) throws {
    let more = ["thanked|SUPPORT", "helped|AID", "praised|COOPERATE", "freed|RETREAT", "visited|CONSULT"]
    let (text, _, _) = try section(
      of: month("2023-05", storiesADay: earlier) + month("2023-06", storiesADay: later, acts: more))
    #expect(text.contains("- Engaged more: **Ecuador**, E "))
    #expect(!text.contains("no change of E is stated"))
  }

  /// A ratio has two digits that a sample can know, as its bounds have.
  @Test func `has a ratio of two digits`() throws {
    let more = ["thanked|SUPPORT", "helped|AID", "praised|COOPERATE", "freed|RETREAT", "built|AID", "gave|AID"]
    let (text, rows, _) = try section(
      of: month("2023-05", storiesADay: 2, acts: more) + month("2023-06", storiesADay: 2, acts: ["met|CONSULT"]))
    let row = try #require(rows.first { $0["id"] == "ECU" })
    let ratio = try #require(Double(row["score_ratio"] ?? ""))
    #expect(ratio < 0.0995)
    #expect(text.contains(", \(NumberFormat.fixed(ratio, decimals: 3)) times as much (interval "))
  }

  private static let codes = ["ARG", "BRA", "CHL", "CHN", "COL", "CUB", "ECU", "FRA", "IND", "MEX", "PER", "RUS"]
  private static let acts = ["SUPPORT", "AGREE", "CONSULT", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT", "AID"]

  /// A month of one population: stories name each country by chance, six of ten tell of one to twelve acts among these,
  /// and one of three outlets, or none, prints them.
  private func population(_ month: String, _ count: Int, _ dice: inout Dice) -> [MarkedArticle] {
    (0..<count).map { number in
      let named = Self.codes.enumerated().filter { dice.roll(100) < [60, 40, 20, 12, 7, 4][$0.offset % 6] }
        .map(\.element)
      var article = MarkedArticle(
        "\(month)-\(number)", "\(month)-\(10 + dice.roll(19))", outlet: ["A", "A", "B", "C", nil][dice.roll(5)],
        named.map { "[\($0)|\($0)]" }.joined(separator: " ") + " in note \(number) w\(dice.roll(90_000)).")
      guard named.count > 1, dice.roll(10) < 6 else { return article }
      for act in 0..<[1, 1, 2, 3, 12][dice.roll(5)] {
        let pair = named.shuffled(using: &dice)
        let type = Self.acts[dice.roll(Self.acts.count)]
        article.body.append(
          "[\(pair[0])|\(pair[0])] {did \(act)|\(pair[0])>\(pair[1]) \(type) act:a\(dice.roll(900))} [\(pair[1])|\(pair[1])]."
        )
      }
      return article
    }
  }

  /// Of more stories with such bursts of acts, up to twelve of one story, Welch's test still claims too much of E.
  @Test func `is one of five claims of any kind at most in a hundred small corpora in which nothing changed`() throws {
    var (claims, atOneInTwenty) = (0, 0)
    for seed in 1...100 {
      var dice = Dice(seed: 42_000 + seed)
      let (text, rows, report) = try section(
        of: population("2023-05", 35, &dice) + population("2023-06", 35, &dice))
      let says = text.contains(": named in ") || text.contains(" before, now ") || text.contains("- Engaged ")
      claims += says || text.contains("**The mix of outlets shifted**") ? 1 : 0
      let q =
        rows.flatMap { [$0["share_q"], $0["score_q"]] } + (try self.rows("outlets.csv", of: report)).map { $0["q"] }
      atOneInTwenty += q.contains { Double($0 ?? "").map { $0 <= 0.05 } ?? false } ? 1 : 0
    }
    #expect(claims <= 5)
    #expect(atOneInTwenty > 5)
  }
}
