import EntenteEnglish
import Testing

@Suite struct `A vocabulary` {
  @Test func `numbers words from 1 in the order they come, each once`() {
    var vocabulary = Vocabulary()
    #expect(["peru", "chile", "peru", "PERÚ", "cuba"].map { vocabulary.insert($0) } == [1, 2, 1, 1, 3])
    #expect(vocabulary.count == 3)
  }

  @Test func `does not know a word that no list named`() {
    var vocabulary = Vocabulary()
    _ = vocabulary.insert("peru")
    #expect(vocabulary.number(of: WordKey.of("peru".utf8)) == 1)
    #expect(vocabulary.number(of: WordKey.of("chile".utf8)) == 0)
  }

  @Test(arguments: [2, 16, 1 << 12])
  func `grows as it must, whatever it began with`(capacity: Int) {
    var vocabulary = Vocabulary(capacity: capacity)
    let words = (0..<1000).map { "word\($0)" }
    let numbers = words.map { vocabulary.insert($0) }
    #expect(numbers == (1...1000).map(Int32.init))
    #expect(words.map { vocabulary.number(of: WordKey.of($0.utf8)) } == numbers)
  }
}
