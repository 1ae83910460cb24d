import Testing

/// What the commands say of themselves, and whether the README says it too.
@Suite struct `The help` {
  private static let commands = [
    "", "report", "ingest", "check", "explain", "gazetteer", "gazetteer list", "gazetteer lint", "gazetteer test",
    "annotate", "import", "import facts", "licenses",
  ]

  private static let pages: Result<[String: String], any Error> = Result {
    let workplace = try Workplace()
    return try Dictionary(
      uniqueKeysWithValues: commands.map { command in
        let words = command.split(separator: " ").map(String.init) + ["--help"]
        let outcome = try workplace.start(words, environment: ["COLUMNS": "80"]).outcome()
        try #require(outcome.code == 0 && outcome.errors.isEmpty)
        return (command, outcome.output)
      })
  }

  @Test func `is word for word that of Tests/Snapshots/help`() throws {
    let files = try Self.pages.get().map { command, page in
      (("entente " + command).split(separator: " ").joined(separator: "-") + ".txt", Array(page.utf8))
    }
    try expectSnapshot(of: Dictionary(uniqueKeysWithValues: files), at: "Tests/Snapshots/help")
  }

  @Test func `is shown when nothing is asked for`() throws {
    let outcome = try Workplace().entente()
    #expect(outcome.code == 0)
    #expect(outcome.output == (try Self.pages.get()[""]))
  }

  @Test func `fits a terminal of 80 columns, and names no machine`() throws {
    for (command, page) in try Self.pages.get() {
      for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(command): \(line)") }
    }
  }

  @Test(arguments: commands.dropFirst()) func `of a command is no news to the README`(command: String) throws {
    let readme = String(decoding: try Bytes.of(Program.package + "/README.md"), as: UTF8.self)
    let words = command.split(separator: " ")
    #expect(readme.contains("entente \(words[0])") && readme.contains(words[words.count - 1]))
    let page = try #require(try Self.pages.get()[command])
    let options = Set(page.matches(of: /--[a-z][a-z-]+/).map { String($0.0) }).subtracting(["--help", "--version"])
    let missing = options.filter { !readme.contains($0) }.sorted()
    #expect(missing.isEmpty, "README.md does not tell of \(missing.joined(separator: ", "))")
  }
}
