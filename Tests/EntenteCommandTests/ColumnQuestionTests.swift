import Testing

/// `entente explain COLUMN`: what a column means, without a database.
@Suite struct `A question about a column` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private func explain(_ words: String...) throws -> Outcome {
    try workplace.start(["explain"] + words).outcome()
  }

  @Test func `is answered with formula, source, edges and use`() throws {
    let outcome = try explain("frequency.story_share_hi")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("story_share_hi (number, share), in frequency.csv\n"))
    #expect(outcome.output.contains("https://doi.org/10.2307/2276774"))
  }

  @Test func `that several tables have is answered in full for each`() throws {
    let output = try explain("score").output
    #expect(output.contains("score (number, score points per 100 stories), in engagement.csv"))
    #expect(output.contains("\n\nscore (number, score points), in events.csv\n"))
    #expect(output.matches(of: /\nnot for\n/).count == 3)
  }

  @Test func `that README and help give as their example is answered with formula, source and what it is not for`()
    throws
  {
    let output = try explain("story_share_lo").output
    for part in ["\nformula\n", "\nsource\n", "\nempty or 0\n", "\nuse\n", "\nnot for\n"] {
      #expect(output.contains(part))
    }
  }

  @Test func `may be about a whole table`() throws {
    #expect(try explain("dyads").output.hasPrefix("dyads.csv\n\nA row is: A directed pair"))
  }

  @Test(arguments: [
    ("story_shar", "did you mean 'story_share'?"),
    ("engagement.scroe", "did you mean 'engagement.score'?"),
    ("nonsense", "'entente explain frequency' lists the columns of that table."),
  ])
  func `that no table can answer is answered with advice`(name: String, advice: String) throws {
    let outcome = try explain(name)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasSuffix(advice + "\n"))
  }

  @Test func `may be about a flag of rows, which is told with the tables that have it`() throws {
    let output = try explain("thin").output
    #expect(
      output.hasPrefix("thin (a flag of rows)\n\nIts events are counted in fewer than three stories.\n\nstands in\n"))
    for place in ["flags of engagement.csv", "flags of dyads.csv", "flags_score of comparison.csv"] {
      #expect(output.contains("  \(place)\n"))
    }
    #expect(try explain("few_months").output.contains("flags of statistics/trend.csv"))
  }

  @Test(arguments: [
    ("E", "score (number, score points per 100 stories), in engagement.csv\n"),
    ("B", "balance (number"), ("C+", "cooperation (number"), ("C-", "conflict (number"),
  ])
  func `may be about a sign, which is told as its column`(sign: String, head: String) throws {
    let outcome = try explain(sign)
    #expect(outcome.code == 0 && outcome.output.hasPrefix(head) && outcome.output.contains("in engagement.csv"))
  }

  @Test(arguments: [
    ("engagement.score", #"{"columns":[{"table":"engagement.csv","column":"score","type":"number","#),
    ("dyads", #"{"table":"dyads.csv","row":"A directed pair"#),
    ("thin", #"{"flags":[{"flag":"thin","meaning":"its events are counted in fewer than three stories","#),
  ])
  func `is answered in JSON for programs`(name: String, head: String) throws {
    let outcome = try explain(name, "--json")
    #expect(outcome.code == 0 && outcome.output.hasPrefix(head) && outcome.output.hasSuffix("}\n"))
    #expect(try workplace.shell("entente explain \(name) --json | python3 -m json.tool").code == 0)
  }

  /// The columns that `entente explain` lists of a file: lines of their own behind what a row is.
  private func listedColumns(of file: String) throws -> [String] {
    let outcome = try explain(file)
    #expect(outcome.code == 0, "\(file): \(outcome.errors)")
    let list = outcome.output.split(separator: "\n\n").dropFirst(2).joined(separator: "\n")
    return list.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
  }

  @Test(arguments: [[], ["--period", "2022", "--baseline", "2021"]])
  func `about a file of a report lists the columns that the file has`(period: [String]) throws {
    let words = ["report", Program.sample, "-d", "entente.sqlite", "--label", "all", "--statistics"] + period
    let outcome = try workplace.start(words).outcome()
    try #require(outcome.code == 0, "\(outcome.errors)")
    let tables = try workplace.report("all").filter { $0.key.hasSuffix(".csv") }
    #expect(tables.count == (period.isEmpty ? 25 : 28))
    for (name, bytes) in tables where !["cooccurrence_matrix.csv", "cooccurrence_expected.csv"].contains(name) {
      let header = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      #expect(try listedColumns(of: name) == header.split(separator: ",").map(String.init), "\(name)")
    }
  }
}
