package import EntenteText
import GRDB

/// Files of articles that were coded elsewhere, which may be larger than memory.
extension Store {
  /// Whether a file of facts was read to its end with these bytes, and stands.
  package func knows(facts file: StandingFile) throws(StoreError) -> Bool {
    try read { database in
      let select = try SQLStatement(
        "SELECT file_key FROM file WHERE absolute_path = ? AND path = ? AND sha256 = ? AND facts = 1", on: database)
      try select.bind(file.absolutePath, file.path, file.sha256)
      return try !select.rows { $0.integer(0) }.isEmpty
    }
  }

  /// Stores more articles and issues of a file that was stored before, in one transaction.
  ///
  /// - Precondition: All articles were coded by `coder`, who coded those that are there.
  /// - Throws: `StoreError.outdated` when another process took the file away meanwhile.
  package func append(_ reading: FileReading, coder: CoderIdentity) throws(StoreError) {
    Self.check(reading, coder)
    try write { database in
      try CollationWriter.clear(on: database)
      guard let key = try Self.key(of: reading.file, on: database) else { throw StoreError.outdated(path: path) }
      let position = try Int.fetchOne(
        database, sql: "SELECT max(position) + 1 FROM issue WHERE file_key = ?", arguments: [key])
      let coderKey = try Self.key(of: coder, on: database)
      try database.execute(sql: "UPDATE file SET coder_key = ? WHERE file_key = ?", arguments: [coderKey, key])
      try Self.insert(
        [(key: key, reading: reading)], coderKey: coderKey, firstPosition: position ?? 0, on: database)
    }
  }

  /// Notes the bytes of a file that was stored piece by piece: only now is it known as read.
  package func close(_ file: StandingFile) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "UPDATE file SET sha256 = ? WHERE absolute_path = ?", arguments: [file.sha256, file.absolutePath])
    }
  }

  /// The coders of a selection's articles, by name, with how many files each coded.
  package func coders(in selection: Selection) throws(StoreError) -> [(coder: String, files: Int)] {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT coder.coder, count(*) FROM file JOIN coder USING (coder_key)
        WHERE \(Self.holdsArticles) AND \(selection.condition) GROUP BY coder.coder ORDER BY coder.coder
        """, on: database)
      try select.bind(all: selection.arguments)
      return try select.rows { (coder: $0.text(0), files: $0.integer(1)) }
    }
  }

  /// An issue for each article of facts that has the id of one before it and is therefore not counted.
  package func repeatedFacts(in selection: Selection) throws(StoreError) -> [Issue] {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT place, member, line, article_id FROM (
          SELECT coalesce(article.locator, path) AS place, member, line, article_id, facts, absolute_path, article_key,
            row_number() OVER (PARTITION BY article_id ORDER BY present DESC, absolute_path, article_key) AS choice
          FROM file JOIN article USING (file_key) WHERE \(selection.condition))
        WHERE choice > 1 AND facts = 1 ORDER BY place, absolute_path, article_key
        """, on: database)
      try select.bind(all: selection.arguments)
      return try select.rows { row in
        Issue(
          .warning, code: "E-FACT-03",
          locator: Locator(path: row.text(0), member: row.optionalText(1), line: row.optionalInteger(2)),
          message: "not counted; an article before it has the id \(row.text(3)) too", action: "give it an id of its own"
        )
      }
    }
  }

  static let holdsArticles = "EXISTS (SELECT 1 FROM article WHERE article.file_key = file.file_key)"

  private static func key(of file: StandingFile, on database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT file_key FROM file WHERE absolute_path = ?", arguments: [file.absolutePath])
  }
}
