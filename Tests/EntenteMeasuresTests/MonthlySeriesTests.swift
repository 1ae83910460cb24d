import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `A series of months` {
  private func series(_ articles: [Dispatch]) throws -> [MonthlySeries.Row] {
    let collation = Collation.collate(try articles.map { try $0.coded })
    return MonthlySeries(of: collation, weights: try .plover, names: [:]).rows
  }

  /// Two stories in January, none in February, one in March; one without a date.
  private let articles = [
    Dispatch("a", "2023-01-05", words: 100, title: "ECU", body: "RUS RUS|ECU/d", tells: ["RUS>ECU AID"]),
    Dispatch("b", "2023-01-31", words: 60, body: "ECU"),
    Dispatch("c", "2023-03-01", words: 50, body: "-", tells: ["RUS>ECU ACCUSE", "RUS>ECU SANCTION planned"]),
    Dispatch("d", nil, words: 999, body: "RUS RUS RUS", tells: ["RUS>ECU SUPPORT"]),
  ]

  /// Counted by hand.
  @Test func `has a row for every country and every month that has a story, and none for the others`() throws {
    let rows = try series(articles)
    #expect(rows.map { "\($0.id) \($0.month)" } == ["ECU 2023-01", "ECU 2023-03", "RUS 2023-01", "RUS 2023-03"])
    #expect(rows.map(\.stories) == [2, 0, 1, 0])
    #expect(rows.map(\.storiesTotal) == [2, 1, 2, 1])
    #expect(rows.map(\.storyShare) == [1, 0, 0.5, 0])
    #expect(rows.map(\.mentions) == [2, 0, 2, 0])
    #expect(rows.map(\.words) == [160, 50, 160, 50])
    #expect(rows.map(\.per1000Words) == [12.5, 0, 12.5, 0])
    #expect(rows.map(\.events) == [1, 2, 1, 2])
    #expect(rows.map(\.cooperation.points) == [10, 0, 10, 0])
    #expect(rows.map(\.conflict.points) == [0, 9, 0, 9])
    #expect(rows.map(\.score) == [500, 900, 500, 900])
    #expect(rows.allSatisfy { $0.storyShareInterval == nil })
  }

  @Test func `has no row without a date`() throws {
    #expect(try series([]).isEmpty)
    #expect(try series([articles[3]]).isEmpty)
  }

  @Test(arguments: 1...10) func `sums with the undated to the tables of all`(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let articles = [Dispatch].random(&dice)
    let collation = Collation.collate(try articles.map { try $0.coded })
    let rows = MonthlySeries(of: collation, weights: try .plover, names: [:]).rows
    let undated = collation.divided { $0.date == nil ? true : nil }[true] ?? Collation(stories: [], events: [])
    let rest = FrequencyTable(Tally(of: undated, weights: try .plover), names: [:]).rows
    for whole in FrequencyTable(Tally(of: collation, weights: try .plover), names: [:]).rows {
      let months = rows.filter { $0.id == whole.id }
      let other = rest.first { $0.id == whole.id }
      #expect(months.reduce(0) { $0 + $1.mentions } + (other?.mentions ?? 0) == whole.mentions)
      #expect(months.reduce(0) { $0 + $1.stories } + (other?.stories ?? 0) == whole.stories)
    }
  }

  @Test(arguments: 1...5) func `agrees with the tables of each month by itself`(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let collation = Collation.collate(try [Dispatch].random(&dice).map { try $0.coded })
    let rows = MonthlySeries(of: collation, weights: try .plover, names: [:]).rows
    for month in Set(rows.map(\.month)) {
      let tally = Tally(of: collation.within(month), weights: try .plover)
      let engagements = EngagementTable(tally, names: [:]).rows
      for row in rows where row.month == month {
        let other = engagements.first { $0.country.iso3 == row.id }
        #expect(row.events == other?.events ?? 0)
        #expect(row.cooperation == other?.cooperation ?? .zero && row.conflict == other?.conflict ?? .zero)
      }
    }
  }
}
