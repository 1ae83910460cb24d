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

  @Test func `says anew what it could not code, and leaves what was said in reading`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let first = FileReading.random("a.txt")
    let file = FileReading(
      file: first.file, articles: first.articles.map { $0.saying("41 pairs") }, issues: first.issues)
    try store.replace([file, .random("b.txt")], coder: .first)
    let saidInReading = ["It's 1.", "It's 1."]
    #expect(try store.issues(in: .everything).map(\.message) == ["It's 1.", "41 pairs", "It's 1."])

    _ = try store.recode(in: .everything, by: .second, recoded)
    #expect(try store.issues(in: .everything).map(\.message) == saidInReading)
    _ = try store.recode(in: .everything, by: .first) { articles in
      recoded(articles).map { $0.saying("42 pairs", coder: .first) }
    }
    let issues = try store.issues(in: .everything)
    #expect(issues.map(\.message) == ["It's 1.", "42 pairs", "It's 1.", "42 pairs"])
    #expect(issues.map(\.locator.path) == ["a.txt", "a.txt", "b.txt", "b.txt"])
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

extension CodedArticle {
  /// The article with an issue of its coder.
  fileprivate func saying(_ message: String, coder: CoderIdentity = .first) -> CodedArticle {
    CodedArticle(
      article: article, language: language, sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs,
      words: words, mentions: mentions, signature: signature, coder: coder.name,
      issues: [
        Issue(
          .warning, code: "E-CODE-01", locator: article.provenance.locator, message: message,
          action: "Count them.", place: ByteRange(0, 1))
      ])
  }
}
