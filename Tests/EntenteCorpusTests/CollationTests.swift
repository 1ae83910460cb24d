import EntenteCorpus
import EntenteText
import Testing

@Suite struct `A collation` {
  /// Forty articles of six countries, twelve days and thirty bodies, so that all levels of merging have work.
  private func corpus(_ dice: inout Dice) -> [Dispatch] {
    let countries = ["BRA", "CHN", "ECU", "MEX", "RUS", "USA"]
    return (0..<40).map { number in
      let tells = (0..<dice.roll(6)).map { _ in
        let sign = dice.roll(3) == 0 ? "=" : ">"
        let type = ["AGREE", "CONSULT", "ACCUSE"][dice.roll(3)]
        return
          "\(countries[dice.roll(6)])\(sign)\(countries[dice.roll(6)]) \(type) act:\(dice.roll(2)) s:\(dice.roll(4)) t:\(dice.roll(2))"
      }
      let day = dice.roll(4) == 0 ? nil : "2021-05-\(10 + dice.roll(12))"
      return Dispatch(
        "a\(number)", day, outlet: "o\(dice.roll(3))", words: 50 + dice.roll(3), body: "body \(dice.roll(30))",
        tells: tells)
    }
  }

  @Test(arguments: 1...20)
  func `does not depend on the order of the articles`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let articles = corpus(&dice)
    let shuffled = articles.shuffled(using: &dice)
    for duplicates in Duplicates.allCases {
      #expect(try shuffled.collated(duplicates).transcript == articles.collated(duplicates).transcript)
    }
  }

  @Test(arguments: 1...20)
  func `gives every engagement of every article to exactly one event`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let articles = corpus(&dice)
    let places = try articles.collated().events.flatMap { $0.reports.map { "\($0.article) \($0.engagement)" } }
    let expected = articles.flatMap { article in article.tells.indices.map { "\(article.id) \($0)" } }
    #expect(places.sorted() == expected.sorted())
  }

  @Test(arguments: 1...20)
  func `has ids of its own for stories and events, in order`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let collation = try corpus(&dice).collated()
    let (stories, events) = (collation.stories.map(\.id), collation.events.map(\.id))
    #expect(stories == Set(stories).sorted())
    #expect(events == Set(events).sorted())
    #expect(events.allSatisfy { $0.utf8.count == 14 && $0.hasPrefix("e_") })
  }
}

/// The same numbers in every run.
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }
}
