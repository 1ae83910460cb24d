import EntenteText
import Testing

@Suite struct `A JSON line` {
  @Test func `is an object whose members keep their order`() throws {
    let object = try object(#" {"b": 1, "a": [true, false, null, {"c": -0.5e+3}], "": "x"} "#)
    #expect(object.members.map(\.key) == ["b", "a", ""])
    #expect(object["b"] == .number("1"))
    let inner = JSONObject(members: [.init(key: "c", value: .number("-0.5e+3"))])
    #expect(object["a"] == .array([.bool(true), .bool(false), .null, .object(inner)]))
    #expect(object[""] == .string(Array("x".utf8)))
    #expect(object["absent"] == nil)
  }

  @Test(arguments: [
    (#"plain"#, "plain"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\u0041\u00e9\u20AC"#, "A\u{E9}\u{20AC}"),
    (#"\ud83d\ude00!"#, "\u{1F600}!"), (#"\uDBFF\uDFFF"#, "\u{10FFFF}"), (#"\u0000"#, "\0"), ("é😀\u{7F}", "é😀\u{7F}"),
    (#"eight by\ntes and \"more\" of it"#, "eight by\ntes and \"more\" of it"),
  ])
  func `unescapes a string`(written: String, meant: String) throws {
    #expect(try object("{\"t\":\"\(written)\"}")["t"] == .string(Array(meant.utf8)))
    #expect(try object("{\"\(written)\":1}").members.map(\.key) == [meant])
  }

  @Test(arguments: [
    (#"\ud800"#, "\u{FFFD}"), (#"\udc00x"#, "\u{FFFD}x"), (#"\ud800\n"#, "\u{FFFD}\n"),
    (#"\ud800\ud83d\ude00"#, "\u{FFFD}\u{1F600}"), (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"),
  ])
  func `has U+FFFD where half a surrogate pair stands`(written: String, meant: String) throws {
    #expect(try object("{\"t\":\"\(written)\"}")["t"] == .string(Array(meant.utf8)))
  }

  @Test(arguments: [
    ("", JSONError.Cause.notAnObject, 0), ("  ", .notAnObject, 2), ("[1]", .notAnObject, 0), ("\"a\"", .notAnObject, 0),
    ("{", .unexpectedEnd, 1), ("{\"a\"", .unexpectedEnd, 4), ("{\"a\":", .unexpectedEnd, 5),
    ("{\"a\":1", .unexpectedEnd, 6), ("{\"a\":\"x", .unexpectedEnd, 7), ("{\"a\":\"x\\", .unexpectedEnd, 8),
    ("{\"a\":[1,", .unexpectedEnd, 8), ("{\"a\":tru", .unexpectedEnd, 8),
    ("{a:1}", .unexpectedByte, 1), ("{'a':1}", .unexpectedByte, 1), ("{\"a\" 1}", .unexpectedByte, 5),
    ("{\"a\":1,}", .unexpectedByte, 7), ("{\"a\":[1,]}", .unexpectedByte, 8), ("{\"a\":[1 2]}", .unexpectedByte, 8),
    ("{\"a\":True}", .unexpectedByte, 5), ("{\"a\":nul}", .unexpectedByte, 8), ("{\"a\":NaN}", .unexpectedByte, 5),
    ("{\"a\":+1}", .unexpectedByte, 5), ("{\"a\":.5}", .unexpectedByte, 5), ("{\"a\":1]", .unexpectedByte, 6),
    ("{\"a\":1 /* no */}", .unexpectedByte, 7), ("{\"a\":0x1}", .unexpectedByte, 6),
    ("{\"a\":01}", .badNumber, 6), ("{\"a\":-}", .badNumber, 6), ("{\"a\":1.}", .badNumber, 7),
    ("{\"a\":1e}", .badNumber, 7), ("{\"a\":1e+}", .badNumber, 8), ("{\"a\":-x}", .badNumber, 6),
    ("{\"a\":\"\t\"}", .controlCharacter, 6), ("{\"a\":\"1234567\u{1}\"}", .controlCharacter, 13),
    ("{\"a\":\"\\x\"}", .badEscape, 6), ("{\"a\":\"\\u12g4\"}", .badEscape, 6), ("{\"a\":\"\\u12\"}", .badEscape, 6),
    ("{\"a\":1,\"b\":2,\"a\":3}", .duplicateKey, 0), ("{\"a\":{\"b\":1,\"\\u0062\":2}}", .duplicateKey, 5),
    ("{} {}", .trailingBytes, 3), ("{}x", .trailingBytes, 2), ("\u{FEFF}{}", .notAnObject, 0),
  ])
  func `is refused with the cause and its place`(line: String, cause: JSONError.Cause, offset: Int) {
    #expect(throws: JSONError(cause, at: offset)) { try object(line) }
  }

  @Test(arguments: [
    ([0x80], 0), ([0xC0, 0xAF], 0), ([0x61, 0xE2, 0x82], 1), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
  ])
  func `is refused where it is not UTF-8`(text: [UInt8], offset: Int) {
    let line = Array("{\"a\":\"".utf8) + text + Array("\"}".utf8)
    #expect(throws: JSONError(.badUTF8, at: 6 + offset)) { try JSONLine.object(in: line) }
  }

  @Test func `holds at most 64 values inside each other`() throws {
    func line(_ depth: Int) -> String {
      "{\"a\":" + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
    }
    #expect(try object(line(64)).members.count == 1)
    #expect(throws: JSONError(.tooDeep, at: 68)) { try object(line(65)) }
    #expect(throws: JSONError(.tooDeep, at: 68)) { try object(line(100_000)) }
  }

  @Test func `tells keys apart by their bytes`() throws {
    #expect(try object("{\"\u{E9}\":1,\"e\u{301}\":2}").members.count == 2)
  }

  @Test func `has no key twice even among thousands`() throws {
    let members = (0..<20_000).map { "\"k\($0)\":\($0)" }
    #expect(try object("{" + members.joined(separator: ",") + "}").members.count == 20_000)
    #expect(throws: JSONError(.duplicateKey, at: 0)) {
      try object("{" + (members + ["\"k7\":0"]).joined(separator: ",") + "}")
    }
  }

  @Test func `says in its error what stands where`() {
    #expect(
      JSONError(.controlCharacter, at: 16).description
        == #"byte 17: a control character in a string; write it as an escape, such as \n or \u0001"#)
  }

  private func object(_ line: String) throws(JSONError) -> JSONObject {
    try JSONLine.object(in: Array(line.utf8))
  }
}
