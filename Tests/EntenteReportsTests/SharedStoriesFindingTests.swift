import EntenteReports
import Testing

/// Which pair the page names as together more than chance, and which it names for its count alone.
@Suite struct `A pair of countries on the page` {
  private func line(_ bodies: [String]) throws -> String {
    let report = try Report.of(bodies.enumerated().map { MarkedArticle("s\($0)", nil, $1) })
    let page = try #require(report.text(of: "briefing.md"))
    return String(try #require(page.split(separator: "\n").first { $0.hasPrefix("- Together more than chance") }))
  }

  /// Thirty stories: Russia in all, Ecuador in twenty of them, Cuba and Venezuela together in eight others or the same.
  @Test(arguments: [20, 22]) func `is not one with a country that every story names`(from: Int) throws {
    let line = try line(
      (0..<30).map { number in
        "[Russia|RUS] in \(number)" + (number < 20 ? " and [Ecuador|ECU]" : "")
          + ((from..<from + 8).contains(number) ? " and [Cuba|CUB] with [Venezuela|VEN]." : ".")
      })
    #expect(line.contains("Most often of pairs without a note: Cuba and Venezuela, in 8 of 30 stories (2.1 by chance)"))
    #expect(!line.contains("Russia"))
  }

  /// Cuba and Venezuela are mentioned four times each, which is a note of theirs and not of the pair.
  @Test func `has no country with a note`() throws {
    let line = try line(
      (0..<30).map { number in
        switch number {
        case ..<4: "[Cuba|CUB] met [Venezuela|VEN] in \(number)."
        case ..<7: "[Russia|RUS] met [Ecuador|ECU] and [Russia|RUS] met [Ecuador|ECU] in \(number)."
        default: "It rained for \(number) days."
        }
      })
    #expect(line.contains("Ecuador and Russia"))
    #expect(!line.contains("Cuba"))
  }

  @Test(arguments: [1, 2]) func `is called most often together from two stories on`(stories: Int) throws {
    let line = try line(
      (0..<30).map { number in
        number < stories
          ? "[Russia|RUS] met [Ecuador|ECU] in \(number)."
          : number % 2 == 0 ? "[Russia|RUS] rested for \(number)." : "[Ecuador|ECU] rested for \(number)."
      })
    #expect(line.contains("no pair, of 1 tested") || line.contains("Ecuador and Russia"))
    let most = "Most often of pairs without a note: Ecuador and Russia, in 2 of 30 stories ("
    #expect(line.contains(most) == (stories > 1))
  }

  /// Sixty stories, of which long ones name four countries and short ones none: nothing but length brings them together.
  @Test func `is not called more than chance where long stories alone name both, and that is said`() throws {
    let words = Array(repeating: "word", count: 400).joined(separator: " ")
    let bodies = (0..<60).map { number in
      number < 30
        ? "It rained for \(number) days."
        : "\(number % 2 == 0 ? "[Russia|RUS] rested." : "Rain.") \(number % 3 == 0 ? "[Ecuador|ECU] rested." : "Sun.") "
          + (number % 5 < 3 ? "[Cuba|CUB] rested. " : "Wind. ") + "\(words) \(number)."
    }
    #expect(try line(bodies).contains("chance: no pair, of "))
    let report = try Report.of(bodies.enumerated().map { MarkedArticle("s\($0)", nil, $1) })
    #expect(
      try #require(report.text(of: "briefing.md")).contains("the length of stories may be the reason: long ones name"))
  }
}
