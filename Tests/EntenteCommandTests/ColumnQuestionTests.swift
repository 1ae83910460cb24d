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

  @Test func `that several tables have is answered with how to ask for each`() throws {
    let outcome = try explain("score")
    #expect(outcome.output.contains("entente explain engagement.score\n"))
    #expect(outcome.output.contains("entente explain events.score\n"))
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
