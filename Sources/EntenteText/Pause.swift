/// A stop or line end inside a paragraph, with what clings to it, and whether a sentence ends there.
struct Pause {
  let endsSentence: Bool
  /// Where the sentence would end: behind the stops and the quotes and brackets that close after them.
  let end: Int
  /// Where reading goes on: behind the white space that follows.
  let next: Int

  /// - Parameters:
  ///   - text: Ends where the paragraph ends.
  ///   - offset: The first byte of what may be a stop or a line end.
  ///   - start: Where the sentence began.
  init(in text: Span<UInt8>, at offset: Int, sentence start: Int) {
    let (value, width) = text.scalar(at: offset)
    guard Self.isStop(value) else {
      let gap = Gap(in: text, at: offset)
      self.init(endsSentence: gap.breaks, end: offset, next: UTF8Scalars.isLineEnd(value) ? gap.end : offset + width)
      return
    }
    let stop = Stop(in: text, at: offset)
    let ends = stop.gap.breaks || stop.gap.end == text.count || stop.isWide || stop.ends(in: text, sentence: start)
    self.init(endsSentence: ends, end: stop.end, next: stop.gap.end)
  }

  private init(endsSentence: Bool, end: Int, next: Int) {
    self.endsSentence = endsSentence
    self.end = end
    self.next = next
  }

  /// Returns the offset behind white space and bullets, such as `•` or `-`, that stand before words.
  static func afterBullet(in text: Span<UInt8>, from offset: Int) -> Int {
    var offset = text.skippingWhiteSpace(from: offset, to: text.count)
    while offset < text.count, let behind = bullet(in: text, at: offset) {
      offset = text.skippingWhiteSpace(from: behind, to: text.count)
    }
    return offset
  }

  /// Returns the offset behind a bullet that white space follows, or nil where none stands.
  fileprivate static func bullet(in text: Span<UInt8>, at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    let (value, width) = text.scalar(at: offset)
    let behind = offset + width
    guard UTF8Scalars.isBullet(value), behind < text.count else { return nil }
    return UTF8Scalars.isWhiteSpace(text.scalar(at: behind).value) ? behind : nil
  }

  fileprivate static func isStop(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x061F, 0x06D4, 0x0964: true
    default: isWide(value)
    }
  }

  /// Stops of scripts that put no space behind them.
  fileprivate static func isWide(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0xFF01 || value == 0xFF0E || value == 0xFF1F || value == 0xFF61
  }
}

/// The white space behind a stop.
private struct Gap {
  let end: Int
  let isEmpty: Bool
  /// An empty line, a paragraph separator, or a new line with a bullet: a break whatever stands around it.
  let breaks: Bool

  init(in text: Span<UInt8>, at offset: Int) {
    var end = offset
    var lines = 0
    var last: UInt32 = 0
    while end < text.count {
      let (value, width) = text.scalar(at: end)
      guard UTF8Scalars.isWhiteSpace(value) else { break }
      if value == 0x2029 { lines += 2 }
      if UTF8Scalars.isLineEnd(value), !(value == 0x0A && last == 0x0D) { lines += 1 }
      last = value
      end += width
    }
    self.end = end
    isEmpty = end == offset
    breaks = lines > 1 || lines == 1 && Pause.bullet(in: text, at: end) != nil
  }
}

/// A run of stops with the quotes and brackets that close behind it.
private struct Stop {
  let start: Int
  /// Behind the closing quotes and brackets.
  let end: Int
  let gap: Gap
  let isWide: Bool
  /// A single full stop, which alone may belong to a short form.
  private let isSingle: Bool
  private let dots: Int

  init(in text: Span<UInt8>, at offset: Int) {
    var end = offset
    var stops = 0
    var dots = 0
    var isWide = false
    var gap = Gap(in: text, at: offset)
    while gap.end < text.count {
      let (value, width) = text.scalar(at: gap.end)
      if Pause.isStop(value), gap.isEmpty || Self.standsAlone(in: text, behind: gap.end + width) {
        stops += 1
        dots += value == 0x2E ? 1 : value == 0x2026 ? 3 : 0
        isWide = isWide || Pause.isWide(value)
      } else if stops == 0 || !Self.closes(value, afterSpace: !gap.isEmpty, in: text, behind: gap.end + width) {
        break
      }
      end = gap.end + width
      gap = Gap(in: text, at: end)
      if gap.breaks { break }
    }
    start = offset
    self.end = end
    self.gap = gap
    self.isWide = isWide
    self.dots = dots
    isSingle = stops == 1 && dots == 1
  }

  /// Whether a sentence ends here, by what stands before and behind.
  func ends(in text: Span<UInt8>, sentence: Int) -> Bool {
    if isElision(in: text, sentence) { return false }
    let following = Following(in: text, at: gap.end)
    if gap.isEmpty { return endsWithoutSpace(in: text, sentence, following) }
    guard following.isWord, !following.isLowercase else { return false }
    guard isSingle else { return true }
    let word = Self.word(in: text, before: start, from: sentence)
    if word.start == Pause.afterBullet(in: text, from: sentence), isListLabel(text, word) { return false }
    guard let abbreviation = Abbreviation(text.extracting(word.start..<word.end)) else { return true }
    switch abbreviation {
    case .bindsNext: return false
    case .bindsNumber: return !following.isDigit
    case .endsBeforeStarter: return following.isStarter
    case .endsUnlessTime: return !following.isTime
    case .endsUnlessState: return !following.isState
    }
  }

  /// `(...)`, `[…]`, and ` ... ` inside a quotation that leaves words out.
  private func isElision(in text: Span<UInt8>, _ sentence: Int) -> Bool {
    guard dots >= 3, start > sentence else { return false }
    let before = text[start - 1]
    return before == 0x28 || before == 0x5B || before == 0x20 || before == 0x0A || before == 0xA0
  }

  /// `…in full.The…`: a space was lost, as copied pages lose them; not so in `example.com` and `3.5`.
  private func endsWithoutSpace(in text: Span<UInt8>, _ sentence: Int, _ following: Following) -> Bool {
    guard following.isCapitalised else { return false }
    if end > start + 1 { return true }
    let word = Self.word(in: text, before: start, from: sentence)
    guard word.count >= 2, Abbreviation(text.extracting(word.start..<word.end)) == nil else { return false }
    var isLower = true
    for offset in word.start..<word.end {
      if text[offset] == 0x2E { return false }
      isLower = isLower && (text[offset] >= 0x80 || UTF8Scalars.isLowercase(UInt32(text[offset])))
    }
    return isLower || following.isStarter
  }

  /// `1.`, `12.` or `a.` that opens an entry of a list.
  private func isListLabel(_ text: Span<UInt8>, _ word: ByteRange) -> Bool {
    guard !word.isEmpty, word.count <= 2 else { return false }
    if word.count == 1, UTF8Scalars.isLetter(UInt32(text[word.start])) { return true }
    return UTF8Scalars.isDigit(UInt32(text[word.start])) && UTF8Scalars.isDigit(UInt32(text[word.end - 1]))
  }

  /// The letters, digits and inner stops before an offset, at most 24 bytes back.
  private static func word(in text: Span<UInt8>, before offset: Int, from sentence: Int) -> ByteRange {
    var start = offset
    let first = max(sentence, offset - 24)
    while start > first {
      var scalar = start - 1
      while scalar > first, text[scalar] & 0xC0 == 0x80 { scalar -= 1 }
      let value = text.scalar(at: scalar).value
      guard value == 0x2E || UTF8Scalars.isDigit(value) || UTF8Scalars.isLetter(value) else { break }
      start = scalar
    }
    return ByteRange(start, offset)
  }

  /// True where a stop behind a space is a stray mark or a part of `. . .`, not the head of `.5` or `.NET`.
  private static func standsAlone(in text: Span<UInt8>, behind offset: Int) -> Bool {
    guard offset < text.count else { return true }
    let value = text.scalar(at: offset).value
    return UTF8Scalars.isWhiteSpace(value) || Pause.isStop(value)
  }

  private static func closes(
    _ value: UInt32, afterSpace: Bool, in text: Span<UInt8>, behind offset: Int
  ) -> Bool {
    switch value {
    case 0x22, 0x27, 0x201C, 0x2018: !afterSpace
    case 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09:
      !afterSpace || standsAlone(in: text, behind: offset)
    default: false
    }
  }
}

/// The first word behind a stop, past opening quotes and brackets.
private struct Following {
  let isWord: Bool
  let isDigit: Bool
  let isLowercase: Bool
  /// A capital before a small letter, or alone as in `A visit`.
  let isCapitalised: Bool
  private let isAlone: Bool
  private let key: WordKey

  var isStarter: Bool { !isAlone && Words.starters.contains(key) }
  var isTime: Bool { Words.times.contains(key) }
  var isState: Bool { Words.states.contains(key) }

  init(in text: Span<UInt8>, at offset: Int) {
    let (start, isAside) = Self.afterOpeners(in: text, from: offset)
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
    key = WordKey(text.extracting(start..<end))
    let isInitial = end - start == 1 && end < text.count && text[end] == 0x2E
    isAlone = isInitial || isAside
  }

  /// The offset behind opening marks, and whether a dash or bracket is among them, as in `PARIS, Mo. (AP) — The`.
  private static func afterOpeners(in text: Span<UInt8>, from offset: Int) -> (start: Int, isAside: Bool) {
    var offset = offset
    var isAside = false
    while offset < text.count {
      let (value, width) = text.scalar(at: offset)
      guard opens(value) || UTF8Scalars.isBullet(value) || UTF8Scalars.isWhiteSpace(value) else { break }
      isAside = isAside || value == 0x28 || UTF8Scalars.isBullet(value)
      offset += width
    }
    return (offset, isAside)
  }

  private static func opens(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xA1, 0xAB, 0xBF, 0x2018, 0x201A...0x201C, 0x201E, 0x2039, 0x300C, 0x300E: true
    default: false
    }
  }
}
