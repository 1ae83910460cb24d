import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText
import Testing

@Suite struct `Rows of the tables` {
  /// Articles that write the same few people and bodies in several ways.
  private func corpus(_ dice: inout Dice) -> [Dispatch] {
    let names = [
      "p:Kim_Jong_Un/PRK", "p:Kim_Jong-un/PRK", "p:Kim/PRK", "p:Donald_J._Trump/USA", "p:Donald_Trump/USA",
      "p:D._Trump/USA", "p:Donald_Trump", "p:José_Peña/ECU", "p:Jose_Pena/ECU", "p:George_W._Bush/USA",
      "p:George_H._Bush/USA", "p:George_Bush/USA", "o:un", "o:USA", "PRK", "USA/d", "ECU/m",
    ]
    return (0..<40).map { number in
      let sentences = (0..<1 + dice.roll(5)).map { _ in
        (0..<1 + dice.roll(3)).map { _ in names[dice.roll(names.count)] }.joined(separator: " ")
      }
      return Dispatch(
        "a\(number)", "2021-0\(1 + dice.roll(4))-10", body: sentences.joined(separator: "|"),
        signature: "body \(dice.roll(30))")
    }
  }

  private func repeated(_ keys: [String]) -> [String] {
    Dictionary(grouping: keys) { Array($0.utf8) }.filter { $0.value.count > 1 }.map { $0.value[0] }.sorted()
  }

  @Test(arguments: 1...30)
  func `have keys that no other row has`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let articles = corpus(&dice)
    let collation = Collation.collate(try articles.map { try $0.coded })
    let tally = Tally(of: collation, weights: try .plover)
    let frequency = FrequencyTable(tally, names: [:]).rows
    #expect(repeated(frequency.map { "\($0.kind) \($0.id)" }) == [])
    #expect(Set(frequency.map(\.id)).isSuperset(of: ["kim-jong-un.PRK", "jose-pena.ECU", "donald-trump.USA"]))
    let pairs = CooccurrenceTable(tally).rows
    #expect(repeated(pairs.map { "\($0.kindA) \($0.a) \($0.kindB) \($0.b) \($0.level)" }) == [])
  }

  /// Expected values are counted in the lines of the corpus.
  @Test(arguments: 1...30)
  func `sum to the mentions of the stories' articles, whoever is one person`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let articles = corpus(&dice)
    let collation = Collation.collate(try articles.map { try $0.coded })
    let tally = Tally(of: collation, weights: try .plover)
    let counted = Set(collation.stories.map(\.representative.article.id.value))
    let tokens = articles.filter { counted.contains($0.id) }
      .flatMap { $0.body.split { $0 == "|" || $0 == " " } }
    let rows = FrequencyTable(tally, names: [:]).rows
    for (kind, prefix) in [(EntityKind.person, "p:"), (.organisation, "o:")] {
      let mentions = rows.filter { $0.kind == kind }.reduce(0) { $0 + $1.mentions }
      #expect(mentions == tokens.count { $0.hasPrefix(prefix) })
    }
    let parts = try collation.divided(by: \.date).values.map { part in
      var tally = Tally(roster: Roster(of: collation))
      let events = part.eventsByStory
      for story in part.stories { tally.add(story, reporting: events[story.id] ?? [], weights: try .plover) }
      return tally
    }
    #expect(parts.reduce(into: Tally()) { $0.merge($1) } == tally)
  }
}
