import GRDB

/// The steps from an empty file to the schema of this version.
///
/// The number of steps taken stands in the file's header as `user_version`, where every SQLite tool shows it, rather
/// than in a table of GRDB's own among the user's.
enum Migrations {
  private static let steps: [String] = [
    Schema.files + Schema.codings + Schema.collation + Schema.views, Schema.periods, Schema.facts, Schema.texts,
    Schema.sketches, Schema.uncounted, Schema.probability, Schema.focus, Schema.authors,
  ]

  /// The schema version this Entente knows.
  static var latest: Int { steps.count }

  /// Brings the database up to date in one transaction.
  ///
  /// Another process may do the same at the same time: what there is to do is decided under the write lock.
  ///
  /// - Returns: Whether the database was empty.
  /// - Throws: `StoreError.foreign` for another program's database, `StoreError.newer` for a later Entente's.
  static func run(on database: Database, path: String) throws -> Bool {
    if try version(of: database, path: path) == latest { return false }
    var wasEmpty = false
    try database.inTransaction(.immediate) {
      let version = try version(of: database, path: path)
      wasEmpty = version == 0
      for step in steps[version...] { try database.execute(sql: step) }
      try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(latest)")
      return .commit
    }
    return wasEmpty
  }

  /// Returns the steps taken, 0 for an empty database.
  static func version(of database: Database, path: String) throws -> Int {
    // One statement: between two another process could make the database.
    let header = try Row.fetchOne(
      database,
      sql: """
        SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema)
        FROM pragma_user_version, pragma_application_id
        """)
    guard let version = header?[0] as Int?, let owner = header?[1] as Int?, let tables = header?[2] as Int? else {
      return 0
    }
    if owner == 0, tables == 0 { return 0 }
    guard owner == Int(Schema.applicationID) else {
      throw StoreError.foreign(path: path, applicationID: UInt32(truncatingIfNeeded: owner))
    }
    guard (0...latest).contains(version) else { throw StoreError.newer(path: path, version: version, known: latest) }
    return version
  }
}
