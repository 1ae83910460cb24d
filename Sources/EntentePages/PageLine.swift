package import EntenteText

/// A line of a page, or the lines that a paragraph was wrapped over, with what its words show.
package struct PageLine {
  /// Without white space at its ends and without the bullet before it.
  package let range: ByteRange
  let startsWithBullet: Bool
  /// Empty lines between it and the line before.
  let emptyLinesBefore: Int
  /// The words in lower case with one space between, without marks: `your email address will not be published`.
  ///
  /// Two lines that differ in case, spaces or marks alone have one phrase. Empty for lines beyond 1,000 bytes.
  let phrase: String
  package let wordCount: Int
  /// Words that begin with a capital or a digit.
  let capitalCount: Int
  /// Every word that English headlines capitalise begins with a capital or a digit.
  let isTitleCase: Bool
  /// Ends with a full stop, question or exclamation mark, maybe inside a quotation mark or bracket.
  let endsWithStop: Bool
  let endsWithFullStop: Bool

  package init(_ range: ByteRange, of text: [UInt8], emptyLinesBefore: Int, readingWords: Bool = true) {
    let bytes = text.span
    let start = Self.behindBullet(in: bytes, range)
    self.range = bytes.trimmed(ByteRange(start, range.end))
    startsWithBullet = start > range.start
    self.emptyLinesBefore = emptyLinesBefore
    let words = PageWords(in: bytes, readingWords ? self.range : ByteRange(range.start, range.start))
    phrase = words.phrase
    wordCount = words.count
    capitalCount = words.capitals
    isTitleCase = words.isTitleCase
    let last = Self.lastMark(in: bytes, self.range)
    endsWithFullStop = Self.isFullStop(last)
    endsWithStop = Self.isStop(last)
  }

  /// Five words and a stop: a sentence of an article rather than a label, a menu or a headline.
  package var isProse: Bool { endsWithStop && wordCount >= 5 }

  /// Whether a line ends in a full stop, question or exclamation mark, maybe inside a quotation mark or bracket.
  package static func endsInStop(_ text: Span<UInt8>, _ range: ByteRange) -> Bool { isStop(lastMark(in: text, range)) }

  private static func isFullStop(_ value: UInt32) -> Bool { value == 0x2E || value == 0x2026 || value == 0x3002 }

  private static func isStop(_ value: UInt32) -> Bool {
    isFullStop(value) || value == 0x21 || value == 0x3F || value == 0xFF01 || value == 0xFF1F
  }

  private static func behindBullet(in text: Span<UInt8>, _ range: ByteRange) -> Int {
    var start = text.skippingWhiteSpace(from: range.start, to: range.end)
    while start < range.end {
      let (value, width) = text.scalar(at: start)
      let behind = text.skippingWhiteSpace(from: min(start + width, range.end), to: range.end)
      guard UTF8Scalars.isBullet(value), behind > start + width else { break }
      start = behind
    }
    return start
  }

  /// The last scalar before closing quotation marks and brackets.
  private static func lastMark(in text: Span<UInt8>, _ range: ByteRange) -> UInt32 {
    var end = range.end
    while end > range.start {
      var last = end - 1
      while last > range.start, text[last] & 0xC0 == 0x80 { last -= 1 }
      let value = text.scalar(at: last).value
      switch value {
      case 0x20, 0x22, 0x27, 0x29, 0x5D, 0xA0, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D: end = last
      default: return value
      }
    }
    return 0
  }
}

/// The words of a line, counted once.
private struct PageWords {
  private(set) var count = 0
  private(set) var capitals = 0
  private(set) var isTitleCase = true
  private(set) var phrase = ""
  private var letters: [UInt8] = []
  /// Where the word that is being read begins in `letters`; nil between words.
  private var wordStart: Int?
  private var isCapital = true

  init(in text: Span<UInt8>, _ range: ByteRange) {
    // A line too long to be a label or a headline is told by its beginning.
    let end = range.count <= 1000 ? range.end : range.start + 300
    letters.reserveCapacity(end - range.start + 1)
    var offset = range.start
    while offset < end {
      let byte = text[offset]
      if byte < 0x80 {
        read(ascii: byte)
        offset += 1
      } else {
        let (value, width) = text.scalar(at: offset)
        read(value)
        offset += width
      }
    }
    endWord()
    isTitleCase = isTitleCase && count > 0
    if range.count <= 1000 { phrase = String(decoding: letters, as: UTF8.self) }
  }

  @inline(__always)
  private mutating func read(ascii byte: UInt8) {
    let lower = byte | 0x20
    if 0x61 <= lower && lower <= 0x7A {
      if wordStart == nil { beginWord(isCapital: byte != lower) }
      letters.append(lower)
    } else if 0x30 <= byte && byte <= 0x39 {
      if wordStart == nil { beginWord(isCapital: true) }
      letters.append(byte)
    } else if byte != 0x27 {
      endWord()
    }
  }

  private mutating func read(_ value: UInt32) {
    if UTF8Scalars.isLetter(value), let scalar = Unicode.Scalar(value) {
      if wordStart == nil { beginWord(isCapital: UTF8Scalars.isUppercase(value)) }
      letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else if value != 0x2019, value != 0xAD {
      endWord()
    }
  }

  private mutating func beginWord(isCapital: Bool) {
    if !letters.isEmpty { letters.append(0x20) }
    wordStart = letters.count
    self.isCapital = isCapital
    count += 1
    if isCapital { capitals += 1 }
  }

  private mutating func endWord() {
    guard let start = wordStart else { return }
    if isTitleCase, !isCapital { isTitleCase = FunctionWords.contains(letters[start...]) }
    wordStart = nil
  }
}

/// Small words: headlines leave them in lower case, and menus do without them.
enum FunctionWords {
  private static let all = Set(
    """
    a an the of to in on at by for from with and or but nor as via per is are was be vs over into up off out if it its \
    than that s t \
    de la el en que y los las un una del al con por para le les des et du aux pour der die das und von mit im zu den \
    o os da do dos das em no na e il di
    """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { packed($0) })

  static func contains(_ word: some Collection<UInt8>) -> Bool { word.count <= 4 && all.contains(packed(word)) }

  private static func packed(_ word: some Collection<UInt8>) -> UInt32 { word.reduce(0) { $0 << 8 | UInt32($1) } }
}
