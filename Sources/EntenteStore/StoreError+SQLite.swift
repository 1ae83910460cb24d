import GRDB

/// A value in the database that no version of Entente wrote.
struct UnreadableValue: Error {
  /// Table and column, `mention.iso3`.
  let column: String
  let value: String
}

extension StoreError {
  /// Finds the cause that SQLite's result code, or an error of our own, stands for.
  package init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let value as UnreadableValue:
      self = .damaged(path: path, detail: "'\(value.value)' in \(value.column)")
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .unexpected(path: path, detail: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? error.resultCode.description
    // The index of the write-ahead log could not grow.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .diskFull(path: path)
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notADatabase(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notPermitted(path: path)
      case .SQLITE_IOERR: .inputOutput(path: path, detail: detail)
      default: .unexpected(path: path, detail: "\(detail), in \(error.sql ?? "no statement")")
      }
  }
}
