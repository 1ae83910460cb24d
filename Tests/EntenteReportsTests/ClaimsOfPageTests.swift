import EntenteReports
import Testing

/// What stands under which heading of the first page, and of what its numbers are.
@Suite struct `What the first page says of its claims` {
  /// Sixty stories of two months: Ecuador rises where asked, Cuba and Venezuela share stories in both.
  private func page(isRising: Bool, areTogether: Bool, baseline: String? = "2023-08") throws -> String {
    let articles = ["2023-08", "2023-09"].flatMap { month in
      (0..<30).map { number in
        var article = MarkedArticle(
          "\(month)-\(number)", "\(month)-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1)",
          outlet: "Outlet \(number % 4)",
          title: "Note \(number) of \(month)", "It rained for \(number) days of \(month) in the old town by the sea.")
        if number < (isRising && month == "2023-09" ? 20 : 2) {
          article.body.append("On day \(number) the minister of [Ecuador|ECU] spoke at length about the harvest there.")
        }
        if areTogether, number >= 20 {
          article.body.append(
            "On day \(number) envoys of [Cuba|CUB] and [Venezuela|VEN] sat in one room until noon.")
        }
        return article
      }
    }
    return try #require(try Report.of(articles, period: "2023-09", baseline: baseline).text(of: "briefing.md"))
  }

  private func section(_ heading: String, of page: String) -> Substring? {
    page.split(separator: "\n## ").first { $0.hasPrefix(heading + "\n") }
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func `tells changes under their heading, and what a pair has in common under another`(
    isRising: Bool, areTogether: Bool
  ) throws {
    let page = try page(isRising: isRising, areTogether: areTogether)
    let (changed, beyond) = (section("What changed", of: page), section("Beyond chance", of: page))
    #expect((changed != nil) == isRising && (beyond != nil) == areTogether)
    #expect(changed?.contains("stand together") != true && beyond?.contains("after") != true)
    #expect(beyond?.contains("Cuba and Venezuela stand together in 10 of 30 stories") ?? true)
  }

  @Test func `tells pairs beyond chance where nothing is compared`() throws {
    let page = try page(isRising: true, areTogether: true, baseline: nil)
    #expect(section("What changed", of: page) == nil && section("Beyond chance", of: page) != nil)
  }

  @Test(arguments: [3, 4, 6]) func `says how many pairs are tested that q is adjusted for`(countries: Int) throws {
    let names = ["Cuba|CUB", "Peru|PER", "Chile|CHL", "Kenya|KEN", "Egypt|EGY", "Japan|JPN"].prefix(countries)
    let articles = (0..<40).map { number in
      MarkedArticle(
        "s\(number)", nil,
        names.enumerated().filter { (number >> $0.offset) % 2 == 0 }.map { "[\($0.element)]" }.joined(
          separator: " and ")
          + " in \(number).")
    }
    let page = try #require(try Report.of(articles).text(of: "briefing.md"))
    let pairs = countries * (countries - 1) / 2
    #expect(page.contains("Together more than chance: no pair, of \(pairs) tested"), "\(page.prefix(900))")
    #expect(page.contains("q is adjusted for all \(pairs) pairs of countries named"))
  }

  @Test func `says that what is told is told in directions, and how many acts these are`() throws {
    let articles = [
      MarkedArticle(
        "a", nil, "[Russia|RUS] {met|RUS=ECU CONSULT&RUS=VEN CONSULT} [Ecuador|ECU] and [Venezuela|VEN] on Monday.",
        "[Cuba|CUB] {may|CUB>USA AID hypothetical} help the [United States|USA].")
    ]
    let page = try #require(try Report.of(articles).text(of: "briefing.md"))
    #expect(page.contains("- Told 3 times as acts of one country on another: 3 distinct, 2 took place"))
    #expect(page.contains("These are directions: an act of several countries is one in each"))
    #expect(page.contains("sure enough: 1 act in 2 directions."))
  }

  @Test func `says of what the two shares of right ones are`() throws {
    let articles = (0..<3).map { number in
      MarkedArticle(
        "a\(number)", nil, "[Russia|RUS] {attacked|RUS>ECU ASSAULT act:a\(number) sure:900} [Ecuador|ECU] \(number).")
    }
    let page = try #require(try Report.of(articles, accuracy: .sample()).text(of: "briefing.md"))
    let limits = try #require(page.split(separator: "\n").first { $0.hasPrefix("> Intervals cover") })
    #expect(limits.contains("Of 100 directions") && limits.contains("Of 3 acts counted about 3 are"))
    #expect(
      limits.contains("these are the report’s own")
        && limits.contains("the directions all that the coder found in the texts"))
  }
}
