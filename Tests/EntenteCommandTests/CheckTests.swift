import Foundation
import Testing

/// What `entente check FOLDER` says of a folder as analysts have it.
@Suite struct `A check of a folder` {
  private let workplace: Workplace

  private static let ferry =
    "Peru thanked Chile on Monday for the loan of two ferries, and its minister said that both would sail from May on. "
    + "The ferries are to cross the bay every hour as long as the old bridge is closed for repair, the government of "
    + "Ruritania was told in a letter that nobody wanted to show."

  init() throws {
    workplace = try Workplace()
    try workplace.write("Ferries lent\n\n6 March 2023\n\n\(Self.ferry)\n", to: "in/a.txt")
    try workplace.write("Two ferries\n\n7 March 2023\n\n\(Self.ferry) It rained.\n", to: "in/b.txt")
    try workplace.write(
      "Perú agradece\n\n7 de marzo de 2023\n\nPerú agradeció el lunes a Chile el préstamo de dos transbordadores, y su ministro "
        + "dijo que ambos navegarán a partir de mayo mientras el puente esté cerrado.\n", to: "in/c.txt")
    try workplace.write(
      "title,text,date\nOne,Kenya thanked Norway for the ship.,2023-03-06\nTwo,Ghana asked Togo for a word.,\n",
      to: "in/t.csv")
    try workplace.write("%PDF-1.4 x", to: "in/p.pdf")
    try workplace.write(
      "# Tolls\n\nKenya and *Uganda* agreed on tolls at the border on Monday.\n\n- one\n- two\n", to: "in/m.md")
  }

  @Test func `begins with forms, files and articles, and with what becomes of these`() throws {
    let outcome = try workplace.entente("check", "in")
    #expect(outcome.code == 3)
    #expect(
      outcome.output.contains(
        """

        Form        Files  Articles
        plain text      3         3
        table           1         2
        Markdown        1         1

        What was read                     Number
        articles                               6
        stories that count                     4
        copies and near-copies of these        1
        not counted: not English               1
        not counted: title only                0
        not counted: paywall                   0
        undated                                2
        files, rows and members not read       1

        """), "\(outcome.output)")
    #expect(outcome.output.contains("\nRead, and counted in no number: 1\n  c.txt: not English (es)\n"))
    #expect(outcome.output.contains("\nCopies and near-copies: one story each: 1\n  a.txt = b.txt\n"))
    #expect(outcome.output.contains("\nNames that stand where a country's does and are not known: 1\n  Ruritania: 2\n"))
    #expect(outcome.output.contains("p.pdf: [E-FILE-06]"))
  }

  @Test func `is one JSON object with the same facts`() throws {
    try workplace.write("Minister Ana Ode thanked Chile for the bridge on Monday, they said.\n", to: "in/o.txt")
    let outcome = try workplace.entente("check", "in", "--json")
    #expect(outcome.code == 3 && outcome.output.split(separator: "\n").count == 1)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    func numbers(_ keys: [String], in object: [String: Any]) -> [Int?] { keys.map { object[$0] as? Int } }
    #expect(
      numbers(["schema", "articles", "stories", "copies", "undated", "not_read"], in: read) == [1, 7, 5, 1, 3, 1])
    #expect(read["not_counted"] as? [String: Int] == ["not English": 1, "title only": 0, "paywall": 0])
    let forms = try #require(read["forms"] as? [[String: Any]])
    #expect(
      forms.map { "\($0["name"] ?? "") \($0["files"] ?? "") \($0["articles"] ?? "")" } == [
        "plain text 4 4", "table 1 2", "Markdown 1 1",
      ])
    let issues = try #require(read["issues"] as? [[String: Any]])
    #expect(
      issues.map { "\($0["severity"] ?? "") \($0["code"] ?? "") \($0["locator"] ?? "")" } == [
        "error E-FILE-06 p.pdf", "warning E-LANG-01 c.txt",
      ])
    #expect((read["not_counted_articles"] as? [[String: String]])?.map { $0["locator"] } == ["c.txt"])
    #expect(read["undated_articles"] as? [String] == ["m.md", "o.txt", "t.csv:3"])
    #expect(read["copied_articles"] as? [[String]] == [["a.txt", "b.txt"]])
    #expect(
      (read["unknown_countries"] as? [[String: Any]])?.map { "\($0["name"] ?? "") \($0["count"] ?? "")" } == [
        "Ruritania 2"
      ])
    let officials = try #require(read["officials_without_country"] as? [[String: Any]])
    #expect(
      officials.map { "\($0["name"] ?? "") \($0["office"] ?? "") \($0["mentions"] ?? "")" } == ["Ana Ode Minister 1"])
    #expect(read["changed_report_files"] as? [String] == [] && read["added_report_files"] as? [String] == [])
  }

  @Test func `of no database is a JSON object, too, with zeros`() throws {
    let empty = try Workplace()
    let outcome = try empty.entente("check", "--json")
    #expect(outcome.code == 0 && outcome.output.contains(#""articles":0,"stories":0,"copies":0"#), "\(outcome.output)")
  }

  @Test func `says the same again, and without the forms of the database`() throws {
    let first = try workplace.entente("check", "in").output
    let again = try workplace.entente("check", "in").output
    #expect(first.split(separator: "\n").dropFirst() == again.split(separator: "\n").dropFirst())
    #expect(try workplace.entente("check").output.hasPrefix("What was read "))
  }

  @Test(arguments: [
    ("{\\rtf1 Peru thanked Chile for the bridge.}", "RTF"),
    ("{\"title\": \"x\", \"text\": \"Peru thanked Chile.\"}", "JSON"),
    ("<html><body><p>Peru thanked Chile for the bridge on Monday.</p></body></html>", "web page"),
    (
      "1 of 2 DOCUMENTS\n\nA\n\nLENGTH: 2 words\n\nPeru spoke.\n\n2 of 2 DOCUMENTS\n\nB\n\nLENGTH: 2 words\n\nChile spoke.\n",
      "Nexis"
    ),
    ("", "plain text"),
  ])
  func `names the form of a file by what it holds`(content: String, form: String) throws {
    try workplace.write(content, to: "one/x.txt")
    let outcome = try workplace.entente("check", "one")
    #expect(outcome.output.contains("\n\(form) "), "\(outcome.output)\(outcome.errors)")
  }
}
