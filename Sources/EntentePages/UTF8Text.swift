/// Strict UTF-8 as the Unicode Standard has it: no overlong forms, no surrogates, nothing above U+10FFFF.
package enum UTF8Text {
  package struct Survey {
    /// Maximal parts that are not UTF-8; each becomes one U+FFFD.
    package var invalid = 0
    /// Well-formed sequences of two bytes and more.
    package var multibyte = 0
    /// Scalars and invalid parts.
    package var total = 0
  }

  package static func survey(_ bytes: [UInt8]) -> Survey {
    var survey = Survey()
    var offset = 0
    while offset < bytes.count {
      let first = offset
      while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
      survey.total += offset - first
      guard offset < bytes.count else { break }
      let (width, isValid) = sequence(in: bytes, at: offset)
      if isValid { survey.multibyte += 1 } else { survey.invalid += 1 }
      survey.total += 1
      offset += width
    }
    return survey
  }

  /// Returns the bytes with U+FFFD for every invalid part.
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    var offset = 0
    while offset < bytes.count {
      let (width, isValid) = sequence(in: bytes, at: offset)
      if isValid { text += bytes[offset..<offset + width] } else { text += replacement }
      offset += width
    }
    return text
  }

  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Returns the length of the sequence at an offset; of an invalid one, the part that could have begun a valid one.
  static func sequence(in bytes: [UInt8], at offset: Int) -> (width: Int, isValid: Bool) {
    let lead = bytes[offset]
    if lead < 0x80 { return (1, true) }
    guard let (count, second) = followers(of: lead) else { return (1, false) }
    for index in 1...count {
      let allowed = index == 1 ? second : 0x80...0xBF
      guard offset + index < bytes.count, allowed.contains(bytes[offset + index]) else { return (index, false) }
    }
    return (count + 1, true)
  }

  /// How many bytes follow a lead byte, and the range of the first of them (Unicode 15, table 3-7).
  private static func followers(of lead: UInt8) -> (count: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: nil
    }
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8; U+FFFD for what is none.
  package mutating func append(scalar value: UInt32) {
    append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }
}
