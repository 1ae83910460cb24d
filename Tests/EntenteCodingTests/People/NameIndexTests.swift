import EntenteCoding
import EntenteStatistics
import Testing

@Suite struct `The index of an article's names` {
  /// The last of some names that has the words in a row and is longer, by going through all of them.
  private func latest(containing words: [UInt64], in names: [[UInt64]]) -> Int? {
    names.lastIndex { name in
      guard !words.isEmpty, name.count > words.count else { return false }
      return (0...name.count - words.count).contains { Array(name[$0..<$0 + words.count]) == words }
    }
  }

  @Test(arguments: 1...40)
  func `answers as going through all names does, whoever is renamed`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    func name(_ lengths: ClosedRange<Int>) -> [UInt64] {
      (0..<Int.random(in: lengths, using: &random)).map { _ in UInt64.random(in: 0..<5, using: &random) }
    }
    var index = NameIndex()
    var names: [[UInt64]] = []
    for _ in 0..<60 {
      if let person = names.indices.randomElement(using: &random), Bool.random(using: &random) {
        names[person] = name(0...6)
        index.rename(person, names[person])
      } else {
        names.append(name(0...6))
        index.add(names[names.count - 1])
      }
      let words = name(0...4)
      #expect(index.latest(containing: words) == latest(containing: words, in: names), "\(words) in \(names)")
    }
    #expect(index.names == names)
  }
}

@Suite struct `The offices of an article's people` {
  @Test(arguments: 1...40)
  func `are held by whom going through all of them finds`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var offices = OfficesHeld()
    var said: [(person: Int, word: Int32)] = []
    var settled: Set<Int> = []
    for _ in 0..<80 {
      let person = Int.random(in: 0..<8, using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        settled.insert(person)
        offices.settle(person)
      } else {
        let words = (0..<3).map { _ in Int32.random(in: 0..<5, using: &random) }
        offices.add(words, of: person, hasCountry: settled.contains(person))
        for word in words where !said.contains(where: { $0 == (person, word) }) { said.append((person, word)) }
      }
      for word in Int32(0)..<5 {
        #expect(
          offices.latest(ofRoleWord: word) == said.last { $0.word == word && settled.contains($0.person) }?.person)
        #expect(offices.isHeld(word, by: person) == said.contains { $0 == (person, word) })
      }
    }
  }
}
