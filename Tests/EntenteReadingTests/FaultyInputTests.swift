import EntenteArchives
import EntenteMarkup
import EntentePages
import EntenteReading
import EntenteText
import Testing

private let text = Array("Ferry sails again\n\nThe ferry of Port Ode sails again on Monday.".utf8)

private func reading(_ bytes: [UInt8], named name: String, limit: Int = 1_000_000) throws -> Reading {
  try ArticleReader(.init(maximumFileSize: limit)).reading(of: bytes, named: name)
}

private func office(_ parts: [(String, String)]) -> [UInt8] {
  zip([("[Content_Types].xml", Array("<Types/>".utf8))] + parts.map { ($0.0, Array($0.1.utf8)) })
}

/// The faults of inputs that no other file of tests is about; CONTRIBUTING.md lists where each is tested.
@Suite struct `A faulty input` {
  @Test(arguments: ["x.txt", "x.md", "x.csv", "x.json", "x.jsonl", "x.html", "x.xml", "x.rtf"])
  func `F02: without a letter is empty, whatever it is called`(name: String) throws {
    for text in ["", " \n\t\n\u{FEFF}"] {
      #expect(try reading(Array(text.utf8), named: name).issues.map(\.fault) == [.empty])
    }
  }

  @Test(arguments: ["x.zip", "x.docx", "x.xlsx", "x.tar", "x.gz", "x.7z"])
  func `F09: that is named as an archive and is none is a loss`(name: String) throws {
    let issues = try reading(Array("MZ".utf8) + [0, 1, 2, 0, 0, 7], named: name).issues
    #expect(issues.map(\.fault) == [.unreadForm] && issues.allSatisfy { $0.fault?.isLoss == true })
  }

  @Test(arguments: [65_537, 200_000])
  func `F08: with U+0000 is no text, however far it is from the beginning`(offset: Int) throws {
    var bytes = Array(String(repeating: "The ferry sails on Monday.\n", count: 10_000).utf8)
    bytes[offset] = 0
    let issues = try reading(bytes, named: "x.txt").issues
    #expect(
      issues.map(\.description) == [
        "error[E-ENC-01]: x.txt: not plain text; it has control characters, the first at byte \(offset); "
          + "save the article as plain text (UTF-8)"
      ])
  }

  @Test func `F19: with an id that came before is read and named`() throws {
    let lines = #"{"id":"1","text":"Peru met Chile."}"# + "\n" + #"{"id":"2","text":"Peru met Mali."}"# + "\n"
    let read = try reading(Array((lines + #"{"id":"1","text":"Peru met Chad."}"#).utf8), named: "x.jsonl")
    #expect(read.articles.count == 3)
    #expect(
      read.issues.filter { $0.severity == .warning }.map(\.description) == [
        "warning[E-FORM-07]: x.jsonl:3: read; it has the id “1” of x.jsonl:1 too; "
          + "leave one of them out if they are the same article"
      ])
  }

  @Test(arguments: ["5", "null", "true", "{}", "[]"])
  func `F19: whose text is none is no article`(value: String) throws {
    let lines = #"{"title":"Talks","text":"Peru met Chile."}"# + "\n" + #"{"title":"Talks","text":\#(value)}"#
    let read = try reading(Array(lines.utf8), named: "x.jsonl")
    #expect(read.articles.count == 1 && read.issues.contains { $0.fault == .withoutText && $0.locator.line == 2 })
  }
}

@Suite(.enabled(if: ArchiveReader.isAvailable)) struct `A faulty archive` {
  private static let lengths: [Int] = (0..<26).map { 4 + 13 * $0 }

  @Test func `F09: is opened under another ending`() throws {
    #expect(try reading(zip([("a.txt", text)]), named: "x.txt").articles.map(\.provenance.locator.member) == ["a.txt"])
  }

  @Test(arguments: Self.lengths)
  func `F17: that ends too early is said so once, and what came before is kept`(length: Int) throws {
    let whole = zip([("a.txt", text), ("b.txt", text)])
    let read = try reading(Array(whole.prefix(length)), named: "x.zip")
    #expect(read.articles.count == 2 || read.issues.count { $0.severity == .error } == 1)
    #expect(read.articles.count <= 2)
  }

  @Test(arguments: [11, 18, 25, 32, 39, 46, 53, 60, 67, 74])
  func `F17: of one compressed text that ends too early has no article`(length: Int) throws {
    let read = try reading(Array(gzip(text).prefix(length)), named: "x.txt.gz")
    #expect(read.articles.isEmpty && read.issues.map(\.fault) == [.unreadMember])
  }

  @Test func `F17: of one compressed text goes on behind its first end`() throws {
    let read = try reading(gzip(text) + gzip(Array(" The masters spoke about it.\n".utf8)), named: "x.txt.gz")
    #expect(read.articles.map { $0.summary.hasSuffix("on Monday. The masters spoke about it.") } == [true])
  }

  @Test func `F18: that is encrypted is said so for each member`() throws {
    var bytes = zip([("a.txt", text)])
    for offset in bytes.indices.dropLast(10) where bytes[offset] == 0x50 && bytes[offset + 1] == 0x4B {
      if bytes[offset + 2] == 3 { bytes[offset + 6] |= 1 }
      if bytes[offset + 2] == 1 { bytes[offset + 8] |= 1 }
    }
    let issues = try reading(bytes, named: "x.zip").issues
    #expect(
      issues.map(\.description) == [
        "error[E-FORM-06]: x.zip!a.txt: not read; it is encrypted; unpack the archive with its password"
      ])
  }

  @Test(arguments: ["a\\..\\..\\x.txt", "..", "../x.txt", "a/../../x.txt", "/etc/x.txt", "\\x.txt"])
  func `F18: whose member leads out of it keeps the others`(path: String) throws {
    let read = try reading(zip([(path, text), ("ok.txt", text)]), named: "x.zip")
    #expect(read.articles.map(\.provenance.locator.member) == ["ok.txt"])
    #expect(read.issues.filter { $0.severity == .error }.map(\.fault) == [.unreadMember])
  }
}

@Suite(.enabled(if: ArchiveReader.isAvailable && MarkupParser.isAvailable)) struct `A faulty office document` {
  private let entities = """
    <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    """

  @Test func `F21: that declares entities is a loss, and none is expanded`() throws {
    let document =
      entities + "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>Peru met &b; &f; Chile.</w:t></w:r></w:p></w:document>"
    let read = try reading(office([("word/document.xml", document)]), named: "x.docx")
    #expect(read.issues.contains { $0.fault == .unreadRow && $0.message.contains("entities") })
    #expect(read.articles.allSatisfy { !String(decoding: $0.text, as: UTF8.self).contains("aaaa") })
  }

  @Test func `F02: without a paragraph is empty`() throws {
    let document = "<w:document xmlns:w=\"w\"><w:body/></w:document>"
    #expect(try reading(office([("word/document.xml", document)]), named: "x.docx").issues.map(\.fault) == [.empty])
  }

  @Test func `F16: whose part is larger than allowed is said so`() throws {
    let document = "<w:document xmlns:w=\"w\">" + String(repeating: " ", count: 5_000) + "</w:document>"
    let issues = try reading(office([("word/document.xml", document)]), named: "x.docx", limit: 4_000).issues
    #expect(issues.map(\.fault) == [.unreadMember] && issues[0].message.contains("more than 4000 bytes"))
  }

  @Test func `F16: whose cells are far apart fills no memory`() throws {
    let row = "<row><c r=\"ZZ7\"><v>1</v></c></row>"
    let sheet = "<worksheet><sheetData>\(String(repeating: row, count: 2_000))</sheetData></worksheet>"
    let bytes = office([("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", sheet)])
    let issues = try reading(bytes, named: "x.xlsx", limit: 200_000).issues
    #expect(issues.map(\.fault) == [.unreadMember])
  }
}
