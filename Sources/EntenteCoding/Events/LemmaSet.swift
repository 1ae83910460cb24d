import EntenteEnglish

/// A list of words of frames.tsv that is asked about the words of every sentence.
struct LemmaSet: Sendable {
  /// Shared by all lists.
  private let vocabulary: Vocabulary
  private let numbers: WordSet

  init(_ words: [Lemma], of index: FrameIndex) {
    vocabulary = index.vocabulary
    numbers = WordSet(words.map { index.vocabulary.number(of: $0.key) }.filter { $0 > 0 })
  }

  func contains(_ lemma: Lemma) -> Bool { numbers.contains(vocabulary.number(of: lemma.key)) }

  /// Whether the list has the word of a number of the index.
  func contains(number: Int) -> Bool { numbers.contains(Int32(number)) }
}
