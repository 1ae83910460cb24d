import EntenteCoding
import EntenteMeasures
import Testing

@Suite struct `The frequency table` {
  private func row(_ articles: [Dispatch], _ id: String = "RUS") throws -> FrequencyTable.Row {
    try #require(try FrequencyTable(articles.tally(), names: [:]).rows.first { $0.id == id })
  }

  @Test func `counts the title apart and the body by form`() throws {
    let row = try row([Dispatch("a", title: "RUS RUS/d", body: "RUS RUS/d | RUS/m RUS/m RUS/m")])
    #expect([row.mentions, row.mentionsTitle] == [5, 2])
    #expect([row.mentionsName, row.mentionsDemonym, row.mentionsMetonym] == [1, 1, 3])
  }

  @Test func `counts a story that names the country in its title alone`() throws {
    let row = try row([Dispatch("a", title: "RUS", body: "ECU"), Dispatch("b", body: "ECU")])
    #expect([row.mentions, row.stories, row.storiesTotal, row.reports] == [0, 1, 2, 1])
    #expect(row.per1000Words == 0)
    #expect(row.dispersion == nil)
    #expect(row.flags == [.few, .fewMentions, .oneStory, .titleOnly])
  }

  @Test func `counts copies once and says how many articles there are`() throws {
    let copies = ["a", "b", "c"].map { Dispatch($0, body: "RUS RUS", signature: "same") }
    let row = try row(copies + [Dispatch("d")])
    #expect([row.mentions, row.stories, row.storiesTotal, row.reports] == [2, 1, 2, 3])
  }

  @Test(arguments: [(2, false, true), (3, true, true), (4, true, true), (5, true, false)])
  func `has intervals from three stories on and is flagged below five`(
    stories: Int, hasIntervals: Bool, isFew: Bool
  ) throws {
    let row = try row((1...stories).map { Dispatch("a\($0)", words: 90 + $0, body: "RUS RUS RUS") })
    #expect((row.storyShareInterval != nil) == hasIntervals)
    #expect((row.per1000WordsInterval != nil) == hasIntervals)
    #expect(row.flags.contains(.few) == isFew)
  }

  @Test func `has no rate without words`() throws {
    let row = try row([Dispatch("a", words: 0, title: "RUS")])
    #expect(row.per1000Words == nil)
    #expect(row.per1000WordsInterval == nil)
  }

  @Test func `calls countries by the names it is given, else by their codes`() throws {
    let names = [try #require(Country("ECU")): "Ecuador"]
    let rows = FrequencyTable(try [Dispatch("a", body: "RUS ECU")].tally(), names: names).rows
    #expect(rows.map(\.name) == ["Ecuador", "RUS"])
  }

  @Test func `shares ranks`() throws {
    let rows = FrequencyTable(try [Dispatch("a", body: "RUS RUS ECU ECU BRA")].tally(), names: [:]).rows
    #expect(rows.map { "\($0.id) \($0.rank)" } == ["ECU 1", "RUS 1", "BRA 3"])
  }

  @Test func `of no stories is empty`() throws {
    #expect(FrequencyTable(Tally(), names: [:]).rows.isEmpty)
    #expect(CooccurrenceTable(Tally()).rows.isEmpty)
    #expect(CooccurrenceMatrix(Tally()).countries.isEmpty)
    #expect(EngagementTable(Tally(), names: [:]).rows.isEmpty)
    #expect(DyadTable(Tally()).rows.isEmpty)
    #expect(SensitivityTable(Tally()).rows.isEmpty)
  }
}
