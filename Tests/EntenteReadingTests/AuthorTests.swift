import EntenteMarkup
import EntentePages
import EntenteReading
import EntenteText
import Testing

/// Files of each form, and the author and the section that they name: `author | section`.
private struct Signed: CustomTestStringConvertible {
  let name: String
  let file: String
  let names: String

  var testDescription: String { "\(name): \(names)" }
}

private let sentence = "Peru thanked Chile for the ferry on Thursday, they said."

private func page(_ head: String, _ body: String = "") -> String {
  "<html><head><title>Ferry sails</title>\(head)</head><body><h1>Ferry sails</h1>\(body)<p>\(sentence)</p></body></html>"
}

private func linked(_ members: String) -> String {
  page(#"<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sails", \#(members)}</script>"#)
}

private let pages = [
  Signed(name: "a.html", file: page(#"<meta name="author" content="By Jo Tern">"#), names: "Jo Tern | -"),
  Signed(
    name: "a.html",
    file: page(
      #"<meta property="article:author" content="https://ode.example/jo"><meta name="parsely-author" content="Jo Tern">"#
        + #"<meta property="article:section" content=" World   News ">"#), names: "Jo Tern | World News"),
  Signed(
    name: "a.html", file: page(#"<meta property="article:author" content="https://ode.example/jo">"#), names: "- | -"),
  Signed(
    name: "a.html", file: linked(#""author": {"@type": "Person", "name": "Jo Tern"}, "articleSection": "World""#),
    names: "Jo Tern | World"),
  Signed(
    name: "a.html",
    file: linked(#""author": [{"name": "Jo Tern"}, {"name": "Al Gull"}], "articleSection": ["World", "Sea"]"#),
    names: "Jo Tern; Al Gull | World"),
  Signed(name: "a.html", file: linked(#""author": ["Jo Tern", "Al Gull"]"#), names: "Jo Tern; Al Gull | -"),
  Signed(name: "a.html", file: linked(#""author": "Jo Tern", "articleSection": null"#), names: "Jo Tern | -"),
  Signed(
    name: "a.html", file: page("", #"<p class="byline"><span itemprop="author">By Jo Tern</span></p>"#),
    names: "Jo Tern | -"),
]

private func nexis(_ fields: String) -> String {
  """
                               1 of 1 DOCUMENT

                                The Ode Mail

                           July 1, 2019 Monday

  Ferry sails

  \(fields)

  \(sentence)

  BYLINE: Nobody

  LOAD-DATE: July 9, 2019
  """
}

private func nexisUni(_ fields: String) -> String {
  """
  Ferry sails
  The Ode Mail
  July 1, 2019 Monday

  Copyright 2019 Ode Press All Rights Reserved

  \(fields)
  Body


  \(sentence)

  Classification

  Section: No section

  End of Document
  """
}

private func factiva(_ head: String) -> String {
  """
  \(head)
  11 words
  1 July 2019
  The Ode Mail
  ODEMAI
  English
  Copyright 2019 Ode Press

  \(sentence)

  Document ODEMAI0020190701ef710002x
  """
}

private let downloads = [
  Signed(
    name: "a.txt", file: nexis("BYLINE: By Jo Tern\n\nSECTION: News; Pg. 1\n\nLENGTH: 11 words"),
    names: "Jo Tern | News; Pg. 1"),
  Signed(name: "a.txt", file: nexis("SECTION: News\n\nLENGTH: 11 words\n\nBYLINE: Jo Tern"), names: "Jo Tern | News"),
  Signed(name: "a.txt", file: nexis("LENGTH: 11 words"), names: "- | -"),
  Signed(
    name: "a.txt",
    file: nexisUni("Section:\u{A0}NEWS; Pg. 1\nLength:\u{A0}11 words\nByline:\u{A0}Jo Tern, Al Gull"),
    names: "Jo Tern, Al Gull | NEWS; Pg. 1"),
  Signed(
    name: "a.txt", file: nexisUni("Rubrique:\u{A0}MONDE\nLength:\u{A0}11 words\nAuteur:\u{A0}Jo Tern"),
    names: "Jo Tern | MONDE"),
  Signed(name: "a.txt", file: nexisUni("Length:\u{A0}11 words"), names: "- | -"),
  Signed(name: "a.txt", file: factiva("World\nFerry sails to the island of Ode\nBy Jo Tern"), names: "Jo Tern | World"),
  Signed(
    name: "a.txt", file: factiva("World\nFerry sails to the island of Ode\nJo Tern, Al Gull"),
    names: "Jo Tern, Al Gull | World"),
  Signed(name: "a.txt", file: factiva("Ferry sails to the island of Ode\nJo Tern"), names: "Jo Tern | -"),
  Signed(name: "a.txt", file: factiva("Ferry sails to the island of Ode"), names: "- | -"),
  Signed(
    name: "a.txt",
    file:
      "SE World\nHD Ferry sails\nBY By Jo Tern\nWC 11 words\nPD 1 July 2019\nSN The Ode Mail\nLA English\nLP\n\(sentence)\n"
      + "AN Document ODEMAI0020190701ef710002x\n", names: "Jo Tern | World"),
  Signed(
    name: "a.txt",
    file: """
      ____________________________________________________________

      Ferry sails

      Author: Tern, Jo

      Full text: \(sentence)

      Subject: Quotas

      Section: World

      Publication title: The Ode Mail; Port Ode

      Publication date: Jul 1, 2019

      ____________________________________________________________
      """, names: "Tern, Jo | World"),
]

private let records = [
  Signed(
    name: "a.csv", file: "title,text,author,section\nFerry sails,\"\(sentence)\",Jo Tern,World\n",
    names: "Jo Tern | World"),
  Signed(
    name: "a.tsv", file: "Headline\tBody\tByline\tCategory\nFerry sails\t\(sentence)\tBy Jo Tern\tWorld\n",
    names: "Jo Tern | World"),
  Signed(name: "a.csv", file: "titel;inhalt;autor;ressort\nFähre;\(sentence);Jo Tern;NA\n", names: "Jo Tern | -"),
  Signed(
    name: "a.json",
    file: #"{"title": "Ferry sails", "text": "\#(sentence)", "authors": ["Jo Tern", "Al Gull"], "section": "World"}"#,
    names: "Jo Tern; Al Gull | World"),
  Signed(
    name: "a.json",
    file: #"[{"title": "F", "text": "\#(sentence)", "author": {"name": "Jo Tern"}, "sectionName": "World"}]"#,
    names: "Jo Tern | World"),
  Signed(
    name: "a.jsonl",
    file: #"{"title": "F", "text": "\#(sentence)", "authors": [], "categories": ["World", "Sea"]}"# + "\n",
    names: "- | World"),
  Signed(
    name: "a.json",
    file: #"{"title": "F", "text": "\#(sentence)", "byline": {"original": "By Jo Tern"}, "news_desk": "World"}"#,
    names: "Jo Tern | World"),
  Signed(
    name: "a.md", file: "---\ntitle: Ferry sails\nauthor: Jo Tern\nsection: World\n---\n\n\(sentence)\n",
    names: "Jo Tern | World"),
  Signed(name: "a.txt", file: "Ferry sails\n\nBy Jo Tern\n\n\(sentence)\n", names: "- | -"),
]

private func feed(_ item: String) -> String {
  #"<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ode Mail</title><item><title>Ferry sails</title>"#
    + "\(item)<description>\(sentence)</description></item></channel></rss>"
}

private let feeds = [
  Signed(
    name: "a.xml", file: feed("<dc:creator>Jo Tern</dc:creator><category>World</category><category>Sea</category>"),
    names: "Jo Tern | World"),
  Signed(name: "a.xml", file: feed("<author>jo@ode.example (Jo Tern)</author>"), names: "Jo Tern | -"),
  Signed(
    name: "a.xml",
    file:
      #"<feed xmlns="http://www.w3.org/2005/Atom"><title>Ode Mail</title><entry><title>Ferry sails</title><author><name>"#
      + #"Jo Tern</name><uri>https://ode.example</uri></author><category term="w" label="World"/><content>\#(sentence)"#
      + "</content></entry></feed>", names: "Jo Tern | World"),
]

@Suite struct `Author and section` {
  @Test(arguments: pages + downloads + records) private func `are those that the form names`(case signed: Signed) throws
  {
    let read = try ArticleReader().reading(of: signed.file, named: signed.name)
    #expect(read.articles.map(\.signature) == [signed.names])
  }

  @Test(.enabled(if: MarkupParser.isAvailable), arguments: feeds)
  private func `are those that a feed names for its item`(case signed: Signed) throws {
    let read = try ArticleReader().reading(of: signed.file, named: signed.name)
    #expect(read.articles.map(\.signature) == [signed.names])
  }

  @Test func `of a line go before those of its page, on one line of words`() {
    let facts = KnownFacts(author: "Al\r\n Gull\t", section: "Sea")
    let html = Array(page(#"<meta name="author" content="Jo Tern">"#).utf8)
    let article = LineReading(html: html, facts, locator: nil).assembled
    #expect([article.author, article.section] == ["Al Gull", "Sea"])
  }
}

extension Article {
  fileprivate var signature: String { "\(author ?? "-") | \(section ?? "-")" }
}
