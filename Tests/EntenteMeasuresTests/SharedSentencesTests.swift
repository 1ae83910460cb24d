import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import Testing

@Suite struct `The test of shared sentences` {
  private let countries: Set<Country>

  init() throws { countries = Set(try ["RUS", "USA", "ECU"].map { try #require(Country($0)) }) }

  private func rows(_ articles: [Dispatch]) throws -> [SharedSentences.Row] {
    SharedSentences(of: countries, in: Collation.collate(try articles.map { try $0.coded }).stories).rows
  }

  /// Three stories of six sentences, RUS and USA twice in each and always together: 1/15 a story, twice the tail.
  @Test func `is Fisher's over stories`() throws {
    let row = try #require(
      try rows((1...3).map { Dispatch("a\($0)", body: "RUS USA | RUS USA | - | - | - | -") }).first)
    #expect("\(row.a) \(row.b)" == "RUS USA")
    #expect(row.observed == 6)
    #expect(agree(row.expected, 2))
    #expect(agree(row.p, 1.0 / 3_375))
  }

  @Test func `leaves out pairs that could not be told from chance, and adjusts for those that could`() throws {
    let apart = (1...3).map { Dispatch("a\($0)", body: "RUS | RUS | RUS | USA | USA | USA") }
    let once = Dispatch("b", body: "RUS ECU | - | - | - | - | -")
    let rows = try rows(apart + [once])
    #expect(rows.map { "\($0.a) \($0.b)" } == ["RUS USA"])
    #expect(rows.map(\.q) == rows.map(\.p))
    #expect(rows.map(\.observed) == [0])
  }

  @Test func `ignores titles, other countries and stories without room`() throws {
    #expect(try rows([Dispatch("a", title: "RUS USA", body: "RUS USA")]).isEmpty)
    #expect(try rows((1...3).map { Dispatch("a\($0)", body: "MEX BRA | MEX BRA | - | - | - | -") }).isEmpty)
    #expect(try rows([]).isEmpty)
  }
}
