package import EntenteCoding
import EntenteText
import GRDB

extension Store {
  /// Stores files with what was read in them, in place of what was stored of the same files before.
  ///
  /// One call is one transaction: a few hundred files at a time are quick to write and little to lose. What was
  /// collated before is no longer true and goes.
  ///
  /// - Precondition: No file comes twice; every article was coded by `coder` and stands at its file's path.
  /// - Returns: What `append` and `close` know the files by, in their order.
  @discardableResult
  package func replace(_ readings: [FileReading], coder: CoderIdentity) throws(StoreError) -> [StoredFile] {
    guard !readings.isEmpty else { return [] }
    return try write { database in
      try CollationWriter.clear(on: database)
      return try Self.insert(readings, coder: coder, on: database)
    }
  }

  /// The articles of a selection as a coder coded them, one for each id, by id in the order of its bytes.
  ///
  /// - Throws: `StoreError.otherCoder` when a file of the selection was coded by another: a report never mixes coders.
  package func articles(in selection: Selection, coder: String) throws(StoreError) -> [CodedArticle] {
    var articles: [CodedArticle] = []
    try forEachArticle(in: selection, coder: coder) { articles.append($0) }
    return articles
  }

  /// Passes the articles of a selection one by one, in the order of ``articles(in:coder:)``; memory stays flat.
  ///
  /// - Precondition: `body` does not use the store, which is busy reading.
  package func forEachArticle(
    in selection: Selection, coder: String, _ body: (CodedArticle) throws -> Void
  ) throws(StoreError) {
    try read { database in
      try Chosen.checkCoder(selection, coder, path: path, on: database)
      let reader = try CodingReader(on: database)
      let chosen = try SQLStatement(Chosen.sql(selection) + " ORDER BY article_id", on: database)
      try chosen.bind(all: Chosen.arguments(selection, coder))
      while try chosen.step() { try body(reader.article(codingKey: chosen.integer(1))) }
    }
  }

  private static func insert(
    _ readings: [FileReading], coder: CoderIdentity, on database: Database
  ) throws -> [StoredFile] {
    let coderKey = try key(of: coder, on: database)
    let firstKey = try database.lastKey(of: "file") + 1
    let delete = try SQLStatement("DELETE FROM file WHERE absolute_path = ?", on: database)
    var insert = try BulkInsert(
      "file (file_key, absolute_path, path, sha256, sidecar, present, facts, coder_key)", rows: readings.count,
      on: database)
    for reading in readings {
      try delete.execute(reading.file.absolutePath)
      if let former = reading.file.formerPath { try delete.execute(former) }
    }
    for (offset, reading) in readings.enumerated() {
      check(reading, coder)
      let file = reading.file
      try insert.row(
        firstKey + offset, file.absolutePath, file.path, file.sha256, file.sidecar, true, file.holdsFacts, coderKey)
    }
    try Self.insert(
      readings.enumerated().map { (key: firstKey + $0.offset, reading: $0.element) }, coderKey: coderKey, on: database)
    return readings.enumerated().map {
      StoredFile(key: firstKey + $0.offset, absolutePath: $0.element.file.absolutePath)
    }
  }

  /// Inserts what was read in files, by the keys of their rows; issues are counted from `firstPosition` in each.
  static func insert(
    _ readings: [(key: Int, reading: FileReading)], coderKey: Int, firstPosition: Int = 0, on database: Database
  ) throws {
    try insertIssues(of: readings, firstPosition, on: database)
    let articles = readings.flatMap { key, reading in
      reading.articles.map { (file: (key: key, path: reading.file.path), coded: $0) }
    }
    let codings = try ArticleWriter(database: database).write(articles)
    try CodingWriter(codings, on: database).write(coderKey: coderKey)
  }

  private static func insertIssues(
    of readings: [(key: Int, reading: FileReading)], _ firstPosition: Int, on database: Database
  ) throws {
    var insert = try BulkInsert(
      "issue (file_key, position, severity, code, locator, member, line_of_file, line, message, action)",
      rows: readings.reduce(0) { $0 + $1.reading.allIssues.count }, on: database)
    for (key, reading) in readings {
      for (offset, issue) in reading.allIssues.enumerated() {
        let place = LocatorColumns(issue.locator, in: reading.file.path)
        try insert.row(
          key, firstPosition + offset, issue.severity.rawValue, issue.code, place.elsewhere, place.member, place.line,
          issue.line, issue.message, issue.action)
      }
    }
  }

  static func key(of coder: CoderIdentity, on database: Database) throws -> Int {
    try database.execute(
      sql: "INSERT INTO coder (coder, description) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [coder.name, coder.description])
    return try Int.fetchOne(database, sql: "SELECT coder_key FROM coder WHERE coder = ?", arguments: [coder.name]) ?? 0
  }

  static func check(_ reading: FileReading, _ coder: CoderIdentity) {
    for coded in reading.articles {
      let path = coded.article.provenance.locator.path
      precondition(coded.coder == coder.name, "article coded by \(coded.coder), stored as by \(coder.name)")
      precondition(
        reading.file.holdsFacts || path == reading.file.path, "article of \(path), stored as of \(reading.file.path)")
    }
    guard !reading.file.holdsFacts else { return }
    for issue in reading.allIssues {
      precondition(issue.locator.path == reading.file.path, "issue of \(issue.locator), not of \(reading.file.path)")
    }
  }
}
