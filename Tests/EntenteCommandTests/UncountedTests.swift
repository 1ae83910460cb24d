import Foundation
import Testing

/// Articles that are read and named and count in no number, beside one that counts.
@Suite struct `Articles that do not count` {
  private let workplace: Workplace

  private static let english = """
    Peru thanks Chile

    6 March 2023

    Peru thanked Chile on Monday for the loan of two ferries, and its minister said that both would sail from May on. The \
    ferries are to cross the bay every hour as long as the old bridge is closed for repair.
    """
  private static let spanish = """
    Perú agradece a Chile

    7 de marzo de 2023

    Perú agradeció el lunes a Chile el préstamo de dos transbordadores, y su ministro dijo que ambos navegarán a partir de \
    mayo. Los barcos cruzarán la bahía cada hora mientras el viejo puente de la ciudad esté cerrado por reparación.
    """
  private static let stub = """
    Kenya writes to Norway

    8 March 2023

    Kenya asked Norway on Tuesday for a word on the school ship that both navies share.

    Subscribe to continue reading
    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.english, to: "in/a.txt")
    try workplace.write(Self.spanish, to: "in/b.txt")
    try workplace.write(Self.stub, to: "in/c.txt")
  }

  private func table(_ name: String, of label: String) throws -> [[String]] {
    try workplace.text("reports/\(label)/\(name).csv").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The cells of a row of articles.csv whose titles have no comma, by column.
  private func article(_ file: String, of label: String) throws -> [String: String] {
    let lines = try table("articles", of: label)
    let row = try #require(lines.first { $0[1] == file })
    return Dictionary(uniqueKeysWithValues: zip(lines[0], row))
  }

  @Test func `have a row that says why, and are in no story, word, outlet or country`() throws {
    let outcome = try workplace.entente("report", "in", "--label", "x")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let (a, b, c) = (try article("a.txt", of: "x"), try article("b.txt", of: "x"), try article("c.txt", of: "x"))
    #expect([a, b, c].map { $0["counted"] } == ["yes", "no", "no"])
    #expect([a, b, c].map { $0["status"] } == ["ok", "not English", "paywall"])
    #expect([a, b, c].map { $0["language"] } == ["en", "es", "en"])
    #expect([a, b, c].map { $0["story_id"]?.isEmpty } == [false, true, true])
    let countries = try table("frequency", of: "x").filter { $0[0] == "country" }
    #expect(countries.map { $0[1] }.sorted() == ["CHL", "PER"])
    let total = try #require(try table("frequency", of: "x")[0].firstIndex(of: "stories_total"))
    #expect(countries.allSatisfy { $0[total] == "1" })
    #expect(!(try workplace.text("reports/x/evidence.csv").contains("Norway")))
  }

  @Test func `are named among the quality of the data, in issues.csv and by check`() throws {
    #expect(try workplace.entente("report", "in", "--label", "x").code == 0)
    let page = try workplace.text("reports/x/briefing.md")
    #expect(
      page.contains("- Read, and counted in no number: not English 1 (es 1): `b.txt`; paywall 1: `c.txt`."), "\(page)")
    let issues = try workplace.text("reports/x/issues.csv")
    #expect(
      issues.contains(
        "warning,E-LANG-01,b.txt,,\"not in English, but in Spanish; it is not coded and counts in no number\""))
    let again = try workplace.entente("explain", "articles", try #require(try article("b.txt", of: "x")["article_id"]))
    #expect(again.code == 0 && again.output.contains("not English"), "\(again.errors)")
  }

  @Test func `may be all there is`() throws {
    try workplace.remove("in/a.txt")
    let outcome = try workplace.entente("report", "in", "--label", "x", "--statistics")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try table("articles", of: "x").count == 3 && table("frequency", of: "x").count == 1)
    #expect(try workplace.text("reports/x/briefing.md").contains("Of 2 articles none counts"))
  }

  @Test(arguments: ["collapse", "keep"])
  func `are the same when lines of annotate are imported, and after a new gazetteer`(duplicates: String) throws {
    #expect(try workplace.entente("report", "in", "--label", "x", "--duplicates", duplicates).code == 0)
    let lines = try ["a", "b", "c"].map { name in
      let text = try workplace.text("in/\(name).txt").replacing("\n", with: "\\n")
      return #"{"id": "\#(name)", "locator": "\#(name).txt", "text": "\#(text)"}"#
    }
    let facts = try workplace.entente("annotate", "--with-text", input: lines.joined(separator: "\n"))
    try workplace.write(facts.output, to: "facts.jsonl")
    #expect(try workplace.entente("import", "facts", "facts.jsonl", "-d", "f.sqlite").code == 0)
    #expect(try workplace.entente("report", "--label", "y", "-d", "f.sqlite", "--duplicates", duplicates).code == 0)
    for file in ["a.txt", "b.txt", "c.txt"] {
      let (read, imported) = (try article(file, of: "x"), try article(file, of: "y"))
      for column in ["language", "words", "counted", "status", "similarity"] {
        #expect(read[column] == imported[column], "\(file) \(column)")
      }
    }
    #expect(try workplace.text("reports/x/frequency.csv") == workplace.text("reports/y/frequency.csv"))
  }

  @Test func `are told by what the page says to those who do not pay`() throws {
    for (number, line) in [
      "To continue reading this article, please sign in or subscribe.", "You've reached your limit of free articles.",
      "This article is for subscribers only.", "Already a subscriber?", "Subscribe to read the full story",
      "The rest of this article is available to members.",
    ].enumerated() {
      try workplace.write(
        "Kenya writes\n\n8 March 2023\n\nKenya asked Norway for a word on the ship.\n\n\(line)\n", to: "p/\(number).txt"
      )
    }
    #expect(try workplace.entente("report", "p", "--label", "p").code == 0)
    for number in 0..<6 { #expect(try article("\(number).txt", of: "p")["status"] == "paywall", "\(number)") }
  }

  @Test func `are none where a page asks for a subscription below a whole text`() throws {
    let text =
      Self.english + " " + String(repeating: "The crews were not told when the bridge would open again. ", count: 12)
    try workplace.write(text + "\n\nAlready a subscriber?\n", to: "w/a.txt")
    #expect(try workplace.entente("report", "w", "--label", "w").code == 0)
    #expect(try article("a.txt", of: "w")["status"] == "ok")
  }
}
