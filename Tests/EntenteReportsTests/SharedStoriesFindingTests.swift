import EntenteReports
import Testing

/// Which pairs the findings call most together, and of which they say that it is not by chance.
@Suite struct `A pair of countries in the findings` {
  private func findings(_ bodies: [String]) throws -> String {
    let report = try Report.of(bodies.enumerated().map { MarkedArticle("s\($0)", nil, $1) })
    let page = try #require(report.text(of: "briefing.md"))
    return String(try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Findings") }))
  }

  /// Thirty stories: Russia in all, Ecuador in twenty of them, Cuba and Venezuela together in eight others or the same.
  @Test(arguments: [20, 22]) func `is not the first where one in every story stands before it, and that is said`(
    from: Int
  ) throws {
    let text = try findings(
      (0..<30).map { number in
        "[Russia|RUS] in \(number)" + (number < 20 ? " and [Ecuador|ECU]" : "")
          + ((from..<from + 8).contains(number) ? " and [Cuba|CUB] with [Venezuela|VEN]." : ".")
      })
    #expect(
      text.contains(
        "- Together most, of the pairs that can be told from chance and bear no note: **Cuba** and **Venezuela** ("))
  }

  /// Cuba and Venezuela are mentioned four times each, which is a note of theirs and not of the pair.
  @Test func `has no country with a note, and the scope says so`() throws {
    let text = try findings(
      (0..<30).map { number in
        switch number {
        case ..<4: "[Cuba|CUB] met [Venezuela|VEN] in \(number)."
        case ..<7: "[Russia|RUS] met [Ecuador|ECU] and [Russia|RUS] met [Ecuador|ECU] in \(number)."
        default: "It rained for \(number) days."
        }
      })
    #expect(
      text.contains(
        "- Together most, of the pairs that can be told from chance and bear no note: **Ecuador** and **Russia** ("))
    #expect(!text.contains("Cuba** and"))
  }

  @Test(arguments: [1, 2]) func `is called most together from two stories on`(stories: Int) throws {
    let text = try findings(
      (0..<30).map { number in
        number < stories
          ? "[Russia|RUS] met [Ecuador|ECU] in \(number)."
          : number % 2 == 0 ? "[Russia|RUS] rested for \(number)." : "[Ecuador|ECU] rested for \(number)."
      })
    #expect(text.contains("- Together most: **Ecuador** and **Russia** (") == (stories > 1))
    #expect(text.contains("Together most") == (stories > 1))
  }

  @Test func `has no scope where it is the first of all`() throws {
    let text = try findings(
      (0..<30).map { number in
        number < 12
          ? "[Russia|RUS] met [Ecuador|ECU] in \(number)."
          : number < 20 ? "[Cuba|CUB] in \(number)." : "Rain \(number)."
      })
    #expect(text.contains("- Together most: **Ecuador** and **Russia** ("))
  }

  /// Sixty stories, of which long ones name four countries and short ones none: nothing but length brings them together.
  @Test func `is not called more than chance where long stories alone name both, and that is said`() throws {
    let words = Array(repeating: "word", count: 400).joined(separator: " ")
    let text = try findings(
      (0..<60).map { number in
        number < 30
          ? "It rained for \(number) days."
          : "\(number % 2 == 0 ? "[Russia|RUS] rested." : "Rain.") \(number % 3 == 0 ? "[Ecuador|ECU] rested." : "Sun.") "
            + (number % 5 < 3 ? "[Cuba|CUB] rested. " : "Wind. ") + "\(words) \(number)."
      })
    #expect(!text.contains("Not by chance in the same stories"))
  }
}
