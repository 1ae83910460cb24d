extension Span<UInt8> {
  /// Returns the scalar whose UTF-8 begins at an offset and the number of its bytes; U+FFFD and 1 where none does.
  ///
  /// Never traps on bytes that are not UTF-8, so that a wrong offset shows as a wrong sentence and not as a crash.
  @inlinable
  package func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    self[offset] < 0x80 ? (UInt32(self[offset]), 1) : wideScalar(at: offset)
  }

  /// The same for what is no ASCII.
  @usableFromInline
  func wideScalar(at offset: Int) -> (value: UInt32, width: Int) {
    let lead = self[offset]
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead < 0xF5, offset + width <= count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width {
      guard self[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    return (value, width)
  }

  /// Returns the first offset at or after `offset` whose scalar is not white space, or `end`.
  package func skippingWhiteSpace(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end {
      let (value, width) = scalar(at: offset)
      guard UTF8Scalars.isWhiteSpace(value), offset + width <= end else { return offset }
      offset += width
    }
    return end
  }

  /// Returns the range without white space at either end; empty at `range.start` when there is nothing else.
  package func trimmed(_ range: ByteRange) -> ByteRange {
    let start = skippingWhiteSpace(from: range.start, to: range.end)
    guard start < range.end else { return ByteRange(range.start, range.start) }
    var end = range.end
    while end > start {
      var last = end - 1
      while last > start, self[last] & 0xC0 == 0x80 { last -= 1 }
      let (value, width) = scalar(at: last)
      guard UTF8Scalars.isWhiteSpace(value), last + width == end else { break }
      end = last
    }
    return ByteRange(start, end)
  }
}

/// The classes of Unicode scalars that reading text asks for, by value.
package enum UTF8Scalars {
  /// White space in the widest sense: spaces of all widths, line ends, zero-width marks and the byte order mark.
  package static func isWhiteSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0x00...0x7F: false
    case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: true
    default: false
    }
  }

  package static func isLineEnd(_ value: UInt32) -> Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A mark that stands before an entry of a list.
  package static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2A, 0x2D, 0xB7, 0x2013, 0x2014, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219: true
    case 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x27A2, 0x2756: true
    default: false
    }
  }

  package static func isDigit(_ value: UInt32) -> Bool { 0x30 <= value && value <= 0x39 }

  package static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt32(0x61) <= value | 0x20 && value | 0x20 <= UInt32(0x7A) }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  package static func isLowercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return 0x61 <= value && value <= 0x7A }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  package static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return 0x41 <= value && value <= 0x5A }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }
}
