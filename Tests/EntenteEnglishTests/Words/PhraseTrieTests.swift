import EntenteEnglish
import EntenteStatistics
import Testing

@Suite struct `A trie of phrases` {
  @Test func `holds phrases with their values, in order of insertion`() {
    var trie = PhraseTrie()
    trie.insert([1, 2], value: 7)
    trie.insert([1], value: 8)
    trie.insert([1, 2], value: 9)
    let one = trie.step(0, 1)
    let two = trie.step(one, 2)
    #expect(Array(trie.values(at: one)) == [8])
    #expect(Array(trie.values(at: two)) == [7, 9])
    #expect(trie.isTerminal(one) && trie.isTerminal(two))
    #expect(trie.step(two, 1) == 0)
    #expect(trie.step(0, 2) == 0)
  }

  @Test func `knows no phrase without words, and no word that no list knows`() {
    var trie = PhraseTrie()
    trie.insert([], value: 1)
    #expect(!trie.isTerminal(0))
    #expect(Array(trie.values(at: 0)).isEmpty)
    #expect(trie.step(0, 0) == 0)
  }

  @Test(arguments: UInt64(1)...5)
  func `finds what a dictionary of phrases finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var trie = PhraseTrie()
    var phrases: [[Int32]: [Int]] = [:]
    for value in 0..<5000 {
      let phrase = (0..<Int.random(in: 1...4, using: &random)).map { _ in Int32.random(in: 1...40, using: &random) }
      trie.insert(phrase, value: value)
      phrases[phrase, default: []].append(value)
    }
    for (phrase, values) in phrases {
      var node: PhraseTrie.Node = 0
      for word in phrase { node = trie.step(node, word) }
      #expect(Array(trie.values(at: node)) == values)
    }
  }
}
