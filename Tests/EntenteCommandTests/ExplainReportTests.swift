import Testing

/// `entente explain --report`: rows of a report that is not the last.
@Suite struct `Explaining a report that is not the last` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for (day, country) in [("08-31", "Chile"), ("09-01", "Peru"), ("09-30", "Brazil"), ("10-01", "Cuba")] {
      try workplace.write(
        "\(country) thanks Ecuador\n\n\(country) thanked Ecuador for its help on \(day).\n",
        to: "articles/2023-\(day)_a.txt")
    }
  }

  private func report(_ words: String...) throws -> Outcome {
    try workplace.start(["report", "articles", "-d", "entente.sqlite"] + words).outcome()
  }

  private func explain(_ words: String...) throws -> Outcome {
    try workplace.start(["explain"] + words + ["-d", "entente.sqlite"]).outcome()
  }

  @Test func `shows what the last one showed when it was the last`() throws {
    _ = try report("--period", "2023-09", "--baseline", "previous", "--min-probability", "0.1")
    let last = try [explain("engagement", "ECU"), explain("comparison", "PER"), explain("Brazil")]
    _ = try report("--period", "2023-10", "--duplicates", "keep")
    let asked = try [
      explain("engagement", "ECU", "--report", "2023-09"), explain("comparison", "PER", "--report", "reports/2023-09"),
      explain("Brazil", "--report", "2023-09"),
    ]
    for (asked, last) in zip(asked, last) {
      #expect(asked.code == 0 && last.code == 0, "\(asked.errors)")
      #expect(asked.output.replacing("the report reports/2023-09", with: "the last report") == last.output)
    }
  }

  @Test func `says where the database has other stories by now`() throws {
    _ = try report("--period", "2023-09")
    try workplace.write("Cuba thanked Ecuador for its help on Sunday.\n", to: "articles/2023-09-10_b.txt")
    _ = try report("--period", "2023-10")
    let text = try explain("engagement", "ECU", "--report", "2023-09").output
    #expect(text.contains("(it was made of 2 stories; the database has 3 of these days by now)"))
  }

  @Test(arguments: [("2019-01", 66, "reports/2019-01: no report of Entente's is there"), ("", 64, "--report")])
  func `that is not there is told`(label: String, code: Int32, message: String) throws {
    _ = try report("--period", "2023-09")
    let outcome = try explain("engagement", "ECU", "--report", label)
    #expect(outcome.code == code && outcome.errors.contains(message), "\(outcome.errors)")
  }
}
