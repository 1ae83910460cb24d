import Foundation

/// What stands at a database's path, told from its first hundred bytes before SQLite opens it.
///
/// SQLite would take an empty file for a new database and would roll back or checkpoint another program's.
enum DatabaseFile {
  case absent
  /// A file of no bytes.
  case empty
  /// A database of Entente's; SQLite decides the rest.
  case ours

  /// - Throws: `StoreError` for a folder, a file that is not SQLite's, another program's, and an empty file whose
  ///   write-ahead log is not empty: its contents are lost.
  init(at path: String) throws(StoreError) {
    switch Self.kind(of: path) {
    case nil:
      self = .absent
      return
    case .typeDirectory: throw .isDirectory(path: path)
    case .typeRegular: break
    case .typeSymbolicLink: throw .deadLink(path: path)
    // A pipe or a device: reading it could wait for ever.
    default: throw .notADatabase(path: path)
    }
    let header = try Self.header(at: path)
    self = header.isEmpty ? .empty : .ours
    if header.isEmpty {
      // A rollback journal may be another process that is making the database just now; a write-ahead log is not.
      guard Self.size(path + "-wal") == 0 else {
        throw .damaged(path: path, detail: "its log is there, the file is empty")
      }
    } else {
      try Self.check(header, path)
    }
  }

  /// What stands at the path, symbolic links followed; nil for nothing.
  static func kind(of path: String) -> FileAttributeType? {
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }

  /// Whether changes stand beside the file that are not in it yet.
  static func hasJournal(_ path: String) -> Bool { size(path + "-wal") > 0 || size(path + "-journal") > 0 }

  /// Bytes of a file, 0 when there is none.
  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }

  /// - SeeAlso: <https://www.sqlite.org/fileformat2.html#the_database_header>
  private static func check(_ header: [UInt8], _ path: String) throws(StoreError) {
    guard header.starts(with: Array("SQLite format 3\0".utf8)) else { throw .notADatabase(path: path) }
    guard header.count == 100 else { throw .damaged(path: path, detail: "\(header.count) bytes long") }
    let owner = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard owner == Schema.applicationID else { throw .foreign(path: path, applicationID: owner) }
  }

  private static func header(at path: String) throws(StoreError) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else { throw .notPermitted(path: path) }
    defer { try? file.close() }
    do {
      return Array(try file.read(upToCount: 100) ?? Data())
    } catch {
      throw .inputOutput(path: path, detail: error.localizedDescription)
    }
  }
}
