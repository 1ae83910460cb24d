import EntenteText

/// What a word that the lexicon does not know can be: by how its rare kin end.
///
/// - SeeAlso: Samuelsson (1993), Morphological tagging based entirely on Bayesian inference; Brants (2000), 2.3.
struct WordGuess: Sendable {
  private static let longest = 5
  private let endings: Lexicon
  private let any: [Lexicon.Candidate]

  init(_ table: TagTable, _ transitions: Transitions) {
    endings = Lexicon(table, transitions)
    any = Array(endings.candidates(of: WordKey.of("".utf8)))
  }

  /// The candidates of the longest ending that is known, then of any word.
  func candidates(of token: Token, in text: Span<UInt8>) -> ArraySlice<Lexicon.Candidate> {
    let word = Int(token.start)..<Int(token.end)
    var length = min(Self.longest, word.count - 1)
    while length > 0 {
      var key = WordKey.seed
      for position in word.upperBound - length..<word.upperBound {
        let byte = text[position]
        key = WordKey.add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: key)
      }
      let found = endings.candidates(of: key)
      if !found.isEmpty { return found }
      length -= 1
    }
    return any[...]
  }
}
