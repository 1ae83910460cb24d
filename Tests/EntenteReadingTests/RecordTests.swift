import EntenteMarkup
import EntentePages
import EntenteReading
import EntenteText
import Testing

/// What became of a file.
private func reading(_ text: String, named name: String) throws -> Reading {
  try ArticleReader().reading(of: text, named: name)
}

private let ferry =
  "Ferry sails | Ode Mail | 2021-05-06 | https://ode.example/1 | It sails, they said. / It sails again."

@Suite struct `A table of articles` {
  @Test(arguments: [
    "title,text,date,source,url\nFerry sails,\"It sails, they said.\n\nIt sails again.\",2021-05-06,Ode Mail,https://ode.example/1\n",
    "id;indexed_date;publish_date;media_name;title;link;full_text\r\n1;2022-01-01;2021-05-06;Ode Mail;Ferry sails;"
      + "https://ode.example/1;\"It sails, they said.\r\n\r\nIt sails again.\"\r\n",
    "sep=\t\nHeadline\tOutlet\tPub Date\tURL\tBody\nFerry sails\tOde Mail\t20210506\thttps://ode.example/1\t"
      + "\"It sails, they said.\nIt sails again.\"\n",
    "\u{FEFF}Title | Medium | Datum | Link | Inhalt | Autor\nFerry sails | Ode Mail | 2021-05-06 | https://ode.example/1 | "
      + "\"It sails, they said.\n\nIt sails again.\" | Jo\n",
    "title,description,content,publishedAt,source,url\nFerry sails,A ferry.,\"It sails, they said.\nIt sails again.\","
      + "2021-05-06T10:00:00Z,Ode Mail,https://ode.example/1\n",
    "\"title\",\"text\",\"date\",\"source\",\"url\"\n\"1\",\"Ferry sails\",\"It sails, they said.\nIt sails again.\","
      + "\"2021-05-06\",\"Ode Mail\",\"https://ode.example/1\"\n",
  ])
  func `has one a row, by the names of its columns`(text: String) throws {
    for name in ["x.csv", "x.tsv", "x.txt"] {
      #expect(try reading(text, named: name).articles.map(\.summaryWithURL) == [ferry])
    }
  }

  @Test(arguments: ["sep=,", "\"sep=,\"", "\u{FEFF}sep=,"], ["\n", "\r\n"])
  func `may state that a comma is between its fields`(line: String, lineEnd: String) throws {
    let rows = [line, "title,text", "Ferry sails,\"It sails on Monday, they said.\"", "Ferry returns,It returns."]
    let articles = try reading(rows.joined(separator: lineEnd), named: "x.csv").articles
    #expect(articles.map { String(decoding: $0.titleBytes, as: UTF8.self) } == ["Ferry sails", "Ferry returns"])
  }

  @Test func `has words for what is missing, and finds a title that has no column in the text`() throws {
    let rows = try reading("date,source,text\nNA,null,Ferry sails\nNaN,,It sails on Monday.\n", named: "x.csv")
    #expect(rows.articles.map(\.source) == [nil, nil])
    #expect(rows.articles.map(\.published) == [nil, nil])
  }

  @Test func `F20: names each row that is not read, and reads the others`() throws {
    let text =
      "title,text,date\nOne,It sails.,2021-05-06\nTwo,It, sails.,2021-05-06,x\nThree,,2021-05-06\n"
      + "Four,It sails \"again\".,2021-05-06\nFive,It sails.,2021-05-07\n,,\n"
    let reading = try reading(text, named: "x.csv")
    #expect(reading.articles.map { String(decoding: $0.titleBytes, as: UTF8.self) } == ["One", "Five"])
    let action =
      "put fields with quotation marks, line ends or separators in quotation marks, and double those inside"
    #expect(
      reading.issues.map(\.description) == [
        "error[E-FORM-02]: x.csv:3: row not read; it has 5 fields and the first row 3; \(action)",
        "warning[E-FORM-03]: x.csv:4: not read; only its title or a summary is there, not its text; "
          + "export it again with its full text",
        "error[E-FORM-02]: x.csv:5: row not read; a quotation mark stands inside a field; \(action)",
      ])
  }

  @Test func `of titles only is refused`() throws {
    let reading = try reading(
      "id,publish_date,media_name,title,url\n1,2021-05-06,Mail,Ferry,https://ode.example/1\n", named: "x.csv")
    #expect(reading.articles.isEmpty && reading.issues.map(\.fault) == [.unreadForm])
  }

  @Test(arguments: ["port,boats\nOde,7\nTern,8\n", "a;b\n1;2\n"])
  func `that is none of articles is refused and never read as a text`(text: String) throws {
    let reading = try reading(text, named: "x.csv")
    #expect(reading.articles.isEmpty)
    #expect(
      reading.issues.first?.description.hasPrefix("error[E-FILE-06]: x.csv: not read; no table with a column of texts")
        == true)
  }

  @Test(.enabled(if: MarkupParser.isAvailable)) func `may hold its texts in HTML, and what they show is read`() throws {
    let text = "title,text\nFerry,\"<p>It sails on <b>Monday</b>.</p><p>It sails &amp; waits on Friday.</p>\"\n"
    let article = try #require(try reading(text, named: "x.csv").article)
    #expect(String(decoding: article.text, as: UTF8.self) == "It sails on Monday.\n\nIt sails & waits on Friday.")
    let plain = try #require(try reading("title,text\nFerry,It sails < 3 times.\n", named: "x.csv").article)
    #expect(String(decoding: plain.text, as: UTF8.self) == "It sails < 3 times.")
  }

  @Test func `says of a text that a spreadsheet or a service cut that it is not whole`() throws {
    let long = String(repeating: "It sails. ", count: 3_300).prefix(32_767)
    let reading = try reading("title,text\nOne,\(long)\nTwo,It sails [+120 chars]\n", named: "x.csv")
    #expect(
      reading.issues.filter { $0.fault == .cutText }.map(\.message) == [
        "read in part; a spreadsheet cut its text at 32,767 characters",
        "read in part; the service that gave it cut its text",
      ])
    #expect(reading.articles.last.map { String(decoding: $0.text, as: UTF8.self) } == "It sails ")
  }
}

@Suite struct `JSON of articles` {
  @Test(arguments: [
    #"{"status": "ok", "articles": [{"source": {"id": null, "name": "Ode Mail"}, "title": "Ferry sails", "description": "x", "#
      + #""url": "https://ode.example/1", "publishedAt": "2021-05-06T10:00:00Z", "content": "It sails, they said.\n\nIt sails again."}]}"#,
    #"[{"headline": "Ferry sails", "text": "It sails, they said.\nIt sails again.", "date": "2021-05-06", "source": "https://ode.example/1", "#
      + #""source-hostname": "Ode Mail", "hostname": "ode.example"}]"#,
    #"{"title": "Ferry sails", "maintext": "It sails, they said.\nIt sails again.", "date_publish": "2021-05-06 10:00:00", "#
      + #""date_download": "2022-01-01", "source_domain": "Ode Mail", "url": "https://ode.example/1"}"#,
    #"{"title": "Ferry sails", "publishing_date": "2021-05-06 10:00:00+00:00", "publisher": "Ode Mail", "url": "https://ode.example/1", "#
      + #""body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["It sails, they said.", "It sails again."]}]}}"#,
    #"{"hits": {"hits": [{"_id": "7", "_source": {"title": "Ferry sails", "outlet": "Ode Mail", "published": "2021-05-06", "#
      + #""url": "https://ode.example/1", "text": "It sails, they said.\nIt sails again."}}]}}"#,
    #"{"7": {"title": "Ferry sails", "outlet": "Ode Mail", "published": "2021-05-06", "url": "https://ode.example/1", "#
      + #""paragraphs": [], "text": ["It sails, they said.", "It sails again."]}}"#,
    #"{"title": "Export", "response": {"results": [{"webTitle": "Ferry sails", "webPublicationDate": "2021-05-06T10:00:00Z", "#
      + #""webUrl": "https://ode.example/1", "fields": {"publication": "Ode Mail", "bodyText": "It sails, they said.\nIt sails again."}}]}}"#,
  ])
  func `is read as crawlers and services write it`(text: String) throws {
    for name in ["x.json", "x.txt"] {
      #expect(try reading(text, named: name).articles.map(\.summaryWithURL) == [ferry])
    }
  }

  @Test func `F19: has an article a line, and a line that is none has an issue`() throws {
    let line =
      #"{"title": "Ferry sails", "outlet": "Ode Mail", "date": "20210506T100000Z", "url": "https://ode.example/1", "#
      + #""text": "It sails, they said.\nIt sails again."}"#
    let reading = try reading(
      "\(line)\n{\"title\": \"cut\n\n{\"id\": 7}\n\(line)\n{\"title\": \"x\"}\n", named: "x.jsonl")
    #expect(reading.articles.map(\.summaryWithURL) == [ferry, ferry])
    #expect(reading.articles.map(\.provenance.locator.description) == ["x.jsonl:1", "x.jsonl:5"])
    #expect(
      reading.issues.map(\.locator.description) == ["x.jsonl:2", "x.jsonl:4", "x.jsonl:6"], "\(reading.issues)")
  }

  @Test func `of one line has its articles by number`() throws {
    let reading = try reading(#"[{"text": "It sails on Monday."}, {"text": "It sails on Friday."}]"#, named: "x.json")
    #expect(reading.articles.map(\.provenance.locator.description) == ["x.json!1", "x.json!2"])
  }

  @Test(arguments: [
    "{\"a\": 1}", "[]", "{\"articles\": []}", "[{\"title\": \"Ferry\", \"seendate\": \"20210506T100000Z\"}]", "not",
  ])
  func `without an article's text is refused and never read as a text`(text: String) throws {
    let reading = try reading(text, named: "x.json")
    #expect(reading.articles.isEmpty && reading.issues.count == 1 && reading.issues[0].severity == .error)
  }
}
