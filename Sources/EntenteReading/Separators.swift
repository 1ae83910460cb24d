import EntenteText

/// Marks that divide a line of labels.
enum Separators {
  /// `>`, `»`, `›`, `→` with space before.
  static let crumbs: Set<UInt32> = [0x3E, 0xBB, 0x203A, 0x2192]
  /// `|`, `•`, `·`, `–`, `—` with space before.
  static let pipes: Set<UInt32> = [0x7C, 0x2022, 0xB7, 0x2013, 0x2014]

  /// Returns the parts of a range between separators that have a space before or behind, trimmed, without empty ones.
  static func parts(of range: ByteRange, in text: [UInt8], at separators: Set<UInt32>) -> [ByteRange] {
    let bytes = text.span
    var parts: [ByteRange] = []
    var start = range.start
    var offset = range.start
    while offset < range.end {
      let (value, width) = bytes.scalar(at: offset)
      if separators.contains(value), isApart(bytes, offset, width, in: range) {
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
