import Testing

/// What a timer relies on: empty periods are told by the exit code, and what did not change is left as it is.
@Suite struct `A report that a timer makes` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for (day, country) in [("05", "Peru"), ("12", "Chile"), ("19", "Cuba")] {
      try workplace.write(
        "\(country) thanks Ecuador\n\n\(country) thanked Ecuador for its help on day \(day).\n",
        to: "articles/2023-09-\(day)_a.txt")
    }
  }

  private func report(_ words: String...) throws -> Outcome {
    try workplace.start(["report", "articles", "-d", "entente.sqlite"] + words).outcome()
  }

  @Test(arguments: [
    ("2022", "2022 (2022-01-01 to 2022-12-31)"), ("2023-W38", nil), ("2023-W39", "2023-W39 (2023-09-25 to 2023-10-01)"),
  ])
  func `ends with 3 and says so where no story is dated in the period`(period: String, scope: String?) throws {
    let outcome = try report("--period", period, "--baseline", "previous")
    #expect(outcome.code == (scope == nil ? 0 : 3))
    let warning = scope.map {
      "entente: warning: no story is dated in \($0): those that were read are dated from 2023-09-05 to 2023-09-19.\n"
    }
    #expect(outcome.errors.contains("no story is dated") == (scope != nil))
    #expect(warning.map(outcome.errors.contains) ?? true, "\(outcome.errors)")
    #expect(workplace.exists("reports/\(period)/briefing.md"))
  }

  @Test(arguments: [
    ("2023-09", "previous", "2023-08 (2023-08-01 to 2023-08-31)"),
    ("2023-W38", "2022", "2022 (2022-01-01 to 2022-12-31)"),
    ("2023-W38", "previous", nil), ("2023-09-19", "2023-09-05", nil),
  ])
  func `says where no story is dated in the period compared with`(period: String, baseline: String, scope: String?)
    throws
  {
    let outcome = try report("--period", period, "--baseline", baseline)
    #expect(outcome.code == 0)
    let warning = scope.map {
      "entente: warning: no story is dated in \($0), the period compared with: nothing can be compared.\n"
    }
    #expect(outcome.errors.contains("the period compared with") == (scope != nil))
    #expect(warning.map(outcome.errors.contains) ?? true, "\(outcome.errors)")
    let page = try workplace.text("reports/\(period)/briefing.md")
    #expect(page.hasPrefix("# No story is dated in ") == (scope != nil))
  }

  @Test func `is left as it is with --if-changed where it would be the same`() throws {
    try #require(report("--period", "2023-09").code == 0)
    let first = try identity("reports/2023-09")
    let outcome = try report("--period", "2023-09", "--if-changed")
    #expect(outcome.code == 0 && outcome.errors.contains("Nothing changed: the report at reports/2023-09 is the same"))
    #expect(try identity("reports/2023-09") == first)
    #expect(try report("--period", "2023-09").errors.contains("Wrote reports/2023-09"))
    #expect(try identity("reports/2023-09") != first)
  }

  @Test(arguments: [
    "echo 'Brazil thanked Ecuador for its help on day 20.' > articles/2023-09-20_b.txt", "rm articles/2023-09-12_a.txt",
    "rm reports/2023-09/dyads.csv",
  ])
  func `is written with --if-changed where something changed`(change: String) throws {
    try #require(report("--period", "2023-09").code == 0)
    try #require(workplace.shell(change).code == 0)
    let outcome = try report("--period", "2023-09", "--if-changed")
    #expect(outcome.errors.contains("Wrote reports/2023-09") && workplace.exists("reports/2023-09/dyads.csv"))
  }

  @Test(arguments: [
    ["--no-quotations"], ["--baseline", "previous"], ["--min-probability", "0.9"], ["--csv-dialect", "excel-eu"],
  ])
  func `is written with --if-changed under other options`(words: [String]) throws {
    try #require(report("--period", "2023-09").code == 0)
    let first = try workplace.report("2023-09")
    let again = ["report", "articles", "-d", "entente.sqlite", "--period", "2023-09", "--if-changed"]
    let outcome = try workplace.start(again + words).outcome()
    #expect(outcome.errors.contains("Wrote reports/2023-09") == (try workplace.report("2023-09") != first))
    #expect(try workplace.report("2023-09") != first)
  }

  @Test func `says next commands that can be typed as they stand`() throws {
    let outcome = try workplace.entente("report", "articles", "-d", "my articles.sqlite", "--label", "it's")
    let next = try #require(outcome.errors.components(after: "Next: "))
    for line in next.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      let typed = try workplace.shell(String(line))
      #expect(typed.code == 0 && !typed.output.isEmpty, "\(line): \(typed.errors)")
    }
  }

  /// Files by their place on the disk, which writing them anew changes.
  private func identity(_ folder: String) throws -> String {
    try workplace.shell("ls -iR '\(folder)'").output
  }
}

extension String {
  fileprivate func components(after mark: String) -> Substring? {
    firstRange(of: mark).map { self[$0.upperBound...] }
  }
}
