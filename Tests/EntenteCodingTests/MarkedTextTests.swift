import EntenteCoding
import EntenteText
import Testing

@Suite struct `A marked text` {
  @Test func `gives the text, and the bytes of its marks`() throws {
    let marked = try MarkedText("Perú: [Quito|ECU metonym] met [Peruvians|PER demonym] of [Peru|PER] [sic].")
    #expect(marked.text == "Perú: Quito met Peruvians of Peru [sic].")
    #expect(marked.mentions.map(\.country) == ["ECU", "PER", "PER"])
    #expect(marked.mentions.map(\.form) == [.metonym, .demonym, .name])
    #expect(marked.mentions.map(\.range) == [ByteRange(7, 12), ByteRange(17, 26), ByteRange(30, 34)])
  }

  @Test func `is refused with a form that there is not`() {
    #expect(throws: MarkedText.UnknownForm.self) { try MarkedText("[Quito|ECU capital]") }
  }
}
