import EntenteEnglish

/// The frames that the words of a sentence may evoke: those of which a theme and a particle can be there.
struct EvokedFrames: Sendable {
  /// By word, the number of its lemma in the index; 0 for one that no frame names.
  let numbers: [Int]
  private let hasTheme: [Bool]
  private let hasParticle: [Bool]

  /// - Parameters:
  ///   - words: The words of the sentence.
  ///   - view: The sentence, for the words as they are written.
  ///   - index: The frames by their words.
  init(_ words: [Word], in view: SentenceView, _ index: FrameIndex) {
    var numbers: [Int] = []
    numbers.reserveCapacity(words.count)
    var known: [Int] = []
    known.reserveCapacity(words.count)
    for word in words {
      let number = index.number(of: word.lemma)
      numbers.append(number)
      if number > 0 { known.append(number) }
      let written = Lemma(key: view.tokens[Int(word.firstToken)].key)
      guard written != word.lemma else { continue }
      let other = index.number(of: written)
      if other > 0 { known.append(other) }
    }
    self.numbers = numbers
    (hasTheme, hasParticle) = index.possible(among: known)
  }

  /// Whether a frame, an index, may be evoked where its verb stands.
  func contains(_ frame: Int) -> Bool { hasTheme[frame] && hasParticle[frame] }
}
