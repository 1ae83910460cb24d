import EntenteCoding
import EntenteText
import Testing

@Suite struct `A line to annotate` {
  @Test func `names a text and what is known of it`() throws {
    let request = try request(
      #"{"id":"a1","text":"Quito agreed.","title":"Accord","published":"2023-09-29","source":"El Norte","#
        + #""url":"https://example.org/1","section":{"name":"world"}}"#)
    #expect(request.id == ArticleID("a1"))
    #expect(request.content == .text(Array("Quito agreed.".utf8)))
    #expect(request.title == Array("Accord".utf8))
    #expect(request.published == "2023-09-29")
    #expect(request.source == "El Norte")
    #expect(request.url == "https://example.org/1")
    #expect([request.author, request.section] == [nil, nil])
  }

  @Test(arguments: [
    (#""author":"Jo Tern","section":"World""#, ["Jo Tern", "World"]),
    (#""author":["Jo Tern"],"section":7"#, [nil, nil]),
    (#""author":null"#, [nil, nil]),
  ]) func `may name author and section, and is taken whatever else stands for them`(members: String, names: [String?])
    throws
  {
    let request = try request(#"{"id":"a1","text":"Quito agreed.",\#(members)}"#)
    #expect([request.author, request.section] == names)
  }

  @Test func `may say where its text was and how it was read and dated`() throws {
    let request = try request(
      #"{"id":"a","text":"x","locator":"2023/a.txt","encoding":"utf-16le","sha256":"0ff","published":"2023-09-29","#
        + #""date_source":"sidecar","date_confidence":"low"}"#)
    #expect([request.locator, request.encoding, request.sha256] == ["2023/a.txt", "utf-16le", "0ff"])
    #expect((request.dateSource, request.dateConfidence) == (.sidecar, .low))
    let plain = try self.request(#"{"id":"a","text":"x","locator":""}"#)
    #expect([plain.locator, plain.encoding, plain.sha256] == [nil, "utf-8", ""])
    #expect((plain.dateSource, plain.dateConfidence) == (.given, .high))
  }

  @Test func `needs no more than an id and a text`() throws {
    let request = try request(#"{"text":"Quito agreed.","id":"a1","title":null}"#)
    #expect(request.title == nil)
    #expect(request.published == nil)
    #expect(request.source == nil)
    #expect(request.url == nil)
  }

  @Test func `tells an empty title from none`() throws {
    #expect(try request(#"{"id":"a","text":"x","title":""}"#).title == [])
  }

  @Test func `may be a page`() throws {
    #expect(try request(#"{"id":"a","html":"<p>x"}"#).content == .html(Array("<p>x".utf8)))
    #expect(try request(#"{"id":"a","html":"<p>x","text":"x"}"#).content == .text([UInt8(ascii: "x")]))
  }

  @Test func `may be numbered, begin with a byte order mark and end with a carriage return`() throws {
    #expect(try request("\u{FEFF}{\"id\":17,\"text\":\"x\"}\r").id == ArticleID("17"))
  }

  @Test func `has a space where U+0000 stood, so that offsets hold`() throws {
    #expect(try request(#"{"id":"a","text":"x\u0000y"}"#).content == .text(Array("x y".utf8)))
  }

  @Test(arguments: [
    ("no json", AnnotateRefusal.Status.badJSON, nil, "byte 1: no JSON object; a line is {…}"),
    (#"{"id":"a","text":"x"} x"#, .badJSON, nil, "byte 23: something after the object; a line holds one object"),
    (#"{"text":"x"}"#, .missingField, nil, #"no "id"; name the text by a string"#),
    (#"{"id":"","text":"x"}"#, .missingField, nil, #"no "id"; name the text by a string"#),
    (#"{"id":1.5,"text":"x"}"#, .missingField, nil, #"no "id"; name the text by a string"#),
    (#"{"id":"a"}"#, .missingField, "a", #"no "text"; give the article as a string"#),
    (#"{"id":"a","text":null}"#, .missingField, "a", #"no "text"; give the article as a string"#),
    (#"{"id":"a","text":["x"]}"#, .missingField, "a", #""text" is not a string"#),
    (
      #"{"id":"a","text":"x","date_source":"hearsay"}"#, .missingField, "a",
      #""date_source" is "hearsay", which is none of ours"#
    ),
    (#"{"id":"a","text":"x","published":2023}"#, .missingField, "a", #""published" is not a string"#),
  ])
  func `is refused with a reason`(line: String, status: AnnotateRefusal.Status, id: String?, message: String) {
    #expect(throws: AnnotateRefusal(status, id: id.map { ArticleID($0) }, message: message)) { try request(line) }
  }

  @Test func `is refused when it is not UTF-8`() {
    let line = Array(#"{"id":"a","text":""#.utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: AnnotateRefusal(.badUTF8, id: nil, message: "byte 19: bytes that are not UTF-8")) {
      try AnnotateRequest(line: line)
    }
  }

  @Test func `is refused when it is longer than 64 MiB`() {
    let line = Array(repeating: UInt8(ascii: " "), count: 64 << 20)
    #expect(throws: AnnotateRefusal(.badJSON, id: nil, message: "byte 67108865: no JSON object; a line is {…}")) {
      try AnnotateRequest(line: line)
    }
    #expect(throws: AnnotateRefusal.tooLong) { try AnnotateRequest(line: line + [UInt8(ascii: " ")]) }
  }

  @Test func `is answered when it is refused`() {
    let refusal = AnnotateRefusal(.missingField, id: ArticleID("a"), message: #"no "text""#)
    let answer = #"{"schema":2,"id":"a","status":"missing_field","message":"no \"text\"","issues":[]}"#
    #expect(String(decoding: refusal.json(), as: UTF8.self) == answer)
    let tooLong =
      #"{"schema":2,"id":null,"status":"too_long","message":"a line of more than 64 MiB; split the text","issues":[]}"#
    #expect(String(decoding: AnnotateRefusal.tooLong.json(), as: UTF8.self) == tooLong)
  }

  private func request(_ line: String) throws(AnnotateRefusal) -> AnnotateRequest {
    try AnnotateRequest(line: Array(line.utf8))
  }
}
