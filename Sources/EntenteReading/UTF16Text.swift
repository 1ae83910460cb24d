import EntentePages

/// UTF-16 in either order of bytes.
struct UTF16Text {
  let text: [UInt8]
  /// Lone surrogates, U+0000 and a byte left over; each became one U+FFFD.
  let invalid: Int
  let total: Int

  enum Order: String {
    case little = "utf-16le"
    case big = "utf-16be"
  }

  init(_ bytes: [UInt8], _ order: Order) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var invalid = 0
    var total = 0
    var offset = 0
    while offset + 1 < bytes.count {
      var value = Self.unit(bytes, offset, order)
      offset += 2
      if 0xD800...0xDBFF ~= value, offset + 1 < bytes.count, case 0xDC00...0xDFFF = Self.unit(bytes, offset, order) {
        value = 0x10000 + (value - 0xD800) << 10 + Self.unit(bytes, offset, order) - 0xDC00
        offset += 2
      }
      total += 1
      if value == 0 || 0xD800...0xDFFF ~= value {
        invalid += 1
        value = 0xFFFD
      }
      text.append(scalar: value)
    }
    if offset < bytes.count {
      invalid += 1
      total += 1
      text.append(scalar: 0xFFFD)
    }
    self.text = text
    self.invalid = invalid
    self.total = total
  }

  /// The order of the bytes in text without a byte order mark, or nil where NULs do not tell.
  ///
  /// In Latin script every second byte is NUL; elsewhere the spaces, digits and line ends have one. And in any script
  /// but Chinese's nearly all units share one high byte, or that of spaces, which binary data do not do.
  static func order(byNulsIn bytes: [UInt8]) -> Order? {
    guard bytes.count.isMultiple(of: 2), bytes.count >= 8 else { return nil }
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 256), count: 2)
    for (offset, byte) in bytes.enumerated() { counts[offset & 1][Int(byte)] += 1 }
    let nuls = (counts[0][0], counts[1][0])
    guard min(nuls.0, nuls.1) == 0, max(nuls.0, nuls.1) * 40 >= bytes.count else { return nil }
    let order: Order = nuls.1 > 0 ? .little : .big
    let high = counts[order == .little ? 1 : 0].sorted(by: >)
    let decoded = UTF16Text(bytes, order)
    let isClean = decoded.text.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    return (high[0] + high[1]) * 10 >= bytes.count / 2 * 9 && decoded.invalid == 0 && isClean ? order : nil
  }

  private static func unit(_ bytes: [UInt8], _ offset: Int, _ order: Order) -> UInt32 {
    let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
    return order == .little ? second << 8 | first : first << 8 | second
  }
}
