import EntentePages
import EntenteText
import Testing

@Suite struct `The lines of a page` {
  private static let long = Array(
    repeating: "The harbour office kept the gates shut for most of the summer.", count: 4
  ).joined(separator: " ")

  /// Texts, and the paragraphs and title that a reader sees in them; `¦` parts the lines of a text.
  static let wrapped: [(text: String, pieces: [String])] = [
    (
      "Peruvian Minister of Trade Ana Lucia¦Quill visited Chile on Monday and thanked¦its president.",
      ["Peruvian Minister of Trade Ana Lucia Quill visited Chile on Monday and thanked its president."]
    ),
    (
      "Norway's foreign ministry said on¦Friday that it would not sign the¦accord with Kenya.",
      ["Norway's foreign ministry said on Friday that it would not sign the accord with Kenya."]
    ),
    (
      "The ferry that Ghana sold to¦Togo arrived.",
      ["The ferry that Ghana sold to Togo arrived."]
    ),
    (
      "Peru calls the charges of¦its neighbour invented¦¦The minister spoke to reporters in the port on Monday.",
      ["Peru calls the charges of its neighbour invented", "The minister spoke to reporters in the port on Monday."]
    ),
    (
      // A page with long lines may have one block that was wrapped.
      long
        + "¦¦The accord between Peru and Chile, signed in¦the spring, ends a quarrel of two decades and¦opens the strait.",
      [
        long,
        "The accord between Peru and Chile, signed in the spring, ends a quarrel of two decades and opens the strait.",
      ]
    ),
  ]

  @Test(arguments: wrapped)
  func `that were wrapped are one paragraph, a headline too`(text: String, pieces: [String]) {
    #expect(Self.pieces(of: text) == pieces)
  }

  static let apart: [String] = [
    "The minister left on Monday.¦The envoy stayed until Friday.",
    "Kenya opens a port for Uganda's grain¦Norway sells its stake in the mine¦Peru and Chile reopen a pass",
    "The strait is open again:¦The ferry sails on Monday, the office said.",
    "She signed the accord.¦he did not, a witness said on Monday.",
  ]

  @Test(arguments: apart)
  func `that end a thought stay apart`(text: String) {
    #expect(Self.pieces(of: text).count == text.split(separator: "¦").count)
  }

  /// The paragraphs of a text that is known to have no title, line ends inside them as spaces.
  private static func pieces(of text: String) -> [String] {
    let bytes = Array(text.replacing("¦", with: "\n").utf8)
    return PlainText.page(text: bytes, givenTitle: []).paragraphs.map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self).replacing("\n", with: " ")
    }
  }
}
