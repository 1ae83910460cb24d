import EntenteCorpus
import EntenteReports
import Testing

/// focus.csv, its panel on the page and the chapter behind it.
@Suite struct `The dealings of powers` {
  /// Russia on Ecuador in four stories, the United States in three, and Cuba on either.
  private static let articles: [MarkedArticle] =
    (1...4).map {
      MarkedArticle(
        "r\($0)", "2023-04-1\($0)", "[Russia|RUS] {helped|RUS>ECU AID act:a\($0)} [Ecuador|ECU] on day \($0).")
    }
    + (1...3).map {
      MarkedArticle(
        "u\($0)", "2023-04-2\($0)",
        "[Washington|USA] {blamed|USA>ECU ACCUSE act:b\($0)} [Ecuador|ECU] and {praised|USA>ECU SUPPORT act:c\($0)} it, \($0)."
      )
    }
    + [
      MarkedArticle("c1", "2023-04-01", "[Cuba|CUB] {praised|CUB>RUS SUPPORT act:d} [Russia|RUS]."),
      MarkedArticle("c2", "2023-04-05", "[Russia|RUS] {blamed|RUS>USA ACCUSE act:e} the [United States|USA]."),
      MarkedArticle(
        "c3", "2023-04-07", "It rained, and {may|RUS>VEN AID hypothetical act:f} [Russia|RUS] help [Venezuela|VEN]."),
    ]

  private func report(
    _ focus: String..., period: String? = nil, baseline: String? = nil, articles: [MarkedArticle] = articles
  ) throws -> Report {
    try Report.of(articles, period: period, baseline: baseline, focus: focus)
  }

  private func explanation(_ words: [String], _ report: Report) -> String? {
    Explanation(of: report, isColoured: false, words: .shipped, sha256: fingerprint).row(words, of: .focus)
  }

  @Test func `are counted as dyads.csv counts them`() throws {
    let report = try report("RUS", "USA")
    let database = try SQLite(
      ["focus", "dyads"].map { name in (name, try report.rows(of: name + ".csv")) })
    let sums = try database.query(
      """
      SELECT power, country,
        (SELECT coalesce(sum(events), 0) FROM dyads WHERE source = power AND target = country),
        (SELECT coalesce(sum(events), 0) FROM dyads WHERE source = country AND target = power),
        (SELECT coalesce(sum(cooperative), 0) FROM dyads WHERE power IN (source, target) AND country IN (source, target)),
        (SELECT coalesce(sum(conflictual), 0) FROM dyads WHERE power IN (source, target) AND country IN (source, target)),
        (SELECT coalesce(sum(done), 0) FROM dyads WHERE power IN (source, target) AND country IN (source, target)),
        (SELECT coalesce(sum(mutual), 0) FROM dyads WHERE power IN (source, target) AND country IN (source, target))
      FROM focus ORDER BY power, country
      """)
    let table = try database.query(
      """
      SELECT power, country, to_country, from_country, cooperative, conflictual, done, mutual FROM focus
      ORDER BY power, country
      """)
    #expect(table.count == 6 && sums == table)
  }

  @Test func `stand on the page with their counts`() throws {
    let page = try #require(try report("RUS", "USA").text(of: "briefing.md"))
    #expect(
      page.contains(
        """
        ## Russia and the United States abroad

        - Russia: 4 acts towards third countries, 1 towards the United States.
        - The United States: 6 acts towards third countries, 0 towards Russia.

        ![Acts towards third countries, test](figures/focus.svg)
        """))
    #expect(page.contains("| Russia | Ecuador | 4 "))
    #expect(page.contains("| Russia | United States | 1 (too few) | 0 | 0 | 1 | not compared |"))
  }

  @Test func `are of the twelve months up to the report's end where its days tell of few`() throws {
    let more = [
      MarkedArticle("m1", "2023-05-02", "[Russia|RUS] {praised|RUS>ECU SUPPORT act:g} [Ecuador|ECU] again."),
      MarkedArticle("m2", "2023-06-01", "[Russia|RUS] {helped|RUS>PER AID act:h} [Peru|PER] in June."),
    ]
    let report = try report("RUS", "USA", period: "2023-05", articles: Self.articles + more)
    let page = try #require(report.text(of: "briefing.md"))
    #expect(
      page.contains(
        """
        ## Russia and the United States abroad

        - Fewer than 30 acts by Russia and the United States in May 2023: counted are those of the twelve months up to its \
        end, June 2022 to May 2023.
        - Russia: 5 acts towards third countries, 1 towards the United States.
        """))
    #expect(page.contains("Acts towards third countries, June 2022 to May 2023"))
    #expect(
      try report.named("focus.csv").allSatisfy {
        $0["period_start"] == "2022-06-01" && $0["period_end"] == "2023-05-31"
      })
    let whole = Collation.collate(try (Self.articles + more).map { try $0.coded })
    let explained = Explanation(of: report, in: whole, isColoured: false, words: .shipped, sha256: fingerprint)
    #expect(explained.row(["RUS", "ECU"], of: .focus)?.contains("Russia towards Ecuador: 5 events") == true)
    // Peru is named in June alone.
    let earlier = try self.report("RUS", "USA", period: "2023-05", articles: Self.articles + more.prefix(1))
    #expect(earlier.text(of: "briefing.md") == page)
  }

  @Test func `of one power are held against nobody's`() throws {
    let page = try #require(try report("USA").text(of: "briefing.md"))
    #expect(page.contains("## The United States abroad\n\n- The United States: 6 acts towards other countries.\n"))
    #expect(!page.contains("Times the others"))
  }

  @Test func `of nobody have no table and no words, and of a power without acts no words`() throws {
    let none = try report()
    #expect(none.text(of: "focus.csv") == nil && none.text(of: "briefing.md")?.contains("abroad") == false)
    let idle = try report("PER")
    #expect(try idle.rows(of: "focus.csv").count == 1)
    #expect(idle.text(of: "briefing.md")?.contains("abroad") == false && idle.text(of: "figures/focus.svg") == nil)
  }

  @Test(arguments: [("2023-03", true), ("2023-02", false)])
  func `are too few to tell a change where a period has under three stories of them`(
    baseline: String, hasStory: Bool
  ) throws {
    let earlier = hasStory ? [MarkedArticle("e", "2023-03-03", "[Russia|RUS] {helped|RUS>ECU AID} [Ecuador|ECU].")] : []
    let report = try report("RUS", period: "2023-04", baseline: baseline, articles: Self.articles + earlier)
    let page = try #require(report.text(of: "briefing.md"))
    #expect(page.contains("Russia’s dealings: too few to tell whether they changed.") == hasStory)
  }

  @Test func `are explained by the sentences of both directions and of the other powers`() throws {
    let report = try report("RUS", "USA")
    let text = try #require(explanation(["rus", "ecu"], report))
    for line in [
      "Russia towards Ecuador: 4 events", "Ecuador towards Russia: 0 events", "United States towards Ecuador: 6 events",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(text.matches(of: /told once/).count == 10)
    #expect(
      explanation(["Russia", "United States"], report)?.contains("[Russia] {blamed} the <United States>") == true)
    #expect(explanation(["ECU", "RUS"], report) == nil)
    #expect(try explanation(["CUB", "RUS"], self.report("CUB"))?.contains("Cuba towards Russia: 1 event\n") == true)
  }

  @Test func `leave the page within its words`() throws {
    let report = try report("RUS", "USA", "CUB", "ECU", "VEN", period: "2023-04", baseline: "2023-03")
    let page = try #require(report.text(of: "briefing.md"))
    let front = try #require(page.split(separator: "\n---\n").first)
    #expect(front.contains("Russia, the United States, Cuba, Ecuador and Venezuela abroad"))
    #expect(front.split(whereSeparator: \.isWhitespace).count <= 400)
  }
}
