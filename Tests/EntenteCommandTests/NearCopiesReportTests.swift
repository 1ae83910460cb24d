import Foundation
import Testing

/// One wire story as three papers print it, and another story on the same matter.
@Suite struct `A report on near-copies` {
  private let workplace: Workplace

  private static let paragraphs = [
    "Norway and Kenya agreed on Monday to share the costs of a school ship that both navies are to use from next year on.",
    "The ship, a training vessel of 1998, lies in Mombasa and needs a new engine, which a yard in Bergen is to deliver by May.",
    "Kenya's defence minister thanked Norway for what he called a sober contract, and said that cadets would sail in August.",
    "Two earlier attempts had failed because neither side wanted to pay for the crane that lifts the old engine out.",
    "A harbour pilot who has known the ship for twenty years said that she rolls less than her sisters.",
    "The contract runs for eight years and may be ended by either side at the close of any second year.",
  ]
  private static let other = [
    "Kenya and Norway, whose navies are to share a school ship, have yet to say who will command it at sea.",
    "Officers on both coasts tell of long letters about ranks, mess rooms and the language of orders on the bridge.",
    "One proposal is to change the captain with every voyage; another gives the command to whoever pays for the fuel.",
    "The ministers did not take questions about it after their meeting, and left for lunch by the side door.",
  ]

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.page("Navies share a ship", "6 March 2023", Self.paragraphs), to: "in/a.txt")
    try workplace.write(
      Self.page("A ship for two", "7 March 2023", ["One ship, two flags."] + Self.paragraphs.dropLast(2)),
      to: "in/b.txt")
    try workplace.write(
      Self.page("Cadets to sail in August", "8 March 2023", Array(Self.paragraphs.dropFirst())), to: "in/c.txt")
    try workplace.write(Self.page("Who commands?", "9 March 2023", Self.other), to: "in/d.txt")
  }

  private static func page(_ title: String, _ day: String, _ paragraphs: [String]) -> String {
    ([title, day] + paragraphs).joined(separator: "\n\n") + "\n"
  }

  /// The cells of some columns of articles.csv, by the name of the file; no title here has a comma in it.
  private func rows(_ columns: [String], of label: String) throws -> [String: [String]] {
    let lines = try workplace.text("reports/\(label)/articles.csv").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let places = try columns.map { try #require(lines[0].firstIndex(of: $0)) }
    return Dictionary(uniqueKeysWithValues: lines.dropFirst().map { line in (line[1], places.map { line[$0] }) })
  }

  @Test func `counts them once, by the longest, and says how like each is`() throws {
    #expect(try workplace.entente("report", "in", "--label", "x").code == 0)
    let rows = try rows(["article_id", "story_id", "counted", "duplicate_of", "similarity"], of: "x")
    let (a, b, c, d) = (
      try #require(rows["a.txt"]), try #require(rows["b.txt"]), try #require(rows["c.txt"]), try #require(rows["d.txt"])
    )
    #expect(b[1] == a[1] && c[1] == a[1] && d[1] != a[1])
    #expect([a[2], b[2], c[2], d[2]] == ["yes", "no", "no", "yes"])
    #expect([a[3], b[3], c[3], d[3]] == ["", a[0], a[0], ""] && a[4].isEmpty && d[4].isEmpty)
    // Of runs of five words, counted by hand: 0.66 of those of a and b are in both, 0.81 of those of a and c.
    for (row, share) in [(b, 0.65), (c, 0.81)] { #expect(abs(try #require(Double(row[4])) - share) < 0.15, "\(row)") }
    #expect(try workplace.text("reports/x/frequency.csv").contains("country,KEN,Kenya,"))
    #expect(try workplace.text("reports/x/briefing.md").contains("2 articles are copies or near-copies of others"))
  }

  @Test func `shows them and counts each where copies are kept`() throws {
    #expect(try workplace.entente("report", "in", "--label", "x").code == 0)
    #expect(try workplace.entente("report", "in", "--label", "k", "--duplicates", "keep").code == 0)
    let (joined, kept) = (
      try rows(["duplicate_of", "similarity"], of: "x"), try rows(["duplicate_of", "similarity"], of: "k")
    )
    #expect(joined == kept)
    let stories = try rows(["story_id", "counted"], of: "k")
    #expect(Set(stories.values.map { $0[0] }).count == 4 && stories.values.allSatisfy { $0[1] == "yes" })
    let page = try workplace.text("reports/k/briefing.md")
    let line = try #require(page.split(separator: "\n").first { $0.contains("every article counted by itself") })
    #expect(["a.txt", "b.txt", "c.txt"].allSatisfy(line.contains) && !line.contains("d.txt"))
  }

  @Test func `is the same for one thread and eight, and for a new database and one that grew`() throws {
    #expect(try workplace.entente("report", "in", "--label", "x", "--jobs", "1", "-d", "one.sqlite").code == 0)
    let report = try workplace.report("x")
    for name in ["d", "c", "a", "b"] {
      #expect(try workplace.entente("ingest", "in/\(name).txt", "-d", "grown.sqlite").code == 0)
    }
    #expect(try workplace.entente("report", "in", "--label", "x", "--jobs", "8", "-d", "grown.sqlite").code == 0)
    expectSame(try workplace.report("x"), as: report)
  }
}
