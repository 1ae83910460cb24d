import Foundation
import Testing

/// reports/index.md and index.html: all periods on one page.
@Suite struct `The index of reports` {
  private let workplace: Workplace

  /// Peru is in 2 of 30 stories of August and in 20 of 30 of September; October has one.
  init() throws {
    workplace = try Workplace()
    for (month, naming, count) in [("08", 2, 30), ("09", 20, 30), ("10", 0, 1)] {
      for number in 0..<count {
        let day = number < 9 ? "0\(number + 1)" : "\(number + 1)"
        let about = number < naming ? "Peru" : "the hills"
        try workplace.write(
          "Note \(number)\n\nThe weather of \(about) on day \(number) of \(month) was warm and then it turned.\n",
          to: "articles/2023-\(month)-\(day)_\(number).txt")
      }
    }
  }

  @discardableResult private func report(_ words: String...) throws -> Outcome {
    try workplace.start(["report", "articles", "-d", "entente.sqlite"] + words).outcome()
  }

  private func rows() throws -> [String] {
    try workplace.text("reports/index.md").split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map(
      String.init)
  }

  @Test func `has a row for each period, the newest first, with its headline, its lines and its page`() throws {
    try report("--period", "2023-09", "--baseline", "previous")
    try report("--period", "2023-08")
    let spark = "Peru: share of stories by month: August 2023 2 of 30, September 2023 20 of 30"
    #expect(
      try rows() == [
        "| September 2023 | August | 30 | Peru rises from 2 of 30 stories to 20 of 30 "
          + "| Peru ![\(spark)](2023-09/figures/spark-PER.svg) | [briefing](2023-09/briefing.md) |",
        "| August 2023 |  | 30 | 30 stories, and no earlier period to compare them with "
          + "|  | [briefing](2023-08/briefing.md) |",
      ])
    #expect(workplace.exists("reports/2023-09/figures/spark-PER.svg"))
    let html = try workplace.text("reports/index.html")
    #expect(
      html.contains("<a href=\"2023-09/briefing.html\">briefing</a>") && html.contains("<desc id=\"ix-2023-09-PER-"))
    #expect(html.contains("default-src 'none'") && !html.contains("<script") && !html.contains("<img"))
  }

  @Test func `is the same whatever report was made last`() throws {
    let periods = ["2023-08", "2023-09", "2023-Q3"]
    for period in periods { try report("--period", period) }
    let first = try workplace.text("reports/index.html")
    for period in periods.reversed() { try report("--period", period) }
    #expect(try workplace.text("reports/index.html") == first)
  }

  @Test func `leaves folders out that are not Entente's, and says which`() throws {
    try workplace.write("notes\n", to: "reports/mine/notes.txt")
    try workplace.write("{\"name\":\"entente-report\"}\n", to: "reports/odd/datapackage.json")
    let outcome = try report("--period", "2023-09")
    #expect(outcome.errors.contains("Not in the index: reports/mine: not a report of Entente's\n"))
    #expect(outcome.errors.contains("Not in the index: reports/odd: not a report of Entente's\n"))
    #expect(try rows().count == 1 && workplace.exists("reports/mine/notes.txt"))
  }

  @Test func `leaves a report of tables alone out, which has no headline, and says why`() throws {
    try report("--period", "2023-09")
    let outcome = try report("--period", "2023-08", "--tables-only")
    #expect(outcome.errors.contains("Not in the index: reports/2023-08: has no first page (--tables-only)\n"))
    #expect(try rows().count == 1)
  }

  @Test(arguments: ["index.html", "index.md", "datapackage.json"])
  func `never takes the place of a file that somebody else wrote`(name: String) throws {
    try workplace.write("mine\n", to: "reports/" + name)
    let outcome = try report("--period", "2023-09")
    #expect(
      outcome.code == 0 && outcome.errors.contains("entente: warning: reports/\(name) is not as Entente wrote it"))
    #expect(try workplace.text("reports/" + name) == "mine\n")
  }

  @Test func `is not replaced where somebody changed it, which check names`() throws {
    try report("--period", "2023-09")
    try workplace.write(try workplace.text("reports/index.md") + "note\n", to: "reports/index.md")
    #expect(try report("--period", "2023-08").errors.contains("reports/index.md is not as Entente wrote it"))
    let check = try workplace.entente("check", "-d", "entente.sqlite")
    #expect(check.code == 1 && check.output.contains("reports/index.md: changed since it was written"))
    try workplace.remove("reports/index.md")
    try report("--period", "2023-08")
    #expect(try rows().count == 2)
  }

  @Test func `is no article when reports stand among those that are read`() throws {
    _ = try workplace.start(["report", "articles", "-d", "entente.sqlite", "-o", "articles/reports"]).outcome()
    let before = try workplace.text("articles/reports/latest/articles.csv")
    _ = try workplace.start(["report", "articles", "-d", "entente.sqlite", "-o", "articles/reports"]).outcome()
    #expect(try workplace.text("articles/reports/latest/articles.csv") == before)
  }

  @Test func `shows what a hostile label and headline are, and nothing else`() throws {
    try report("--period", "2023-09", "--label", "<b>#1 a%")
    #expect(try workplace.text("reports/index.html").contains("href=\"%3Cb%3E%231%20a%25/briefing.html\""))
    #expect(try workplace.text("reports/index.md").contains("(%3Cb%3E%231%20a%25/briefing.md)"))
  }
}

/// The first page of a period, and what comes after it.
@Suite struct `A page of a period` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try write(months: ["07", "08", "09"])
  }

  private func write(months: [String]) throws {
    for month in months {
      for number in 0..<24 {
        let day = number < 9 ? "0\(number + 1)" : "\(number + 1)"
        let named = (Int(month) ?? 0) % 2 == 0 ? number < 3 : number < 18
        try workplace.write(
          "Note \(number)\n\n\(named ? "Peru thanked Chile for its help" : "The hills were warm") "
            + "on day \(number) of \(month), and nobody said more of it.\n",
          to: "articles/2023-\(month)-\(day)_\(number).txt")
      }
    }
  }

  private func pages() throws -> [String: [UInt8]] {
    try workplace.report("2023-08").filter {
      $0.key.hasSuffix(".md") || $0.key.hasSuffix(".html") || $0.key.hasSuffix(".svg")
    }
  }

  private func report(_ period: String) throws {
    let words = ["report", "articles", "-d", "entente.sqlite", "--period", period, "--baseline", "previous"]
    try #require(try workplace.start(words).outcome().code == 0)
  }

  @Test func `does not change when later articles arrive or later months are reported`() throws {
    try report("2023-08")
    let first = try pages()
    #expect(first.count > 10)
    try write(months: ["10", "11"])
    try report("2023-11")
    try report("2023-08")
    expectSame(try pages(), as: first)
  }

  @Test func `tells a rise where the periods swapped tell a fall, with the same counts`() throws {
    try report("2023-08")
    let down = try workplace.text("reports/2023-08/briefing.md")
    let swapped = ["--period", "2023-07", "--baseline", "2023-08", "--label", "swapped"]
    try #require(try workplace.start(["report", "articles", "-d", "entente.sqlite"] + swapped).outcome().code == 0)
    let up = try workplace.text("reports/swapped/briefing.md")
    #expect(down.hasPrefix("# Chile falls from 18 of 24 stories to 3 of 24, Peru from 18 to 3\n"))
    #expect(up.hasPrefix("# Chile rises from 3 of 24 stories to 18 of 24, Peru from 3 to 18\n"))
    #expect(down.contains("Share down ") && !down.contains("Share up ") && !up.contains("Share down "))
    let bounds = [down, up].map { page in
      page.firstMatch(of: /Share (?:up|down) ([0-9]+ points \(interval [0-9]+ to [0-9]+\))/).map { String($0.1) }
    }
    #expect(bounds[0] != nil && bounds[0] == bounds[1])
  }
}
