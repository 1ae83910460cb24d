import EntenteEnglish
import Testing

@Suite struct `Where a verb group ends` {
  private func groups(_ sentence: String) -> [String] {
    let read = ReadSentence(sentence)
    return read.analysis.verbGroups.sorted { $0.head < $1.head }.map { $0.range.map(read.text).joined(separator: " ") }
  }

  @Test(
    arguments: [
      ("Peru would have been attacked.", ["would have been attacked"]), ("Peru may soon leave.", ["may soon leave"]),
      ("Peru is going to leave.", ["is going", "to leave"]),
      ("Peru did not want to leave.", ["did not want", "to leave"]),
      ("Peru stopped shelling Chile.", ["stopped", "shelling"]),
      ("Peru left and returned.", ["left", "returned"]), ("Peru, he said, left.", ["said", "left"]),
    ] as [(String, [String])])
  func `is behind its last verb`(sentence: String, expected: [String]) {
    #expect(groups(sentence) == expected)
  }
}
