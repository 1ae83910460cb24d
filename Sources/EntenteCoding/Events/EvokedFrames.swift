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
    // Each once: "to" begins the particles of many frames.
    var known: [Int] = []
    known.reserveCapacity(words.count)
    var seen = WordSet(upTo: index.vocabulary.count)
    func add(_ number: Int) {
      guard number > 0, !seen.contains(Int32(number)) else { return }
      seen.insert(Int32(number))
      known.append(number)
    }
    for (word, written) in zip(words, writings) {
      let number = index.number(of: word.lemma)
      numbers.append(number)
      add(number)
      if written.key != word.lemma.key { add(index.number(of: written)) }
    }
    self.numbers = numbers
    missing = index.missing(among: known)
  }

  /// Whether a frame, an index, may be evoked where its verb stands.
  func contains(_ frame: Int) -> Bool { missing[frame].rawValue == 0 }
}
