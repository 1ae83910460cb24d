import Foundation
import GRDB

/// The database: articles as they were read, what was coded in them, and the stories and events made of them.
///
/// One process writes at a time and others read what was last committed (write-ahead log). A batch that was stored
/// stays stored when the process is killed; a batch that was not leaves no trace.
package struct Store: Sendable {
  /// What was found at the path.
  package enum Opening: Sendable {
    case existing
    /// There was no file.
    case created
    /// There was a file of no bytes, which was made the database; worth a word to the user.
    case filledEmptyFile
    /// The database and its folder cannot be written; it was opened as it stands, for reading.
    case immutable
  }

  package let path: String
  package let opening: Opening
  private let queue: DatabaseQueue

  /// Opens the database at `path` for reading and writing, and makes it when there is none.
  ///
  /// - Parameters:
  ///   - path: A file in a folder that exists.
  ///   - patience: Seconds to wait for another process that writes.
  /// - Throws: `StoreError`; nothing but a database of Entente's is ever written to.
  package init(at path: String, patience: Double = 5) throws(StoreError) {
    self.path = path
    let file = try DatabaseFile(at: path)
    try Self.checkWritable(path, exists: file != .absent)
    do {
      let queue = try DatabaseQueue(
        path: URL(fileURLWithPath: path).path, configuration: Self.configuration(patience: patience))
      let wasMade = try queue.inDatabase { database in
        let wasMade = try Migrations.run(on: database, path: path)
        // After the schema, so that the header in the file itself names its owner from the first write on.
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        return wasMade
      }
      self.queue = queue
      opening = wasMade ? (file == .empty ? .filledEmptyFile : .created) : .existing
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Opens an existing database only to read, also where nothing can be written.
  ///
  /// - Throws: `StoreError.missing` when there is none, `StoreError.older` for one to be migrated, and what
  ///   ``init(at:patience:)`` throws.
  package init(reading path: String, patience: Double = 5) throws(StoreError) {
    self.path = path
    guard case .ours = try DatabaseFile(at: path) else { throw .missing(path: path) }
    do {
      (queue, opening) = try Self.openReading(path, patience: patience)
      try queue.read { [path] database in
        let version = try Migrations.version(of: database, path: path)
        guard version == Migrations.latest else {
          throw StoreError.older(path: path, version: version, known: Migrations.latest)
        }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Reads one snapshot: what another process commits meanwhile is not in it.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Writes in one transaction that locks out other writers from its beginning, or not at all.
  ///
  /// A transaction that only takes the lock at its first write cannot wait for another writer: SQLite fails it at once.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      var value: Value?
      try queue.inTransaction(.immediate) { database in
        value = try body(database)
        return .commit
      }
      guard let value else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
      return value
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

extension Store {
  private static func configuration(patience: Double, readonly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // In the write-ahead log a power cut can take the last transactions, but never the database.
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      // No files of its own in a folder for temporary ones, which may be small.
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// In a folder that cannot be written SQLite cannot make the index of the write-ahead log; without a log there is
  /// nothing to miss, and the file is read as it stands.
  private static func openReading(_ path: String, patience: Double) throws -> (DatabaseQueue, Opening) {
    let configuration = configuration(patience: patience, readonly: true)
    let noLog: [ResultCode] = [.SQLITE_CANTOPEN, .SQLITE_READONLY]
    let file = URL(fileURLWithPath: path)
    do {
      return (try DatabaseQueue(path: file.path, configuration: configuration), .existing)
    } catch let error as DatabaseError where noLog.contains(error.resultCode) && !DatabaseFile.hasJournal(path) {
      let address = file.absoluteString + "?immutable=1"
      return (try DatabaseQueue(path: address, configuration: configuration), .immutable)
    }
  }

  /// SQLite opens what it cannot write for reading, and fails later with less to say.
  private static func checkWritable(_ path: String, exists: Bool) throws(StoreError) {
    let files = FileManager.default
    let parent = (path as NSString).deletingLastPathComponent
    let folder = parent.isEmpty ? "." : parent
    guard DatabaseFile.kind(of: folder) == .typeDirectory else { throw .noFolder(path: path, folder: folder) }
    let canWrite = files.isWritableFile(atPath: folder)
    if exists {
      guard canWrite, files.isWritableFile(atPath: path) else { throw .readOnly(path: path) }
    } else {
      guard canWrite else { throw .cannotCreate(path: path, folder: folder) }
    }
  }
}
