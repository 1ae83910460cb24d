import EntenteReports
import EntenteText
import Foundation
import Testing

@Suite struct `The first page` {
  private let accuracy = [
    CoderAccuracy(of: "directed dyads", precision: 0.71, recall: 0.58, measuredOn: "five articles coded by hand")
  ]

  private func page(_ report: Report) throws -> String { try #require(report.text(of: "briefing.md")) }

  /// Many stories that name one country, and one that names another besides.
  private var manyStories: [MarkedArticle] {
    (0..<40).map { number in
      MarkedArticle(
        "n\(number)", "2023-05-01",
        number == 0
          ? "[Russia|RUS] met [Ecuador|ECU], it is said, in \(number)." : "[Russia|RUS] rested on day \(number).")
    }
  }

  @Test func `is the page that was agreed on`() throws {
    let issue = Issue(
      .error, code: "binary", locator: Locator(path: "x.txt"), message: "is no text", action: "remove it")
    let report = try Report.of([MarkedArticle].dispatches, issues: [issue], accuracy: accuracy)
    try expectSnapshot(of: try page(report), named: "briefing.md")
  }

  @Test func `says nothing of rows with a note but that there are too few stories`() throws {
    let page = try page(.of([MarkedArticle].dispatches))
    let findings = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Findings") })
    #expect(findings.contains("Too few stories to say which country is named most"))
    #expect(findings.contains("Too few stories tell of dealings between countries to rank them"))
    #expect(!findings.contains("Ecuador"))
  }

  @Test func `calls a country first only when its interval is clear of every other`() throws {
    #expect(
      try page(.of(manyStories))
        .contains(
          "- Named most: **Russia**, in 40 of 40 stories (100 %, interval 91 % to 100 %), clear of every other."))
    let close = manyStories.map { article in
      var article = article
      article.body.append("[Ecuador|ECU] too.")
      return article
    }
    let page = try page(.of(close + [MarkedArticle("last", nil, "[Russia|RUS] alone.")]))
    #expect(page.contains("too few stories to tell whether more than Ecuador (40)."))
  }

  @Test func `has no more than ten findings and no star`() throws {
    let page = try page(.of(manyStories, accuracy: accuracy))
    let findings = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Findings") })
    #expect(findings.split(separator: "\n").count { $0.hasPrefix("- ") } <= 10)
    #expect(!page.contains("significan"))
  }

  @Test func `names the undated, the unread and the coder's errors`() throws {
    let issue = Issue(.error, code: "binary", locator: Locator(path: "x.txt"), message: "is no text")
    let page = try page(.of([MarkedArticle].dispatches, issues: [issue], accuracy: accuracy))
    #expect(page.contains("- Undated, never guessed: `d-blame.txt`, `e-rain.txt`."))
    #expect(page.contains("- Not read: 1 input."))
    #expect(page.contains("- Copies: 1 article is a copy of another;"))
    #expect(page.contains("| directed dyads | 71 % | 58 % | five articles coded by hand |"))
  }

  @Test func `shows every file of the report that it points to`() throws {
    let report = try Report.of([MarkedArticle].dispatches)
    let files = Set(report.files(sha256: fingerprint).map(\.path))
    let links = try page(report).matches(of: /\]\(([^)]+)\)/).map { String($0.output.1) }
    #expect(links.count == 14)
    #expect(Set(links).isSubset(of: files))
  }

  @Test func `tells what stands together not by chance with the counts behind it`() throws {
    let paired = (0..<40).map { number in
      MarkedArticle(
        "p\(number)", "2023-05-01",
        number < 20
          ? "[Russia|RUS] met [Ecuador|ECU] in hall \(number)." : "[Cuba|CUB] met [Venezuela|VEN] in hall \(number).")
    }
    let page = try page(.of(paired))
    #expect(page.contains("- Not by chance in the same stories, among 6 pairs named often enough: "))
    #expect(page.contains("**Ecuador** and **Russia** more often (20 stories, 10.0 by chance, q < 0.001)"))
    #expect(page.contains("**Cuba** and **Ecuador** less often (0 stories, 10.0 by chance, q < 0.001)"))
  }

  @Test func `keeps hostile file names as text`() throws {
    let page = try page(.of([MarkedArticle("a|b<script>`x`\n# y", nil, "It rained.")]))
    #expect(page.contains("never guessed: a\\|b\\<script\\>\\`x\\` \\# y\\.txt."))
  }
}
