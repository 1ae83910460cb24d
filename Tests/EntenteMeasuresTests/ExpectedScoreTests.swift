import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import Testing

// Rates of `The table of missed acts`: .5 for each act likely right, .25 where any is found, .1 for each of at most three
// mentions; of pairs .4, .2 and .05. Missed acts were one ACCUSE (3) and one ASSAULT (9): 6 on average.
private let fourStories = [
  Dispatch("a", "2023-01-01", body: "RUS RUS UKR", tells: ["RUS>UKR ASSAULT sure:800"]),
  Dispatch("b", "2023-02-01", body: "RUS RUS RUS RUS RUS", tells: ["RUS=UKR CONSULT sure:100"]),
  Dispatch("c", "2023-03-01", body: "RUS | UKR UKR USA"),
  Dispatch("d", "2023-04-01", body: "-", tells: ["USA>RUS ACCUSE historical"]),
]

@Suite struct `The expected score` {
  private func country(_ iso3: String, _ stories: [Dispatch] = fourStories) throws -> ExpectedScore? {
    let rows = try Self.countries(stories, leastProbability: 300)
    return try #require(rows.first { $0.country.iso3 == iso3 }).expectedScore
  }

  private static func countries(_ stories: [Dispatch], leastProbability: Int = 0) throws -> [EngagementTable.Row] {
    EngagementTable(
      try stories.tally(leastProbability: leastProbability), names: [:],
      expected: try expected(stories, leastProbability: leastProbability)
    ).rows
  }

  private static func expected(_ stories: [Dispatch], leastProbability: Int) throws -> ExpectedScores {
    let collation = Collation.collate(try stories.map { try $0.coded }, leastProbability: leastProbability)
    return ExpectedScores(of: collation, weights: try .plover, missed: try `The table of missed acts`.table())
  }

  private func pair(_ source: String, _ target: String) throws -> ExpectedScore? {
    let tally = try fourStories.tally(leastProbability: 300)
    let rows = DyadTable(tally, expected: try Self.expected(fourStories, leastProbability: 300)).rows
    return try #require(rows.first { $0.source.iso3 == source && $0.target.iso3 == target }).expectedScore
  }

  @Test func `adds what is found, as far as it is likely right, and what is missed on average`() throws {
    let score = try #require(try country("RUS"))
    // .8 × 9 and .1 × 2.5, which is too unsure to count.
    #expect(agree(score.found, 100 * (7.2 + 0.25) / 4))
    // .4 + .25 + .2 in a, .05 + .25 + .3 in b, .1 in c, nothing in d.
    #expect(agree(score.missedActs, 0.85 + 0.6 + 0.1))
    #expect(agree(score.missed, 100 * 1.55 * 6 / 4))
    #expect(agree(score.value, score.found + score.missed))
  }

  @Test func `of a pair takes the mentions of whichever is named less`() throws {
    let score = try #require(try pair("RUS", "UKR"))
    // The talks of b are RUS → UKR too. .32 + .2 + .05 in a, .04 + .2 in b, .05 in c.
    #expect(agree(score.found, 100 * (7.2 + 0.25) / 4))
    #expect(agree(score.missedActs, 0.57 + 0.24 + 0.05))
  }

  @Test func `is unknown where an act has no probability`() throws {
    let stories = fourStories + [Dispatch("e", "2023-05-01", tells: ["RUS>CUB AID"])]
    #expect(try country("RUS", stories) == nil)
    #expect(try country("CUB", stories) == nil)
    #expect(try country("UKR", stories) != nil)
  }

  @Test func `has no interval below three stories`() throws {
    let score = try #require(try country("RUS", Array(fourStories.prefix(2))))
    #expect(score.interval == nil)
    #expect(agree(score.found, 100 * 7.45 / 2))
  }

  @Test func `is not moved by the probability from which acts count`() throws {
    let scores = try [0, 300].map { least in
      try Self.countries(fourStories, leastProbability: least).first { $0.country.iso3 == "RUS" }?.expectedScore
    }
    #expect(scores[0] == scores[1])
  }

  @Test(arguments: [[3, 1, 0, 2], [1, 0, 3, 2], [2, 3, 1, 0]])
  func `is the same for stories in any order`(order: [Int]) throws {
    let shuffled = try Self.countries(order.map { fourStories[$0] })
    #expect(try Self.countries(fourStories).map(\.expectedScore) == shuffled.map(\.expectedScore))
  }

  /// Quantiles of two million draws of the same description by NumPy 2.4, default_rng(1): 0 at 10 %, 1,200 at 94 %.
  @Test func `has an interval that holds sampling and coding error`() throws {
    let score = try #require(try country("RUS"))
    let interval = try #require(score.interval)
    #expect(interval.lower == 0)
    #expect(abs(interval.upper - 1_200) < 0.06 * 1_200, "\(interval.upper)")
  }
}
