import Testing

/// Places that cannot be written to, and what was written and then changed.
@Suite struct `What is written` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/a.txt")
  }

  @Test func `to a place where a file stands ends with 73, and the file stays`() throws {
    try workplace.write("mine", to: "reports")
    let outcome = try workplace.entente("report", "articles")
    #expect(
      outcome.errors.hasSuffix(
        "entente: error: reports: a file or a link stands where the report's folder should be; move it, "
          + "or choose another place with -o.\n"))
    #expect(outcome.code == 73)
    #expect(try workplace.text("reports") == "mine")
  }

  @Test func `to a place where no folder can be made ends with 73`() throws {
    let outcome = try workplace.entente("report", "articles", "-o", "/proc/nope")
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("/proc/nope: no folder can be made here; the system says: "))
  }

  @Test func `to a folder of other files ends with 73, and they stay`() throws {
    try workplace.write("mine", to: "reports/latest/notes.txt")
    let outcome = try workplace.entente("report", "articles")
    #expect(
      outcome.errors
        == "entente: error: reports/latest: holds notes.txt, which Entente did not write, so nothing was replaced; "
        + "move elsewhere what is to be kept and delete the rest, or choose another --label or another place with -o.\n"
    )
    #expect(outcome.code == 73)
    #expect(try workplace.report("latest") == ["notes.txt": Array("mine".utf8)])
    #expect(!workplace.exists("data"))
  }

  @Test(arguments: [
    "echo '{\"id\":\"1\",\"text\":\"Peru thanked Chile.\"}' | entente annotate", "entente --help",
    "entente report --help", "entente --version", "entente gazetteer list",
    "entente gazetteer test 'Peru thanked Chile.'", "entente check",
  ])
  func `to a full disk ends with 74`(line: String) throws {
    let outcome = try workplace.shell("\(line) > /dev/full")
    #expect(
      outcome.errors == "entente: error: standard output: No space left on device; what did not fit is lost.\n")
    #expect(outcome.code == 74)
  }

  @Test(arguments: [
    "yes '{\"id\":\"1\",\"text\":\"Peru thanked Chile.\"}' | entente annotate", "entente gazetteer list",
  ])
  func `to a pipe that was closed ends quietly`(line: String) throws {
    let outcome = try workplace.shell("\(line) | head -n 1; exit ${PIPESTATUS[-2]}")
    #expect(outcome.code == 141)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `and is as it was written passes the check`() throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    let outcome = try workplace.entente("check")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.hasSuffix("\nFiles of reports below reports that were changed or are missing: 0\n"))
  }

  @Test func `and was edited or removed ends the check with 1 and its name`() throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    #expect(try workplace.entente("report", "articles", "--label", "2023-09").code == 0)
    try workplace.write(
      try workplace.text("reports/latest/frequency.csv").replacing("Peru", with: "Perú"),
      to: "reports/latest/frequency.csv")
    try workplace.remove("reports/2023-09/figures/share.svg")
    let outcome = try workplace.entente("check")
    #expect(
      outcome.output.hasSuffix(
        """
        Files of reports below reports that were changed or are missing: 2
          reports/2023-09/figures/share.svg: missing
          reports/latest/frequency.csv: changed since it was written

        """))
    #expect(
      outcome.errors
        == "entente: error: a report is not as it was written; keep elsewhere what was changed on purpose, "
        + "delete it here, and make the report again with 'entente report'.\n")
    #expect(outcome.code == 1)
  }

  @Test func `replaces the report before it, and leaves nothing beside it`() throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    try workplace.write("Chile thanked Peru for its help on Monday.\n", to: "articles/b.txt")
    #expect(try workplace.entente("report", "articles").code == 0)
    #expect(try workplace.text("reports/latest/articles.csv").contains("b.txt"))
    #expect(try workplace.shell("LC_ALL=C ls -A reports").output == "datapackage.json\nindex.html\nindex.md\nlatest\n")
  }

  /// A file below reports/latest, what is written there, and what is said of it.
  @Test(arguments: [
    ("notes.md", "holds notes.md, which Entente did not write"),
    ("figures/notes.svg", "holds figures/notes.svg, which Entente did not write"),
    ("frequency (copy).csv", "holds frequency (copy).csv, which Entente did not write"),
    ("frequency.csv", "Entente wrote frequency.csv, and somebody changed it since"),
    ("briefing.md", "Entente wrote briefing.md, and somebody changed it since"),
    ("datapackage.json", "holds announced.csv, articles.csv, briefing.html and "),
  ])
  func `never replaces what somebody put or changed there, and names it`(name: String, reason: String) throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    try workplace.write("mine", to: "reports/latest/" + name)
    let before = try workplace.report("latest")
    let outcome = try workplace.entente("report", "articles")
    #expect(outcome.errors.hasPrefix("entente: error: reports/latest: \(reason)"), "\(outcome.errors)")
    #expect(outcome.code == 73)
    expectSame(try workplace.report("latest"), as: before)
    #expect(try workplace.entente("report", "articles", "--label", "other").code == 0)
    try workplace.remove("reports/latest/" + name)
    let isReport = name != "datapackage.json"
    #expect(try workplace.entente("report", "articles").code == (isReport ? 0 : 73))
  }

  @Test(arguments: [
    #"{"name":"my-own-package","resources":[{"path":"mine.csv"}]}"#, "{", "",
    #"{"name":"entente-report","entente":{"version":"9"},"resources":[{"path":"mine.csv"}]}"#,
    #"{"name":"entente-report","entente":{"version":"9"},"resources":[{"path":"mine.csv","bytes":1,"hash":"sha256:0"}]}"#,
  ])
  func `never replaces another program's package`(package: String) throws {
    try workplace.write("1,2\n", to: "reports/latest/mine.csv")
    try workplace.write(package, to: "reports/latest/datapackage.json")
    let before = try workplace.report("latest")
    let outcome = try workplace.entente("report", "articles")
    #expect(outcome.code == 73 && outcome.errors.contains("mine.csv"), "\(outcome.errors)")
    #expect(try workplace.report("latest") == before)
  }

  @Test func `beside a folder called as its own while it is built ends with 73, and that is kept`() throws {
    for name in [".latest.new", ".latest.old"] {
      try workplace.write("mine", to: "reports/\(name)/mine.txt")
      let outcome = try workplace.entente("report", "articles")
      #expect(outcome.code == 73)
      #expect(outcome.errors.hasPrefix("entente: error: reports/\(name): holds mine.txt, which Entente did not write"))
      #expect(try workplace.text("reports/\(name)/mine.txt") == "mine")
      try workplace.remove("reports/" + name)
    }
    try workplace.write("mine", to: "reports/latest.new/mine.txt")
    #expect(try workplace.entente("report", "articles").code == 0)
    #expect(workplace.exists("reports/latest.new/mine.txt"))
  }

  @Test func `and was added to passes the check, with a word`() throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    try workplace.write("mine", to: "reports/latest/notes.md")
    try workplace.write(#"{"name":"mine","resources":[{"path":"x"}]}"#, to: "reports/other/datapackage.json")
    let outcome = try workplace.entente("check")
    #expect(
      outcome.output.hasSuffix(
        """
        Files in reports below reports that Entente did not write: 1
          reports/latest/notes.md
        Files of reports below reports that were changed or are missing: 0

        """))
    #expect(outcome.code == 0)
  }

  @Test func `and whose datapackage.json was cut ends the check with 1`() throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    let package = try workplace.text("reports/latest/datapackage.json")
    try workplace.write(String(package.prefix(500)), to: "reports/latest/datapackage.json")
    let outcome = try workplace.entente("check")
    #expect(outcome.output.hasSuffix("\n  reports/latest/datapackage.json: not as it was written\n"))
    #expect(outcome.code == 1)
  }
}
