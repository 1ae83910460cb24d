import EntentePages
import EntenteReading
import EntenteText
import Testing

/// A page, and what it is an article of, whoever hands it on: `title | outlet | day | text`.
private struct SamePage: CustomTestStringConvertible {
  let name: String
  let page: String
  let article: String

  var testDescription: String { name }
  var isHTML: Bool { name.hasSuffix(".html") }
}

private let pages = [
  SamePage(
    name: "headline.txt",
    page: """
      Ferry leaves Ode

      9 March 2023

      LIMA, March 9 (Reuters) - Peru thanked Chile for the ferry on Thursday.

      The ferry had waited for two days in the harbour.
      """,
    article: """
      Ferry leaves Ode | Reuters | 2023-03-09 | Peru thanked Chile for the ferry on Thursday. / The ferry had waited for two \
      days in the harbour.
      """),
  SamePage(
    name: "front.md",
    page: """
      ---
      title: Ferry leaves Ode
      date: 2023-03-09
      source: Ode Mail
      ---

      # Ferry leaves Ode

      Peru thanked [Chile](https://ode.example/chile) for the **ferry** on Thursday.
      """,
    article: "Ferry leaves Ode | Ode Mail | 2023-03-09 | Peru thanked Chile for the ferry on Thursday."),
  SamePage(
    name: "link.txt",
    page: """
      Ferry leaves Ode

      Published: 9 March 2023

      Peru thanked [Chile](https://ode.example/chile) for the ferry on Thursday.
      """,
    article: "Ferry leaves Ode | - | 2023-03-09 | Peru thanked Chile for the ferry on Thursday."),
  SamePage(
    name: "metadata.html",
    page: """
      <html><head><title>Ferry leaves Ode | Ode Mail</title><meta property="og:site_name" content="Ode Mail">
      <meta property="article:published_time" content="2023-03-09T08:00:00Z"></head><body><nav>Home World</nav>
      <h1>Ferry leaves Ode</h1><p>Peru thanked Chile for the ferry on Thursday.</p></body></html>
      """,
    article: "Ferry leaves Ode | Ode Mail | 2023-03-09 | Peru thanked Chile for the ferry on Thursday."),
  SamePage(
    name: "bare.html",
    page: """
      <div><p>Ferry Leaves Ode</p><p>9 March 2023</p><p>Peru thanked Chile for the ferry on Thursday, and the crew went \
      home.</p><p>The ferry had waited for two days in the harbour.</p></div>
      """,
    article: """
      Ferry Leaves Ode | - | 2023-03-09 | Peru thanked Chile for the ferry on Thursday, and the crew went home. / The ferry \
      had waited for two days in the harbour.
      """),
]

@Suite struct `The same page` {
  @Test(arguments: pages) private func `is the same article in a file`(case page: SamePage) throws {
    let read = try ArticleReader().reading(of: page.page, named: page.name)
    #expect(read.articles.map(\.summary) == [page.article])
  }

  @Test(arguments: pages) private func `is the same article in a line of annotate`(case page: SamePage) {
    for locator in [nil, Locator(path: page.name)] {
      let text = Array(page.page.utf8)
      let read =
        page.isHTML ? LineReading(html: text, locator: locator) : LineReading(text: text, locator: locator)
      let provenance = Article.Provenance(locator: locator ?? Locator(path: ""))
      #expect(read.assembled.article(ArticleID("1"), from: provenance).summary == page.article)
    }
  }

  @Test(arguments: pages.filter { $0.name == "headline.txt" })
  private func `is the same article in a row of JSON lines`(case page: SamePage) throws {
    var row = JSONWriter()
    row.object { row in
      row.key("text")
      row.string(page.page)
    }
    let read = try ArticleReader().reading(of: row.bytes, named: "rows.jsonl")
    #expect(read.articles.map(\.summary) == [page.article])
  }

  @Test(arguments: pages) private func `has the facts that a line or articles.csv gives before its own`(
    case page: SamePage
  )
    throws
  {
    let facts = KnownFacts(title: Array("Ode".utf8), source: "Ode News", url: "https://ode.example/1")
    let text = Array(page.page.utf8)
    let line = page.isHTML ? LineReading(html: text, facts, locator: nil) : LineReading(text: text, facts, locator: nil)
    let article = line.assembled.article(ArticleID("1"), from: Article.Provenance(locator: Locator(path: "")))
    #expect(String(decoding: article.titleBytes, as: UTF8.self) == "Ode")
    #expect([article.source, article.url] == ["Ode News", "https://ode.example/1"])
  }
}
