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

  /// One's own weights and names of countries.
  private static let own: [(option: String, file: String, from: String, replaced: String, by: String)] = [
    ("--weights", "own.tsv", "data/engagement/weights/plover-0.8.tsv", "SUPPORT\t\t5\t", "SUPPORT\t\t7\t"),
    ("--gazetteer", "names.tsv", "data/gazetteer/countries.tsv", "", "# ours\n"),
  ]

  @Test(arguments: own, [[], ["--report", "latest"]])
  func `is refused with other files than it was made with, and answers with them`(
    own: (option: String, file: String, from: String, replaced: String, by: String), which: [String]
  ) throws {
    let shipped = String(decoding: try Bytes.of(Program.package + "/" + own.from), as: UTF8.self)
    try workplace.write(
      own.replaced.isEmpty ? own.by + shipped : shipped.replacing(own.replaced, with: own.by), to: own.file)
    func explain(_ words: String...) throws -> Outcome {
      try workplace.start(["explain", "engagement", "ECU", "-d", "entente.sqlite"] + which + words).outcome()
    }
    let made = try report(own.option, own.file)
    #expect(made.code == 0)
    #expect(made.errors.contains("explain engagement ECU \(own.option) \(own.file) -d entente.sqlite"))
    let refused = try explain()
    #expect(refused.code == 78 && refused.output.isEmpty)
    #expect(refused.errors.contains("name it by \(own.option) FILE, as to 'entente report'"), "\(refused.errors)")
    let answered = try explain(own.option, own.file)
    let cells = try workplace.text("reports/latest/engagement.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let place = try #require(cells[0].firstIndex(of: "score"))
    let row = try #require(cells.first { $0.contains("ECU") })
    #expect(answered.code == 0 && answered.output.contains("E = \(row[place]) score points"), "\(answered.errors)")
    #expect(try report().code == 0)
    #expect(try explain().code == 0 && explain(own.option, own.file).code == 78)
  }

  @Test(arguments: [[], ["--report", "latest"]])
  func `counts the acts that were sure enough for it`(which: [String]) throws {
    func events() throws -> Int {
      try workplace.start(["explain", "dyads", "CHL", "ECU", "-d", "entente.sqlite"] + which).outcome()
        .output.matches(of: /told (once|twice)/).count
    }
    #expect(try report("--min-probability", "0.05").code == 0)
    #expect(try events() == 1)
    #expect(try report("--min-probability", "1").code == 0)
    #expect(try events() == 0)
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
