import EntenteArchives
import EntenteMarkup
import EntentePages
import EntenteReading
import EntenteText
import Testing

private func reading(_ bytes: [UInt8], named name: String, limit: Int = 1_000_000) throws -> Reading {
  try ArticleReader(.init(maximumFileSize: limit)).reading(of: bytes, named: name)
}

private let text = Array("Ferry sails again\n\nThe ferry of Port Ode sails again on Monday.".utf8)

@Suite(.enabled(if: ArchiveReader.isAvailable)) struct `An archive` {
  @Test func `has the articles of its members, each under its path`() throws {
    let csv = Array("title,text\nOne,It sails.\nTwo,It sails.\n".utf8)
    let bytes = zip([
      ("2021/2021-05-06_a.txt", text), ("b.csv", csv), ("README", text), ("__MACOSX/._a.txt", text), ("ö.txt", text),
    ])
    let reading = try reading(bytes, named: "x.zip")
    #expect(
      reading.articles.map(\.provenance.locator.description)
        == ["x.zip!2021/2021-05-06_a.txt", "x.zip!b.csv:2", "x.zip!b.csv:3", "x.zip!ö.txt"])
    #expect(reading.articles.first?.published?.day.description == "2021-05-06")
    #expect(Set(reading.articles.map(\.id)).count == 4)
  }

  @Test func `may be in another one, and is opened there once`() throws {
    let inner = zip([("a.txt", text)])
    #expect(
      try reading(zip([("in.zip", inner)]), named: "x.zip").articles.map(\.provenance.locator.description)
        == ["x.zip!in.zip!a.txt"])
    let third = try reading(zip([("two.zip", zip([("in.zip", inner)]))]), named: "x.zip")
    #expect(third.articles.isEmpty && third.issues.map(\.fault) == [.unreadForm])
  }

  @Test func `that is compressed data alone is the file itself`() throws {
    let reading = try reading(gzip(text), named: "2021-05-06_x.txt.gz")
    #expect(reading.articles.map(\.provenance.locator.description) == ["2021-05-06_x.txt.gz"])
    let lines = Array("{\"text\": \"It sails on Monday.\"}\n{\"text\": \"It sails on Friday.\"}\n".utf8)
    #expect(
      try EntenteReadingTests.reading(gzip(lines), named: "x.jsonl.gz").articles.map(\.provenance.locator.description)
        == ["x.jsonl.gz:1", "x.jsonl.gz:2"])
  }

  @Test func `F18: is not left by a path, and names what it does not read`() throws {
    let members = [
      ("../x.txt", text), ("/x.txt", text), ("a.txt", text), ("a.txt", text), ("b.pdf", text), ("c.png", text),
      ("..\\y.txt", text),
    ]
    let reading = try reading(zip(members), named: "x.zip")
    #expect(reading.articles.map(\.provenance.locator.description) == ["x.zip!a.txt"])
    let errors = reading.issues.filter { $0.severity == .error }
    #expect(
      errors.map { "\($0.code) \($0.locator)" } == [
        "E-FORM-06 x.zip!../x.txt", "E-FORM-06 x.zip!/x.txt", "E-FORM-06 x.zip!a.txt", "E-FILE-06 x.zip!b.pdf",
        "E-FORM-06 x.zip!../y.txt",
      ])
  }

  @Test func `F16: gives no more than is allowed, whatever it says of sizes, and what came before it broke off`() throws
  {
    let long = Array(repeating: UInt8(ascii: "a"), count: 5_000)
    let large = try reading(zip([("a.txt", text), ("b.txt", long), ("c.txt", text)]), named: "x.zip", limit: 4_999)
    #expect(large.articles.map(\.provenance.locator.description) == ["x.zip!a.txt", "x.zip!c.txt"])
    #expect(
      large.issues.filter { $0.severity == .error }.map { "\($0.code) \($0.locator)" } == ["E-FORM-06 x.zip!b.txt"])
    let inside = try reading(gzip(long), named: "x.gz", limit: 5_100)
    #expect(inside.articles.count <= 1)
    let cut = try reading(Array(zip([("a.txt", text), ("b.txt", text)]).prefix(190)), named: "x.zip")
    #expect(cut.issues.contains { $0.fault == .unreadMember || $0.fault == .empty })
    #expect(cut.issues.allSatisfy { $0.severity != .note || $0.fault == .undated })
  }

  @Test func `F17: of random bytes ends in an issue`() throws {
    var random = SeededRandom(state: 9)
    for head: [UInt8] in [[0x50, 0x4B, 3, 4], [0x1F, 0x8B], Array("BZh9".utf8), [0x28, 0xB5, 0x2F, 0xFD]] {
      for _ in 0..<40 {
        let bytes = head + (0..<random.below(300)).map { _ in UInt8(random.below(256)) }
        let reading = try reading(bytes, named: "x.zip")
        #expect(!reading.issues.isEmpty || !reading.articles.isEmpty)
      }
    }
  }
}

@Suite(.enabled(if: ArchiveReader.isAvailable && MarkupParser.isAvailable)) struct `A Word document` {
  private func document(_ paragraphs: [String]) -> [UInt8] {
    let body = paragraphs.map { "<w:p><w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r></w:p>" }.joined()
    let xml = "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>\(body)</w:body></w:document>"
    return zip([
      ("[Content_Types].xml", Array("<Types/>".utf8)), ("word/styles.xml", []), ("word/document.xml", Array(xml.utf8)),
    ])
  }

  @Test func `is read as its paragraphs`() throws {
    let bytes = document([
      "Ferry sails again", "",
      "The ferry of Port Ode</w:t></w:r><w:del><w:r><w:delText>Peru</w:delText></w:r></w:del><w:r><w:t> sails again on Monday.",
      "It is late.",
    ])
    let article = try #require(try reading(bytes, named: "2021-05-06_x.docx").article)
    #expect(String(decoding: article.titleBytes, as: UTF8.self) == "Ferry sails again")
    #expect(
      String(decoding: article.text, as: UTF8.self).contains(
        "The ferry of Port Ode sails again on Monday.\nIt is late."))
    #expect(article.published?.day.description == "2021-05-06")
  }

  @Test func `may be a Nexis Uni download of many articles`() throws {
    let article = [
      "Ferry sails again", "The Ode Mail", "May 6, 2021 Thursday", "", "Copyright 2021 Ode Press", "",
      "Section:\u{A0}NEWS",
      "Length:\u{A0}20 words", "Body", "", "The ferry of Port Ode sails again.", "", "Classification", "",
      "Language:\u{A0}ENGLISH",
      "Load-Date:\u{A0}May 9, 2021", "", "End of Document", "",
    ]
    let reading = try reading(document(article + article), named: "Files(2).DOCX")
    #expect(
      reading.articles.map { "\($0.source ?? "-") \($0.published?.day.description ?? "-")" } == [
        "The Ode Mail 2021-05-06", "The Ode Mail 2021-05-06",
      ])
  }

  @Test func `without a text, or slides, is refused`() throws {
    let slides = zip([("[Content_Types].xml", Array("<Types/>".utf8)), ("ppt/presentation.xml", Array("<p/>".utf8))])
    #expect(try reading(slides, named: "x.docx").issues.map(\.fault) == [.unreadForm])
  }
}

@Suite(.enabled(if: ArchiveReader.isAvailable && MarkupParser.isAvailable)) struct `A spreadsheet` {
  private func workbook(_ rows: String, _ attributes: String = "") -> [UInt8] {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="d/m/yyyy"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>
      """
    let strings = "<sst><si><t>title</t></si><si><r><t>te</t></r><r><t>xt</t></r></si><si><t>date</t></si></sst>"
    let sheet = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
    let parts = [
      ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook><workbookPr \(attributes)/></workbook>"),
      ("xl/styles.xml", styles), ("xl/sharedStrings.xml", strings), ("xl/worksheets/sheet1.xml", sheet),
    ]
    return zip(parts.map { ($0.0, Array($0.1.utf8)) })
  }

  private let head = """
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
    """

  @Test(arguments: [("44322", "", "1"), ("44322.5", "", "2"), ("42860", "date1904=\"1\"", "1")])
  func `has an article a row, and its days are numbers of days`(day: String, attributes: String, style: String) throws {
    let rows = """
      \(head)<row r="3"><c r="A3" t="inlineStr"><is><t>Ferry, again</t></is></c>
      <c r="B3" t="inlineStr"><is><t>It sails "soon".\n\nIt is late.</t></is></c><c r="C3" s="\(style)"><v>\(day)</v></c></row>
      """
    let read = try reading(workbook(rows, attributes), named: "x.xlsx")
    let article = try #require(read.article, "\(read.issues)")
    #expect(String(decoding: article.titleBytes, as: UTF8.self) == "Ferry, again")
    #expect(
      article.paragraphs.map { String(decoding: article.text[$0.start..<$0.end], as: UTF8.self) } == [
        "It sails \"soon\".", "It is late.",
      ])
    #expect(article.published?.day.description == "2021-05-06")
  }

  @Test func `names its articles by their rows, and one that holds none is refused`() throws {
    let row: (Int) -> String = {
      "<row r=\"\($0)\"><c r=\"B\($0)\" t=\"inlineStr\"><is><t>It sails on Monday.</t></is></c><c r=\"C\($0)\"/></row>"
    }
    #expect(
      try reading(workbook(head + row(2) + row(5)), named: "x.xlsx").articles.map(\.provenance.locator.description)
        == ["x.xlsx:2", "x.xlsx:5"])
    let numbers = "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>8</v></c></row>"
    #expect(try reading(workbook(numbers), named: "x.xlsx").issues.map(\.fault) == [.otherForm])
  }
}
