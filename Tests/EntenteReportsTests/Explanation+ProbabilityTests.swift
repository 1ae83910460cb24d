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
}
