import Testing

/// Files of more articles than are in memory at once, and files that seem to be.
@Suite struct `A large input` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private static let articles = (0..<1_200).map { number in
    "Peru met Chile on Monday. The ferry number \(number) was late. Kenya thanked Chad for the harbour."
  }

  @Test func `F12: that was killed at any time goes on where it was, to the same report`() throws {
    let lines = Self.articles.enumerated().map { number, text in
      "{\"title\": \"Talks \(number)\", \"date\": \"2023-01-\(10 + number % 20)\", \"text\": \"\(text)\"}\n"
    }
    try workplace.write(lines.joined(), to: "articles/a.jsonl")
    try expectSameReport()
  }

  @Test func `F13: of many small files that was killed goes on where it was, to the same report`() throws {
    for (number, text) in Self.articles.enumerated() {
      try workplace.write("Talks \(number)\n\n\(text)\n", to: "articles/\(number % 7)/2023-01-05_\(number).txt")
    }
    try expectSameReport()
  }

  /// Kills reading after some time, which may be before, between or behind any two steps of it.
  private func expectSameReport() throws {
    let options = "articles --max-file-size 20000 --quiet"
    #expect(try workplace.shell("entente report \(options) -d whole.sqlite").code == 0)
    let whole = try workplace.report("latest")
    for hundredths in [15, 30, 60] {
      _ = try workplace.shell("timeout -s KILL 0.\(hundredths) \(Program.path) ingest \(options) -d cut.sqlite")
      #expect(try workplace.shell("entente report \(options) -d cut.sqlite").code == 0)
      #expect(try workplace.report("latest") == whole)
      let again = try workplace.entente("ingest", "articles", "--max-file-size", "20000", "-d", "cut.sqlite")
      #expect(again.errors.contains("0 read, ") && again.errors.contains(" unchanged"))
      _ = try workplace.shell("rm -f cut.sqlite*")
    }
  }

  @Test(arguments: [
    "head -c 60000000 /dev/zero | gzip > articles/a.txt.gz", "head -c 60000000 /dev/zero | xz -1 > articles/a.xz",
    "yes 'Peru met Chile.' | head -c 60000000 | gzip | gzip > articles/a.gz",
  ])
  func `F16: that comes out of a small file ends the run with 3 and writes nothing beside it`(making: String) throws {
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    _ = try workplace.shell(making)
    let outcome = try workplace.entente("ingest", "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("2 files: 1 read, 1 left out"))
    #expect(outcome.errors.contains("[E-FORM-06]"))
    #expect(try workplace.shell("ls articles | wc -l").output == "2\n")
  }
}
