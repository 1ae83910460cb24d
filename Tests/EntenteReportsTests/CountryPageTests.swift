import EntenteReports
import Testing

/// The page of a country.
@Suite struct `A page of a country` {
  /// Eight stories of September in which Ecuador and Russia act on each other, two of August, five that name Cuba
  /// alone and four that name Venezuela.
  private static let articles =
    (0..<10).map { number in
      let act = number % 2 == 0 ? "ECU>RUS SUPPORT act:praise\(number)" : "RUS>ECU ACCUSE act:blame\(number)"
      let month = number < 8 ? "2023-09" : "2023-08"
      let parties = number % 2 == 0 ? ("Ecuador|ECU", "Russia|RUS") : ("Russia|RUS", "Ecuador|ECU")
      return MarkedArticle(
        "a\(number)", "\(month)-1\(number)", outlet: "Outlet \(number % 3)", title: "Title \(number)",
        "The government of [\(parties.0)] {acted|\(act)} on that of [\(parties.1)] in note \(number).")
    }
    + (0..<5).map { MarkedArticle("c\($0)", "2023-09-2\($0)", "[Cuba|CUB] rested for \($0) days.") }
    + (0..<4).map { MarkedArticle("v\($0)", "2023-09-2\($0)", "[Venezuela|VEN] rested for \($0) days.") }

  private let report: Report

  init() throws { report = try .of(Self.articles, period: "2023-09", baseline: "2023-08", accuracy: .sample()) }

  private func page(_ code: String) throws -> String { try #require(report.text(of: "countries/\(code).md")) }

  @Test func `is there for each with an act or in five stories`() {
    let paths = report.files(sha256: fingerprint).map(\.path).filter {
      $0.hasPrefix("countries/") && $0.hasSuffix(".md")
    }
    #expect(paths.sorted() == ["countries/CUB.md", "countries/ECU.md", "countries/RUS.md"])
  }

  @Test func `has its acts, partners and kinds as they were counted`() throws {
    let page = try page("ECU")
    #expect(page.hasPrefix("# Ecuador: 8 acts with 1 country in September 2023, after 2 in August\n"))
    #expect(page.contains("| blame or criticise | conflictual | 0 | 4 |\n"))
    #expect(page.contains("| support or praise | cooperative | 4 | 0 |\n"))
    #expect(page.contains("- Named 8 times: by name 8, as adjective or people 0, by its capital as actor 0.\n"))
    #expect(page.contains("- Acts: by it 4, to it 4, mutual 0; 0 are announcements.\n"))
    #expect(try self.page("CUB").hasPrefix("# Cuba: named in 5 of 17 stories, after 0 of 2 in August\n"))
  }

  @Test func `quotes five sentences of as many stories, the coded words marked`() throws {
    let page = try page("RUS")
    #expect(
      page.contains(
        "> The government of **Ecuador** **acted** on that of **Russia** in note 0. (1 story, 1 outlet; support or praise)  \n"
      ))
    #expect(page.split(separator: "\n").count { $0.hasPrefix("> The government") } == 5)
    let files = report.files(hasQuotations: false, sha256: fingerprint)
    let quiet = try #require(files.first { $0.path == "countries/RUS.md" })
    #expect(!String(decoding: quiet.bytes, as: UTF8.self).contains("The government"))
  }

  @Test func `leads to the briefing, its figure and its tables, and the briefing to it`() throws {
    let paths = Set(report.files(sha256: fingerprint).map(\.path))
    let links = try page("ECU").matches(of: /\]\(\.\.\/([^)]*)\)/).map { String($0.output.1) }
    #expect(links.contains("briefing.md") && links.contains("figures/acts-ECU.svg"))
    #expect(Set(links).isSubset(of: paths))
    #expect(try #require(report.text(of: "briefing.md")).contains("[Ecuador](countries/ECU.md)"))
    #expect(try #require(report.text(of: "briefing.html")).contains("<a href=\"countries/ECU.html\">Ecuador</a>"))
    #expect(try #require(report.text(of: "countries/ECU.html")).contains("<a href=\"../briefing.html\">Briefing</a>"))
  }
}
