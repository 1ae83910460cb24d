import EntenteCoding
import EntenteText
import Testing

@Suite struct `The sketch of a text` {
  private static let keys = Array(1...60 as ClosedRange<UInt64>)

  /// Of the same sixty keys by a program of its own in Python, from the papers that the sketch names.
  private static let digits = """
    a101e65353c7e65d6f82903382299a9db44d20ec396f33415341f44db40ff4368ca190ecc8ced48ca5cede4d61616f204d77\
    5d54bcde4d7bc74156b445014d776f39ec33545d54b9a153214552776f825377613607825741075d363cb98c9d213957e629\
    7720360707c79d9a545654c7c83c5461a10f337b295039b45dbc5352
    """

  @Test func `is the one that another program makes`() throws {
    #expect(try #require(Sketch(keys: Self.keys)).hexadecimal == Self.digits)
  }

  @Test func `reads back from its digits, and from nothing else`() throws {
    let sketch = try #require(Sketch(keys: Self.keys))
    #expect(Sketch(hexadecimal: sketch.hexadecimal) == sketch)
    for wrong in [
      "", String(Self.digits.dropLast()), Self.digits + "0", Self.digits.uppercased(), "é" + Self.digits.dropFirst(),
    ] {
      #expect(Sketch(hexadecimal: wrong) == nil, "\(wrong)")
    }
  }

  @Test(arguments: [(43, false), (44, true), (500, true)])
  func `is there from 44 words on`(words: Int, isThere: Bool) {
    #expect((Sketch(keys: (0..<words).map { UInt64($0) }) != nil) == isThere)
  }

  @Test func `is not there for a sentence that is said again and again`() {
    #expect(Sketch(keys: (0..<500).map { UInt64($0 % 12) }) == nil)
  }

  @Test func `is that of the body's words, whatever their letters, marks and lines`() throws {
    let words = (1...50).map { "word\($0)" }
    let plain = try #require(Coder.shipped.code(words.joined(separator: " ")).sketch)
    #expect(Coder.shipped.code(words.joined(separator: ", ").uppercased(), title: "News").sketch == plain)
    #expect(
      Coder.shipped.code(words.prefix(25).joined(separator: " ") + "\n" + words.dropFirst(25).joined(separator: " "))
        .sketch == plain)
    #expect(Coder.shipped.code(words.reversed().joined(separator: " ")).sketch != plain)
  }

  @Test func `comes with the line of an article, and a wrong one is refused`() throws {
    let coded = Coder.shipped.code((1...50).map { "word\($0)" }.joined(separator: " "))
    let line = coded.json()
    let place = Locator(path: "facts.jsonl", line: 1)
    #expect(try FactLine(line, at: place, sha256: "5ha").coded.sketch == coded.sketch)
    let wrong = String(decoding: line, as: UTF8.self).replacing(#""sketch":""#, with: #""sketch":"z"#)
    #expect(throws: FactsError.unexpected(key: "sketch", expected: "256 hexadecimal digits")) {
      try FactLine(Array(wrong.utf8), at: place, sha256: "5ha")
    }
    let without = Coder.shipped.code("Peru thanked Chile.")
    #expect(without.sketch == nil && !String(decoding: without.json(), as: UTF8.self).contains("sketch"))
  }
}
