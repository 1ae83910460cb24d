import GRDB
import GRDBSQLite

/// A prepared statement of SQLite's C interface: what the hot paths write and read rows with.
///
/// GRDB makes an object of every row and value, which costs several times what SQLite itself does. This is the one
/// file of the store that is not memory-safe by itself: the statement owns its handle, SQLite copies what is bound,
/// and columns are copied before the next step.
@safe struct SQLStatement: ~Copyable {
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  private let sql: String

  /// - Throws: `DatabaseError` when the statement does not compile.
  init(_ sql: String, on database: Database) throws {
    guard let connection = unsafe database.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    var handle: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage, sql: sql)
    }
    unsafe self.handle = handle
    unsafe self.connection = connection
    self.sql = sql
  }

  deinit { unsafe _ = sqlite3_finalize(handle) }
}

// MARK: - Parameters, counted from 1

extension SQLStatement {
  func bind(_ value: Int, at parameter: Int32) throws {
    try check(unsafe sqlite3_bind_int64(handle, parameter, Int64(value)))
  }

  func bindNull(at parameter: Int32) throws { try check(unsafe sqlite3_bind_null(handle, parameter)) }

  func bind(_ text: String, at parameter: Int32) throws {
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    try check(unsafe sqlite3_bind_text64(handle, parameter, text, UInt64(text.utf8.count), copied, UInt8(SQLITE_UTF8)))
  }

  /// Binds UTF-8 as text.
  func bind(_ text: ArraySlice<UInt8>, at parameter: Int32) throws {
    // An empty slice may have no address, and SQLite takes text without address for null.
    if text.isEmpty { return try bind("", at: parameter) }
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code = unsafe text.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe sqlite3_bind_text64(handle, parameter, start, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
    }
    try check(code)
  }

  /// A text can be longer than SQLite takes, a billion bytes.
  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql) }
  }
}

// MARK: - Rows

extension SQLStatement {
  /// Goes to the next row.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: `DatabaseError` with SQLite's code and sentence.
  func step() throws -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    let message = unsafe String(cString: sqlite3_errmsg(connection))
    unsafe _ = sqlite3_reset(handle)
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
  }

  /// Makes the statement ready to run again; what was bound stays bound.
  func reset() { unsafe _ = sqlite3_reset(handle) }
}

// MARK: - Columns of the row, counted from 0

extension SQLStatement {
  func isNull(_ column: Int32) -> Bool { unsafe sqlite3_column_type(handle, column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int { unsafe Int(sqlite3_column_int64(handle, column)) }

  /// The text as UTF-8; empty for null.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The text; empty for null.
  func text(_ column: Int32) -> String {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return "" }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
