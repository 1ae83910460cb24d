import EntenteStore
import Foundation
import GRDB
import Testing

@Suite struct `A file at the database's path` {
  /// A file that is no database of ours, and what is said of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: @Sendable (Folder) throws -> [UInt8]
    let error: @Sendable (String) -> StoreError
  }

  private static let cases = [
    Case(
      testDescription: "a text", bytes: { _ in Array("Quito, 29 September.".utf8) }, error: { .notADatabase(path: $0) }),
    Case(
      testDescription: "zeros", bytes: { _ in [UInt8](repeating: 0, count: 8192) }, error: { .notADatabase(path: $0) }),
    Case(
      testDescription: "a header without the rest", bytes: { Array(try ours($0).prefix(60)) },
      error: { .damaged(path: $0, detail: "60 bytes long") }),
    Case(
      testDescription: "half of a database", bytes: { Array(try ours($0).prefix(20_480)) },
      error: { .damaged(path: $0, detail: "database disk image is malformed") }),
    Case(
      testDescription: "another program's database", bytes: { try foreign($0, applicationID: 0) },
      error: { .foreign(path: $0, applicationID: 0) }),
    Case(
      testDescription: "a GeoPackage", bytes: { try foreign($0, applicationID: 0x4750_4B47) },
      error: { .foreign(path: $0, applicationID: 0x4750_4B47) }),
    Case(
      testDescription: "a database of a later version", bytes: { try newer($0) },
      error: { .newer(path: $0, version: 99, known: 9) }),
  ]

  private static func ours(_ folder: Folder) throws -> [UInt8] {
    do {
      let store = try Store(at: folder("made.sqlite"))
      try store.replace([.random("a.txt"), .random("b.txt")], coder: .first)
    }
    return Array(try Data(contentsOf: URL(fileURLWithPath: folder("made.sqlite"))))
  }

  private static func foreign(_ folder: Folder, applicationID: Int) throws -> [UInt8] {
    do {
      try DatabaseQueue(path: folder("made.sqlite")).write { database in
        try database.execute(sql: "CREATE TABLE notes (note TEXT); PRAGMA application_id = \(applicationID)")
      }
    }
    return Array(try Data(contentsOf: URL(fileURLWithPath: folder("made.sqlite"))))
  }

  private static func newer(_ folder: Folder) throws -> [UInt8] {
    _ = try ours(folder)
    do { try DatabaseQueue(path: folder("made.sqlite")).inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") } }
    return Array(try Data(contentsOf: URL(fileURLWithPath: folder("made.sqlite"))))
  }

  @Test(arguments: cases)
  func `that is not a database of this version is named and left as it is`(_ file: Case) throws {
    let folder = try Folder()
    let path = try folder.write(file.bytes(folder), to: "entente.sqlite")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let error = file.error(path)
    #expect(throws: error) { try Store(at: path) }
    #expect(throws: error) { try Store(reading: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
  }

  @Test func `with a damaged page, whichever it is, is found out by the integrity check at the latest`() throws {
    let folder = try Folder()
    let whole = try Self.ours(folder)
    for page in stride(from: 4096, to: whole.count, by: 4096) {
      var bytes = whole
      bytes[page] ^= 0xFF
      let path = try folder.write(bytes, to: "page\(page).sqlite")
      #expect("page at \(page)") {
        try Store(reading: path).checkIntegrity()
      } throws: { error in
        if case StoreError.damaged(path, _) = error { true } else { false }
      }
    }
  }

  @Test func `that is a folder, or in no folder, is refused`() throws {
    let folder = try Folder()
    #expect(throws: StoreError.isDirectory(path: folder.path)) { try Store(at: folder.path) }
    let path = folder("no/entente.sqlite")
    #expect(throws: StoreError.noFolder(path: path, folder: folder("no"))) { try Store(at: path) }
    #expect(!FileManager.default.fileExists(atPath: folder("no")))
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `that cannot be written is refused, and can be read`() throws {
    let folder = try Folder()
    let path = folder("50%20 entente?.sqlite")
    do { try Store(at: path).replace([.random("a.txt")], coder: .first) }
    try folder.setWritable(false)
    defer { try? folder.setWritable(true) }

    #expect(throws: StoreError.readOnly(path: path)) { try Store(at: path) }
    let other = folder("other.sqlite")
    #expect(throws: StoreError.cannotCreate(path: other, folder: folder.path)) { try Store(at: other) }
    let store = try Store(reading: path)
    #expect(store.opening == .immutable)
    #expect(try store.articles(in: .everything, coder: "coder-a").count == 1)
  }

  @Test(arguments: [":memory:", "file:a?mode=memory", "a b%20?.sqlite"])
  func `may have any name and is a file nevertheless`(name: String) throws {
    let folder = try Folder()
    let path = folder(name)
    do { try Store(at: path).replace([.random("a.txt")], coder: .first) }
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try Store(reading: path).articles(in: .everything, coder: "coder-a").count == 1)
  }

  @Test func `that is a device is not waited for`() {
    #expect(throws: StoreError.notADatabase(path: "/dev/zero")) { try Store(at: "/dev/zero") }
  }

  @Test func `of no bytes becomes the database and is said to have been empty`() throws {
    let folder = try Folder()
    let path = try folder.write([], to: "entente.sqlite")
    #expect(throws: StoreError.missing(path: path)) { try Store(reading: path) }
    #expect(try Store(at: path).opening == .filledEmptyFile)
    #expect(try Store(at: path).opening == .existing)
    #expect(try Store(at: folder("new.sqlite")).opening == .created)
  }

  @Test func `of no bytes beside a log has lost its contents and is left alone`() throws {
    let folder = try Folder()
    let path = try folder.write([], to: "entente.sqlite")
    _ = try folder.write([1, 2, 3], to: "entente.sqlite-wal")
    let error = StoreError.damaged(path: path, detail: "its log is there, the file is empty")
    #expect(throws: error) { try Store(at: path) }
  }

  @Test func `that was edited to hold what no Entente wrote is named by column`() throws {
    let folder = try Folder()
    let path = folder("entente.sqlite")
    let store = try Store(at: path)
    try store.replace([.random("a.txt")], coder: .first)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "UPDATE coding SET sentences = '[[\"body\",3]]'") }
    #expect(throws: StoreError.damaged(path: path, detail: "'[[\"body\",3]]' in coding.sentences")) {
      try store.articles(in: .everything, coder: "coder-a")
    }
  }
}
