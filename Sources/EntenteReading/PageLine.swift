import EntenteText

/// A line of a page, or the lines that a paragraph was wrapped over, with what its words show.
struct PageLine {
  /// Without white space at its ends and without the bullet before it.
  let range: ByteRange
  let startsWithBullet: Bool
  /// Empty lines between it and the line before.
  let emptyLinesBefore: Int
  /// The words in lower case with one space between, without marks: `your email address will not be published`.
  ///
  /// Two lines that differ in case, spaces or marks alone have one phrase. Empty for lines beyond 1,000 bytes.
  let phrase: String
  let wordCount: Int
  /// Words that begin with a capital or a digit.
  let capitalCount: Int
  /// Every word that English headlines capitalise begins with a capital or a digit.
  let isTitleCase: Bool
  /// Ends with a full stop, question or exclamation mark, maybe inside a quotation mark or bracket.
  let endsWithStop: Bool
  let endsWithFullStop: Bool

  init(_ range: ByteRange, of text: [UInt8], emptyLinesBefore: Int) {
    let bytes = text.span
    let start = Self.behindBullet(in: bytes, range)
    self.range = bytes.trimmed(ByteRange(start, range.end))
    startsWithBullet = start > range.start
    self.emptyLinesBefore = emptyLinesBefore
    let words = PageWords(in: bytes, self.range)
    phrase = words.phrase
    wordCount = words.count
    capitalCount = words.capitals
    isTitleCase = words.isTitleCase
    let last = Self.lastMark(in: bytes, self.range)
    endsWithFullStop = last == 0x2E || last == 0x2026 || last == 0x3002
    endsWithStop = endsWithFullStop || last == 0x21 || last == 0x3F || last == 0xFF01 || last == 0xFF1F
  }

  /// Five words and a stop: a sentence of an article rather than a label, a menu or a headline.
  var isProse: Bool { endsWithStop && wordCount >= 5 }

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

  init(in text: Span<UInt8>, _ range: ByteRange) {
    var letters: [UInt8] = []
    letters.reserveCapacity(range.count + 1)
    let isShort = range.count <= 1000
    var wordStart = 0
    var isInWord = false
    var offset = range.start
    while offset < range.end {
      let (value, width) = text.scalar(at: offset)
      if UTF8Scalars.isLetter(value) || UTF8Scalars.isDigit(value) {
        if !isInWord {
          endWord(letters[wordStart...])
          if !letters.isEmpty { letters.append(0x20) }
          wordStart = letters.count
          beginWord(value)
          isInWord = true
        }
        Self.append(value, to: &letters)
      } else if !Self.isApostrophe(value) {
        isInWord = false
      }
      offset += width
    }
    endWord(letters[wordStart...])
    isTitleCase = isTitleCase && count > 0
    if isShort { phrase = String(decoding: letters, as: UTF8.self) }
  }

  private var isCapital = true

  private mutating func beginWord(_ first: UInt32) {
    count += 1
    isCapital = UTF8Scalars.isUppercase(first) || UTF8Scalars.isDigit(first)
    if isCapital { capitals += 1 }
  }

  private mutating func endWord(_ word: ArraySlice<UInt8>) {
    if !word.isEmpty, !isCapital, !FunctionWords.contains(word) { isTitleCase = false }
  }

  private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0xAD }

  private static func append(_ value: UInt32, to letters: inout [UInt8]) {
    if value < 0x80 {
      letters.append(UTF8Scalars.isUppercase(value) ? UInt8(value) | 0x20 : UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}

/// Small words: headlines leave them in lower case, and menus do without them.
enum FunctionWords {
  private static let all: Set<[UInt8]> = Set(
    """
    a an the of to in on at by for from with and or but nor as via per is are was be vs over into up off out if it its \
    than that s t \
    de la el en que y los las un una del al con por para le les des et du au aux pour der die das und von mit im zu den \
    o os da do dos das em no na e il di per
    """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))

  static func contains(_ word: ArraySlice<UInt8>) -> Bool { word.count <= 4 && all.contains(Array(word)) }
}
