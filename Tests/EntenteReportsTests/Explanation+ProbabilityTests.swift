import EntenteCoding
import EntenteCorpus
import EntenteData
import EntenteReports
import EntenteText
import Testing

@Suite struct `How sure an act is` {
  private static let ranker = "feature\tweight\tacts\tmeaning\nbase\t-1000\t9\t\ntype ASSAULT\t2000\t5\t\n"

  private func explanation(sure: Int) throws -> String {
    let article = MarkedArticle("a", "2023-09-01", "[Peru|PER] {attacked|PER>CHL ASSAULT sure:\(sure)} [Chile|CHL].")
    let ranker = try ActRanker(
      tsv: Array(Self.ranker.utf8), file: "ranker.tsv",
      types: try EventTypes(tsv: EmbeddedFile.types.bytes, file: EmbeddedFile.types.path))
    let explanation = Explanation(
      of: try .of([article]), isColoured: false, words: .shipped, ranker: ranker, sha256: fingerprint)
    return try #require(explanation.row(["PER", "CHL"], of: .dyads))
  }

  // -1 + 2 is 1, of which the logistic function is .731.
  @Test func `is told with what it follows from, the base first`() throws {
    let line = "  probability 0.7310, by what adds to its log odds: base -1.0000, type ASSAULT +2.0000\n"
    #expect(try explanation(sure: 731).contains(line))
  }

  @Test func `is told alone where other weights said it`() throws {
    #expect(try explanation(sure: 650).contains("  probability 0.6500\n"))
  }

  @Test(arguments: [
    (["sure:900", "sure:400"], "1.3000"), (["sure:900", ""], ""), (["sure:999"], "0.9990"),
  ])
  func `is summed over the events of a row, and unknown where it is of one`(sure: [String], sum: String) throws {
    let articles = sure.enumerated().map { number, sure in
      MarkedArticle(
        "a\(number)", "2023-09-0\(number + 1)",
        "[Peru|PER] {attacked|PER>CHL ASSAULT act:a\(number) \(sure)} [Chile|CHL] \(number).")
    }
    let report = try Report.of(articles)
    for table in ["dyads.csv", "engagement.csv"] {
      let rows = try report.rows(of: table)
      let column = try #require(rows[0].firstIndex(of: "events_expected"))
      #expect(rows.dropFirst().allSatisfy { $0[column] == sum }, "\(table)")
    }
  }

  @Test(arguments: [
    ("sure:299", 300, false), ("sure:300", 300, true), ("sure:999", 300, true), ("", 300, true), ("sure:1", 0, true),
    ("sure:899", 900, false),
  ])
  func `decides whether an act counts, unless nobody says`(sure: String, least: Int, counts: Bool) throws {
    let article = MarkedArticle("a", "2023-09-01", "[Peru|PER] {attacked|PER>CHL ASSAULT \(sure)} [Chile|CHL].")
    let collation = Collation.collate([try article.coded], leastProbability: least)
    #expect(collation.events.map(\.isCounted) == [counts])
    let days = try collation.within(Period(parsing: "2023-09"))
    #expect(days.events.map(\.isCounted) == [counts])
  }

  @Test func `of an event is that of its surest report`() throws {
    let report = try Report.of([
      MarkedArticle("a", "2023-09-01", "[Peru|PER] {attacked|PER>CHL ASSAULT sure:300} [Chile|CHL]."),
      MarkedArticle("b", "2023-09-01", "So [Peru|PER] {attacked|PER>CHL ASSAULT sure:800} [Chile|CHL] then."),
    ])
    let rows = try report.rows(of: "events.csv")
    let column = try #require(rows[0].firstIndex(of: "probability"))
    #expect(rows.dropFirst().map { $0[column] } == ["0.8000"])
  }

  @Test(arguments: [ExplainedTable.engagement, .dyads])
  func `decides what a score is likely to be, which is told with its parts`(table: ExplainedTable) throws {
    let articles = (1...3).map { number in
      MarkedArticle(
        "a\(number)", "2023-0\(number)-01",
        "[Peru|PER] {attacked|PER>CHL ASSAULT act:a\(number) sure:500} [Chile|CHL] \(number).")
    }
    let report = try Report.of(articles)
    let explanation = Explanation(of: report, isColoured: false, words: .shipped, sha256: fingerprint)
    let text = try #require(explanation.row(table == .dyads ? ["PER", "CHL"] : ["PER"], of: table))
    // Three assaults of nine points, each half likely, in three stories.
    #expect(text.contains("\n  = 450.0000 of acts found, each as far as it is likely right"))
    #expect(text.contains("(sampling and coding error)\n"))
    let rows = try report.rows(of: table.fileName)
    let columns = try ["score_expected", "score_expected_lo", "score_expected_hi"].map { name in
      try #require(rows[0].firstIndex(of: name))
    }
    let row = try #require(rows.first { $0.contains("PER") })
    let cells = columns.map { row[$0] }
    let score = try cells.map { try #require(Double($0)) }
    #expect(text.contains("is likely \(cells[0]) score points per 100 stories, 95 %"))
    #expect(text.contains("interval \(cells[1]) to \(cells[2]) (sampling and coding error)"))
    #expect(score[1] < score[0] && score[0] < score[2] && score[0] > 450)
  }

  @Test func `is needed of every act for what a score is likely to be`() throws {
    let report = try Report.of([
      MarkedArticle("a", "2023-09-01", "[Peru|PER] {attacked|PER>CHL ASSAULT sure:500} [Chile|CHL]."),
      MarkedArticle("b", "2023-10-01", "[Peru|PER] {aided|PER>CHL AID act:aid} [Chile|CHL] at last."),
    ])
    for table in ["engagement.csv", "dyads.csv"] {
      let rows = try report.rows(of: table)
      let column = try #require(rows[0].firstIndex(of: "score_expected"))
      #expect(rows.dropFirst().allSatisfy { $0[column...(column + 2)].allSatisfy(\.isEmpty) }, "\(table)")
    }
  }
}
