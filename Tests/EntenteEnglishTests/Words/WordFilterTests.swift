import EntenteEnglish
import Testing

@Suite struct `A filter of words` {
  @Test(arguments: [1 << 6, 1 << 10, 1 << 16])
  func `never denies a word that was added`(capacity: Int) {
    var filter = WordFilter(capacity: capacity)
    let words = (0..<500).map { WordKey.of("name\($0)".utf8) }
    for word in words { filter.insert(word) }
    #expect(words.allSatisfy { filter.mayContain($0) })
  }

  @Test func `denies every word while it is empty`() {
    let filter = WordFilter(capacity: 64)
    #expect(!(0..<500).contains { filter.mayContain(WordKey.of("name\($0)".utf8)) })
  }

  @Test func `denies most other words with eight bits for each of its own`() {
    var filter = WordFilter(capacity: 1 << 12)
    for number in 0..<512 { filter.insert(WordKey.of("name\(number)".utf8)) }
    // A full eighth of the bits would let through one word of eight.
    #expect((0..<4_000).count { filter.mayContain(WordKey.of("other\($0)".utf8)) } < 600)
  }
}
