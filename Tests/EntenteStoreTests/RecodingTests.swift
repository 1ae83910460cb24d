import EntenteCoding
import EntenteStore
import EntenteText
import Testing

@Suite struct `Another coder` {
  /// The articles as the second coder would code them.
  private func recoded(_ articles: [Article]) -> [CodedArticle] {
    articles.map { article in
      CodedArticle(
        article: article, language: "en", sentences: [], sentencesOfParagraphs: [], words: 2, mentions: [],
        signature: "again", coder: CoderIdentity.second.name)
    }
  }

  @Test func `is never mixed with the first in one selection`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    try store.replace([.random("a.txt"), .random("b.txt")], coder: .first)
    try store.replace([.random("c.txt", coder: .second)], coder: .second)

    #expect(throws: StoreError.otherCoder(path: store.path, files: 2)) {
      try store.articles(in: .everything, coder: CoderIdentity.second.name)
    }
    #expect(try store.articles(in: .standing(under: ["/news/c.txt"]), coder: "coder-b").count == 1)
    let many = (0..<2000).map { "/elsewhere/\($0).txt" } + ["/news/c.txt"]
    #expect(try store.articles(in: .standing(under: many), coder: "coder-b").count == 1)
  }

  @Test func `codes again what the first coded, from the text in the database`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let readings = (0..<450).map { FileReading.random("f\($0)", articles: $0 % 3) }
    try store.replace(readings, coder: .first)
    let texts = try store.articles(in: .everything, coder: "coder-a").map(\.article)
    let issues = try store.issues(in: .everything)

    #expect(try store.recode(in: .everything, by: .second, recoded) == 450)
    #expect(try store.recode(in: .everything, by: .second, recoded) == 0)

    let again = try store.articles(in: .everything, coder: "coder-b")
    #expect(again.map(\.everything) == recoded(texts).map(\.everything))
    #expect(try store.issues(in: .everything) == issues)
    #expect(try store.unread(readings.map(\.file), by: "coder-b") == [])
    try store.checkIntegrity()
  }

  @Test func `recodes only the selection`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    try store.replace([.random("a.txt"), .random("b.txt")], coder: .first)
    #expect(try store.recode(in: .standing(under: ["/news/b.txt"]), by: .second, recoded) == 1)
    #expect(try store.articles(in: .standing(under: ["/news/a.txt"]), coder: "coder-a").count == 1)
  }
}
