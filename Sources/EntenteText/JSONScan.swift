/// Finds how far text can be copied into or out of a JSON string as it stands.
enum JSONScan {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")

  /// Whether a byte needs no escape: it is no quote, backslash or control character.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != quote && byte != backslash
  }

  /// Returns the index of the first byte from `start` on that is not plain, or the count.
  ///
  /// Looks at eight bytes at a time: strings of news are thousands of bytes and hold few escapes.
  static func plainEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      // Every bit pattern is a UInt64 and the load checks its bounds.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let stops = stopBits(of: word)
      if stops != 0 { return index + stops.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index
  }

  /// Sets the top bit of the lowest byte that is not plain, and of none below it.
  ///
  /// A borrow can set bits above a stop by mistake, never below the first one.
  @inline(__always)
  private static func stopBits(of word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(quote))
    let backslashes = word ^ (ones &* UInt64(backslash))
    let below = (word &- ones &* 0x20) & ~word
    return (below | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes) & (ones &* 0x80)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
}
