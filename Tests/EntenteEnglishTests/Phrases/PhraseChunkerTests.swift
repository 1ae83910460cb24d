import EntenteEnglish
import Testing

/// Noun phrases by a reader's eye: the head in brackets.
@Suite struct `The head of a noun phrase` {
  private func heads(_ sentence: String) -> [String] {
    let read = ReadSentence(sentence)
    return read.analysis.phrases.map { phrase in
      phrase.range.map { $0 == phrase.head ? "[\(read.text($0))]" : read.text($0) }.joined(separator: " ")
    }
  }

  @Test(
    arguments: [
      ("The minister left.", ["The [minister]"]), ("The trade minister left.", ["The trade [minister]"]),
      ("A joint trade commission met.", ["A joint trade [commission]"]),
      ("Three envoys left.", ["Three [envoys]"]), ("All three agreed.", ["All [three]"]),
      ("Peruvian copper fell.", ["Peruvian [copper]"]), ("Both sides agreed.", ["Both [sides]"]),
      ("Some of the envoys left.", ["[Some]", "the [envoys]"]), ("They left.", ["[They]"]),
      ("The poor protested.", ["The [poor]"]), ("This surprised them.", ["[This]", "[them]"]),
    ] as [(String, [String])])
  func `is its last noun, or what stands in its place`(sentence: String, expected: [String]) {
    #expect(heads(sentence) == expected)
  }

  @Test(
    arguments: [
      ("In 1961 Peru left.", ["[1961]", "[Peru]"]), ("In the 1990s Peru left.", ["the [1990s]", "[Peru]"]),
      ("In the 90s Peru left.", ["the [90s]", "[Peru]"]),
      ("The 300 Peruvian soldiers left.", ["The 300 Peruvian [soldiers]"]),
    ] as [(String, [String])])
  func `ends a year or a decade before a name`(sentence: String, expected: [String]) {
    #expect(heads(sentence) == expected)
  }

  @Test(
    arguments: [
      ("Peru persuaded newly elected leaders.", ["[Peru]", "newly elected [leaders]"]),
      ("Peru met freshly trained envoys.", ["[Peru]", "freshly trained [envoys]"]),
      ("Peru recently freed envoys.", ["[Peru]", "[envoys]"]),
    ] as [(String, [String])])
  func `may begin with what it has newly become`(sentence: String, expected: [String]) {
    #expect(heads(sentence) == expected)
  }
}
