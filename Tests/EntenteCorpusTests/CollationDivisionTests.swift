import EntenteCoding
import EntenteCorpus
import EntenteText
import Testing

@Suite struct `A collation divided into months` {
  /// A meeting with two guests on the last of May, retold on the first of June with a third; a copy of May's in July.
  private let articles = [
    Dispatch(
      "may", "2021-05-31", outlet: "Wire", body: "one", tells: ["RUS=ECU CONSULT s:0 t:0", "RUS=PER CONSULT s:0 t:0"]),
    Dispatch("june", "2021-06-01", outlet: "Gazette", tells: ["RUS=ECU CONSULT s:0 t:0", "RUS=BRA CONSULT s:0 t:0"]),
    Dispatch(
      "copy", "2021-07-02", outlet: "Echo", body: "one", tells: ["RUS=ECU CONSULT s:0 t:0", "RUS=PER CONSULT s:0 t:0"]),
    Dispatch("undated", tells: ["USA>ECU AID"]),
  ]

  private func month(_ text: String) throws -> Collation { try articles.collated().within(Period(parsing: text)) }

  @Test func `counts a story where its earliest copy falls, and leaves out the undated`() throws {
    #expect(try month("2021-05").stories.map { $0.reports.map(\.article.id.value) } == [["copy", "may"]])
    #expect(try month("2021-06").stories.map(\.representative.article.id.value) == ["june"])
    #expect(try month("2021-07").stories.isEmpty)
    #expect(try articles.collated().undated.map(\.representative.article.id.value) == ["undated"])
  }

  @Test func `counts an event where it is told first, as it is told there`() throws {
    #expect(try articles.collated().events.count == 2)
    let event = try #require(try month("2021-05").events.first)
    #expect(event.legs.map { "\($0.source)\($0.target)" } == ["RUSECU", "RUSPER"])
    #expect(event.outlets == ["Echo", "Wire"])
    #expect(event.reports.count == 4)
    #expect(try month("2021-06").events.isEmpty)
    #expect(try month("2021-05..2021-06").events.first?.legs.count == 3)
  }

  @Test func `has every story and event with a key in one part`() throws {
    let collation = try articles.collated()
    let parts = collation.divided { $0.date?.month }
    #expect(parts.keys.sorted() == [5, 6])
    #expect(parts.values.reduce(0) { $0 + $1.stories.count } == collation.stories.count - 1)
    #expect(parts.values.reduce(0) { $0 + $1.events.count } == collation.events.count - 1)
    #expect(collation.divided { _ in true }[true]?.transcript == collation.transcript)
    #expect(collation.divided { _ -> Bool? in nil }.isEmpty)
  }
}
