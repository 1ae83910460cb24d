import EntenteCoding
import EntenteReports
import Testing

@Suite struct `A report of a period against another` {
  /// Twelve stories of August, two of which name Ecuador, and twelve of September, of which ten do, from other outlets;
  /// a story without a date and one of October.
  private static let articles =
    (0..<12).map { number in
      MarkedArticle(
        "aug\(number)", "2023-08-\(10 + number)", outlet: number < 9 ? "Wire" : "Gazette",
        number < 2 ? "[Ecuador|ECU] met [Russia|RUS] \(number) times." : "[Russia|RUS] rested for \(number) days.")
    }
    + (0..<12).map { number in
      MarkedArticle(
        "sep\(number)", "2023-09-\(10 + number)", outlet: number < 2 ? "Wire" : "Gazette",
        number < 10 ? "[Ecuador|ECU] met [Russia|RUS] \(number + 20) times." : "[Russia|RUS] rested \(number) years.")
    }
    + [
      MarkedArticle("undated", nil, "[Cuba|CUB] was warm."),
      MarkedArticle("oct", "2023-10-05", "[Venezuela|VEN] was warm."),
    ]

  private let report: Report

  init() throws { report = try .of(Self.articles, period: "2023-09", baseline: "2023-08", label: "2023-09") }

  private func section(of report: Report) throws -> String {
    let page = try #require(report.text(of: "briefing.md"))
    return String(try #require(page.split(separator: "\n## ").first { $0.hasPrefix("What changed since 2023-08") }))
  }

  @Test func `has the page that was agreed on`() throws {
    try expectSnapshot(of: try #require(report.text(of: "briefing.md")), named: "change.md")
  }

  @Test func `has tables of countries, of outlets and a figure`() throws {
    let files = report.files(sha256: fingerprint).map(\.path)
    #expect(files.contains("comparison.csv") && files.contains("outlets.csv") && files.contains("figures/change.svg"))
    #expect(
      try report.rows(of: "comparison.csv").first == [
        "kind", "id", "name", "stories_a", "stories_b", "stories_total_a", "stories_total_b", "story_share_a",
        "story_share_b", "story_share_diff", "story_share_diff_lo", "story_share_diff_hi", "mentions_a", "mentions_b",
        "per_1000_words_a", "per_1000_words_b", "rate_ratio", "rate_ratio_lo", "rate_ratio_hi", "test", "p", "q", "lrc",
        "score_a", "score_b", "score_ratio", "score_ratio_lo", "score_ratio_hi", "score_q", "common_share_a",
        "common_share_b", "common_share_diff", "common_share_diff_lo", "common_share_diff_hi", "flags",
      ])
    #expect(
      try report.rows(of: "outlets.csv").first == [
        "source", "stories_a", "stories_b", "stories_total_a", "stories_total_b", "story_share_a", "story_share_b",
        "story_share_diff", "story_share_diff_lo", "story_share_diff_hi", "p", "q", "flags",
      ])
  }

  @Test func `is about the stories of its period alone`() throws {
    let articles = try report.rows(of: "articles.csv").dropFirst().map { $0[0] }
    #expect(articles.count == 12 && articles.allSatisfy { $0.hasPrefix("sep") })
    #expect(try report.rows(of: "frequency.csv").dropFirst().map { $0[1] } == ["RUS", "ECU"])
    #expect(try #require(report.text(of: "briefing.md")).contains("in no period: `undated.txt`."))
  }

  @Test func `states what the test tells from chance, and that the mix of outlets shifted`() throws {
    let section = try section(of: report)
    #expect(section.contains("- Named more: **Ecuador**, 33.3 and then 172 times per 1,000 words, 5.2 times as much"))
    #expect(!section.contains(": **Russia**"))
    #expect(section.contains("- **The mix of outlets shifted**, so a change may be one of what was collected: Gazette"))
    #expect(!section.contains("significan"))
  }

  @Test func `tells what it rests on where it looks at common outlets alone, and not of fewer than five stories`()
    throws
  {
    func articles(where isOther: (String) -> Bool) -> [MarkedArticle] {
      Self.articles.map { article in
        var article = article
        if isOther(article.id) { article.outlet = "Herald" }
        return article
      }
    }
    let many = try section(
      of: .of(articles { ["sep10", "sep11"].contains($0) }, period: "2023-09", baseline: "2023-08"))
    #expect(
      many.contains(
        "which tell 12 and then 10 stories: **Ecuador** in 2 and then 10 of them (17 % and then 100 %, +83 percentage points"
      ))
    let few = try section(
      of: .of(
        articles { $0.hasPrefix("sep") && $0 != "sep0" && $0 != "sep1" }, period: "2023-09", baseline: "2023-08"))
    #expect(few.contains("- Named more: **Ecuador**"))
    #expect(few.contains("- The outlets of both periods alone tell 9 and then 2 stories, too few to say whether"))
  }

  /// Ecuador acts in two stories of September: too few to compare E, and a row with a note is not stated at all.
  @Test func `states no row that has a note but those that only say why a cell is empty`() throws {
    let noted = Self.articles.map { article in
      var article = article
      if ["sep0", "sep1"].contains(article.id) {
        article.body.append("[Ecuador|ECU] {praised|ECU>RUS SUPPORT act:praise} [Russia|RUS] in \(article.id).")
      }
      return article
    }
    let section = try section(of: .of(noted, period: "2023-09", baseline: "2023-08"))
    #expect(!section.contains("Named more"))
    #expect(section.contains("1 that the test tells from chance bears a note."))
    let new = Self.articles.filter { $0.id != "aug0" && $0.id != "aug1" }
    #expect(
      try self.section(of: .of(new, period: "2023-09", baseline: "2023-08")).contains("- Named more: **Ecuador**"))
  }

  @Test func `has no probability of 0 in its tables`() throws {
    let others = (0..<60).map { number in
      let month = number < 30 ? "2023-08" : "2023-09"
      return MarkedArticle("n\(number)", month + "-15", outlet: month, "[Russia|RUS] rested for \(number) days.")
    }
    let report = try Report.of(others, period: "2023-09", baseline: "2023-08")
    let p = try report.rows(of: "outlets.csv").dropFirst().map { $0[10] }
    #expect(p.count == 2 && p.allSatisfy { $0 == "0.0001" })
  }

  @Test func `of few stories says that they are too few`() throws {
    let few = Self.articles.filter { ["aug0", "aug5", "sep0", "sep1"].contains($0.id) }
    let section = try section(of: .of(few, period: "2023-09", baseline: "2023-08"))
    #expect(section.contains("- Too few stories to tell any change: with so many, even the greatest could not be told"))
    #expect(!section.contains("Named more"))
  }

  @Test(arguments: [("2023-08", "2023-07"), ("2023-07", "2023-08"), ("2023-06", "2023-05")])
  func `that has an empty side is not comparable, and divides by nothing`(period: String, baseline: String) throws {
    let report = try Report.of(Self.articles, period: period, baseline: baseline)
    let page = try #require(report.text(of: "briefing.md"))
    #expect(page.contains("- Not comparable: no story is dated in "))
    for path in ["briefing.md", "comparison.csv", "outlets.csv", "months.csv", "figures/change.svg"] {
      let text = try #require(report.text(of: path))
      #expect(!text.contains("nan") && !text.contains("inf,") && !text.contains("-0.0000"), "\(path)")
    }
  }

  @Test func `explains the numbers of its period`() throws {
    let explanation = Explanation(of: report, isColoured: false, sha256: fingerprint)
    let text = try #require(explanation.row(["ECU"], of: .frequency))
    #expect(text.contains("  = 10 / 12 stories"))
  }
}
