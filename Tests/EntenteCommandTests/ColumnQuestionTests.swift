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
    ("rus", "a row of a country has its table before it: entente explain engagement RUS."),
    ("nonsense", "'entente explain frequency' lists the columns of that table."),
  ])
  func `that no table can answer is answered with advice`(name: String, advice: String) throws {
    let outcome = try explain(name)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasSuffix(advice + "\n"))
  }
}
