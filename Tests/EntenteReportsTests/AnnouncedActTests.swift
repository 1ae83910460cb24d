import EntenteCoding
import EntenteReports
import EntenteText
import Testing

/// What is announced for days after the report's last: announced.csv and the page's table.
@Suite struct `What is announced` {
  /// A story of September with one sentence of what may come between Ecuador and Peru, or another pair.
  private struct Said {
    var id: String
    var day: String
    var type = EventType.agree
    var status = EventStatus.realised
    var date: String?
    var basis = EventDate.Basis.explicit
    var parties = ("ECU", "PER")

    var coded: CodedArticle {
      get throws {
        let mark = "\(parties.0)>\(parties.1) \(type.rawValue) planned \(status.rawValue) act:meet"
        let whole = try MarkedArticle(
          id, day, outlet: "Outlet \(id)", title: "Title \(id)",
          "[\(parties.0)|\(parties.0)] {will meet|\(mark)} [\(parties.1)|\(parties.1)] soon, says note \(id)."
        ).coded
        let dated = try date.map { EventDate(day: try #require(CalendarDay(iso: $0)), basis: basis) }
        return CodedArticle(
          article: whole.article, language: whole.language, sentences: whole.sentences,
          sentencesOfParagraphs: whole.sentencesOfParagraphs, words: whole.words, mentions: whole.mentions,
          engagements: whole.engagements.map { act in
            Engagement(
              source: act.source, target: act.target, type: act.type, prospective: type != .reject, status: status,
              date: dated, field: act.field, sentence: act.sentence, actor: act.actor, trigger: act.trigger,
              recipient: act.recipient, rule: "act\(id)#1")
          },
          signature: whole.signature, coder: whole.coder)
      }
    }
  }

  private func rows(_ said: [Said]) throws -> [[String: String]] {
    let report = try Report.of(coded: try said.map { try $0.coded }, period: "2023-09")
    let rows = try report.rows(of: "announced.csv")
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func `is what a sentence dates after the period, each matter once`() throws {
    let rows = try rows([
      Said(id: "a", day: "2023-09-10", date: "2023-10-12"), Said(id: "b", day: "2023-09-12", date: "2023-10-12"),
      Said(id: "c", day: "2023-09-12", date: "2023-10-02", parties: ("CUB", "USA")),
    ])
    #expect(rows.map { $0["date"] } == ["2023-10-02", "2023-10-12"])
    #expect(rows.map { $0["parties"] } == ["CUB-USA", "ECU-PER"])
    #expect(rows.map { $0["stories"] } == ["1", "2"])
    #expect(rows[1]["first_said"] == "2023-09-10" && rows[1]["last_said"] == "2023-09-12")
    #expect(rows[1]["text"] == "ECU will meet PER soon, says note b." && rows[1]["title"] == "Title b")
  }

  @Test(arguments: ["2023-09-30", "2023-09-01", "2022-01-01", nil])
  func `is nothing of a day in the period, before it or unknown`(date: String?) throws {
    #expect(try rows([Said(id: "a", day: "2023-09-10", date: date)]).isEmpty)
  }

  @Test(arguments: [(1, EventDate.Basis.relative, 0), (2, .relative, 1), (1, .explicit, 1), (1, .publication, 0)])
  func `takes a day that is named, or two stories`(stories: Int, basis: EventDate.Basis, count: Int) throws {
    let said = (0..<stories).map { Said(id: "s\($0)", day: "2023-09-1\($0)", date: "2023-10-12", basis: basis) }
    #expect(try rows(said).count == count)
  }

  /// The newest report decides; one that is announced after it was called off is on again.
  @Test(arguments: [
    ("a", "announced"), ("h", "considered"), ("ar", "called off"), ("an", "called off"), ("ara", "on again"),
    ("ah", "considered"), ("ha", "announced"), ("arh", "considered"),
  ])
  func `has the newest report as its last word`(reports: String, word: String) throws {
    let said = reports.enumerated().map { number, kind in
      Said(
        id: "s\(number)", day: "2023-09-1\(number)", type: kind == "r" ? .reject : .agree,
        status: kind == "h" ? .hypothetical : kind == "n" ? .negated : .realised, date: "2023-10-12")
    }
    let row = try #require(try rows(said).first)
    #expect(row["last_word"] == word)
    #expect(row["last_said"] == "2023-09-1\(reports.count - 1)")
  }

  @Test func `stands on the page with who, what and the last word`() throws {
    let report = try Report.of(
      coded: [try Said(id: "a", day: "2023-09-10", date: "2023-10-12").coded], period: "2023-09", baseline: "2023-08")
    #expect(
      try #require(report.text(of: "briefing.md")).contains(
        "| 12\u{A0}October | Ecuador, PER | agree, promise or plan | 1 | announced 10\u{A0}September |\n"))
  }
}
