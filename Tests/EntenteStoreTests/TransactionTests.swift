import EntenteCoding
import EntenteStore
import EntenteText
import Foundation
import GRDB
import Testing

@Suite struct `Two processes with one database` {
  @Test func `wait for each other to write, and then say that it is locked`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"), patience: 0.05)
    let other = try DatabaseQueue(path: store.path)
    try other.inTransaction(.immediate) { _ in
      #expect(throws: StoreError.locked(path: store.path)) { try store.replace([.random("a.txt")], coder: .first) }
      let seen = try store.articles(in: .everything, coder: "coder-a")
      #expect(seen.isEmpty)
      return .commit
    }
    try store.replace([.random("a.txt")], coder: .first)
    #expect(try store.articles(in: .everything, coder: "coder-a").count == 1)
  }

  @Test func `read one snapshot while the other writes`() throws {
    let folder = try Folder()
    let writer = try Store(at: folder("entente.sqlite"))
    try writer.replace([.random("a.txt"), .random("b.txt")], coder: .first)
    let reader = try Store(reading: writer.path)
    var paths: [String] = []
    try reader.forEachArticle(in: .everything, coder: "coder-a") { article in
      paths.append(article.article.provenance.locator.path)
      try writer.replace([.random("aa.txt")], coder: .first)
    }
    #expect(paths == ["a.txt", "b.txt"])
    #expect(try reader.articles(in: .everything, coder: "coder-a").count == 3)
  }

  @Test func `make the schema once when both find none`() throws {
    let folder = try Folder()
    let stores = try (0..<3).map { _ in try Store(at: folder("entente.sqlite")) }
    try stores[2].replace([.random("a.txt")], coder: .first)
    #expect(try stores[0].articles(in: .everything, coder: "coder-a").count == 1)
  }
}

@Suite struct `A write that does not end` {
  @Test func `leaves what was stored before and nothing of itself`() throws {
    let folder = try Folder()
    let path = folder("entente.sqlite")
    let reading = FileReading.random("a.txt")
    do { try Store(at: path).replace([reading], coder: .first) }
    // What kill -9 leaves: the file and its log, copied in the middle of a transaction.
    let other = try DatabaseQueue(path: path)
    try other.inTransaction(.immediate) { database in
      try database.execute(sql: "PRAGMA cache_size = 1; DELETE FROM file")
      try database.execute(
        sql: """
          WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 500)
          INSERT INTO coder (coder, description) SELECT n, hex(randomblob(5000)) FROM number
          """)
      for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: folder("killed.sqlite") + suffix)
      }
      return .rollback
    }

    let store = try Store(at: folder("killed.sqlite"))

    try store.checkIntegrity()
    #expect(
      try store.articles(in: .everything, coder: "coder-a").map(\.everything) == reading.articles.map(\.everything))
  }

  @Test func `because an article is not what it says stores no file of its batch`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    try DatabaseQueue(path: store.path).write { database in
      try database.execute(
        sql:
          "CREATE TRIGGER full BEFORE INSERT ON issue WHEN NEW.message = 'It''s 3.' BEGIN SELECT raise(ABORT, 'full'); END"
      )
    }
    #expect(throws: StoreError.self) {
      try store.replace([.random("a.txt"), .random("b.txt", version: 3)], coder: .first)
    }
    #expect(try store.articles(in: .everything, coder: "coder-a").isEmpty)
    try store.replace([.random("a.txt")], coder: .first)
    #expect(try store.articles(in: .everything, coder: "coder-a").count == 1)
  }
}
