import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import Testing

@Suite struct `The test of shared stories` {
  private static let countries = ["ITA", "ESP", "GHA", "CUB", "IRN", "JPN", "PER", "CHL"]

  private func tested(_ articles: [Dispatch]) throws -> (plain: [String], shared: SharedStories) {
    let pairs = CooccurrenceTable(try articles.tally()).ofCountries.filter { $0.level == .article }
    let shared = SharedStories(of: pairs, in: Collation.collate(try articles.map { try $0.coded }).stories)
    return (pairs.filter { ($0.q ?? 1) <= 0.05 }.map(pair), shared)
  }

  private func pair(_ row: CooccurrenceTable.Row) -> String { "\(row.a) \(row.b)" }

  /// A hundred stories whose sentences name each country with a probability of 4 %, whatever the others; lengths are
  /// doubled or halved by dice, so that the logarithm of length has a standard deviation of about 0.7, 0.8 or 1.0.
  private func stories(_ count: Int, doublings: Int, _ dice: inout SplitMix64) -> [Dispatch] {
    (0..<count).map { number in
      let steps = (0..<doublings).reduce(0) { sum, _ in sum + (Bool.random(using: &dice) ? 1 : -1) }
      let base = Int.random(in: 10...15, using: &dice)
      let sentences = max(2, steps > 0 ? base << (steps / 2) : base >> (-steps / 2))
      let named = Self.countries.filter { _ in
        (0..<sentences).contains { _ in Int.random(in: 0..<100, using: &dice) < 4 }
      }
      return Dispatch(
        "a\(number)", words: 15 * sentences + Int.random(in: 0..<15, using: &dice),
        body: named.isEmpty ? "-" : named.joined(separator: " "))
    }
  }

  @Test(arguments: [(100, 4), (100, 5), (300, 9)])
  func `finds a pair in five of a hundred corpora at most in which only the length of stories is shared`(
    count: Int, doublings: Int
  ) throws {
    var dice = SplitMix64(seed: UInt64(count + doublings))
    var (plain, found) = (0, 0)
    for _ in 0..<100 {
      let (first, shared) = try tested(stories(count, doublings: doublings, &dice))
      plain += first.isEmpty ? 0 : 1
      found += shared.found.isEmpty ? 0 : 1
      #expect(shared.found.count + shared.explainedByLength.count == first.count)
    }
    // What the test that takes all stories for alike would claim: the reason for the other.
    #expect(plain >= 25)
    #expect(found <= 5)
  }

  /// Kenya and Norway together in fifteen stories of any length, and in one of twenty-five by chance besides.
  @Test func `finds what is named together whatever the length`() throws {
    var dice = SplitMix64(seed: 8)
    var found = 0
    for _ in 0..<40 {
      let articles = stories(100, doublings: 5, &dice).enumerated().map { number, story in
        var story = story
        if number % 7 == 0 { story.body += " | KEN NOR" }
        if Int.random(in: 0..<25, using: &dice) == 0 { story.body += " | KEN" }
        if Int.random(in: 0..<25, using: &dice) == 0 { story.body += " | NOR" }
        return story
      }
      found += try tested(articles).shared.found.contains { pair($0) == "KEN NOR" } ? 1 : 0
    }
    #expect(found >= 38)
  }

  /// All stories are as long: one group, in which the second test is the first one.
  @Test func `is Fisher's where all stories are as long as each other`() throws {
    let articles = (0..<40).map { Dispatch("a\($0)", body: $0 < 20 ? "RUS ECU" : "CUB VEN") }
    let (plain, shared) = try tested(articles)
    #expect(plain.count == 6)
    #expect(shared.found.map(pair) == plain && shared.explainedByLength.isEmpty)
  }

  @Test func `of stories in any order finds the same, and of none nothing`() throws {
    var dice = SplitMix64(seed: 3)
    let articles = stories(100, doublings: 9, &dice)
    let (first, second) = (try tested(articles).shared, try tested(articles.reversed()).shared)
    #expect(first.found.map(pair) == second.found.map(pair))
    #expect(first.explainedByLength.map(pair) == second.explainedByLength.map(pair))
    #expect(try tested([]).shared.found.isEmpty)
  }
}
