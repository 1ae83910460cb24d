import EntenteCoding
import EntenteCorpus
import EntenteText
import GRDB

/// Reads back the stories and events of the last collation.
struct CollationReader {
  let database: Database

  /// What the collation was made with; nil when nothing was collated since an article changed.
  func manifest() throws -> RunManifest? {
    let inputs = try SQLStatement("SELECT name, sha256 FROM run_input ORDER BY name", on: database).rows { row in
      RunManifest.Input(name: row.text(0), sha256: row.text(1))
    }
    let runs = try SQLStatement(
      """
      SELECT tool_version, coder, duplicates, articles, stories, events, period_start, period_end, baseline_start,
        baseline_end, focus
      FROM run
      """, on: database)
    return try runs.rows { row in
      RunManifest(
        toolVersion: row.text(0), coder: row.text(1), duplicates: try row.word(2, "run.duplicates"),
        period: try row.period(6, "run.period"), baseline: try row.period(8, "run.baseline"),
        focus: row.text(10).split(separator: ",").compactMap { Country($0) }, inputs: inputs, articles: row.integer(3),
        stories: row.integer(4), events: row.integer(5))
    }.first
  }

  func stories() throws -> [Story] {
    let reader = try CodingReader(on: database)
    let members = try SQLStatement(
      "SELECT coding_key FROM story_article WHERE story_id = ? ORDER BY position", on: database)
    let stories = try SQLStatement("SELECT story_id, representative, date FROM story ORDER BY story_id", on: database)
    return try stories.rows { row in
      let id = row.text(0)
      try members.bind(id)
      let keys = try members.rows { $0.integer(0) }
      let reports = try keys.map { try reader.article(codingKey: $0) }
      guard let representative = keys.firstIndex(of: row.integer(1)) else {
        throw UnreadableValue(column: "story.representative", value: row.text(1))
      }
      return Story(
        id: StoryID(id), representative: reports[representative], reports: reports,
        date: try row.optionalValue(2, "story.date") { CalendarDay(iso: $0) })
    }
  }

  func uncounted() throws -> [CodedArticle] {
    let reader = try CodingReader(on: database)
    let keys = try SQLStatement(
      "SELECT coding_key FROM uncounted JOIN coding USING (coding_key) JOIN article USING (article_key) ORDER BY article_id",
      on: database)
    return try keys.rows { try reader.article(codingKey: $0.integer(0)) }
  }

  func events() throws -> [Event] {
    let legs = try SQLStatement("SELECT source, target FROM leg WHERE event_id = ? ORDER BY position", on: database)
    let outlets = try SQLStatement("SELECT source FROM outlet WHERE event_id = ? ORDER BY position", on: database)
    let reports = try SQLStatement(
      """
      SELECT article_id, story_id, engagement
      FROM event_report JOIN coding USING (coding_key) JOIN article USING (article_key)
      WHERE event_id = ? ORDER BY position
      """, on: database)
    let events = try SQLStatement(
      """
      SELECT event_id, reciprocal, type, mode, context, prospective, status, attribution, date, date_basis, anchor_story,
        probability, sure
      FROM event ORDER BY event_id
      """, on: database)
    return try events.rows { row in
      let id = row.text(0)
      try legs.bind(id)
      try outlets.bind(id)
      try reports.bind(id)
      return Event(
        id: id, legs: try legs.rows { try $0.leg() }, reciprocal: row.integer(1) == 1,
        type: try row.word(2, "event.type"), mode: row.optionalText(3), context: row.optionalText(4),
        prospective: row.integer(5) == 1, status: try row.word(6, "event.status"),
        attribution: try row.word(7, "event.attribution"), date: try row.eventDate(8, "event"),
        anchor: StoryID(row.text(10)), reports: try reports.rows { $0.report() },
        outlets: try outlets.rows { $0.text(0) }, probability: row.optionalInteger(11),
        isSure: row.integer(12) == 1)
    }
  }
}

extension SQLStatement {
  /// The days from that of a column to that of the next; nil where it is empty.
  fileprivate func period(_ column: Int32, _ name: String) throws -> Period? {
    let first = try optionalValue(column, name + "_start") { CalendarDay(iso: $0) }
    let last = try optionalValue(column + 1, name + "_end") { CalendarDay(iso: $0) }
    guard let first, let last, first <= last else { return nil }
    return Period(first: first, end: last.advanced(by: 1))
  }

  fileprivate func leg() throws -> Event.Leg {
    Event.Leg(
      source: try value(0, "leg.source") { Country($0) }, target: try value(1, "leg.target") { Country($0) })
  }

  fileprivate func report() -> Event.Report {
    Event.Report(article: ArticleID(text(0)), story: StoryID(text(1)), engagement: integer(2))
  }
}
