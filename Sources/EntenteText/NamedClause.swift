/// A name and its verb, with which a sentence begins: `Peru sued`, `Juan Ruiz also left`, `Chile's envoy said`.
enum NamedClause {
  /// Words that are looked at.
  private static let reach = 8

  /// Whether such a clause begins at an offset.
  ///
  /// Not where a noun that goes on after a short form is in the name, such as the Senate of `the U.S. Senate voted`; and
  /// not with a name of several words behind `ambassador to the`, a post, for the name is the ambassador's.
  static func begins(in text: Span<UInt8>, at offset: Int, isBehindPost: Bool) -> Bool {
    var offset = offset
    // Words in small letters that may still stand before the verb: "Chile's new envoy said".
    var modified = 0
    var isQualified = false
    for count in 0..<reach {
      let end = endOfWord(in: text, from: offset)
      guard end > offset else { return false }
      let word = text.extracting(offset..<end)
      if UTF8Scalars.isUppercase(text.scalar(at: offset).value) {
        if !isQualified && isAttributed(word) || isBehindPost && count == 1 { return false }
      } else if isPredicate(word) {
        return true
      } else if !Words.particles.contains(WordHead(word)) {
        guard modified > 0 else { return false }
        modified -= 1
      }
      let behind = endOfClitic(in: text, from: end)
      if behind > end || count == 0 && isAdjective(word) {
        modified = behind > end ? 3 : 1
        isQualified = true
      }
      offset = text.skippingWhiteSpace(from: behind, to: text.count)
      guard offset > behind else { return false }
    }
    return false
  }

  /// Whether a word has the form of a people's adjective: `Peruvian`, `Chilean`, `Japanese`, `Spanish`.
  private static func isAdjective(_ word: Span<UInt8>) -> Bool {
    guard word.count > 5 else { return false }
    return Words.adjectiveEndings.contains(WordHead(word.extracting(word.count - 3..<word.count)))
  }

  /// Whether a noun, in the singular or plural, goes on after a short form.
  static func isAttributed(_ word: Span<UInt8>) -> Bool {
    if Words.attributed.contains(WordHead(word)) { return true }
    guard word.count > 3, word[word.count - 1] == UInt8(ascii: "s") else { return false }
    return Words.attributed.contains(WordHead(word.extracting(0..<word.count - 1)))
  }

  private static func isPredicate(_ word: Span<UInt8>) -> Bool {
    if Words.predicates.contains(WordHead(word)) { return true }
    guard word.count > 3 else { return false }
    let (last, before) = (word[word.count - 1], word[word.count - 2])
    return last == UInt8(ascii: "d") && before == UInt8(ascii: "e")
      || last == UInt8(ascii: "y") && before == UInt8(ascii: "l")
  }

  private static func endOfWord(in text: Span<UInt8>, from offset: Int) -> Int {
    var end = offset
    while end < text.count, end - offset < 24 {
      let (value, width) = text.scalar(at: end)
      guard UTF8Scalars.isLetter(value) else { break }
      end += width
    }
    return end
  }

  /// The offset behind `'s`, or the same where none is.
  private static func endOfClitic(in text: Span<UInt8>, from offset: Int) -> Int {
    guard offset < text.count else { return offset }
    let (value, width) = text.scalar(at: offset)
    guard value == 0x27 || value == 0x2019 else { return offset }
    let behind = offset + width
    return behind < text.count && text[behind] == UInt8(ascii: "s") ? behind + 1 : behind
  }
}
