import EntenteText
import Testing

@Suite struct `A JSON writer` {
  @Test func `separates what it writes and keeps the order`() {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      json.string("a1")
      json.key("ranges")
      json.array { json in
        for range in [(0, 12), (-3, Int.max)] {
          json.array { json in
            json.integer(range.0)
            json.integer(range.1)
          }
        }
      }
      json.key("none")
      json.array { _ in }
      json.key("title")
      json.string(nil)
      json.key("empty")
      json.object { _ in }
      json.key("done")
      json.bool(true)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"id":"a1","ranges":[[0,12],[-3,9223372036854775807]],"none":[],"title":null,"empty":{},"done":true}"#)
  }

  @Test(arguments: [
    ("", ""), ("plain é 😀 \u{7F}\u{2028}", "plain é 😀 \u{7F}\u{2028}"), ("\"", #"\""#), ("\\", #"\\"#), ("a/b", "a/b"),
    ("\u{8}\t\n\u{C}\r", #"\b\t\n\f\r"#), ("\0\u{1}\u{F}\u{10}\u{1F}", #"\u0000\u0001\u000f\u0010\u001f"#),
    ("a run of text, \"quoted\", and more\n", #"a run of text, \"quoted\", and more\n"#),
  ])
  func `escapes what a string cannot hold, and nothing else`(text: String, written: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(written)\"")
  }

  @Test(arguments: [("id", #"{"id":1}"#), ("a \"name\"\n", #"{"a \"name\"\n":1}"#), ("", #"{"":1}"#)])
  func `escapes the name of a member as it does a string`(name: String, written: String) {
    var json = JSONWriter()
    json.object { json in
      json.key(name)
      json.integer(1)
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == written)
  }

  @Test func `writes a long text as it writes a short one`() {
    for length in 0..<40 {
      for stop in UInt8(0)...0x7F {
        var text = Array(repeating: UInt8(ascii: "x"), count: length) + [stop]
        text += Array("y\n\n\"z".utf8)
        var (short, long) = (JSONWriter(), JSONWriter())
        short.string(String(decoding: text, as: UTF8.self))
        long.text(text)
        #expect(short.bytes == long.bytes)
      }
    }
  }
}
