import EntenteText

/// Marks that divide a line of labels.
enum Separators {
  /// `>`, `»`, `›`, `→`.
  static func isCrumb(_ value: UInt32) -> Bool { value == 0x3E || value == 0xBB || value == 0x203A || value == 0x2192 }

  /// `|`, `•`, `·`, `–`, `—`.
  static func isPipe(_ value: UInt32) -> Bool {
    value == 0x7C || value == 0x2022 || value == 0xB7 || value == 0x2013 || value == 0x2014
  }

  /// Returns the parts of a range between separators that have a space before or behind, trimmed, without empty ones.
  static func parts(of range: ByteRange, in text: [UInt8], at isSeparator: (UInt32) -> Bool) -> [ByteRange] {
    let bytes = text.span
    var parts: [ByteRange] = []
    var start = range.start
    var offset = range.start
    while offset < range.end {
      let (value, width) = bytes.scalar(at: offset)
      if isSeparator(value), isApart(bytes, offset, width, in: range) {
        parts.append(bytes.trimmed(ByteRange(start, offset)))
        start = offset + width
      }
      offset += width
    }
    parts.append(bytes.trimmed(ByteRange(min(start, range.end), range.end)))
    return parts.filter { !$0.isEmpty }
  }

  private static func isApart(_ text: Span<UInt8>, _ offset: Int, _ width: Int, in range: ByteRange) -> Bool {
    let before = offset > range.start ? text[offset - 1] : 0x20
    let behind = offset + width < range.end ? text[offset + width] : 0x20
    return before == 0x20 || before == 0xA0 || behind == 0x20
  }
}
