import EntenteCoding
import EntenteReports
import Testing

@Suite struct `A report of a period against another` {
  /// Twenty-four stories of August, four of which name Ecuador, and as many of September, of which twenty do, from other
  /// outlets; a story without a date and one of October.
  private static let articles =
    (0..<24).map { number in
      MarkedArticle(
        "aug\(number)", "2023-08-\(10 + number % 20)", outlet: number < 18 ? "Wire" : "Gazette",
        number < 4 ? "[Ecuador|ECU] met [Russia|RUS] \(number) times." : "[Russia|RUS] rested for \(number) days.")
    }
    + (0..<24).map { number in
      MarkedArticle(
        "sep\(number)", "2023-09-\(10 + number % 20)", outlet: number < 4 ? "Wire" : "Gazette",
        number < 20 ? "[Ecuador|ECU] met [Russia|RUS] \(number + 20) times." : "[Russia|RUS] rested \(number) years.")
    }
    + [
      MarkedArticle("undated", nil, "[Cuba|CUB] was warm."),
      MarkedArticle("oct", "2023-10-05", "[Venezuela|VEN] was warm."),
    ]

  private let report: Report

  init() throws { report = try .of(Self.articles, period: "2023-09", baseline: "2023-08", label: "2023-09") }

  private func section(of report: Report) throws -> String {
    let page = try #require(report.text(of: "briefing.md"))
    return String(try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Changes\n") }))
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
        "story_share_b", "story_share_diff", "story_share_diff_lo", "story_share_diff_hi", "share_test", "share_p",
        "share_q", "mentions_a", "mentions_b", "per_1000_words_a", "per_1000_words_b", "rate_ratio", "rate_ratio_lo",
        "rate_ratio_hi", "test", "p", "q", "events_a", "events_b", "acts_ratio", "acts_ratio_lo", "acts_ratio_hi",
        "score_a", "score_b", "score_ratio", "score_ratio_lo", "score_ratio_hi", "score_q", "common_share_a",
        "common_share_b", "common_share_diff", "common_share_diff_lo", "common_share_diff_hi", "stated", "flags_share",
        "flags_rate", "flags_score",
      ])
    #expect(
      try report.rows(of: "outlets.csv").first == [
        "source", "stories_a", "stories_b", "stories_total_a", "stories_total_b", "story_share_a", "story_share_b",
        "story_share_diff", "story_share_diff_lo", "story_share_diff_hi", "p", "q", "flags",
      ])
  }

  @Test func `is about the stories of its period alone`() throws {
    let articles = try report.rows(of: "articles.csv").dropFirst().map { $0[0] }
    #expect(articles.count == 24 && articles.allSatisfy { $0.hasPrefix("sep") })
    #expect(try report.rows(of: "frequency.csv").dropFirst().map { $0[1] } == ["RUS", "ECU"])
    #expect(try #require(report.text(of: "briefing.md")).contains("in no period: `undated.txt`."))
  }

  @Test func `states what the test tells from chance, and that the mix of outlets shifted`() throws {
    let section = try section(of: report)
    #expect(
      section.contains(
        "- Ecuador: named in 20 of 24 stories, after 4 of 24. Share up 67 points (interval 40 to 81)."))
    #expect(!section.contains("- Russia"))
    #expect(
      try #require(report.text(of: "briefing.md")).contains(
        " The mix of outlets shifted, so a change may be one of what was collected: Gazette tells 25\u{A0}% and then 83\u{A0}%"
      ))
    for word in ["significan", "trend", "surge"] { #expect(!section.contains(word)) }
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
      of: .of(articles { ["sep20", "sep21", "sep22", "sep23"].contains($0) }, period: "2023-09", baseline: "2023-08"))
    #expect(
      many.contains(
        "- On the outlets of both periods alone: Ecuador in 4 of 24 stories and then 20 of 20 (points +83 (+"))
    let few = try section(
      of: .of(
        articles { $0.hasPrefix("sep") && $0 != "sep0" && $0 != "sep1" }, period: "2023-09", baseline: "2023-08"))
    #expect(few.contains("- Ecuador: named in 20 of 24 stories"))
    #expect(
      few.contains("- The outlets of both periods alone tell 18 stories and then 2 stories, too few to say whether"))
  }

  /// Ecuador acts in two stories of September: too few to compare E, which says nothing of the stories that name it.
  @Test func `states a change of naming whatever is known of the acts`() throws {
    let acting = Self.articles.map { article in
      var article = article
      if ["sep0", "sep1"].contains(article.id) {
        article.body.append("[Ecuador|ECU] {praised|ECU>RUS SUPPORT act:praise} [Russia|RUS] in \(article.id).")
      }
      return article
    }
    let report = try Report.of(acting, period: "2023-09", baseline: "2023-08")
    #expect(try section(of: report).contains("- Ecuador: named in 20 of 24 stories, after 4 of 24."))
    let row = try #require(try report.rows(of: "comparison.csv").first { $0[1] == "ECU" })
    #expect(row.suffix(3) == ["", "", "thin"])
  }

  @Test func `says of what is new and of what is gone that it was in none`() throws {
    let new = Self.articles.filter { !["aug0", "aug1", "aug2", "aug3"].contains($0.id) }
    #expect(
      try section(of: .of(new, period: "2023-09", baseline: "2023-08"))
        .contains("- Ecuador: in none of 20 stories before, now in 20 of 24.\n"))
    #expect(
      try #require(Report.of(new, period: "2023-08", baseline: "2023-09").text(of: "briefing.md"))
        .contains("- Ecuador: in 20 of 24 stories before, now in none of 20.\n"))
  }

  @Test func `gives the size of a fall, small to large`() throws {
    let page = try #require(Report.of(Self.articles, period: "2023-08", baseline: "2023-09").text(of: "briefing.md"))
    #expect(
      page.contains(
        "- Ecuador: named in 4 of 24 stories, after 20 of 24. Share down 67 points (interval 40 to 81).")
    )
  }

  @Test func `says that nothing changed where nothing did, and that too few stories could not show it`() throws {
    let same = Self.articles.filter { article in
      !article.id.hasPrefix("sep") || !(4..<20).contains(Int(article.id.dropFirst(3)) ?? 0)
    }
    let more = (0..<20).map { number in
      MarkedArticle("more\(number)", "2023-09-12", "[Russia|RUS] slept for \(number) weeks.")
    }
    #expect(
      try section(of: .of(same + more, period: "2023-09", baseline: "2023-08"))
        .contains("- No country’s share of the stories changed from August by more than chance explains.\n"))
    let short = Self.articles.filter { (Int($0.id.dropFirst(3)) ?? 0) < 15 }
    let section = try section(of: .of(short, period: "2023-09", baseline: "2023-08"))
    #expect(
      section.contains(
        "- 15 stories and then 15 stories: too few for any change to pass the test.\n"))
    #expect(!section.contains("named in"))
  }

  /// Thirty stories a month, of which three and then two name Ecuador, or one and then one.
  @Test(arguments: [(3, 2), (1, 1), (0, 4)])
  func `says of many stories that they are too few where few name a country`(earlier: Int, later: Int) throws {
    let articles = [("2023-08", earlier), ("2023-09", later)].flatMap { month, naming in
      (0..<30).map { number in
        MarkedArticle(
          "\(month)-\(number)", "\(month)-15",
          (number < naming ? "[Ecuador|ECU] in \(number)" : "Rain for \(number)") + " of \(month).")
      }
    }
    let section = try section(of: .of(articles, period: "2023-09", baseline: "2023-08"))
    #expect(
      section.contains(
        "- 30 stories and then 30 stories: too few for any change to pass the test.\n"))
  }

  /// Shares of 1,000 stories.
  @Test(arguments: [(10, 32, "up 2 points"), (2, 13, "up 1 point"), (14, 2, "down 1 point")])
  func `counts points as one says them`(earlier: Int, later: Int, change: String) throws {
    let articles = [("2023-08", earlier), ("2023-09", later)].flatMap { month, naming in
      (0..<1000).map { number in
        MarkedArticle(
          "\(month)-\(number)", "\(month)-15",
          (number < naming ? "[Ecuador|ECU] in \(number)" : "Rain for \(number)") + " of \(month).")
      }
    }
    let section = try section(of: .of(articles, period: "2023-09", baseline: "2023-08"))
    #expect(section.contains("Share \(change) (interval "))
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
    #expect(section.contains("- 2 stories and then 2 stories: too few for any change to pass the test.\n"))
    #expect(!section.contains("named in"))
  }

  @Test(arguments: [(4, 24), (24, 4), (3, 20)])
  func `of four stories against many says that they are too few`(earlier: Int, later: Int) throws {
    let few = Self.articles.filter { article in
      let number = Int(article.id.dropFirst(3)) ?? 99
      return article.id.hasPrefix("aug") && number < earlier || article.id.hasPrefix("sep") && number < later
    }
    let section = try section(of: .of(few, period: "2023-09", baseline: "2023-08"))
    #expect(
      section.contains(
        "- \(earlier == 1 ? "1 story" : "\(earlier) stories") and then \(later) stories: too few for any change to pass"
      ))
  }

  @Test(arguments: [("2023-08", "2023-07"), ("2023-07", "2023-08"), ("2023-06", "2023-05")])
  func `that has an empty side is not comparable, and divides by nothing`(period: String, baseline: String) throws {
    let report = try Report.of(Self.articles, period: period, baseline: baseline)
    let page = try #require(report.text(of: "briefing.md"))
    #expect(page.hasPrefix("# No story is dated in ") && page.contains(": nothing can be compared\n"))
    for path in ["briefing.md", "comparison.csv", "outlets.csv", "months.csv", "figures/change.svg"] {
      let text = try #require(report.text(of: path))
      #expect(!text.contains("nan") && !text.contains("inf,") && !text.contains("-0.0000"), "\(path)")
    }
  }

  @Test func `explains the numbers of its period`() throws {
    let explanation = Explanation(of: report, isColoured: false, words: .shipped, sha256: fingerprint)
    let text = try #require(explanation.row(["ECU"], of: .frequency))
    #expect(text.contains("  = 20 / 24 stories"))
  }
}
