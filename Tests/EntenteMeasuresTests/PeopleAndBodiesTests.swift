import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import Testing

@Suite struct `People and bodies` {
  private let lavrov = "p:Sergey_Lavrov/RUS"

  private func pairs(_ articles: [Dispatch], at level: Level = .article) throws -> [CooccurrenceTable.Row] {
    CooccurrenceTable(try articles.tally()).rows.filter { $0.level == level }
  }

  @Test func `are counted after the countries, each kind ranked by itself and without forms`() throws {
    let rows = FrequencyTable(
      try [
        Dispatch("a", title: lavrov, body: "RUS \(lavrov) o:un o:un o:un"),
        Dispatch("b", body: "p:Lavrov/RUS || RUS/d RUS o:eu"),
      ].tally(), names: [:]
    ).rows
    #expect(rows.map(\.id) == ["RUS", "sergey-lavrov.RUS", "un", "eu"])
    #expect(rows.map(\.kind) == [.country, .person, .organisation, .organisation])
    #expect(rows.map(\.name) == ["RUS", "Sergey Lavrov", "un", "eu"])
    #expect(rows.map(\.mentions) == [3, 2, 3, 1])
    #expect(rows.map(\.mentionsTitle) == [0, 1, 0, 0])
    #expect(rows.map(\.mentionsName) == [2, nil, nil, nil])
    #expect(rows.map(\.stories) == [2, 2, 1, 1])
    #expect(rows.map(\.rank) == [1, 1, 1, 2])
  }

  @Test func `are shown in pairs from three stories on`() throws {
    let two = [Dispatch("a", body: "USA \(lavrov)"), Dispatch("b", body: "USA \(lavrov)"), Dispatch("c")]
    #expect(try pairs(two).isEmpty)
    let three = two + [Dispatch("d", body: "ECU \(lavrov)")]
    let row = try #require(try pairs(three).first)
    #expect([row.kindA, row.kindB] == [.country, .person])
    #expect([row.a, row.b] == ["USA", "sergey-lavrov.RUS"])
    #expect([row.nAB, row.nA, row.nB, row.units] == [2, 2, 3, 4])
  }

  @Test func `are no pair with the country that they serve`() throws {
    let stories = (1...3).map { Dispatch("a\($0)", body: "RUS USA \(lavrov) o:RUS") }
    #expect(
      try pairs(stories).map { "\($0.a) \($0.b)" }
        == ["RUS USA", "USA sergey-lavrov.RUS", "RUS RUS", "USA RUS", "sergey-lavrov.RUS RUS"])
  }

  @Test func `are tested in a family of each two kinds`() throws {
    let countries = [Dispatch("a", body: "RUS USA"), Dispatch("b", body: "RUS USA"), Dispatch("c", body: "ECU")]
    let named = countries.map { dispatch in
      var dispatch = dispatch
      dispatch.body += " o:x\(dispatch.id) o:un"
      return dispatch
    }
    #expect(try pairs(named).first?.q == pairs(countries).first?.q)
  }

  @Test func `weigh a meeting by those of the pair's kinds alone`() throws {
    let stories = (1...3).map { Dispatch("a\($0)", body: "RUS USA o:un o:eu o:au") }
    let rows = try pairs(stories, at: .sentence)
    func weight(_ a: String, _ b: String) -> Double? { rows.first { $0.a == a && $0.b == b }?.nABFractional }
    #expect(weight("RUS", "USA") == 3)
    #expect(weight("au", "un") == 1.5)
    #expect(weight("RUS", "un") == 0.75)
  }

  @Test func `of whom there are many enter pairs from three stories on`() throws {
    let crowd = (1...501).map { "o:x\($0)" }.joined(separator: " ")
    let stories = [Dispatch("a", body: crowd + " o:un"), Dispatch("b", body: "o:un"), Dispatch("c", body: "o:un RUS")]
    let rows = try pairs(stories)
    #expect(rows.map { "\($0.a) \($0.b)" } == ["RUS un"])
    #expect(FrequencyTable(try stories.tally(), names: [:]).rows.count == 503)
  }
}
