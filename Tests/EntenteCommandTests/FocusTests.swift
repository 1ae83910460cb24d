import Testing

/// `entente report --focus`, and explaining the rows it gives.
@Suite struct `The powers that are named by --focus` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    for (day, text) in [
      ("01", "Russia thanked Ecuador"), ("05", "The United States thanked Ecuador"), ("09", "Chile thanked Peru"),
    ] {
      try workplace.write("\(text)\n\n\(text) for its help on day \(day).\n", to: "articles/2023-09-\(day)_a.txt")
    }
  }

  private func run(_ words: String...) throws -> Outcome {
    try workplace.start(words + ["-d", "entente.sqlite"]).outcome()
  }

  /// The codes of focus.csv: power and country of each row.
  private func rows() throws -> [String] {
    try workplace.text("reports/latest/focus.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[2...4].joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("", ["RUS ECU 1", "USA ECU 1"]), ("CHL", ["CHL PER 1"]), ("Chile", ["CHL PER 1"]),
    ("the united states , russia,USA", ["USA ECU 1", "RUS ECU 1"]), ("per,chl", ["PER CHL 0", "CHL PER 1"]),
  ])
  func `are codes or names, and Russia and the United States without it`(focus: String, expected: [String]) throws {
    let option = focus.isEmpty ? [] : ["--focus", focus]
    let outcome = try workplace.start(["report", "articles", "-d", "entente.sqlite"] + option).outcome()
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try rows() == expected)
  }

  @Test func `are nobody with none`() throws {
    #expect(try run("report", "articles", "--focus", "none").code == 0)
    #expect(!workplace.exists("reports/latest/focus.csv") && !workplace.exists("reports/latest/figures/focus.svg"))
    let outcome = try run("explain", "focus", "RUS", "ECU")
    #expect(outcome.code == 66 && outcome.errors.contains("has no focus.csv; make one with --focus."))
  }

  @Test(arguments: [
    ("Rusia", "--focus: 'Rusia' is no country; did you mean 'Russia'?"),
    ("RUS,,USA", "--focus: '' is no country; write codes or names, such as RUS,USA or none."),
    ("RUS;USA", "--focus: 'RUS;USA' is no country; write codes or names, such as RUS,USA or none."),
    ("", "--focus: '' is no country; write codes or names, such as RUS,USA or none."),
    ("Latin America", "--focus: 'Latin America' is no country; write codes or names, such as RUS,USA or none."),
  ])
  func `are refused where one is no country, before anything is read`(focus: String, message: String) throws {
    let outcome = try run("report", "articles", "--focus", focus)
    #expect(outcome.code == 64 && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!workplace.exists("reports") && !workplace.exists("entente.sqlite"))
  }

  @Test func `are those of the report whose row is explained`() throws {
    #expect(try run("report", "articles", "--focus", "CHL", "--label", "chile").code == 0)
    #expect(try run("explain", "focus", "Chile", "Peru").output.contains("Chile towards Peru: 1 event\n"))
    #expect(try run("report", "articles").code == 0)
    #expect(try run("explain", "focus", "Chile", "Peru").code == 66)
    let ofReport = try run("explain", "focus", "CHL", "PER", "--report", "chile")
    #expect(ofReport.output.contains("[Chile] {thanked} <Peru>\n"), "\(ofReport.errors)")
  }

  @Test func `change no other table`() throws {
    func tables() throws -> [String] {
      try ["dyads", "engagement", "events", "countries", "evidence"].map {
        try workplace.text("reports/latest/\($0).csv")
      }
    }
    _ = try run("report", "articles", "--focus", "none")
    let without = try tables()
    _ = try run("report", "articles", "--focus", "PER,CHL")
    #expect(try tables() == without)
  }
}
