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
        "entente: error: reports: a file stands where the report's folder should be; move it, "
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
      outcome.errors == "entente: error: reports/latest: holds files but no report, so it is not replaced; "
        + "choose another --label or another place with -o.\n")
    #expect(outcome.code == 73)
    #expect(try workplace.report("latest") == ["notes.txt": Array("mine".utf8)])
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
      outcome.errors == "entente: error: a report is not as it was written; make it again with 'entente report'.\n")
    #expect(outcome.code == 1)
  }

  @Test func `replaces the report before it, and leaves nothing beside it`() throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    try workplace.write("stray", to: "reports/latest/stray.txt")
    #expect(try workplace.entente("report", "articles").code == 0)
    #expect(!workplace.exists("reports/latest/stray.txt"))
    #expect(try workplace.shell("ls -A reports").output == "latest\n")
  }
}
