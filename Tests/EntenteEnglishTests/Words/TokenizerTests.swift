import EntenteEnglish
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `A tokenizer` {
  @Test(arguments: [
    ("Peru and Chile.", "Peru|and|Chile|."), ("U.S.-Cuba talks", "U.S.|-|Cuba|talks"),
    ("the U.S. and the U.S, too", "the|U.S.|and|the|U.S|,|too"), ("e.g. the U.K.", "e.g.|the|U.K."),
    ("Ecuador's envoy", "Ecuador|s|envoy"), ("Ecuador’s envoy", "Ecuador|s|envoy"), ("U.N.'s seat", "U.N.|s|seat"),
    ("don't", "don|t"), ("envoys' rooms", "envoys|'|rooms"), ("“Peru” said", "“|Peru|”|said"),
    ("$2.4 bn, 1,200 men", "$|2.4|bn|,|1,200|men"), ("3, 4 and 5, 6", "3|,|4|and|5|,|6"), ("5th", "5th"),
    ("co-operate re–open", "co|-|operate|re|–|open"), ("a/b @c _d", "a|/|b|@|c|_|d"), ("J. R. Ode", "J|.|R|.|Ode"),
    ("Perú Peru\u{301} São", "Perú|Peru\u{301}|São"),
    ("Ecua\u{AD}dor Ecua\u{200B}dor", "Ecua\u{AD}dor|Ecua\u{200B}dor"),
    ("``Yes,'' he", "``|Yes|,|''|he"), ("&quot;Yes&quot;", "&quot;|Yes|&quot;"),
    ("Fish &amp; ham", "Fish|&|amp|;|ham"),
    ("Ecuador&#39;s envoy", "Ecuador|s|envoy"), ("Ecuador&rsquo;s; so", "Ecuador|s|;|so"),
    ("a\u{A0}b\u{3000}c", "a|b|c"), ("« Oui »", "«|Oui|»"), ("… and 😀 so", "…|and|😀|so"), ("", ""), (" \n\t ", ""),
  ])
  func `cuts words, numbers and marks`(text: String, wanted: String) {
    #expect(tokens(text).map { surface($0, text) } == wanted.split(separator: "|").map(String.init))
  }

  @Test(arguments: shapes)
  func `tells how a word is written`(text: String, shape: Token.Shape) {
    #expect(tokens(text).map { $0.shape.subtracting(.spaced) } == [shape])
  }

  @Test func `tells a clitic, and white space before a word`() {
    let tokens = tokens("Peru's port, now")
    #expect(tokens.map(\.isClitic) == [false, true, false, false, false])
    #expect(tokens.map { $0.shape.contains(.spaced) } == [true, false, true, false, true])
  }

  @Test(arguments: [
    (",", Mark.comma), (".", .stop), ("?", .stop), ("…", .stop), (":", .colon), (";", .semicolon), ("—", .dash),
    ("–", .dash), ("-", .hyphen), ("‑", .hyphen), ("“", .openQuote), ("„", .openQuote), ("«", .openQuote),
    ("”", .closeQuote), ("»", .closeQuote), ("\"", .quote), ("(", .openBracket), (")", .closeBracket),
    ("‹", .openQuote), ("›", .closeQuote), ("``", .openQuote), ("''", .quote), ("&quot;", .quote),
    ("&laquo;", .openQuote), ("&#8221;", .closeQuote), ("‘", .openSingle), ("`", .openSingle),
    ("[", .openSquare), ("]", .closeSquare), ("%", .other), ("€", .other),
  ])
  func `knows the marks`(text: String, mark: Mark) { #expect(tokens(text).map(\.mark) == [mark]) }

  @Test(arguments: singleMarks)
  func `tells single quotation marks from apostrophes where their neighbours do`(text: String, marks: [Mark]) {
    #expect(tokens(text).map(\.mark).filter { $0 != .none } == marks)
  }

  @Test(arguments: UInt64(1)...30)
  func `keeps its tokens in order, apart and on whole letters`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "Peru", "é", "\u{301}", " ", ".", "U.S.", "'", "’", "-", "😀", "\u{200B}", "5", ",", "“", "中", "\u{AD}",
    ]
    let text = (0..<80).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let tokens = tokens(text)
    let boundaries = Set(text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) })
      .union([text.utf8.count])
    #expect(tokens.allSatisfy { $0.start < $0.end })
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(tokens.allSatisfy { boundaries.contains(Int($0.start)) && boundaries.contains(Int($0.end)) })
  }

  private static let shapes: [(String, Token.Shape)] = [
    ("Peru", [.word, .capital]), ("PERU", [.word, .capital, .upper]), ("peru", [.word]),
    ("U.S.", [.word, .capital, .upper, .dotted]), ("Élysée", [.word, .capital, .accented]), ("2.4", [.number]),
    ("élan", [.word, .accented]), ("Ł", [.word, .capital, .accented]), ("ß", [.word, .accented]),
  ]

  private static let singleMarks: [(String, [Mark])] = [
    ("‘Yes’", [.openSingle, .apostrophe]),
    ("'Yes'", [.openSingle, .apostrophe]),
    ("`Yes'", [.openSingle, .apostrophe]),
    ("‘Yes,’ he", [.openSingle, .comma, .closeSingle]),
    ("'Yes.'", [.openSingle, .stop, .closeSingle]),
    ("&lsquo;Yes,&rsquo;", [.openSingle, .comma, .closeSingle]),
    ("(‘Yes’)", [.openBracket, .openSingle, .apostrophe, .closeBracket]),
    ("“'Yes'”", [.openQuote, .openSingle, .apostrophe, .closeQuote]),
    ("'Yes,'he", [.openSingle, .comma, .closeSingle]),
    ("in the '90s", [.apostrophe]),
    ("in the ‘90s", [.apostrophe]),
    ("the envoys' rooms", [.apostrophe]),
    ("the envoys’ rooms", [.apostrophe]),
    ("don't and don’t", []),
    ("Peru's", []),
  ]

  private func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).append(Array(text.utf8).span, ByteRange(0, text.utf8.count), to: &tokens)
    return tokens
  }

  private func surface(_ token: Token, _ text: String) -> String {
    String(decoding: Array(text.utf8)[token.range.start..<token.range.end], as: UTF8.self)
  }
}
