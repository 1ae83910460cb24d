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
  static func bullet(in text: Span<UInt8>, at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    let (value, width) = text.scalar(at: offset)
    let behind = offset + width
    guard UTF8Scalars.isBullet(value), behind < text.count else { return nil }
    return UTF8Scalars.isWhiteSpace(text.scalar(at: behind).value) ? behind : nil
  }

  static func isStop(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x061F, 0x06D4, 0x0964: true
    default: isWide(value)
    }
  }

  /// Stops of scripts that put no space behind them.
  static func isWide(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0xFF01 || value == 0xFF0E || value == 0xFF1F || value == 0xFF61
  }
}
