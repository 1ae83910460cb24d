import Testing

/// Reports are written where articles are read: no run may count what an earlier one said of them.
@Suite struct `A folder in which reports are written` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write("", to: "data/.keep")
    try workplace.write("Peru thanked Chile for the bridge on Monday, its minister said.\n", to: "one.txt")
  }

  @Test(arguments: [
    ["report", "."], ["report", ".", "-o", "out"], ["report", ".", "-o", "./deep/er", "--label", "2023"],
    ["report", ".", "-o", "."], ["report", "../work"], ["report", ".", "--statistics", "--csv-dialect", "excel-eu"],
    ["report", ".", "data", "reports", "one.txt"],
  ])
  func `gives the same report again and again`(words: [String]) throws {
    for name in ["reports/mine.txt", "data/more.txt"] {
      try workplace.write("Kenya condemned Norway on Friday (\(name)).\n", to: name)
    }
    let first = try workplace.start(words).outcome()
    #expect(first.code == 0, "\(first.errors)")
    let folder = try workplace.shell("find . -name briefing.md -printf %h").output
    let report = try Bytes.ofFiles(below: workplace.path + "/" + folder)
    for _ in 1...2 {
      let again = try workplace.start(words).outcome()
      #expect(again.code == 0 && again.errors.hasPrefix("3 files: 0 read, 3 unchanged\n"), "\(again.errors)")
      expectSame(try Bytes.ofFiles(below: workplace.path + "/" + folder), as: report)
    }
  }

  @Test func `names each place that was passed over once`() throws {
    #expect(try workplace.entente("report", ".", "--label", "2023").code == 0)
    try workplace.write("x", to: ".trash/old.txt")
    try workplace.write("x", to: "~$one.docx")
    #expect(try workplace.entente("report", ".", "-o", "out", "-d", "data/own.sqlite", "-q").code == 0)
    #expect(
      try workplace.text("out/latest/issues.csv") == """
        severity,code,locator,line,message,action
        note,E-PASS-04,.trash,,passed over; its name begins with a point,
        note,E-PASS-04,data/.keep,,passed over; its name begins with a point,
        note,E-PASS-03,data/entente.sqlite,,passed over; a SQLite database is kept there,
        note,E-PASS-03,data/own.sqlite,,passed over; a SQLite database is kept there,
        note,E-PASS-02,out/latest,,passed over; the report of this run is written there,
        note,E-PASS-01,reports/2023,,passed over; it is a report that Entente wrote,
        note,E-PASS-05,~$one.docx,,passed over; it is the lock of a program that has the file open,
        note,E-DATE-04,one.txt,,undated; neither articles.csv nor the page nor the file's name states a day,"list the file in articles.csv, or name it such as 2021-06-15_x.txt"

        """)
  }

  @Test(arguments: ["ingest", "check"]) func `is read without them by others`(command: String) throws {
    #expect(try workplace.entente("report", ".", "-q").code == 0)
    let outcome = try workplace.entente(command, ".", "--strict")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect((outcome.output + outcome.errors).hasPrefix("1 file: 0 read, 1 unchanged\n"))
  }

  @Test func `takes what an earlier version counted there for gone`() throws {
    try workplace.write("Kenya condemned Norway on Friday.\n", to: "reports/latest/briefing.md")
    #expect(try workplace.entente("ingest", ".", "-q").code == 0)
    try workplace.remove("reports")
    try workplace.write("", to: "elsewhere/.keep")
    #expect(try workplace.entente("report", "one.txt", "-q").code == 0)
    let outcome = try workplace.entente("report", ".")
    #expect(outcome.errors.contains("\nGone since the last time: reports/latest/briefing.md\n"))
    #expect(!(try workplace.text("reports/latest/frequency.csv").contains(",KEN,")))
  }
}
