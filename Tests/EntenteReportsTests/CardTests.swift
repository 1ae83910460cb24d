import EntenteCoding
import EntenteReports
import EntenteText
import Testing

/// The claims of a page with the stories they rest on.
@Suite struct `A claim of a page` {
  /// Thirty stories a month; of those of September twenty name Ecuador, of those of August two, and so many Cuba.
  private func articles(cuba: (Int, Int) = (0, 0)) -> [MarkedArticle] {
    [("2023-08", 2, cuba.0), ("2023-09", 20, cuba.1)].flatMap { month, ecuador, cuba in
      (0..<30).map { number in
        var article = MarkedArticle(
          "\(month)-\(number < 10 ? "0" : "")\(number)", "\(month)-\(10 + number % 18)", outlet: "Outlet \(number % 5)",
          title: "Note \(number) of \(month)",
          "It rained in the hills for \(number) days of \(month) and then it stopped again.")
        if number < ecuador {
          article.body.append("On day \(number) the minister of [Ecuador|ECU] spoke at length about the harvest there.")
        }
        if number >= 30 - cuba {
          article.body.append("On day \(number) the minister of [Cuba|CUB] spoke at length about the harvest there.")
        }
        return article
      }
    }
  }

  private func cards(_ articles: [MarkedArticle], hasQuotations: Bool = true) throws -> [Substring] {
    let report = try Report.of(articles, period: "2023-09", baseline: "2023-08")
    let files = report.files(hasQuotations: hasQuotations, sha256: fingerprint)
    let page = String(decoding: try #require(files.first { $0.path == "briefing.md" }).bytes, as: UTF8.self)
    let section = page.split(separator: "\n## ").first { $0.hasPrefix("What changed\n") }
    return section.map { Array($0.split(separator: "\n### ").dropFirst()) } ?? []
  }

  @Test func `has its counts, interval, months, one sentence and three other stories`() throws {
    let card = try #require(try cards(articles()).first)
    let lines = card.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Ecuador: named in 20 of 30 stories, after 2 of 30")
    #expect(
      lines[1].hasPrefix(
        "![Ecuador: share of stories by month: August 2023 2 of 30, September 2023 20 of 30](figures/spark-ECU.svg) Share "
      ))
    #expect(lines[1].firstMatch(of: /Share up 60 points \(interval \d\d to \d\d\)\.$/) != nil)
    #expect(
      lines[2] == "> On day 0 the minister of **Ecuador** spoke at length about the harvest there.  ")
    #expect(lines[3] == "> Note 0 of 2023-09, Outlet 0, 10\u{A0}September")
    #expect(lines.dropFirst(4).filter { $0.hasPrefix("- Note ") }.count == 3)
    #expect(!lines.dropFirst(4).contains { $0.hasPrefix("- Note 0 of") })
  }

  @Test func `is the greatest rise, then the greatest fall, as the headline has them`() throws {
    let report = try Report.of(articles(cuba: (25, 6)), period: "2023-09", baseline: "2023-08")
    let page = try #require(report.text(of: "briefing.md"))
    #expect(page.hasPrefix("# Ecuador rises from 2 of 30 stories to 20 of 30; Cuba falls from 25 to 6\n"))
    let cards = try cards(articles(cuba: (25, 6)))
    #expect(cards.map { $0.prefix(8) } == ["Ecuador:", "Cuba: na"])
    #expect(cards.last?.contains("Share down 63 points") == true)
  }

  @Test func `swaps rise and fall where the periods are swapped`() throws {
    let report = try Report.of(articles(cuba: (25, 6)), period: "2023-08", baseline: "2023-09")
    #expect(
      try #require(report.text(of: "briefing.md"))
        .hasPrefix("# Cuba rises from 6 of 30 stories to 25 of 30; Ecuador falls from 20 to 2\n"))
  }

  @Test func `quotes nothing where that is not wanted, and keeps its stories`() throws {
    let card = try #require(try cards(articles(), hasQuotations: false).first)
    #expect(!card.contains("\n>") && !card.contains("spoke at length"))
    #expect(card.split(separator: "\n").filter { $0.hasPrefix("- Note ") }.count == 3)
  }

  /// What may not be quoted: too short, too long, with a mark that turns writing, in the title alone.
  @Test(arguments: [
    "[Ecuador|ECU] rested.", "[Ecuador|ECU] " + String(repeating: "talked and ", count: 15) + "left.",
    "On that day the minister of [Ecuador|ECU] spoke \u{202E} at length about the harvest there.",
    "On that day the minister of [Ecuador|ECU] spoke \u{7} at length about the harvest there.",
  ])
  func `is no card where no sentence can be quoted`(sentence: String) throws {
    let articles = articles().map { article in
      var article = article
      article.body = article.body.map { $0.contains("ECU") ? sentence : $0 }
      return article
    }
    #expect(try cards(articles).isEmpty)
  }

  @Test func `quotes the article's own voice before a quotation, byte for byte`() throws {
    let articles = articles().map { article in
      var article = article
      article.body = article.body.map { sentence in
        sentence.contains("day 0 ") ? sentence.replacing("spoke at length", with: "said “at length” a word") : sentence
      }
      return article
    }
    let card = try #require(try cards(articles).first)
    #expect(card.contains("> On day 18 the minister of **Ecuador** spoke at length about the harvest there."))
    let texts = try articles.map { String(decoding: try $0.coded.article.text, as: UTF8.self) }
    #expect(
      texts.contains { $0.contains("On day 18 the minister of Ecuador spoke at length about the harvest there.") })
  }

  @Test func `does not change where later months are added`() throws {
    let later = (0..<30).map { number in
      MarkedArticle(
        "later-\(number)", "2023-10-12", outlet: "Outlet 9",
        "In October the minister of [Ecuador|ECU] spoke at length for the \(number)th time.")
    }
    let pages = try [articles(), articles() + later].map { articles in
      try Report.of(articles, period: "2023-09", baseline: "2023-08").text(of: "briefing.html")
    }
    #expect(pages[0] != nil && pages[0] == pages[1])
  }
}
