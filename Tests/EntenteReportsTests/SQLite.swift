import GRDBSQLite
import Testing

/// A database in memory that holds the CSV files of a report as tables of text, for recounting by plain SQL.
@safe final class SQLite {
  private var handle: OpaquePointer?

  init(_ files: [(name: String, rows: [[String]])]) throws {
    try #require(unsafe sqlite3_open(":memory:", &handle) == SQLITE_OK)
    for file in files {
      let columns = try #require(file.rows.first).map { "\"\($0)\"" }.joined(separator: ", ")
      _ = try query("CREATE TABLE \(file.name) (\(columns))")
      for row in file.rows.dropFirst() {
        let values = row.map {
          "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }
        _ = try query("INSERT INTO \(file.name) VALUES (\(values.joined(separator: ", ")))")
      }
    }
  }

  deinit { unsafe sqlite3_close(handle) }

  /// The rows of an answer, each its cells with bars between.
  func query(_ sql: String) throws -> [String] {
    var statement: OpaquePointer?
    let status = unsafe sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    defer { unsafe sqlite3_finalize(statement) }
    let message = unsafe String(cString: sqlite3_errmsg(handle))
    try #require(status == SQLITE_OK, "\(sql): \(message)")
    var rows: [String] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      let cells = (unsafe 0..<sqlite3_column_count(statement)).map { column in
        unsafe sqlite3_column_text(statement, column).map { unsafe String(cString: $0) } ?? ""
      }
      rows.append(cells.joined(separator: "|"))
    }
    return rows
  }
}
