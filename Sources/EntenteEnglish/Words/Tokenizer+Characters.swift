import EntenteText

/// What characters are: letters of many alphabets, spaces, and marks.
extension Tokenizer {
  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte &- 0x30 < 10 }

  @inline(__always)
  static func length(_ lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// The width of a punctuation mark, symbol or space beyond ASCII at `position`; 0 for a letter.
  static func nonletter(_ text: Span<UInt8>, _ position: Int, _ limit: Int) -> Int {
    let lead = text[position]
    if lead < 0xC0 { return 1 }
    guard position + length(lead) <= limit else { return limit - position }
    if lead == 0xC2 {
      let byte = text[position + 1]
      return byte == 0xAA || byte == 0xB5 || byte == 0xBA || byte == 0xAD ? 0 : 2
    }
    if lead == 0xC3 { return text[position + 1] == 0x97 || text[position + 1] == 0xB7 ? 2 : 0 }
    if lead == 0xE2 {
      let (second, third) = (text[position + 1], text[position + 2])
      let isJoiner = second == 0x80 && (0x8B...0x8D).contains(third) || second == 0x81 && third == 0xA0
      return isJoiner ? 0 : second <= 0xAF ? 3 : 0
    }
    if lead == 0xE3 && text[position + 1] == 0x80 { return 3 }
    if lead == 0xEF {
      return text[position + 1] == 0xBB ? 3 : text[position + 1] == 0xBC && text[position + 2] < 0xA1 ? 3 : 0
    }
    return lead == 0xF0 && text[position + 1] == 0x9F ? 4 : 0
  }

  static func isWideSpace(_ text: Span<UInt8>, _ position: Int, _ width: Int) -> Bool {
    switch (width, text[position]) {
    case (2, 0xC2): text[position + 1] == 0xA0 || text[position + 1] == 0x85
    case (3, 0xE2):
      text[position + 1] == 0x80
        && (text[position + 2] <= 0x8A || text[position + 2] == 0xA8 || text[position + 2] == 0xA9
          || text[position + 2] == 0xAF)
        || text[position + 1] == 0x81 && text[position + 2] == 0x9F
    case (3, 0xE3): text[position + 2] == 0x80
    case (3, 0xEF): text[position + 1] == 0xBB && text[position + 2] == 0xBF
    default: false
    }
  }

  /// Whether a letter beyond ASCII is a capital, of whatever alphabet.
  static func isWideCapital(_ text: Span<UInt8>, _ position: Int, _ limit: Int) -> Bool {
    guard position + length(text[position]) <= limit else { return false }
    return UTF8Scalars.isUppercase(text.scalar(at: position).value)
  }
}
