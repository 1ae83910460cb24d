import EntenteCoding
import EntenteStore
import EntenteText
import Testing

@Suite struct `A file of facts in the database` {
  private let folder: Folder
  private let store: Store
  private static let gold = CoderIdentity(name: "gold", description: "imported facts")

  init() throws {
    folder = try Folder()
    store = try Store(at: folder("entente.sqlite"))
  }

  private func file(sha256: String = "", root: String = "/facts") -> StandingFile {
    StandingFile(root: root, path: "a.jsonl", sha256: sha256, holdsFacts: true)
  }

  /// Articles of some lines; every other one was read elsewhere.
  private func reading(_ lines: Range<Int>, root: String = "/facts") -> FileReading {
    var random = RandomArticles(seed: UInt64(lines.lowerBound + 1), coder: "gold")
    let articles = lines.map { line in
      line.isMultiple(of: 2) ? random.article(path: "a.jsonl", line: line) : random.article(path: "2023/\(line).txt")
    }
    let issues = articles.map { article in
      Issue(.note, code: "undated", locator: article.article.provenance.locator, message: "No date.")
    }
    return FileReading(file: file(root: root), articles: articles, issues: issues)
  }

  @Test func `is stored piece by piece and read back as it came`() throws {
    let parts = [reading(1..<4), reading(4..<9), reading(9..<10)]
    let file = try #require(try store.replace([parts[0]], coder: Self.gold).first)
    for part in parts.dropFirst() { try store.append(part, to: file, coder: Self.gold) }

    let written = parts.flatMap(\.articles).sorted { $0.article.id < $1.article.id }
    #expect(try store.articles(in: .everything, coder: "gold").map(\.everything) == written.map(\.everything))
    let issues = parts.flatMap(\.issues)
    #expect(Set(try store.issues(in: .everything)) == Set(issues))
    let places = try store.issues(in: .everything).map(\.locator.path)
    #expect(places == places.sorted())
    try store.checkIntegrity()
  }

  @Test func `keeps no text of articles that came without, and all places in it`() throws {
    var written = reading(1..<40)
    written = FileReading(file: written.file, articles: written.articles.map(\.withoutText), issues: [])
    try store.replace([written], coder: Self.gold)
    let expected = written.articles.sorted { $0.article.id < $1.article.id }
    let read = try store.articles(in: .everything, coder: "gold")
    #expect(read.map(\.everything) == expected.map(\.everything))
    #expect(read.allSatisfy { !$0.article.isTextKept })
  }

  @Test func `is known only when it was read to its end`() throws {
    let whole = file(sha256: "5ha")
    let stored = try #require(try store.replace([reading(1..<4)], coder: Self.gold).first)
    #expect(try !store.knows(facts: whole))
    #expect(
      try store.issuesOfFacts(in: .everything).map(\.description) == [
        "warning[E-FACT-04]: a.jsonl: was not read to its end; articles of it are missing; import it again"
      ])
    try store.close(stored, sha256: "5ha")
    #expect(try store.knows(facts: whole))
    #expect(try !store.knows(facts: file(sha256: "other")))
    #expect(try store.issuesOfFacts(in: .everything).isEmpty)
  }

  @Test func `is whole also where its bytes could not be read a second time, and never known`() throws {
    let stored = try #require(try store.replace([reading(1..<4)], coder: Self.gold).first)
    try store.close(stored, sha256: nil)
    #expect(try store.issuesOfFacts(in: .everything).isEmpty)
    #expect(try !store.knows(facts: file()))
  }

  @Test func `is given up by who stored it first when another stores it too`() throws {
    let first = try #require(try store.replace([reading(1..<4)], coder: Self.gold).first)
    let second = try #require(try store.replace([reading(4..<6)], coder: Self.gold).first)
    #expect(throws: StoreError.outdated(path: store.path)) {
      try store.append(reading(9..<10), to: first, coder: Self.gold)
    }
    #expect(throws: StoreError.outdated(path: store.path)) { try store.close(first, sha256: "5ha") }
    try store.close(second, sha256: "5ha")
    #expect(try store.articles(in: .everything, coder: "gold").count == 2)
  }

  @Test func `is no part of a folder of articles, and neither takes the other away`() throws {
    let article = FileReading.random("b.txt", root: "/facts")
    try store.replace([article], coder: .first)
    try store.replace([reading(1..<4)], coder: Self.gold)
    #expect(try store.articles(in: .standing(under: ["/facts"]), coder: "coder-a").count == 1)
    #expect(try store.settle([article.file], under: ["/facts"]) == [])
    #expect(try store.settle([file()], under: ["/facts"], facts: true) == [])
    #expect(try store.settle([], under: ["/facts"], facts: true) == ["a.jsonl"])
    #expect(try store.articles(in: .standing(under: ["/facts"]), coder: "coder-a").count == 1)
  }

  @Test func `is never coded again, and is chosen by its coder`() throws {
    try store.replace([.random("b.txt")], coder: .first)
    try store.replace([reading(1..<4)], coder: Self.gold)
    let recoded = try store.recode(in: .everything, by: CoderIdentity(name: "coder-a", description: "")) { _ in [] }
    #expect(recoded == 0)
    #expect(try store.coders(in: .everything).map { "\($0.coder) \($0.files)" } == ["coder-a 1", "gold 1"])
    #expect(try store.articles(in: .coded(by: "gold"), coder: "gold").count == 3)
    #expect(throws: StoreError.otherCoder(path: store.path, files: 1)) {
      try store.articles(in: .everything, coder: "gold")
    }
  }

  @Test func `without an article has no coder to mix with`() throws {
    try store.replace([FileReading(file: file(), articles: [])], coder: CoderIdentity(name: "", description: "nobody"))
    try store.replace([.random("b.txt")], coder: .first)
    #expect(try store.coders(in: .everything).map(\.coder) == ["coder-a"])
    #expect(try store.articles(in: .everything, coder: "coder-a").count == 1)
  }

  @Test func `tells which of its articles come after others of their ids`() throws {
    try store.replace([reading(1..<4)], coder: Self.gold)
    try store.replace([reading(1..<4, root: "/more")], coder: Self.gold)
    let repeated = try store.issuesOfFacts(in: .everything).filter { $0.code != "E-FACT-04" }
    #expect(repeated.map(\.locator.description) == ["2023/1.txt", "2023/3.txt", "a.jsonl:2"])
    #expect(repeated.allSatisfy { $0.severity == .warning && $0.code == "E-FACT-03" })
    #expect(try store.articles(in: .everything, coder: "gold").count == 3)
  }
}

extension CodedArticle {
  /// The article as an import makes it of a line without text: a title that was found in the text is kept with it.
  fileprivate var withoutText: CodedArticle {
    let end = if case .inText(let range) = article.title { range.end } else { 0 }
    return CodedArticle(
      article: Article(
        id: article.id, text: Array(article.text[..<end]), title: article.title, paragraphs: article.paragraphs,
        skipped: article.skipped, published: article.published, source: article.source, url: article.url,
        provenance: article.provenance, isTextKept: false),
      language: language, sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs, words: words,
      mentions: mentions, people: people, organisations: organisations, engagements: engagements, signature: signature,
      coder: coder)
  }
}
