import EntenteEnglish

/// The frames that the words of a sentence may evoke: those of which a theme and a particle can be there.
struct EvokedFrames: Sendable {
  /// By word, the number of its lemma in the index; 0 for one that no frame names.
  let numbers: [Int]
  /// By frame, what the sentence has not of what it needs.
  private let missing: [FrameIndex.Needs]

  /// - Parameters:
  ///   - words: The words of the sentence.
  ///   - writings: The same as they are written.
  ///   - index: The frames by their words.
  init(_ words: [Word], _ writings: [Lemma], _ index: FrameIndex) {
    var numbers: [Int] = []
    numbers.reserveCapacity(words.count)
    var known: [Int] = []
    known.reserveCapacity(words.count)
    for (word, written) in zip(words, writings) {
      let number = index.number(of: word.lemma)
      numbers.append(number)
      if number > 0 { known.append(number) }
      guard written.key != word.lemma.key else { continue }
      let other = index.number(of: written)
      if other > 0 { known.append(other) }
    }
    self.numbers = numbers
    missing = index.missing(among: known)
  }

  /// Whether a frame, an index, may be evoked where its verb stands.
  func contains(_ frame: Int) -> Bool { missing[frame].rawValue == 0 }
}
