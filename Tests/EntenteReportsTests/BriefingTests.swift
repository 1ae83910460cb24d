import EntenteCoding
import EntenteMeasures
import EntenteReports
import EntenteText
import Foundation
import Testing

@Suite struct `The first page` {
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
    let report = try Report.of([MarkedArticle].dispatches, issues: [issue], accuracy: .sample())
    try expectSnapshot(of: try page(report), named: "briefing.md")
  }

  @Test func `says nothing of rows with a note but that there are too few stories`() throws {
    let page = try page(.of([MarkedArticle].dispatches))
    let findings = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Findings") })
    #expect(findings.contains("Too few stories to say which country most stories name"))
    #expect(findings.contains("Too few stories tell of dealings between countries to rank them"))
    #expect(!findings.contains("Ecuador"))
  }

  @Test func `calls a country first only when its interval is clear of every other`() throws {
    #expect(
      try page(.of(manyStories))
        .contains(
          "- Named in most stories: **Russia**, in 40 of 40 stories (100 %, interval 91 % to 100 %), clear of every other."
        ))
    let close = manyStories.map { article in
      var article = article
      article.body.append("[Ecuador|ECU] too.")
      return article
    }
    let page = try page(.of(close + [MarkedArticle("last", nil, "[Russia|RUS] alone.")]))
    #expect(page.contains("too few stories to tell whether more than Ecuador (40)."))
    #expect(try self.page(.of(close)).contains("(100 %, interval 91 % to 100 %), as many as "))
  }

  /// The scale is that of the weights in use, in both places that name it.
  @Test func `gives the scale of the weights in use`() throws {
    let scores = Dictionary(
      uniqueKeysWithValues: EventType.allCases.map { ($0.rawValue, $0 == .support ? 1_500_000 : 0) })
    let own = Weights(name: "own", scores: scores.merging(["ACCUSE.allege": -2_000_000]) { $1 })
    let page = try page(.of([MarkedArticle].dispatches, weights: own))
    #expect(page.contains("Every event scores between -2 (accuse) and 1.5 (support). E is "))
    #expect(page.contains("- **Scores.** Weights: `own`, score points from -2 to 1.5 by type and mode."))
    let plover = try self.page(.of([MarkedArticle].dispatches))
    #expect(plover.contains("Every event scores between -10 (assault) and 10 (aid). E is "))
  }

  @Test func `has no more than ten findings and no star`() throws {
    let page = try page(.of(manyStories, accuracy: .sample()))
    let findings = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Findings") })
    #expect(findings.split(separator: "\n").count { $0.hasPrefix("- ") } <= 10)
    #expect(!page.contains("significan"))
  }

  @Test func `names the undated, the unread and the copies`() throws {
    let issue = Issue(.error, code: "binary", locator: Locator(path: "x.txt"), message: "is no text")
    let page = try page(.of([MarkedArticle].dispatches, issues: [issue]))
    #expect(page.contains("- Undated, never guessed: `d-blame.txt`, `e-rain.txt`."))
    #expect(page.contains("- Not read: 1 input."))
    #expect(page.contains("- Copies: 1 article is a copy or near-copy of another;"))
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
    #expect(page.contains("- Not by chance in the same stories, of 6 pairs tested: "))
    #expect(page.contains("**Ecuador** and **Russia** more often (20 stories, 10.0 by chance, q < 0.001)"))
    #expect(page.contains("**Cuba** and **Ecuador** less often (0 stories, 10.0 by chance, q < 0.001)"))
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

  @Test func `says that cooperation outweighs conflict only where the test tells it, of how many tested`() throws {
    let page = try page(.of(dealings(friendly: 12, hostile: 2), accuracy: .sample()))
    #expect(
      page.contains(
        "- Cooperation outweighs conflict, of 2 countries tested (sign-flip test, q ≤ 0.05), in the dealings of "
          + "**Ecuador** (balance ")
    )
    #expect(page.contains("14 events) and **Russia** (balance "))
    let even = try self.page(.of(dealings(friendly: 5, hostile: 4), accuracy: .sample()))
    #expect(
      even.contains("- Whether cooperation or conflict outweighs the other cannot be told, with 2 countries tested."))
    #expect(!even.contains("outweighs conflict"))
  }

  @Test func `says of the balance of few stories that they are too few, and states none with a note`() throws {
    let few = try page(.of(dealings(friendly: 4, hostile: 1), accuracy: .sample()))
    #expect(
      few.contains("- Too few stories to tell of any country whether cooperation or conflict outweighs the other:"))
    let agreed = try page(.of(dealings(friendly: 8, hostile: 0), accuracy: .sample()))
    #expect(agreed.contains("cannot be told, with 2 countries tested; 2 more uneven by the test bear a note."))
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

  private func engagedMost(_ articles: [MarkedArticle]) throws -> Substring {
    let page = try page(.of(articles))
    return try #require(page.split(separator: "\n").first { $0.hasPrefix("- Engaged most") })
  }

  /// A request weighs nothing: of Cuba's and Venezuela's dealings there is no interval, and no doubt who is first.
  @Test func `calls a country first whatever countries without an interval there are far below it`() throws {
    #expect(try engagedMost(americanDealings).contains(", clear of every other. They are told"))
    let asked = MarkedArticle("asked", nil, "[Cuba|CUB] {asked|CUB>VEN REQUEST act:ask} [Venezuela|VEN] for oil.")
    #expect(try engagedMost(americanDealings + [asked]).contains(", clear of every other. They are told"))
  }

  /// Venezuela helps Cuba in every story alike: without spread there is no interval, though none weighs more.
  @Test func `names apart a country without an interval that may weigh as much`() throws {
    let both = americanDealings.map { article in
      var article = article
      article.body.append("[Venezuela|VEN] {helped|VEN>CUB AID act:aid} [Cuba|CUB] with \(article.id).")
      return article
    }
    let line = try engagedMost(both)
    #expect(line.contains("of the countries with enough stories: the **United States**."))
    #expect(
      line.contains(", clear of every other that has an interval; without one: Cuba (1,000) and Venezuela (1,000). ")
    )
  }

  @Test func `of a ranking names the greatest that the first is not clear of, not the next without an interval`() throws
  {
    let close = americanDealings.filter { $0.body[0].contains("|RUS]") }
    let asked = MarkedArticle("asked", nil, "[Cuba|CUB] {asked|CUB>VEN REQUEST act:ask} [Venezuela|VEN] for oil.")
    #expect(try engagedMost(close + [asked]).contains(", as much as "))
    #expect(try !engagedMost(close + [asked]).contains("Cuba"))
  }

  @Test func `calls a direction the busiest only when it is clear of every other`() throws {
    let one = try page(.of(dealings(friendly: 12, hostile: 2)))
    #expect(
      one.contains("- Busiest direction: from **Russia** to **Ecuador**, 14 events in 14 stories. 14 done, 0 announced")
    )
    let answers = (0..<13).map { number in
      MarkedArticle(
        "a\(number)", nil, "[Ecuador|ECU] {thanked|ECU>RUS SUPPORT act:thank} [Russia|RUS] in letter \(number).")
    }
    let even = try page(
      .of(dealings(friendly: 12, hostile: 2) + answers + [MarkedArticle("b", nil, answers[0].body[0] + " Again.")]))
    #expect(even.contains("14 events in 14 stories, as many as from "))
    let both = try page(.of(dealings(friendly: 12, hostile: 2) + answers))
    #expect(both.contains("; too few stories to tell whether more than from Ecuador to Russia (13). 14 done"))
  }

  @Test func `gives the chance of every pair that it names`() throws {
    let pairs = (0..<10).map { number in
      MarkedArticle(
        "t\(number)", nil,
        number < 5
          ? "[Russia|RUS] met [Ecuador|ECU] in hall \(number)." : "[Cuba|CUB] met [Venezuela|VEN] in hall \(number).")
    }
    let page = try page(.of(pairs))
    #expect(
      page.contains(
        "- Together most: **Cuba** and **Venezuela** (2.5 by chance); **Ecuador** and **Russia** (2.5 by chance), in 5 of "
          + "10 stories each."))
  }

  @Test func `counts in words that one can read`() throws {
    let once = try page(.of(dealings(friendly: 1, hostile: 0)))
    #expect(
      once.contains(
        "what is told once as an act of one country on another comes to 1 distinct act; 1 took place: 1 done, 0 announced"
      ))
    #expect(once.contains("dyads.csv has what was found, 1 direction."))
    let twice = try page(.of(dealings(friendly: 2, hostile: 0)))
    #expect(twice.contains("what is told twice as an act"))
  }

  @Test func `of a period without stories says which days have some`() throws {
    let page = try page(.of(manyStories, period: "2024-01", label: "2024-01"))
    #expect(page.hasPrefix("# Countries in the news: 2024-01\n"))
    #expect(page.contains("No story is dated in this period: those that were read are dated on 2023-05-01."))
    #expect(!page.contains("undated"))
  }

  @Test func `keeps hostile file names as text`() throws {
    let page = try page(.of([MarkedArticle("a|b<script>`x`\n# y", nil, "It rained.")]))
    #expect(page.contains("never guessed: a\\|b\\<script\\>\\`x\\` \\# y\\.txt."))
  }
}
