import EntenteMeasures
import Testing

@Suite struct `The table of pairs` {
  private func rows(_ articles: [Dispatch], at level: Level = .article) throws -> [CooccurrenceTable.Row] {
    CooccurrenceTable(try articles.tally()).rows.filter { $0.level == level }
  }

  @Test func `shows a pair that never meets when a meeting would be expected`() throws {
    let apart = [
      Dispatch("a", body: "RUS"), Dispatch("b", body: "RUS"), Dispatch("c", body: "USA"), Dispatch("d", body: "USA"),
    ]
    let row = try #require(try rows(apart).first)
    #expect([row.nAB, row.nA, row.nB, row.units] == [0, 2, 2, 4])
    #expect(row.npmi == -1)
    #expect(row.g2 < 0)
    #expect(try rows(apart + [Dispatch("e")]).isEmpty)
  }

  @Test func `says when a country is everywhere`() throws {
    let row = try #require(try rows([Dispatch("a", body: "RUS USA"), Dispatch("b", body: "RUS")]).first)
    #expect((row.g2, row.p, row.npmi) == (0, 1, 0))
    #expect(row.flags == [.few, .everywhere])
  }

  @Test func `has no mutual information for two that are everywhere`() throws {
    #expect(try rows([Dispatch("a", body: "RUS USA")]).map(\.npmi) == [nil])
  }

  @Test func `counts the title in the story and in no paragraph or sentence`() throws {
    let article = Dispatch("a", title: "RUS", body: "USA | USA || USA")
    #expect(try rows([article]).map(\.nAB) == [1])
    #expect(try rows([article], at: .paragraph).isEmpty)
    #expect(try rows([article], at: .sentence).isEmpty)
  }

  @Test func `gives a round-up of many countries little fractional weight`() throws {
    let row = try #require(
      try rows([Dispatch("a", body: "RUS USA BRA MEX ECU"), Dispatch("b", body: "BRA ECU")]).first)
    #expect("\(row.a) \(row.b)" == "BRA ECU")
    #expect(row.nABFractional == 1.25)
  }

  @Test func `adjusts for pairs that it does not show`() throws {
    let far = (1...7).map { Dispatch("f\($0)", body: "MEX") }
    let near = (1...3).map { Dispatch("n\($0)", body: "RUS USA") }
    let row = try #require(try rows(far + near + [Dispatch("z", body: "ECU")]).first { $0.a == "RUS" })
    // RUS and USA have p 1/165, MEX with either 4/165, ECU with the three 4/11 and 1 twice: 6/165 is six times the first.
    #expect(agree(row.p, 1.0 / 165))
    #expect(agree(row.q, 6.0 / 165))
  }
}
