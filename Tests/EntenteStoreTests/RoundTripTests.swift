import EntenteCoding
import EntenteStore
import EntenteText
import Testing

@Suite struct `What is read back` {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func `equals what was written, in every field of every article`(seed: UInt64) throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    var random = RandomArticles(seed: seed)
    let articles = (0..<30).map { random.article(path: "a.zip", member: "m\($0)", line: 100 + $0) }
    let file = StandingFile(root: "/news", path: "a.zip", sha256: "5ha")
    try store.replace([FileReading(file: file, articles: articles)], coder: .first)

    let read = try store.articles(in: .everything, coder: CoderIdentity.first.name)

    let written = articles.sorted { $0.article.id.value.utf8.lexicographicallyPrecedes($1.article.id.value.utf8) }
    #expect(read.map(\.everything) == written.map(\.everything))
  }

  @Test func `is the same after the database was closed and opened to read`() throws {
    let folder = try Folder()
    let reading = FileReading.random("a.txt")
    do { try Store(at: folder("entente.sqlite")).replace([reading], coder: .first) }

    let store = try Store(reading: folder("entente.sqlite"))

    let read = try store.articles(in: .everything, coder: CoderIdentity.first.name)
    #expect(read.map(\.everything) == reading.articles.map(\.everything))
    #expect(try store.issues(in: .everything) == reading.issues)
  }

  @Test func `is nothing from a new database`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    #expect(try store.articles(in: .everything, coder: "any").isEmpty)
    #expect(try store.issues(in: .everything).isEmpty)
  }

  @Test func `keeps apart names that only look alike`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let readings = ["caf\u{E9}.txt", "cafe\u{301}.txt"].map { FileReading.random($0) }
    try store.replace(readings, coder: .first)
    #expect(try store.articles(in: .everything, coder: CoderIdentity.first.name).count == 2)
  }
}
