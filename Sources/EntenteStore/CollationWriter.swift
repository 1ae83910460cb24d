import EntenteCoding
import EntenteCorpus
import EntenteText
import GRDB

/// Writes stories and events, table by table.
struct CollationWriter: ~Copyable {
  private let database: Database
  private let path: String
  private let codings: SQLStatement

  /// Chooses the codings that article ids stand for; ``close()`` lets go of them.
  init(_ selection: Selection, coder: String, path: String, on database: Database) throws {
    let choose = try SQLStatement("CREATE TEMP TABLE chosen AS " + Chosen.sql(selection), on: database)
    try choose.bind(all: Chosen.arguments(selection, coder))
    _ = try choose.step()
    try database.execute(sql: "CREATE UNIQUE INDEX temp.chosen_by_id ON chosen (article_id)")
    let codings = try SQLStatement("SELECT coding_key FROM chosen WHERE article_id = ?", on: database)
    self.codings = codings
    self.database = database
    self.path = path
  }

  /// Lets go of the choice of codings.
  consuming func close() throws { try database.execute(sql: "DROP TABLE temp.chosen") }

  /// Forgets the last collation: it is of the articles as they were.
  static func clear(on database: Database) throws {
    for table in ["run", "event", "story", "uncounted"] { try database.execute(sql: "DELETE FROM \(table)") }
  }

  func write(_ manifest: RunManifest) throws {
    try database.execute(
      sql: """
        INSERT INTO run (run_key, tool_version, coder, duplicates, articles, stories, events, period_start, period_end,
          baseline_start, baseline_end, focus)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        manifest.toolVersion, manifest.coder, manifest.duplicates.rawValue, manifest.articles, manifest.stories,
        manifest.events, manifest.period?.first.description, manifest.period?.last.description,
        manifest.baseline?.first.description, manifest.baseline?.last.description,
        manifest.focus.map(\.iso3).joined(separator: ","),
      ])
    for input in manifest.inputs {
      try database.execute(
        sql: "INSERT INTO run_input (name, run_key, sha256) VALUES (?, 1, ?)", arguments: [input.name, input.sha256])
    }
  }

  func write(_ stories: [Story]) throws {
    var insert = try BulkInsert("story (story_id, representative, date)", rows: stories.count, on: database)
    for story in stories {
      let representative = try codingKey(of: story.representative.article.id)
      try insert.row(story.id.value, representative, story.date?.description)
    }
    var insertArticle = try BulkInsert(
      "story_article (story_id, position, coding_key)", rows: stories.reduce(0) { $0 + $1.reports.count }, on: database)
    for story in stories {
      for (position, report) in story.reports.enumerated() {
        try insertArticle.row(story.id.value, position, try codingKey(of: report.article.id))
      }
    }
  }

  func write(uncounted articles: [CodedArticle]) throws {
    var insert = try BulkInsert("uncounted (coding_key, status)", rows: articles.count, on: database)
    for article in articles {
      try insert.row(try codingKey(of: article.article.id), article.uncounted?.rawValue ?? "")
    }
  }

  func write(_ events: [Event]) throws {
    var insert = try BulkInsert(
      """
      event (event_id, reciprocal, type, mode, context, prospective, status, attribution, date, date_basis,
        anchor_story, probability, sure)
      """, rows: events.count, on: database)
    for event in events {
      try insert.row(
        event.id, event.reciprocal, event.type.rawValue, event.mode, event.context, event.prospective,
        event.status.rawValue, event.attribution.rawValue, event.date?.day.description, event.date?.basis.rawValue,
        event.anchor.value, event.probability, event.isSure)
    }
    try writeLegs(of: events)
    try writeReports(of: events)
    try writeOutlets(of: events)
  }
}

extension CollationWriter {
  private func writeLegs(of events: [Event]) throws {
    var insert = try BulkInsert(
      "leg (event_id, position, source, target)", rows: events.reduce(0) { $0 + $1.legs.count }, on: database)
    for event in events {
      for (position, leg) in event.legs.enumerated() {
        try insert.row(event.id, position, leg.source.iso3, leg.target.iso3)
      }
    }
  }

  private func writeReports(of events: [Event]) throws {
    var insert = try BulkInsert(
      "event_report (event_id, position, story_id, coding_key, engagement)",
      rows: events.reduce(0) { $0 + $1.reports.count }, on: database)
    for event in events {
      for (position, report) in event.reports.enumerated() {
        let codingKey = try codingKey(of: report.article)
        try insert.row(event.id, position, report.story.value, codingKey, report.engagement)
      }
    }
  }

  private func writeOutlets(of events: [Event]) throws {
    var insert = try BulkInsert(
      "outlet (event_id, position, source)", rows: events.reduce(0) { $0 + $1.outlets.count }, on: database)
    for event in events {
      for (position, outlet) in event.outlets.enumerated() { try insert.row(event.id, position, outlet) }
    }
  }

  /// - Throws: `StoreError.outdated` for an article that is not in the selection any more.
  private func codingKey(of article: ArticleID) throws -> Int {
    try codings.bind(article.value)
    guard let key = try codings.rows({ $0.integer(0) }).first else { throw StoreError.outdated(path: path) }
    return key
  }
}
