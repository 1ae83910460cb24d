import EntenteMarkup
import EntentePages
import EntenteReading
import EntenteText
import Testing

private func reading(_ text: String, named name: String = "x.html") throws -> Reading {
  try ArticleReader().reading(of: text, named: name)
}

private let one = "The harbour masters of Tern and Gull met on the quay on Monday."
private let two = "They agreed to meet again before the end of the year."
private let whole = "Masters meet on the quay | The Tern Herald | 2019-07-01 | https://tern.example/7 | \(one) / \(two)"

@Suite(.enabled(if: MarkupParser.isAvailable)) struct `A web page` {
  private static let metas = """
    <meta property="og:title" content="Masters meet on the quay"><meta property="og:site_name" content="The Tern Herald">
    <meta property="article:modified_time" content="2020-01-02"><meta property="article:published_time" content="2019-07-01T23:30:00-05:00">
    <link rel="canonical" href="https://tern.example/7">
    """
  private static let linked = """
    <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
    "headline": "Masters meet on the quay", "datePublished": "2019-07-01T09:00:00Z", "dateModified": "2020-01-02",
    "publisher": {"@type": "Organization", "name": "The Tern Herald"}, "url": "https://tern.example/7"}]}</script>
    """
  private static let named = """
    <title>Masters meet on the quay | The Tern Herald</title><meta property="og:url" content="https://tern.example/7">
    <meta name="application-name" content="The Tern Herald"><meta name="pubdate" content="1 July 2019">
    """

  private static let bodies = [
    "<header><nav><a href=/>World</a> <a href=/ode>Ode</a></nav></header><main><article><h1>Masters meet on the quay</h1>"
      + "<figure><img src=b.jpg><figcaption>A boat off Ode</figcaption></figure><p>\(one)</p><p>\(two)</p></article></main>"
      + "<aside><h2>Most read</h2><p>The crew of a boat of Ode was saved by a ferry on Friday.</p></aside><footer>Ode Press, Ode</footer>",
    "<div id=menu><ul><li><a href=/a>Ode</a><li><a href=/b>Peru</a></ul></div><div class='story-body wide'><p>\(one)<p>\(two)"
      + "<div class=related-links><p>The crew of a boat of Ode was saved by a ferry.</p></div></div>"
      + "<div class=comments><p>I was in Ode when the masters met, and it was no quay.</p></div>",
    "<table><tr><td><a href=/a>Ode</a></td><td><p>\(one)</p><p>\(two)</p></td></tr></table>",
    "<article class=teaser><p>Boats collide.</p></article><article><p>\(one)</p><p>\(two)</p></article>"
      + "<article class=teaser><p>Ferry of Ode is late.</p></article>",
    "<div><div itemprop=articleBody><p>The harbour masters of <a href=x>Tern</a> and <b>Gull</b> met on\nthe quay&nbsp;on Monday.</p>"
      + "<script>var peru = 1;</script><style>p { color: chile }</style><p>\(two)</p><p hidden>Peru thanked Chile for it.</p></div></div>",
  ]

  @Test(arguments: [metas, linked, named], bodies)
  func `is read with its title, outlet, first day, address and paragraphs`(head: String, body: String) throws {
    let text = "<!DOCTYPE html><html lang=en><head>\(head)</head><body>\(body)</body></html>"
    for name in ["x.html", "x.txt"] {
      let articles = try reading(text, named: name).articles.map(\.summaryWithURL)
      #expect(articles.map { $0.replacing("\u{A0}", with: " ") } == [whole])
    }
  }

  @Test(arguments: ["<html></html>", "<html><body><nav>Ode</nav></body></html>", "<!DOCTYPE html><p></p>"])
  func `without a sentence is no article`(text: String) throws {
    #expect(try reading(text).issues.map(\.fault) == [.empty])
  }

  @Test func `F14, F15: is read however deep its elements are inside each other, and however broken it is`() throws {
    for text in [
      String(repeating: "<div>", count: 16_384) + "<p>\(one)</p>", "<html><p>\(one)<!--", "<html><p>\(one)<a href=\"",
      "<html><body><p>\(one)</p>" + String(repeating: "<b><i>", count: 5_000), "<html><p>\(one) & &#0; &bogus; <",
    ] {
      _ = try reading("<html>" + text)
    }
  }

  @Test func `may be a download of a database`() throws {
    let article = """
      <div class="article enArticle"><div>World</div><div id="hd"><span class="enHeadline">Masters meet on the quay</span></div>
      <div>By Jo Tern</div><div>20 words</div><div>1 July 2019</div><div>The Tern Herald</div><div>TERNHE</div><div>English</div>
      <div>Copyright 2019 Tern Press</div><p class="articleParagraph">\(one)</p><p class="articleParagraph">\(two)</p>
      <p>Document TERNHE0020190701ef71000$x</p></div>
      """
    let text =
      "<html><body>\(article.replacing("$", with: "1"))\(article.replacing("$", with: "1"))\(article.replacing("$", with: "2"))</body></html>"
    let articles = try reading(text).articles
    #expect(articles.count == 2)
    #expect(articles.allSatisfy { $0.source == "The Tern Herald" && $0.published?.day.description == "2019-07-01" })
  }
}

@Suite(.enabled(if: MarkupParser.isAvailable)) struct `A news feed` {
  @Test(arguments: [
    """
    <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>The Tern Herald</title><lastBuildDate>Fri, 02 Aug 2019 10:11:00 GMT</lastBuildDate>
    <item><title>Masters meet on the quay</title><link>https://tern.example/7</link><pubDate>Mon, 01 Jul 2019 09:00:00 +0200</pubDate>
    <description>Masters meet.</description><content:encoded><![CDATA[<p>\(one)</p><p>\(two)</p>]]></content:encoded></item></channel></rss>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>The Tern Herald</title><updated>2019-08-02T10:11:00Z</updated>
    <entry><title type="html">Masters meet on the quay</title><link rel="alternate" href="https://tern.example/7"/>
    <published>2019-07-01T09:00:00Z</published><content type="html">&lt;p&gt;\(one)&lt;/p&gt;&lt;p&gt;\(two)&lt;/p&gt;</content></entry></feed>
    """,
  ])
  func `has an article an item`(text: String) throws {
    for name in ["x.xml", "x.rss", "x.txt"] {
      #expect(try reading(text, named: name).articles.map(\.summaryWithURL) == [whole])
    }
  }

  @Test func `F21: names an item without a text, and expands no entity`() throws {
    let reading = try reading(
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss><channel><title>T</title><item><title>One</title></item>
      <item><title>Two</title><description>The ferry sails &b; on &x; Monday.</description></item></channel></rss>
      """, named: "x.xml")
    #expect(reading.articles.map { String(decoding: $0.text, as: UTF8.self) } == ["The ferry sails on Monday."])
    #expect(reading.articles.map(\.provenance.locator.description) == ["x.xml!2"])
    #expect(
      reading.issues.filter { $0.severity != .note }.map { "\($0.code) \($0.locator)" }
        == ["E-FORM-03 x.xml!1", "E-FORM-02 x.xml"])
  }
}

@Suite(.enabled(if: !MarkupParser.isAvailable)) struct `A form whose library is missing` {
  @Test func `is refused with what to install`() throws {
    #expect(
      try reading("<html><p>\(one)</p></html>").issues.map(\.description) == [
        "error[E-FORM-05]: x.html: not read; this program was built without libxml2, which reads pages and feeds; "
          + "install libxml2-dev and build again with make, or save the article as plain text (UTF-8)"
      ])
  }
}
