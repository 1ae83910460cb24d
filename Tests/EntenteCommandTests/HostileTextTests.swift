import Testing

/// Names, titles and texts that would be formulas, markup or orders to a terminal.
@Suite struct `Hostile text` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for (day, name) in ["=1+1.txt", "-rf.txt", "new\nline.txt", "a|b<script>.txt"].enumerated() {
      try workplace.write("Talks \(day)\n\nPeru thanked Chile for help number \(day).\n", to: "articles/" + name)
    }
    try workplace.write(
      "=HYPERLINK(\"http://x.example\";\"y\")\n\nPeru thanked Chile on Monday.\n", to: "articles/formula.txt")
    try workplace.write(
      "Peru <script>alert(1)</script> | thanks Chile\n\nPeru thanked Chile on Tuesday.\n", to: "articles/markup.txt")
    try workplace.write(
      "Peru \u{1B}[31mthanks\u{1B}[0m Chile\n\nPeru \u{1B}[31mthanked\u{1B}[0m Chile on Wednesday.\n",
      to: "articles/terminal.txt")
    try workplace.write(
      #"{"title":"Signed","text":"Peru thanked Chile on Friday.","author":"=SUM(A1)","section":"@SUM(A1:A9) <script>"}"#,
      to: "articles/signed.jsonl")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite", "--duplicates", "keep")
    try #require(outcome.code == 0, "\(outcome.errors)")
  }

  @Test(arguments: [
    ",'=1+1.txt,Talks 0,", ",'-rf.txt,Talks 1,", ",new%0Aline.txt,Talks 2,", ",a|b<script>.txt,Talks 3,",
    ",formula.txt,\"'=HYPERLINK(\"\"http://x.example\"\";\"\"y\"\")\",",
    ",markup.txt,Peru <script>alert(1)</script> | thanks Chile,",
    ",signed.jsonl,Signed,,,,'=SUM(A1),'@SUM(A1:A9) <script>,",
    ",terminal.txt,Peru \u{FFFD}[31mthanks\u{FFFD}[0m Chile,",
  ])
  func `is a cell of text`(cells: String) throws {
    #expect(try workplace.text("reports/latest/articles.csv").contains(cells))
  }

  @Test func `is no markup of the page`() throws {
    let page = try workplace.text("reports/latest/briefing.md")
    #expect(page.contains(#"\=1\+1\.txt"#) && page.contains(#"a\|b\<script\>\.txt"#))
    #expect(!page.contains("<script>") && !page.contains("=HYPERLINK"))
  }

  @Test func `is no markup of a figure`() throws {
    for (name, bytes) in try workplace.report("latest") where name.hasSuffix(".svg") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("<script"))
    }
  }

  @Test(arguments: [["explain", "engagement", "PER"], ["explain", "frequency", "CHL"], ["check", "articles"]])
  func `gives no order to a terminal`(command: [String]) throws {
    let outcome = try workplace.start(command + ["-d", "entente.sqlite"]).outcome()
    #expect(outcome.code == 0)
    #expect((outcome.output + outcome.errors).unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(outcome.output.contains("new%0Aline.txt"))
  }

  @Test func `is shown as it stands, its control bytes by their numbers`() throws {
    let outcome = try workplace.entente("explain", "frequency", "CHL", "-d", "entente.sqlite")
    #expect(outcome.output.contains(#"Peru \x1b\[31mthanked\x1b\[0m [Chile] on Wednesday."#))
  }
}
