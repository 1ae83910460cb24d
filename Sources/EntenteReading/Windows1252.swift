import EntentePages

/// The encoding of Western European text before UTF-8.
enum Windows1252 {
  /// Returns the text as UTF-8 and how many bytes stand for no character; each became one U+FFFD.
  static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], invalid: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var invalid = 0
    for byte in bytes {
      let value = scalar(byte)
      if value == 0xFFFD { invalid += 1 }
      if value < 0x80 { text.append(byte) } else { text.append(scalar: value) }
    }
    return (text, invalid)
  }

  /// Whether bytes that are not UTF-8 read as Western European text.
  ///
  /// There, bytes above ASCII are rare, and are letters beside letters, or the marks of typesetting.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var plausible = 0
    for (offset, byte) in bytes.enumerated() where byte >= 0x80 {
      high += 1
      let before = offset > 0 ? bytes[offset - 1] : 0x20
      let behind = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
      if isMark(byte)
        ? before < 0x80 || behind < 0x80 : isLetter(byte) && (isASCIILetter(before) || isASCIILetter(behind))
      {
        plausible += 1
      }
    }
    return high * 4 <= bytes.count && plausible * 5 >= high * 4
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Letters that news has: not Ð, Þ, ð, þ, ÿ alone between others' damage.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F: true
    case 0xC0...0xFE: byte != 0xD7 && byte != 0xF7
    default: false
    }
  }

  /// Quotation marks, dashes, ellipsis, euro, no-break space, currency, section, degree, guillemets and the like.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x99, 0x9B, 0xA0...0xA3, 0xA7, 0xA9...0xAE, 0xB0...0xB7,
      0xB9...0xBF:
      true
    default: false
    }
  }

  private static func scalar(_ byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? c1[Int(byte) - 0x80] : UInt32(byte)
  }

  private static let c1: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D,
    0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
    0xFFFD,
    0x017E, 0x0178,
  ]
}
