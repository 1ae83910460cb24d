import Testing

/// The first page in words of the user's own, and without quotations.
@Suite struct `The first page by its options` {
  private let workplace: Workplace

  /// Thirty stories of August and as many of September, of which two and then twenty name Peru.
  init() throws {
    workplace = try Workplace()
    for (month, naming) in [("08", 2), ("09", 20)] {
      for number in 0..<30 {
        let day = number < 9 ? "0\(number + 1)" : "\(number + 1)"
        let about = number < naming ? "Peru" : "the hills"
        try workplace.write(
          "Note \(number)\n\nThe weather of \(about) on day \(number) of \(month) was warm and then it turned.\n",
          to: "articles/2023-\(month)-\(month == "09" && number == 29 ? "30" : day)_\(number).txt")
      }
    }
  }

  private func report(_ words: String...) throws -> Outcome {
    try workplace.start(
      ["report", "articles", "-d", "entente.sqlite", "--period", "2023-09", "--baseline", "previous"] + words
    ).outcome()
  }

  @Test func `is written as Markdown and as HTML`() throws {
    #expect(try report().code == 0)
    let page = try workplace.text("reports/2023-09/briefing.md")
    #expect(page.hasPrefix("# Peru rises from 2 of 30 stories to 20 of 30\n"))
    #expect(page.contains("> The weather of **Peru** on day 0 of 09 was warm and then it turned.  \n"))
    #expect(try workplace.text("reports/2023-09/briefing.html").contains("<h1>Peru rises from 2 of 30 stories"))
  }

  @Test func `quotes nothing with --no-quotations`() throws {
    #expect(try report("--no-quotations").code == 0)
    for path in ["briefing.md", "briefing.html"] {
      let page = try workplace.text("reports/2023-09/" + path)
      #expect(page.contains("Peru: named in 20 of 30 stories") && !page.contains("was warm"))
    }
  }

  @Test func `speaks in the words of --template`() throws {
    try workplace.write("id\ttemplate\nH4\t{{first}} sube de {{first_a}} a {{first_b}}\n", to: "own/sentences.tsv")
    #expect(try report("--template", "own").code == 0)
    #expect(try workplace.text("reports/2023-09/briefing.md").hasPrefix("# Peru sube de 2 a 20\n"))
  }

  @Test(arguments: [
    ("id\ttemplate\nH4\t{{firsst}} sube\n", 78, "own/sentences.tsv:2: the template of H4 names {{firsst}}"),
    ("id\ttemplate\nH99\tsube\n", 78, "own/sentences.tsv:2: \"H99\" is no sentence of a report"),
    ("id,template\n", 78, "own/sentences.tsv:1: the header is not id, template"),
  ])
  func `is not written in words that have a fault`(file: String, code: Int32, message: String) throws {
    try workplace.write(file, to: "own/sentences.tsv")
    let outcome = try report("--template", "own")
    #expect(outcome.code == code && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!workplace.exists("reports/2023-09"))
  }
}
