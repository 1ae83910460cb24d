/// The white space behind a stop.
struct Gap {
  let end: Int
  let isEmpty: Bool
  /// Two spaces or more on one line, which typists put behind a sentence.
  let isWide: Bool
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
    isWide = lines == 0 && end > offset + 1 && text[offset] == 0x20 && text[offset + 1] == 0x20
    breaks = lines > 1 || lines == 1 && Pause.bullet(in: text, at: end) != nil
  }
}
