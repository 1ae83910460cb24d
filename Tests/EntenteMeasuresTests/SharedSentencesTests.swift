import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import Testing

@Suite struct `The test of shared sentences` {
  private static let codes = ["RUS", "USA", "ECU", "MEX", "BRA", "CUB", "PER", "CHL"]

  private func rows(_ articles: [Dispatch], of codes: [String] = codes) throws -> [SharedSentences.Row] {
    SharedSentences(
      of: Set(try codes.map { try #require(Country($0)) }),
      in: Collation.collate(try articles.map { try $0.coded }).stories
    ).rows
  }

  private func pair(_ row: SharedSentences.Row) -> String { "\(row.a) \(row.b)" }

  /// Stories of four sentences with two names, Russia and the United States twice together.
  ///
  /// By Fisher's test that is 1/6 for each story. All stories agree, which two of the tosses of a coin for each do as well.
  /// Three pairs are tested.
  @Test(arguments: [(6, 3.0 / 32), (7, 3.0 / 64), (9, 3.0 / 256)])
  func `takes Fisher's over sentences and the sign-flip test over stories`(stories: Int, q: Double) throws {
    let rows = try rows(
      (0..<stories).map { Dispatch("a\($0)", body: "RUS USA | RUS USA | ECU MEX | - | ECU MEX | RUS") },
      of: ["RUS", "USA", "ECU"])
    #expect(rows.map(pair) == ["ECU RUS", "ECU USA", "RUS USA"])
    let row = try #require(rows.last)
    #expect(row.observed == 2 * stories && agree(row.expected, Double(stories)))
    #expect(agree(row.p, (0..<stories).reduce(1) { p, _ in p / 6 }))
    #expect(agree(row.q, q))
    #expect(rows.dropLast().allSatisfy { agree($0.p, 1) && $0.storyP == 1 && $0.q == 1 })
  }

  /// Sixty sentences of one story, in which two pairs keep to themselves, are one story.
  @Test(arguments: [1, 2, 4]) func `finds nothing in a few stories, however many sentences they have`(
    stories: Int
  ) throws {
    let sentences = Array(repeating: "RUS USA | ECU MEX", count: 30).joined(separator: " | ")
    let rows = try rows((0..<stories).map { Dispatch("a\($0)", body: sentences) })
    let found = try #require(rows.first { pair($0) == "RUS USA" })
    #expect(found.p < 1e-9 && found.q > 0.05)
  }

  /// Sentences of one name keep any two apart; with two or three countries in a story there is no choice.
  @Test(arguments: [
    "RUS | USA | RUS | USA | ECU | MEX | RUS | USA | - | -", "RUS USA | RUS USA | RUS USA | - | - | - | - | -",
    "RUS USA | RUS USA | RUS ECU | USA ECU | RUS USA | -", "RUS USA ECU | RUS USA MEX | RUS USA ECU | - | -",
  ])
  func `has nothing to test where sentences leave no choice of whom to name:`(body: String) throws {
    #expect(try rows((0..<30).map { Dispatch("a\($0)", body: body) }).isEmpty)
  }

  @Test func `ignores titles, other countries and stories without room`() throws {
    #expect(try rows([Dispatch("a", title: "RUS USA", body: "RUS USA")]).isEmpty)
    let others = (1...9).map { Dispatch("a\($0)", body: "KEN NOR | KEN NOR | GHA ITA | GHA ITA") }
    #expect(try rows(others).isEmpty)
    #expect(try rows([]).isEmpty)
  }

  @Test func `of stories in any order finds the same`() throws {
    var dice = Dice(seed: 5)
    let articles = (0..<60).map { story("a\($0)", .dyads(of: 40), &dice) }
    let (first, second) = (try rows(articles), try rows(articles.reversed()))
    #expect(first.map { "\($0)" } == second.map { "\($0)" } && !first.isEmpty)
  }
}

/// Generated stories: how they name countries, and what is claimed of these.
extension `The test of shared sentences` {
  enum Manner: Sendable {
    /// Most sentences name one country; some tell of acts between any two of the story's.
    case acts
    /// Long sentences enumerate, short ones name hardly anybody.
    case lengths
    /// A story has two matters, each of two of its countries, and many sentences of each.
    case bursts
    /// Acts as above, of Russia and the United States in so many of a hundred.
    case dyads(of: Int)
  }

  private func story(_ id: String, _ manner: Manner, _ dice: inout Dice) -> Dispatch {
    let named = Self.codes.filter { _ in dice.roll(100) < 60 }.shuffled(using: &dice)
    var sentences = named.flatMap { Array(repeating: $0, count: 1 + dice.roll(3)) } + ["-", "-"]
    switch manner {
    case .acts, .dyads:
      guard named.count > 1 else { break }
      var share = 0
      if case .dyads(let planted) = manner, named.contains("RUS"), named.contains("USA") { share = planted }
      sentences += (0..<[1, 2, 4, 12][dice.roll(4)]).map { _ in
        dice.roll(100) < share ? "RUS USA" : named.shuffled(using: &dice).prefix(2).joined(separator: " ")
      }
    case .lengths:
      sentences += (0..<15).map { _ in
        let share = [5, 10, 40, 80][dice.roll(4)]
        return (Self.codes.filter { _ in dice.roll(100) < share } + ["-"]).joined(separator: " ")
      }
    case .bursts:
      for matter in [named.prefix(2), named.dropFirst(2).prefix(2)] where matter.count == 2 {
        sentences += Array(repeating: matter.joined(separator: " "), count: 4 + dice.roll(9))
      }
    }
    return Dispatch(id, body: sentences.shuffled(using: &dice).joined(separator: " | "))
  }

  @Test(arguments: [Manner.acts, .lengths, .bursts])
  func `claims a pair in five of a hundred corpora at most in which none keeps to itself:`(manner: Manner) throws {
    var claims = 0
    for seed in 1...100 {
      var dice = Dice(seed: 600 + seed)
      let rows = try rows((0..<60).map { story("a\($0)", manner, &dice) })
      claims += rows.contains { $0.q <= 0.05 } ? 1 : 0
    }
    #expect(claims <= 5)
  }

  @Test func `finds two that keep to themselves`() throws {
    var found = 0
    for seed in 1...20 {
      var dice = Dice(seed: 900 + seed)
      let rows = try rows((0..<200).map { story("a\($0)", .dyads(of: 70), &dice) })
      found += rows.contains { $0.q <= 0.05 && pair($0) == "RUS USA" } ? 1 : 0
    }
    #expect(found >= 18)
  }
}
