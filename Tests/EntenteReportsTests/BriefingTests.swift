import EntenteCoding
import EntenteMeasures
import EntenteReports
import EntenteText
import Foundation
import Testing

@Suite struct `The first page` {
  private func page(_ report: Report) throws -> String { try #require(report.text(of: "briefing.md")) }

  /// What stands before the annex.
  private func front(_ report: Report) throws -> String {
    let page = try page(report)
    return String(page[..<(try #require(page.firstRange(of: "\n---\n"))).lowerBound])
  }

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
    let report = try Report.of([MarkedArticle].dispatches, issues: [issue], accuracy: .sample())
    try expectSnapshot(of: try page(report), named: "briefing.md")
    try expectSnapshot(of: try #require(report.text(of: "briefing.html")), named: "briefing.html")
  }

  @Test func `ranks nothing of fewer than five stories`() throws {
    let front = try front(.of([MarkedArticle].dispatches))
    #expect(front.contains("- Named in most stories: too few to tell.\n"))
    #expect(front.contains("- Highest weight of dealings: too few to tell.\n"))
    #expect(!front.contains("Ecuador"))
  }

  @Test func `calls a country first only when its interval is clear of every other`() throws {
    #expect(
      try front(.of(manyStories)).contains(
        "- Named in most stories: Russia, 40 of 40 (100\u{A0}%, interval 91 to 100).\n"))
    let close = manyStories.map { article in
      var article = article
      article.body.append("[Ecuador|ECU] too.")
      return article
    }
    let front = try front(.of(close + [MarkedArticle("last", nil, "[Russia|RUS] alone.")]))
    #expect(front.contains("- Among those named in most stories: Russia, 41 of 41 (100\u{A0}%, interval 91 to 100); "))
    #expect(front.contains("; too few to tell whether more than Ecuador, 40.\n"))
  }

  /// The scale is that of the weights in use.
  @Test func `gives the scale of the weights in use`() throws {
    let scores = Dictionary(
      uniqueKeysWithValues: EventType.allCases.map { ($0.rawValue, $0 == .support ? 1_500_000 : 0) })
    let own = Weights(name: "own", scores: scores.merging(["ACCUSE.allege": -2_000_000]) { $1 })
    let page = try page(.of([MarkedArticle].dispatches, weights: own))
    #expect(
      page.contains("An act scores from −2 (blame or criticise) to 1.5 (support or praise), by the weights of own."))
    #expect(
      try self.page(.of([MarkedArticle].dispatches)).contains("An act scores from −10 (attack) to 10 (give aid), "))
  }

  @Test func `uses no word of degree, cause or verdict`() throws {
    let page = try page(.of(manyStories, accuracy: .sample())).lowercased()
    for word in ["significan", "trend", "surge", "influence", "sentiment"] { #expect(!page.contains(word)) }
  }

  @Test func `names the undated, the unread and the copies`() throws {
    let issue = Issue(.error, code: "binary", locator: Locator(path: "x.txt"), message: "is no text")
    let page = try page(.of([MarkedArticle].dispatches, issues: [issue]))
    #expect(page.contains("**Data.** 1 input not read, 2 articles undated, 1 copy; data quality, below, says which."))
    #expect(page.contains("- Undated, never guessed: `d-blame.txt`, `e-rain.txt`."))
    #expect(page.contains("- Not read: 1 input."))
    #expect(page.contains("- Copies: 1 article is a copy or near-copy of another;"))
    #expect(try self.page(.of(manyStories)).contains("**Data.** No file skipped, undated or copied.\n"))
  }

  @Test func `shows every file of the report that it points to`() throws {
    let report = try Report.of([MarkedArticle].dispatches)
    let files = Set(report.files(sha256: fingerprint).map(\.path))
    let links = try page(report).matches(of: /\]\(([^)#]+)\)/).map { String($0.output.1) }
    #expect(links.count > 11)
    #expect(Set(links).isSubset(of: files))
  }

  @Test func `says which pairs stand together beyond chance with the counts behind it`() throws {
    let paired = (0..<40).map { number in
      MarkedArticle(
        "p\(number)", "2023-05-01",
        number < 20
          ? "[Russia|RUS] met [Ecuador|ECU] in hall \(number)." : "[Cuba|CUB] met [Venezuela|VEN] in hall \(number).")
    }
    let page = try page(.of(paired))
    #expect(
      page.contains(
        "- Together more than chance: Cuba and Venezuela, in 20 of 40 stories; chance alone would give 10.0; so 1 other pair.\n"
      ))
    #expect(page.contains("- Ecuador and Russia stand together in 20 of 40 stories; chance alone would give 10.0.\n"))
    #expect(page.contains("- Cuba and Ecuador never stand together; chance alone would give 10.0 stories.\n"))
    #expect(page.contains("| Ecuador and Russia | 20 | 10.0 | 2.0 | more |\n"))
    #expect(page.contains("Tested: 6 pairs of the same stories, "))
  }

  /// Stories that tell of Russia's acts on Ecuador: so many friendly, so many hostile, the friendly ones of two kinds.
  private func dealings(friendly: Int, hostile: Int) -> [MarkedArticle] {
    (0..<friendly).map { number in
      MarkedArticle(
        "f\(number)", nil,
        number % 2 == 0
          ? "[Russia|RUS] {praised|RUS>ECU SUPPORT act:praise} [Ecuador|ECU] for law \(number)."
          : "[Russia|RUS] {helped|RUS>ECU AID act:aid} [Ecuador|ECU] with \(number) ships.")
    }
      + (0..<hostile).map { number in
        MarkedArticle(
          "h\(number)", nil, "[Russia|RUS] {accused|RUS>ECU ACCUSE act:accuse} [Ecuador|ECU] in note \(number).")
      }
  }

  @Test func `says that cooperation outweighs conflict only where the test tells it`() throws {
    let page = try page(.of(dealings(friendly: 12, hostile: 2), accuracy: .sample()))
    #expect(page.contains("- Cooperation outweighs conflict beyond chance for Ecuador and Russia.\n"))
    let even = try self.page(.of(dealings(friendly: 5, hostile: 4), accuracy: .sample()))
    #expect(
      even.contains("- Whether cooperation or conflict outweighs the other cannot be told, with 2 countries tested.\n"))
    #expect(!even.contains("outweighs conflict"))
  }

  @Test func `says nothing of the balance of few stories, or of one that bears a note`() throws {
    for articles in [dealings(friendly: 4, hostile: 1), dealings(friendly: 8, hostile: 0)] {
      #expect(try !page(.of(articles, accuracy: .sample())).contains("outweighs conflict"))
    }
  }

  /// Fourteen acts of Russia on Ecuador in as many stories, and so many of Ecuador on Russia in others.
  @Test(arguments: [0, 2, 13]) func `says that one acts more often than the other where the stories tell it`(
    answers: Int
  ) throws {
    let back = (0..<answers).map { number in
      MarkedArticle(
        "a\(number)", nil, "[Ecuador|ECU] {thanked|ECU>RUS SUPPORT act:thank} [Russia|RUS] in letter \(number).")
    }
    let page = try page(.of(dealings(friendly: 12, hostile: 2) + back))
    let claim = "- Russia acts towards Ecuador more often than Ecuador towards Russia: 14 acts and \(answers).\n"
    #expect(page.contains(claim) == (answers < 13))
    #expect(page.contains(" acts towards ") == (answers < 13))
  }

  /// Seven countries on which Russia acts in fifteen stories each, and none of which acts on Russia.
  @Test func `lists five directions, and counts the others that it could state`() throws {
    let targets = ["Brazil|BRA", "Chile|CHL", "Cuba|CUB", "Ecuador|ECU", "Ghana|GHA", "Malta|MLT", "Peru|PER"]
    let articles = (0..<105).map { number in
      let target = targets[number % 7]
      return MarkedArticle(
        "d\(number)", nil,
        "[Russia|RUS] {praised|RUS>\(target.suffix(3)) SUPPORT act:praise} [\(target)] in note \(number).")
    }
    let page = try page(.of(articles))
    let line = /- Russia acts towards \w+ more often than \w+ towards Russia: 15 acts and 0\./
    #expect(page.matches(of: line).count == 5)
    #expect(page.contains("- In dyads.csv: 2 further directions.\n"))
    let fewer = articles.filter { article in !["MLT", "PER"].contains { article.body[0].contains($0) } }
    #expect(try !self.page(.of(fewer)).contains("further"))
  }

  /// Thirty stories in which the United States deal with one of three, now well, now badly.
  private var americanDealings: [MarkedArticle] {
    (0..<30).map { number in
      let partner = ["Ecuador|ECU", "Russia|RUS", "Peru|PER"][number % 3]
      let act = ["praised|SUPPORT", "helped|AID", "blamed|ACCUSE", "praised|SUPPORT"][number % 4].split(separator: "|")
      return MarkedArticle(
        "u\(number)", nil,
        "The [United States|USA] {\(act[0])|USA>\(partner.suffix(3)) \(act[1]) act:\(act[0])} [\(partner)] in note \(number)."
      )
    }
  }

  @Test func `gives the highest weight with its three factors, and the rival that it is not clear of`() throws {
    let front = try front(.of(americanDealings))
    #expect(front.contains("- Highest weight of dealings: the United States, "))
    #expect(
      front.contains("\u{A0}% of stories × 1.0 acts in each × ") && front.contains(" points an act.\n"))
    let close = americanDealings.filter { $0.body[0].contains("|RUS]") }
    let line = try self.front(.of(close)).split(separator: "\n").first { $0.contains("weights of dealings") }
    #expect(try #require(line).contains("; too few to tell whether more than the United States, "))
  }

  @Test func `counts in words that one can read`() throws {
    let once = try page(.of(dealings(friendly: 1, hostile: 0)))
    #expect(
      once.contains(
        "- Told once as acts of one country on another: 1 distinct, 1 took place, of them 0 announcements.\n"))
    let twice = try page(.of(dealings(friendly: 2, hostile: 0)))
    #expect(twice.contains("- Told twice as acts"))
  }

  @Test func `of a period without stories says which days have some`() throws {
    let page = try page(.of(manyStories, period: "2024-01", label: "2024-01"))
    #expect(page.hasPrefix("# No story to report on\n\nCountries in the news · January 2024\n"))
    #expect(
      page.contains("No story is dated in this period: those that were read before its end are dated on 2023-05-01."))
    #expect(!page.contains("undated;"))
  }

  @Test func `keeps hostile file names as text`() throws {
    let page = try page(.of([MarkedArticle("a|b<script>`x`\n# y", nil, "It rained.")]))
    #expect(page.contains("never guessed: a\\|b\\<script\\>\\`x\\` \\# y\\.txt."))
  }
}
