import GRDB

extension Store {
  /// Goes through the whole database and its references, which takes as long as reading it.
  ///
  /// - Throws: `StoreError.damaged` with the first fault that SQLite names.
  package func checkIntegrity() throws(StoreError) {
    try read { database in
      let fault = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "ok"
      guard fault == "ok" else { throw StoreError.damaged(path: path, detail: fault) }
      try database.checkForeignKeys()
    }
  }
}
