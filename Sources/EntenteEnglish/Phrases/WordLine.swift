/// Words of a sentence that are read in one go: all of them, without what is inserted between.
struct WordLine {
  let words: [Word]
  /// Indices of words, in order.
  let places: [Int]
  /// Their classes.
  private let tags: [PartOfSpeech]

  init(words: [Word], places: [Int]) {
    self.words = words
    self.places = places
    tags = places.map { words[$0].tag }
  }

  var count: Int { places.count }

  /// The class of the word at a place; a stop where the line has no word.
  @inline(__always)
  func tag(_ at: Int) -> PartOfSpeech { at >= 0 && at < tags.count ? tags[at] : .stop }

  @inline(__always)
  func word(_ at: Int) -> Word { words[places[at]] }
}
