import EntenteStatistics
import Testing

@Suite struct `The jackknife over stories` {
  /// NumPy: five stories with (C+, C-).
  @Test func `gives the balance and its error, cut to what a balance can be`() throws {
    let balance = try #require(Jackknife.balance(stories: [(3, 1), (0, 2), (5, 0), (1, 1), (2, 4)]))
    #expect(agree(balance.value, 0.15789473684210525))
    #expect(agree(balance.interval, ConfidenceInterval(-0.8631619363156435, 1)))
  }

  /// For a mean the jackknife's error is the ordinary one: 2, 4, 4, 6 have standard error √(8/3 / 4).
  @Test func `is the ordinary error for a mean`() throws {
    let replicates = [14.0 / 3, 4, 4, 10.0 / 3]
    let interval = try #require(Jackknife.interval(around: 4, withoutEach: replicates))
    let spread = 3.182446305284263 * (8.0 / 12).squareRoot()
    #expect(agree(interval, ConfidenceInterval(4 - spread, 4 + spread)))
  }

  @Test func `is undefined where nothing was gained or lost`() {
    #expect(Jackknife.balance(stories: [(0, 0), (0, 0)]) == nil)
    #expect(Jackknife.balance(stories: []) == nil)
  }

  @Test(arguments: [[(3, 1), (0, 2)], [(3, 0), (5, 0), (7, 0)], [(3, 1), (0, 0), (0, 0)]])
  func `gives no interval to two stories, to one that holds all, or without spread`(stories: [(Int, Int)]) throws {
    let balance = try #require(Jackknife.balance(stories: stories))
    #expect(balance.interval == nil)
  }

  @Test func `is the same to the last bit in any order`() throws {
    var generator = SplitMix64(seed: 5)
    let stories = (0..<100).map { _ in
      (Int.random(in: 0...9_000_000, using: &generator), Int.random(in: 0...9_000_000, using: &generator))
    }
    let shuffled = stories.shuffled(using: &generator)
    #expect(Jackknife.balance(stories: stories)?.interval == Jackknife.balance(stories: shuffled)?.interval)
  }
}
