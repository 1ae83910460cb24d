import EntenteArchives
import EntentePages
import EntenteReading
import EntenteText
import Testing

private let lines = (1...40).map { number in
  #"{"id": \#(number), "title": "Talks \#(number)", "text": "Peru met Chile on Monday.\\n\\nThe ferry was late by \#(number) hours."}"#
}

/// Rows with line ends, separators and quotation marks in their fields.
private let rows = (1...40).map { number in
  "Talks \(number),\"Peru met Chile, \"\"at last\"\".\n\nThe ferry was late by \(number) hours.\",2023-01-\(number % 28 + 1)"
}

private let files: [(name: String, text: String)] = [
  ("x.jsonl", lines.joined(separator: "\n")), ("x.jsonl", lines.joined(separator: "\r\n") + "\r\n\n"),
  ("x.txt", "\u{FEFF}" + lines.joined(separator: "\n\n")),
  ("x.csv", "title,text,date\n" + rows.joined(separator: "\n")),
  ("x.csv", "\u{FEFF}Title,Text,Date\r\n" + rows.joined(separator: "\r\n") + "\r\n"),
  ("x.csv", "sep=,\ntitle,text,date\n" + rows.joined(separator: "\n\n")),
]

/// A file that is larger than what may be in memory at once.
///
/// The limit of one line, row or member is that of a piece.
@Suite struct `A file that is read in pieces` {
  private func reading(_ text: String, named name: String, limit: Int) throws -> Reading {
    try ArticleReader(.init(maximumFileSize: limit)).reading(of: text, named: name)
  }

  private func facts(_ reading: Reading) -> [String] {
    reading.articles.map { "\($0.id) \($0.provenance.locator) \($0.summary)" }
  }

  @Test(arguments: files)
  func `has the articles that it has when it is read whole`(name: String, text: String) throws {
    let whole = try reading(text, named: name, limit: 1_000_000)
    #expect(whole.articles.count == 40)
    for limit in [900, 1_300, 2_048, 5_000] {
      let pieces = try reading(text, named: name, limit: limit)
      #expect(facts(pieces) == facts(whole))
      #expect(pieces.issues.map(\.description) == whole.issues.map(\.description))
    }
  }

  @Test func `F12: names a line that is too long, and reads those around it`() throws {
    var long = lines
    long[6] = #"{"title": "Long", "text": "\#(String(repeating: "Peru met Chile. ", count: 300))"}"#
    let reading = try reading(long.joined(separator: "\n"), named: "x.jsonl", limit: 1_000)
    #expect(reading.articles.count == 39)
    let losses = reading.issues.filter { $0.severity == .error }
    #expect(
      losses.map(\.description) == [
        "error[E-FORM-02]: x.jsonl:7: not read; the line has more than 1000 bytes; "
          + "write one article a line, or raise --max-file-size"
      ])
  }

  @Test func `F12, F20: names a row that never ends, and reads those around it`() throws {
    let plain = (1...60).map { "Talks \($0),The ferry was late by \($0) hours.,2023-01-\($0 % 28 + 1)" }
    let broken = plain[..<6] + ["Talks 7,\"never closed,2023-01-08"] + plain[6...]
    let reading = try reading("title,text,date\n" + broken.joined(separator: "\n"), named: "x.csv", limit: 1_000)
    #expect(reading.articles.map { String(decoding: $0.titleBytes, as: UTF8.self) } == (1...60).map { "Talks \($0)" })
    #expect(
      reading.issues.filter { $0.severity == .error }.map { "\($0.code) \($0.locator) \($0.message)" } == [
        "E-FORM-02 x.csv:8 row not read; a quotation mark that opens on this line never closes"
      ])
  }

  @Test func `F07, F08: says where bytes cannot be read, and reads the pieces around them`() throws {
    var bytes = Array(lines.joined(separator: "\n").utf8)
    bytes.replaceSubrange(2_000..<2_060, with: [UInt8](repeating: 0, count: 60))
    let reading = try ArticleReader(.init(maximumFileSize: 900)).reading(of: bytes, named: "x.jsonl")
    #expect((30..<40).contains(reading.articles.count))
    let losses = reading.issues.filter { $0.fault == .unreadRow }
    #expect(losses.count == 1 && losses[0].message.contains("are not read; not plain text"))
  }

  @Test func `is refused when it can only be read whole`() throws {
    for text in [String(repeating: "Peru met Chile. ", count: 100), "[\n" + lines.joined(separator: ",\n") + "\n]"] {
      let reading = try reading(text, named: "x.txt", limit: 1_000)
      #expect(reading.articles.isEmpty && reading.issues.map(\.fault) == [.tooLarge])
    }
  }

  @Test(.enabled(if: ArchiveReader.isAvailable), arguments: ["x.gz", "x.zip"])
  func `may be in an archive`(name: String) throws {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let packed = name == "x.gz" ? gzip(bytes) : zip([("a.jsonl", bytes), ("b.jsonl", bytes)])
    let reading = try ArticleReader(.init(maximumFileSize: 1_000)).reading(of: packed, named: name)
    let places = reading.articles.map(\.provenance.locator.description)
    #expect(places.prefix(2) == (name == "x.gz" ? ["x.gz:1", "x.gz:2"] : ["x.zip!a.jsonl:1", "x.zip!a.jsonl:2"]))
    #expect(places.count == (name == "x.gz" ? 40 : 80) && Set(places).count == places.count)
  }
}
