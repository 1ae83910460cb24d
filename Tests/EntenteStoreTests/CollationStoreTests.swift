import EntenteCoding
import EntenteCorpus
import EntenteStore
import EntenteText
import Testing

@Suite struct `A stored collation` {
  private let inputs = [
    RunManifest.Input(name: "lexicon", sha256: "1e"), RunManifest.Input(name: "gazetteer", sha256: "9a"),
  ]

  private let period = Period.month(containing: CalendarDay(number: 19_629))

  private func manifest(of collation: Collation) -> RunManifest {
    RunManifest(
      of: collation, toolVersion: "0.1.0", coder: "coder-a", duplicates: .collapse, period: period,
      baseline: period.previous, inputs: inputs)
  }

  /// Stores forty random articles and what they collate to; every tenth is a copy.
  private func collate(into store: Store, seed: UInt64 = 1) throws -> Collation {
    var random = RandomArticles(seed: seed)
    let articles = (0..<40).map { index in random.article(path: "a.jsonl", line: index) }
    let copies = articles.enumerated().filter { $0.offset.isMultiple(of: 10) }.map {
      $0.element.copy(line: $0.offset + 100)
    }
    let file = StandingFile(root: "/news", path: "a.jsonl", sha256: "5ha")
    try store.replace([FileReading(file: file, articles: articles + copies)], coder: .first)
    let collation = Collation.collate(try store.articles(in: .everything, coder: "coder-a"))
    try store.replaceCollation(collation, of: .everything, manifest: manifest(of: collation))
    return collation
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `is read back as it was written, with the manifest of its making`(seed: UInt64) throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let written = try collate(into: store, seed: seed)
    #expect(written.events.count > 10)

    let (read, manifest) = try #require(try store.collation())

    #expect(read.stories.map(\.everything) == written.stories.map(\.everything))
    #expect(Array(String(reflecting: read.events).utf8) == Array(String(reflecting: written.events).utf8))
    #expect(read.identities == written.identities)
    #expect(manifest == self.manifest(of: written))
    #expect(manifest.articles == 44)
    #expect(manifest.period == period && manifest.baseline == period.previous)
    #expect(manifest.inputs.map(\.name) == ["gazetteer", "lexicon"])
    try store.checkIntegrity()
  }

  @Test func `takes the place of the one before`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    _ = try collate(into: store)
    let nothing = Collation(stories: [], events: [])
    try store.replaceCollation(nothing, of: .everything, manifest: manifest(of: nothing))
    let (read, manifest) = try #require(try store.collation())
    #expect(read.stories.isEmpty && read.events.isEmpty && manifest.events == 0)
  }

  @Test func `is there before any article, and is forgotten when an article changes`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    #expect(try store.collation() == nil)
    _ = try collate(into: store)
    #expect(try store.settle([StandingFile(root: "/news", path: "a.jsonl", sha256: "5ha")], under: ["/news"]) == [])
    #expect(try store.collation() != nil)
    #expect(try store.settle([], under: ["/news"]) == ["a.jsonl"])
    #expect(try store.collation() == nil)

    _ = try collate(into: store)
    try store.replace([.random("b.txt")], coder: .first)
    #expect(try store.collation() == nil)
  }

  @Test func `of articles that changed meanwhile is refused, and nothing of it stays`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let collation = try collate(into: store)
    _ = try store.settle([], under: ["/news"])
    _ = try store.removeGone(under: ["/news"])
    #expect(throws: StoreError.outdated(path: store.path)) {
      try store.replaceCollation(collation, of: .everything, manifest: manifest(of: collation))
    }
    #expect(try store.collation() == nil)
    let again = try collate(into: store)
    #expect(again.stories.count == collation.stories.count)
  }
}

extension Story {
  /// Every field, written out.
  fileprivate var everything: [[UInt8]] {
    [Array("\(id) \(date.map(\.description) ?? "")".utf8)] + ([representative] + reports).map(\.everything)
  }
}

extension CodedArticle {
  /// The same text at another line.
  fileprivate func copy(line: Int) -> CodedArticle {
    let copy = Article(
      id: ArticleID("\(article.id)-\(line)"), text: article.text, title: article.title, paragraphs: article.paragraphs,
      skipped: article.skipped, published: article.published, source: article.source, url: article.url,
      provenance: Article.Provenance(locator: Locator(path: article.provenance.locator.path, line: line)))
    return CodedArticle(
      article: copy, language: language, sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs,
      words: words, mentions: mentions, people: people, organisations: organisations, engagements: engagements,
      signature: signature, coder: coder)
  }
}
