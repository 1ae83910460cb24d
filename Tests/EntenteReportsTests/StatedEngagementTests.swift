import EntenteReports
import Testing

/// What a page says of E, and of the mix of outlets, of two periods.
@Suite struct `A change of E that a page states` {
  private func section(of articles: [MarkedArticle]) throws -> (text: String, rows: [[String: String]], report: Report)
  {
    let report = try Report.of(articles, period: "2023-06", baseline: "2023-05")
    let page = try #require(report.text(of: "briefing.md"))
    let section = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Changes\n") })
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
    #expect(!text.contains(" acts with other countries, after "))
    #expect(
      text.contains(
        "- No change of weight is stated: one period has more than 1.5 times as many stories as the other"))
    // The table has it all the same: E is lower by as much as there are more stories.
    let row = try #require(rows.first { $0["id"] == "ECU" })
    let ratio = try #require(Double(row["score_ratio"] ?? ""))
    #expect(abs(ratio - Double(earlier) / Double(later)) < 0.001)
  }

  @Test(arguments: [(2, 2), (3, 2), (4, 3)])
  func `is one where acts changed and the stories are about as many`(earlier: Int, later: Int) throws {
    let more = ["thanked|SUPPORT", "helped|AID", "praised|COOPERATE", "freed|RETREAT", "visited|CONSULT"]
    let (text, _, _) = try section(
      of: month("2023-05", storiesADay: earlier, acts: ["met|CONSULT"])
        + month("2023-06", storiesADay: later, acts: more))
    #expect(text.contains("- Ecuador: 45 acts with other countries, after 9. Weight per story "))
    #expect(!text.contains("No change of weight is stated"))
  }

  /// A ratio has two digits that a sample can know, as its bounds have.
  @Test func `has a ratio of two digits`() throws {
    let more = ["thanked|SUPPORT", "helped|AID", "praised|COOPERATE", "freed|RETREAT", "built|AID", "gave|AID"]
    let (text, rows, _) = try section(
      of: month("2023-05", storiesADay: 2, acts: more) + month("2023-06", storiesADay: 2, acts: ["met|CONSULT"]))
    let row = try #require(rows.first { $0["id"] == "ECU" })
    let ratio = try #require(Double(row["score_ratio"] ?? ""))
    #expect(ratio < 0.0995)
    #expect(text.contains("Weight per story \(NumberFormat.fixed(ratio, decimals: 3)) times May’s (interval "))
  }
}
