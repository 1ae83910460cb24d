import EntenteEnglish
import EntenteText
import Testing

@Suite struct `A word that is read` {
  private func tokens(_ text: String) -> [Token] {
    let text = Array(text.utf8)
    var tokens: [Token] = []
    Tokenizer.plain.append(text.span, ByteRange(0, text.count), to: &tokens)
    return tokens
  }

  @Test(arguments: [
    ("Peru", "peru"), ("PERU", "peru"), ("Perú", "peru"), ("U.S.", "us"), ("2018", "2018"), ("1,000", "1,000"),
    ("3.5", "3.5"), ("G20", "g20"), ("Ștefan", "stefan"), ("Straße", "strasse"),
  ])
  func `has the key of its folded letters`(word: String, folded: String) {
    #expect(tokens(word).map(\.key) == [WordKey.of(folded.utf8)])
  }

  private static let shapes: [(String, [Token.Shape])] = [
    ("Peru", [.word, .capital]), ("PERU", [.word, .capital, .upper]), ("peru", [.word]), ("A", [.word, .capital]),
    ("U.S.", [.word, .capital, .upper, .dotted]), ("2018", [.number]), ("Perú", [.word, .capital, .accented]),
    ("été", [.word, .accented]), ("G20", [.word, .capital]), ("1,000", [.number]), ("iPhone", [.word]),
  ]

  @Test(arguments: shapes)
  func `knows how it is written`(word: String, shapes: [Token.Shape]) {
    let shape = shapes.reduce(into: Token.Shape()) { $0.formUnion($1) }
    #expect(tokens(word).map { $0.shape.subtracting(.spaced) } == [shape])
  }

  @Test(arguments: [("Peru,", 4), ("Peru-Chile", 4), ("1,", 1), ("end.", 3), ("a…", 1), ("Peru’s", 4)])
  func `ends where it does`(text: String, end: Int) { #expect(tokens(text).first.map { Int($0.end) } == end) }
}
