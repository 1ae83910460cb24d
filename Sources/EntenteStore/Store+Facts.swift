package import EntenteText
import GRDB

/// Files that are stored piece by piece: of articles that were coded elsewhere, and of more articles than fit in memory.
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

  /// What is stored of a file of articles whose reading was interrupted, and how many of its pieces that are.
  ///
  /// - Parameters:
  ///   - file: With the hash of all its bytes.
  ///   - coder: Of the articles.
  /// - Returns: Nil for a file of which nothing is stored that this coder made of these bytes.
  /// - Throws: When the database cannot be read.
  package func progress(of file: StandingFile, coder: String) throws(StoreError) -> (stored: StoredFile, pieces: Int)? {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT file_key, substr(sha256, length(?1) + 2) FROM file JOIN coder USING (coder_key)
        WHERE absolute_path = ?2 AND path = ?3 AND sidecar = ?4 AND coder = ?5 AND facts = 0
          AND substr(sha256, 1, length(?1) + 1) = ?1 || '+'
        """, on: database)
      try select.bind(file.sha256, file.absolutePath, file.path, file.sidecar, coder)
      return try select.rows { row in
        (stored: StoredFile(key: row.integer(0), absolutePath: file.absolutePath), pieces: Int(row.text(1)) ?? 0)
      }.first
    }
  }

  /// Stores more articles and issues of a file that was stored before, in one transaction.
  ///
  /// - Parameters:
  ///   - reading: With the hash of its file, or ``StandingFile/inPieces(_:)``.
  ///   - file: As `replace` or ``progress(of:coder:)`` returned it.
  ///   - coder: Of the articles.
  /// - Precondition: All articles were coded by `coder`, who coded those that are there.
  /// - Throws: `StoreError.outdated` when another process took the file away, or stored it too, meanwhile.
  package func append(
    _ reading: FileReading, to file: StoredFile, coder: CoderIdentity
  ) throws(StoreError) {
    Self.check(reading, coder)
    try write { database in
      try CollationWriter.clear(on: database)
      let coderKey = try Self.key(of: coder, on: database)
      try update("coder_key", to: coderKey, of: file, on: database)
      try update("sha256", to: reading.file.sha256, of: file, on: database)
      let position = try Int.fetchOne(
        database, sql: "SELECT max(position) + 1 FROM issue WHERE file_key = ?", arguments: [file.key])
      try Self.insert(
        [(key: file.key, reading: reading)], coderKey: coderKey, firstPosition: position ?? 0, on: database)
    }
  }

  /// Notes the bytes of a file that was stored piece by piece: only now is it known as read.
  ///
  /// - Parameters:
  ///   - file: As it was stored by `replace`.
  ///   - sha256: Of all its bytes; nil where they cannot be read a second time.
  /// - Throws: `StoreError.outdated` as ``append(_:to:coder:)`` does.
  package func close(_ file: StoredFile, sha256: String?) throws(StoreError) {
    try write { database in
      try update("sha256", to: sha256 ?? Self.unknownBytes, of: file, on: database)
    }
  }

  /// In place of the hash of a file that was read to its end: a pipe cannot be read twice.
  private static let unknownBytes = "-"

  private func update(
    _ column: String, to value: some DatabaseValueConvertible, of file: StoredFile, on database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE file SET \(column) = ? WHERE file_key = ? AND absolute_path = ?",
      arguments: [value, file.key, file.absolutePath])
    guard database.changesCount == 1 else { throw StoreError.outdated(path: path) }
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

  /// What stands in the facts of a selection and is not, or not yet, counted: a warning for each file that was not read
  /// to its end, and for each article that has the id of one before it by the same coder.
  package func issuesOfFacts(in selection: Selection) throws(StoreError) -> [Issue] {
    try unfinishedFacts(in: selection) + unfinishedArticles(in: selection) + repeatedFacts(in: selection)
  }

  /// An issue for each article of facts that has the id of one before it and is therefore not counted.
  private func repeatedFacts(in selection: Selection) throws(StoreError) -> [Issue] {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT place, member, line, article_id FROM (
          SELECT coalesce(article.locator, path) AS place, member, line, article_id, facts, absolute_path, article_key,
            row_number() OVER (
              PARTITION BY article_id, coder_key ORDER BY present DESC, absolute_path, article_key) AS choice
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

  /// The import of a file was killed, or the disk was full: it has no hash, and some of its articles.
  private func unfinishedFacts(in selection: Selection) throws(StoreError) -> [Issue] {
    try read { database in
      let select = try SQLStatement(
        "SELECT path FROM file WHERE facts = 1 AND sha256 = '' AND \(selection.condition) ORDER BY path, absolute_path",
        on: database)
      try select.bind(all: selection.arguments)
      return try select.rows { row in
        Issue(
          .warning, code: "E-FACT-04", locator: Locator(path: row.text(0)),
          message: "was not read to its end; articles of it are missing", action: "import it again")
      }
    }
  }

  /// The reading of a file of many articles was stopped: it has some of them.
  private func unfinishedArticles(in selection: Selection) throws(StoreError) -> [Issue] {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT path FROM file WHERE facts = 0 AND instr(sha256, '+') > 0 AND \(selection.condition)
        ORDER BY path, absolute_path
        """, on: database)
      try select.bind(all: selection.arguments)
      return try select.rows { row in
        Issue(
          .error, code: "E-FILE-09", locator: Locator(path: row.text(0)),
          message: "was not read to its end; articles of it are missing",
          action: "read it again; what is stored is kept")
      }
    }
  }

  static let holdsArticles = "EXISTS (SELECT 1 FROM article WHERE article.file_key = file.file_key)"
}
