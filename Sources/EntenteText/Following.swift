/// The first word behind a stop, past opening quotes and brackets.
struct Following {
  let isWord: Bool
  let isDigit: Bool
  let isLowercase: Bool
  /// A capital before a small letter, or alone as in `A visit`.
  let isCapitalised: Bool
  /// The letters of the word.
  let word: ByteRange
  private let isAside: Bool
  private let isAlone: Bool
  private let key: WordHead

  var isStarter: Bool { !isAlone && Words.starters.contains(key) }
  var isTime: Bool { Words.times.contains(key) }
  var isState: Bool { Words.states.contains(key) }
  /// The end of an address or of a file's name.
  var isSuffix: Bool { Words.suffixes.contains(key) }

  /// Whether a name with its verb begins here, or after a wide gap just a name.
  func isClause(in text: Span<UInt8>, behind gap: Gap, isBehindPost: Bool) -> Bool {
    guard isCapitalised, !isAside else { return false }
    if gap.isWide { return !isAlone && !NamedClause.isAttributed(text.extracting(word.start..<word.end)) }
    return NamedClause.begins(in: text, at: word.start, isBehindPost: isBehindPost)
  }

  /// Whether the word can open a sentence though the space before it was lost behind a name: more follows, and it is no
  /// part of an address such as `Gazeta.Ru`.
  func opensSentence(in text: Span<UInt8>) -> Bool {
    guard word.end + 1 < text.count, word.count > 2 else { return isStarter }
    let (value, _) = text.scalar(at: word.end)
    return UTF8Scalars.isWhiteSpace(value) || value == 0x2C || value == 0x2D || value == 0x27 || value == 0x2019
  }

  init(in text: Span<UInt8>, at offset: Int) {
    let (start, isAside) = Self.afterOpeners(in: text, from: offset)
    self.isAside = isAside
    var end = start
    while end < text.count {
      let (value, width) = text.scalar(at: end)
      guard UTF8Scalars.isLetter(value), end - start < 24 else { break }
      end += width
    }
    let first: UInt32 = start < text.count ? text.scalar(at: start).value : 0
    isDigit = UTF8Scalars.isDigit(first)
    isWord = isDigit || end > start
    isLowercase = UTF8Scalars.isLowercase(first)
    let width = start < text.count ? text.scalar(at: start).width : 0
    let second: UInt32 = start + width < text.count ? text.scalar(at: start + width).value : 0x20
    isCapitalised = UTF8Scalars.isUppercase(first) && (UTF8Scalars.isLowercase(second) || second == 0x20)
    word = ByteRange(start, end)
    key = WordHead(text.extracting(start..<end))
    let isInitial = end - start == 1 && end < text.count && text[end] == 0x2E
    isAlone = isInitial || isAside
  }

  /// The offset behind opening marks, and whether a dash or bracket is among them, as in `PARIS, Mo. (AP) — The`.
  private static func afterOpeners(in text: Span<UInt8>, from offset: Int) -> (start: Int, isAside: Bool) {
    var offset = offset
    var isAside = false
    while offset < text.count {
      let (value, width) = text.mark(at: offset)
      guard opens(value) || UTF8Scalars.isBullet(value) || UTF8Scalars.isWhiteSpace(value) else { break }
      isAside = isAside || value == 0x28 || UTF8Scalars.isBullet(value)
      offset += width
    }
    return (offset, isAside)
  }

  private static func opens(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x60, 0x7B, 0xA1, 0xAB, 0xBF: true
    case 0x2018, 0x201A...0x201C, 0x201E, 0x2039, 0x300C, 0x300E: true
    default: false
    }
  }
}
