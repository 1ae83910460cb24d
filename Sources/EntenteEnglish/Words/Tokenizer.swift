package import EntenteText

/// Cuts text into words, numbers and marks.
///
/// A word is a run of letters and digits; "U.S." is one word, a hyphen parts words, an apostrophe begins a clitic
/// ("Ecuador" + "s"), so that a name is found in "U.S.-Cuba" and "Russia's". The gazetteer's own forms are cut the same way.
package struct Tokenizer: Sendable {
  /// Knows no words: for lists, whose words are about to become known.
  package static let plain = Tokenizer(vocabulary: Vocabulary(capacity: 2))

  private let vocabulary: Vocabulary
  /// Bits of each word by its number; none past the end.
  private let classes: [UInt64]

  package init(vocabulary: Vocabulary, classes: [UInt64] = []) {
    self.vocabulary = vocabulary
    self.classes = classes
  }

  /// Appends the tokens of one sentence.
  package func append(_ text: Span<UInt8>, _ range: ByteRange, to tokens: inout [Token]) {
    var position = range.start
    var spaced = true
    while position < range.end {
      let byte = text[position]
      if byte == 0x20 || byte &- 9 < 5 {
        position += 1
        spaced = true
      } else if Self.isASCIIAlphanumeric(byte) || byte >= 0x80 {
        let width = byte < 0x80 ? 0 : Self.nonletter(text, position, range.end)
        if width > 0 {
          let isSpace = Self.isWideSpace(text, position, width)
          if isSpace {
            position += width
          } else {
            position = mark(text, position, width, range.end, spaced: spaced, into: &tokens)
          }
          spaced = isSpace
        } else {
          position = word(text, position, range.end, spaced: spaced, into: &tokens)
          spaced = false
        }
      } else {
        position = mark(text, position, 1, range.end, spaced: spaced, into: &tokens)
        spaced = false
      }
    }
  }

  /// Reads one word or number and returns where it ends.
  private func word(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, spaced: Bool, into tokens: inout [Token]
  ) -> Int {
    var scan = WordScan(start: start, spaced: spaced)
    scan.run(over: text, upTo: limit)
    var shape = scan.shapeOfAll
    // Nothing but an apostrophe inside a word is left out.
    if !spaced, let previous = tokens.last, previous.isWord, Int(previous.end) < start { shape.insert(.clitic) }
    tokens.append(token(start, scan.position, scan.key, shape, .none))
    return scan.position
  }

  /// Reads a mark, unless it is an apostrophe inside a word, and returns where it ends.
  private func mark(
    _ text: Span<UInt8>, _ start: Int, _ width: Int, _ limit: Int, spaced: Bool, into tokens: inout [Token]
  ) -> Int {
    let (scalar, width) = Self.mark(text, start, width, limit)
    let previous = tokens.last.flatMap { !spaced && Int($0.end) == start ? $0 : nil }
    var mark = Mark(scalar)
    if mark == .apostrophe || mark == .openSingle {
      if Self.isInnerApostrophe(text, start + width, limit, after: previous) { return start + width }
      mark = Self.single(scalar, text, start + width, limit, spaced: spaced, after: previous)
    }
    var key = UInt64(mark.rawValue)
    if mark == .other {
      key = WordKey.seed
      for position in start..<start + width { key = WordKey.add(text[position], to: key) }
    }
    tokens.append(token(start, start + width, key, spaced ? [.spaced] : [], mark))
    return start + width
  }

  private func token(_ start: Int, _ end: Int, _ key: UInt64, _ shape: Token.Shape, _ mark: Mark) -> Token {
    let word = vocabulary.number(of: key)
    let classes = word > 0 && Int(word) < classes.count ? classes[Int(word)] : 0
    return Token(
      start: Int32(start), end: Int32(end), key: key, word: word, shape: shape, mark: mark, classes: classes)
  }

  /// Whether the stop at `position` belongs to an abbreviation of single letters, "U.S." or "U.S", that began at `start`.
  static func continuesAbbreviation(_ text: Span<UInt8>, _ start: Int, _ position: Int, _ limit: Int) -> Bool {
    // Letters and stops must alternate from the start.
    guard position - start == 1 || (position - start) % 2 == 1 && text[position - 2] == 0x2E else { return false }
    guard isASCIILetter(text[position - 1]) else { return false }
    if position - start > 1 { return true }
    return position + 1 < limit && isASCIILetter(text[position + 1])
      && (position + 2 >= limit || !isASCIIAlphanumeric(text[position + 2]))
  }
}
