import Testing

/// `entente report --period`: which days, what they are called and where the report stands.
@Suite struct `A report about a period` {
  private let workplace: Workplace

  /// A story of August, two of September, one of October and one without a date.
  init() throws {
    workplace = try Workplace()
    for (name, country) in [
      ("2023-08-31_a", "Chile"), ("2023-09-01_b", "Peru"), ("2023-09-30_c", "Brazil"), ("2023-10-01_d", "Cuba"),
      ("undated", "Mexico"),
    ] {
      let text =
        "\(country) thanks Ecuador\n\n\(country) thanked Ecuador for its help in \(country) \(name.count) times.\n"
      try workplace.write(text, to: "articles/\(name).txt")
    }
  }

  @discardableResult private func report(_ words: String...) throws -> Outcome {
    try workplace.start(["report", "articles", "-d", "entente.sqlite"] + words).outcome()
  }

  private func ids(_ label: String) throws -> [String] {
    let rows = try workplace.text("reports/\(label)/frequency.csv").split(separator: "\n").dropFirst()
    return rows.map { String($0.split(separator: ",")[1]) }.sorted()
  }

  @Test(arguments: [
    (["--period", "2023-09"], "2023-09", ["BRA", "ECU", "PER"]),
    (["--period", "last-month", "--today", "2023-10-31"], "2023-09", ["BRA", "ECU", "PER"]),
    (["--period", "last-quarter", "--today", "2023-10-01"], "2023-Q3", ["BRA", "CHL", "ECU", "PER"]),
    (["--period", "2023-09-02..2023-10"], "2023-09-02..2023-10-31", ["BRA", "CUB", "ECU"]),
    (["--period", "2023-W39"], "2023-W39", ["BRA", "CUB", "ECU"]),
    (["--period", "2023-H2"], "2023-H2", ["BRA", "CHL", "CUB", "ECU", "PER"]),
    (["--period", "last-week", "--today", "2023-10-02"], "2023-W39", ["BRA", "CUB", "ECU"]),
    ([], "latest", ["BRA", "CHL", "CUB", "ECU", "MEX", "PER"]),
  ])
  func `stands under its name and counts the stories dated in it`(words: [String], label: String, ids: [String]) throws
  {
    let outcome = try workplace.start(["report", "articles", "-d", "entente.sqlite"] + words).outcome()
    #expect(outcome.code == 0 && outcome.errors.contains("Wrote reports/\(label): "))
    #expect(try self.ids(label) == ids)
  }

  @Test func `leaves the undated out, says so, and has the months before it in its series`() throws {
    try report("--period", "2023-09", "--baseline", "previous")
    let page = try workplace.text("reports/2023-09/briefing.md")
    #expect(page.contains("- Undated, never guessed, and so in no period: `undated.txt`."))
    #expect(page.hasPrefix("# 1 story and then 2 stories: too few for any change to pass the test\n"))
    #expect(page.contains("\n\nCountries in the news · September 2023, compared with August\n"))
    let months = try workplace.text("reports/2023-09/months.csv").split(separator: "\n").dropFirst()
    #expect(Set(months.map { $0.prefix(7) }) == ["2023-08", "2023-09"])
    #expect(!months.contains { $0.contains(",MEX,") })
    #expect(try workplace.text("reports/2023-09/comparison.csv").contains("\ncountry,PER,Peru,0,1,1,2,"))
  }

  @Test func `is what explain tells of until the next one`() throws {
    try report("--period", "2023-09", "--baseline", "2023-08")
    let ecuador = try workplace.entente("explain", "frequency", "ECU", "-d", "entente.sqlite")
    #expect(ecuador.output.contains("  = 2 / 2 stories"))
    #expect(try workplace.entente("explain", "frequency", "CHL", "-d", "entente.sqlite").code == 66)
    try report()
    #expect(
      try workplace.entente("explain", "frequency", "ECU", "-d", "entente.sqlite").output.contains(" 5 / 5 stories"))
  }

  @Test func `is the same whatever was reported before`() throws {
    try report("--period", "2023-09", "--baseline", "previous")
    let first = try workplace.report("2023-09")
    try report("--period", "2023-Q3")
    try report("--period", "2023-09", "--baseline", "previous")
    expectSame(try workplace.report("2023-09"), as: first)
  }

  @Test func `has the numbers of its statistics folder, rounded`() throws {
    try report("--period", "2023-09", "--baseline", "2023-10", "--statistics")
    let slim = try rows(of: "comparison.csv")
    let full = try rows(of: "statistics/comparison.csv")
    #expect(slim.count == 4 && Set(slim.keys) == Set(full.keys))
    for (id, row) in slim {
      for (column, other) in [
        ("story_share_diff", "article_share_diff"), ("rate_ratio", "rate_ratio"), ("mentions_b", "mentions_b"),
      ] {
        let (number, exact) = (Double(row[column] ?? ""), Double(full[id]?[other] ?? ""))
        #expect(number == exact.map { ($0 * 10_000).rounded() / 10_000 }, "\(id) \(column)")
      }
      #expect(row["p"] == "" && row["flags_rate"]?.contains("few_stories") == true && full[id]?["perm_p"] != "")
    }
  }

  /// The rows of a table of the report on September, by id.
  private func rows(of path: String) throws -> [String: [String: String]] {
    let lines = try workplace.text("reports/2023-09/" + path).split(separator: "\n")
    let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return Dictionary(
      uniqueKeysWithValues: cells.dropFirst().map { ($0[1], Dictionary(uniqueKeysWithValues: zip(cells[0], $0))) })
  }

  @Test func `is printed with --show, as it was written`() throws {
    let outcome = try report("--period", "2023-09", "--show")
    #expect(outcome.output == (try workplace.text("reports/2023-09/briefing.md")))
  }

  @Test(arguments: [
    (["--period", "2023-9"], "\"2023-9\" is no period; did you mean 2023-09?"),
    (["--period", "2023-13"], "there is no month 2023-13; months go from 01 to 12."),
    (["--period", "2023-09", "--baseline", "before"], "\"before\" is no period; write a month (2023-09), a quarter"),
    (
      ["--period", "2023-09", "--baseline", "2023-Q3"],
      "--baseline 2023-Q3 and --period 2023-09 share days; name days apart, such as 2023-08."
    ),
    (["--baseline", "2023-09"], "--baseline is what a period is compared with; name one with --period, such as"),
    (["--today", "29/9/2023"], "\"29/9/2023\" is no day; write it as 2023-09-29."),
  ])
  func `that cannot be is told why`(words: [String], message: String) throws {
    let outcome = try workplace.start(["report", "articles", "-d", "entente.sqlite"] + words).outcome()
    #expect(outcome.code == 64 && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!workplace.exists("reports"))
  }
}
