/// Files of SQLite, known by their first bytes whatever they are called.
enum SQLiteFile {
  /// Endings of the files that SQLite keeps beside a database that is in use.
  private static let companions = ["-wal", "-shm", "-journal"]

  /// What a database, its write-ahead log (in either byte order), its index (in either) and a rollback journal begin
  /// with.
  ///
  /// - SeeAlso: <https://www.sqlite.org/fileformat2.html>, <https://www.sqlite.org/walformat.html>.
  private static let signatures: [[UInt8]] = [
    Array("SQLite format 3".utf8) + [0], [0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83],
    [0x18, 0xE2, 0x2D, 0x00], [0x00, 0x2D, 0xE2, 0x18], [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7],
  ]

  /// Whether a file is one of SQLite's; false for one that cannot be opened.
  static func stands(at path: [UInt8]) -> Bool {
    guard let head = try? FileBytes.head(of: path, count: 16) else { return false }
    return signatures.contains { head.starts(with: $0) }
  }

  /// Returns the path of the database that a file of this name would be kept beside; nil for a name of another kind.
  static func database(of path: [UInt8]) -> [UInt8]? {
    companions.first { path.count > $0.utf8.count && path.suffix($0.utf8.count).elementsEqual($0.utf8) }
      .map { Array(path.dropLast($0.utf8.count)) }
  }

  /// The paths of a database and of all that may be kept beside it.
  static func all(of database: [UInt8]) -> [[UInt8]] { [database] + companions.map { database + Array($0.utf8) } }
}
