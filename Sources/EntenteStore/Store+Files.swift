package import EntenteText
import GRDB

extension Store {
  /// The files that must be read: all but those that were read with these bytes, from this folder and by this coder.
  ///
  /// - Parameters:
  ///   - files: As they stand now.
  ///   - coder: The coder's name.
  /// - Returns: New and changed ones, in their order.
  /// - Throws: `StoreError`.
  package func unread(_ files: [StandingFile], by coder: String) throws(StoreError) -> [StandingFile] {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT file_key FROM file JOIN coder USING (coder_key)
        WHERE absolute_path = ? AND path = ? AND sha256 = ? AND sidecar = ? AND coder = ?
        """, on: database)
      return try files.filter { file in
        try select.bind(file.absolutePath, file.path, file.sha256, file.sidecar, coder)
        return try select.rows { $0.integer(0) }.isEmpty
      }
    }
  }

  /// Marks what stands at or under `paths` now; to be called once after the files there were stored.
  ///
  /// A file that is gone keeps its articles, which belong to ``Selection/everything`` only.
  ///
  /// - Parameters:
  ///   - files: All files that stand there, whether new or known.
  ///   - paths: Absolute paths, of folders or files, that were read through.
  ///   - unseen: Absolute paths among them at or below which not all could be looked at: nothing there is taken for gone.
  ///   - facts: Whether they were read through for files of facts; else for articles. The others are left alone.
  /// - Returns: The paths of files that stood there before and no longer do, sorted.
  /// - Throws: `StoreError`.
  package func settle(
    _ files: [StandingFile], under paths: [String], unseen: [String] = [], facts: Bool = false
  ) throws(StoreError) -> [String] {
    try write { database in
      try database.execute(sql: "CREATE TEMP TABLE standing (absolute_path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
      defer { try? database.execute(sql: "DROP TABLE standing") }
      let insert = try SQLStatement("INSERT OR IGNORE INTO standing VALUES (?)", on: database)
      for file in files { try insert.execute(file.absolutePath) }
      let kind = "facts = \(facts ? 1 : 0)"
      let gone = try mark(
        "\(kind) AND absolute_path NOT IN standing", present: 0, under: paths, apartFrom: unseen, on: database)
      let back = try mark("\(kind) AND absolute_path IN standing", present: 1, under: paths, on: database)
      if !(gone + back).isEmpty { try CollationWriter.clear(on: database) }
      return gone
    }
  }

  /// Removes the files that are marked as gone, with all that was read in them.
  ///
  /// - Parameter paths: Absolute paths at or under which they stood.
  /// - Returns: Their paths, sorted.
  /// - Throws: `StoreError`.
  package func removeGone(under paths: [String]) throws(StoreError) -> [String] {
    try write { database in
      try CollationWriter.clear(on: database)
      let remove = try SQLStatement(
        "DELETE FROM file WHERE present = 0 AND \(Selection.condition(under: paths)) RETURNING path", on: database)
      try remove.bind(all: Selection.arguments(under: paths))
      return try remove.rows { $0.text(0) }.sortedByBytes()
    }
  }

  /// What was said of the files of a selection when they were read, in order of path and then as it was said.
  package func issues(in selection: Selection) throws(StoreError) -> [Issue] {
    // What was wrong with a file that is gone matters while its articles are counted.
    try issues(
      where: "\(selection.condition) AND (present = 1 OR file_key IN (SELECT file_key FROM article))",
      selection.arguments)
  }

  /// What was said of one file when it was read, as it was said.
  package func issues(of file: StandingFile) throws(StoreError) -> [Issue] {
    try issues(where: "absolute_path = ?", [file.absolutePath])
  }

  private func issues(where condition: String, _ arguments: [String]) throws(StoreError) -> [Issue] {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT severity, code, coalesce(locator, path) AS place, member, line_of_file, line, message, action
        FROM issue JOIN file USING (file_key) WHERE \(condition) ORDER BY place, absolute_path, position
        """, on: database)
      try select.bind(all: arguments)
      return try select.rows { row in
        Issue(
          try row.word(0, "issue.severity"), code: row.text(1),
          locator: Locator(path: row.text(2), member: row.optionalText(3), line: row.optionalInteger(4)),
          line: row.optionalInteger(5), message: row.text(6), action: row.text(7))
      }
    }
  }

  private func mark(
    _ condition: String, present: Int, under paths: [String], apartFrom unseen: [String] = [], on database: Database
  ) throws -> [String] {
    let update = try SQLStatement(
      """
      UPDATE file SET present = \(present)
      WHERE \(condition) AND present <> \(present) AND \(Selection.condition(under: paths))
        AND NOT \(Selection.condition(under: unseen)) RETURNING path
      """, on: database)
    try update.bind(all: Selection.arguments(under: paths) + Selection.arguments(under: unseen))
    return try update.rows { $0.text(0) }.sortedByBytes()
  }
}

extension [String] {
  /// Sorted as SQLite and every other tool of ours does, whatever the locale.
  fileprivate func sortedByBytes() -> [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
