/// Words of a sentence that are read in one go: all of them, without what is inserted between.
struct WordLine {
  let words: [Word]
  /// Indices of words, in order.
  let places: [Int]

  var count: Int { places.count }

  /// The class of the word at a place; a stop where the line has no word.
  @inline(__always)
  func tag(_ at: Int) -> PartOfSpeech { at >= 0 && at < places.count ? words[places[at]].tag : .stop }

  @inline(__always)
  func word(_ at: Int) -> Word { words[places[at]] }
}
