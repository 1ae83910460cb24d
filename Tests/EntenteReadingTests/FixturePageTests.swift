import EntenteReading
import EntenteText
import Foundation
import Testing

/// A page of Tests/Fixtures/pages and what it is to be read as: sentences that are wanted behind `+`, others behind `-`.
struct FixturePage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let reading: Reading
  private(set) var wanted: [String] = []
  private(set) var unwanted: [String] = []
  private(set) var fields: [String: String] = [:]

  init(_ page: URL) throws {
    testDescription = page.deletingPathExtension().lastPathComponent
    let file = try ArticleReader().files(at: [page.path]).files[0]
    reading = ArticleReader().read(file)
    for line in try String(contentsOf: page.deletingPathExtension().appendingPathExtension("txt"), encoding: .utf8)
      .split(separator: "\n")
    {
      if line.hasPrefix("+ ") {
        wanted.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("- ") {
        unwanted.append(String(line.dropFirst(2)))
      } else if let colon = line.firstRange(of: ": ") {
        fields[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
      }
    }
  }

  /// The paragraphs with one blank between words.
  var body: String {
    reading.articles.flatMap { article in
      article.paragraphs.map { String(decoding: article.text[$0.start..<$0.end], as: UTF8.self) }
    }
    .joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func all(in folder: String) throws -> [FixturePage] {
    let pages = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/pages/\(folder)")
    return try FileManager.default.contentsOfDirectory(at: pages, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }.map { try FixturePage($0) }
  }
}

@Suite struct `A page of an invented site` {
  @Test(arguments: try FixturePage.all(in: "tuned"))
  func `is read with all its sentences, its title and its day`(page: FixturePage) {
    for sentence in page.wanted { #expect(page.body.contains(sentence), "\(sentence)") }
    guard page.fields["article"] != "no", let article = page.reading.articles.first else { return }
    #expect(String(decoding: article.titleBytes, as: UTF8.self) == page.fields["title"])
    #expect(article.published?.day.description == page.fields["date"])
  }

  /// Floors of the issue, and of what was reached when they were set.
  @Test(arguments: ["tuned", "heldout"])
  func `lets hardly a sentence through that is none of its article, and loses hardly one`(folder: String) throws {
    let pages = try FixturePage.all(in: folder)
    let wanted = pages.flatMap { page in page.wanted.map { page.body.contains($0) } }
    let unwanted = pages.flatMap { page in page.unwanted.map { page.body.contains($0) } }
    #expect(Double(wanted.count { $0 }) >= 0.97 * Double(wanted.count))
    #expect(Double(unwanted.count { $0 }) <= (folder == "tuned" ? 0.03 : 0.05) * Double(unwanted.count))
  }

  @Test(arguments: try FixturePage.all(in: "tuned"))
  func `has every line in its title, in its body, or left out for a reason`(page: FixturePage) {
    for article in page.reading.articles {
      var covered = article.paragraphs + article.skipped.map(\.range)
      if case .inText(let title) = article.title { covered.append(title) }
      let missing = Set(article.text.indices).subtracting(covered.flatMap { $0.start..<$0.end })
      let lost = missing.filter { article.text[$0] > 0x20 && article.text[$0] < 0x80 }
      #expect(lost.isEmpty, "\(String(decoding: lost.sorted().map { article.text[$0] }, as: UTF8.self))")
    }
  }
}

/// What is in the body of a page, and the day that it is read with.
private let days: [(body: String, day: String?)] = [
  ("<h1>Ferry sails</h1><p>Praia, 30 July 2015</p>", "2015-07-30"),
  ("<h1>Ferry sails</h1><div>Ann Ode | Sun, 10/04/2021</div>", nil),
  ("<h1>Ferry sails</h1><div>Ann Ode | Mon, 05/04/2021</div>", "2021-04-05"),
  ("<h1>Ferry sails</h1><div>Ann Ode | Tue, 05/04/2021</div>", "2021-05-04"),
  ("<h1>Ferry sails</h1><div>05/04/2021 11:20 AM EDT</div>", "2021-05-04"),
  (
    "<time datetime=\"2020-01-01\">1 January</time><h1>Ferry sails</h1><time datetime=\"2021-05-06\"></time>",
    "2021-05-06"
  ),
  (
    "<time pubdate datetime=\"2021-05-06\"></time><h1>Ferry sails</h1><time datetime=\"2022-01-01\"></time>",
    "2021-05-06"
  ),
  ("<span hidden itemprop=\"datePublished\" content=\"2021-05-06\"></span><h1>Ferry sails</h1>", "2021-05-06"),
]

@Suite struct `What a page says around its headline` {
  private func page(_ body: String, _ head: String = "") -> String {
    let text = "<p>The ferry of Port Ode sails again on Monday.</p><p>Its masters thanked the town for its help.</p>"
    return "<html><head><title>Ferry sails</title>\(head)</head><body><article>\(body)\(text)</article></body></html>"
  }

  @Test(arguments: days)
  func `is the day of its publication`(body: String, day: String?) throws {
    let article = try #require(try ArticleReader().reading(of: page(body), named: "x.html").articles.first)
    #expect(article.published?.day.description == day)
  }

  @Test func `gives way to nothing but to its address, which has the day when no line has it`() throws {
    let link = "<link rel=\"canonical\" href=\"https://ode.example/2021/05/06/ferry\">"
    let read = try ArticleReader().reading(of: page("<h1>Ferry sails</h1>", link), named: "x.html")
    #expect(read.articles.first?.published?.day.description == "2021-05-06")
  }

  @Test(arguments: ["jg/oda/mem", "(ab/cd)", "AM/5846299"])
  func `or at its end is no sentence, where it is the initials of an agency`(line: String) throws {
    let read = try ArticleReader().reading(of: page("") + "", named: "x.html").articles.first
    let signed = try ArticleReader().reading(
      of: page("").replacing("</article>", with: "<p>\(line)</p></article>"), named: "x.html")
    #expect(signed.articles.first?.paragraphs.count == read?.paragraphs.count)
    #expect(signed.articles.first?.skipped.last?.why == .byline)
  }

  @Test(arguments: ["tag related topics", "share follow", "byline", "promo ad"])
  func `may be linked, and a link of whatever class stays in its sentence`(name: String) throws {
    let body =
      "<h1>Ferry sails</h1><p><a class=\"\(name)\" href=\"/peru\">Peru</a> sent two ferries to Chile on Monday.</p>"
    let article = try ArticleReader().reading(of: page(body), named: "x.html").articles.first
    #expect(article?.summary.contains("Peru sent two ferries to Chile on Monday.") == true)
  }
}

/// HTML and what a browser shows of it.
private let shown: [(html: String, text: String)] = [
  ("<p>One<p>Two", "One\n\nTwo"), ("<ul><li>One<li>Two</ul>", "One\nTwo"),
  ("<b>One <i>two</b> three</i> four", "One two three four"), ("<div>One</span></div></div>Two", "One\nTwo"),
  ("5 < 6 &amp; 7 > 3", "5 < 6 & 7 > 3"), ("Caf&eacute; &#8217; &#x41; &bogus; &#146;", "Café ’ A &bogus; ’"),
  ("<script>if (a</b) '<p>x'</script>One", "One"),
  ("<a href='x>y'>One</a>", "One"), ("<table><tr><td>One<td>Two<tr><td>Three</table>", "One\tTwo\nThree"),
  ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"), ("</p>One</body></html>Two", "OneTwo"), ("", ""),
]

private let openings: [String] = [
  "<div>", "<b><i>", "<a href=\"", "<a href='x' ", "<!--", "<li>", "<table><tr><td>", "</div>", "<p", "<script>", "&#",
  "<title>",
]

@Suite struct `HTML that is broken or hostile` {
  @Test(arguments: shown)
  func `F15: shows what a browser shows`(html: String, text: String) throws {
    let record = "{\"title\": \"T\", \"text\": \(quoted("<html><body>\(html)</body></html>"))}\n"
    let read = try ArticleReader().reading(of: record, named: "x.json").articles.first
    #expect(read.map { String(decoding: $0.text, as: UTF8.self) } ?? "" == text)
  }

  @Test(arguments: openings)
  func `F14: takes no longer than its size`(piece: String) throws {
    let page = "<html><body><p>The ferry sails on Monday.</p>" + String(repeating: piece, count: 100_000)
    let start = ContinuousClock.now
    _ = try ArticleReader().reading(of: page, named: "x.html")
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }
}
