package import EntenteText

/// A text and its lines that hold anything, cut once for all who read them.
///
/// CR, LF, CRLF, NEL, U+2028 and U+2029 end a line alike, as does the form feed between the articles of a download.
package struct TextLines {
  package struct Line: Hashable {
    /// Without white space at its ends; never empty.
    package let range: ByteRange
    /// Empty lines between it and the line before.
    package let emptyBefore: Int

    package init(range: ByteRange, emptyBefore: Int) { (self.range, self.emptyBefore) = (range, emptyBefore) }
  }

  package let text: [UInt8]
  package let lines: [Line]

  /// Some of the lines of a text.
  package init(_ text: [UInt8], lines: [Line]) {
    self.text = text
    self.lines = lines
  }

  /// - Parameter text: Valid UTF-8; an empty one has no lines.
  package init(_ text: [UInt8]) {
    let bytes = text.span
    var lines: [Line] = []
    var emptyBefore = 0
    var start = 0
    while start < bytes.count {
      let (end, next) = Self.lineEnd(in: bytes, from: start)
      let range = bytes.trimmed(ByteRange(start, end))
      if range.isEmpty {
        emptyBefore += 1
      } else {
        lines.append(Line(range: range, emptyBefore: emptyBefore))
        emptyBefore = 0
      }
      start = next
    }
    self.text = text
    self.lines = lines
  }

  /// The end of the line that begins at `start`, and the beginning of the next.
  private static func lineEnd(in text: Span<UInt8>, from start: Int) -> (end: Int, next: Int) {
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      if byte == 0x0A || byte == 0x0C || byte == 0x0B { return (offset, offset + 1) }
      if byte == 0x0D {
        let isPair = offset + 1 < text.count && text[offset + 1] == 0x0A
        return (offset, offset + (isPair ? 2 : 1))
      }
      if byte == 0xC2 || byte == 0xE2 {
        let (value, width) = text.scalar(at: offset)
        if UTF8Scalars.isLineEnd(value) { return (offset, offset + width) }
      }
      offset += 1
    }
    return (text.count, text.count)
  }
}
