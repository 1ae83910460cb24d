/// Folding and hashing of words: what makes "ECUADOR", "Ecuador" and "ecuador", or "Perú" and "Peru", the same word.
///
/// Accents are folded because wire copy drops them at will, and a letter with a combining mark must equal the
/// precomposed one. Other alphabets are left alone, so a Cyrillic look-alike is another word.
package enum WordKey {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// The key of a whole word.
  package static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var key = seed
    var folding = Folding()
    for byte in word { folding.fold(byte) { key = add($0, to: key) } }
    return key
  }

  /// Streams bytes of UTF-8 into their folded form.
  struct Folding {
    private var pending: UInt32 = 0
    private var missing = 0

    init() {}

    @inline(__always)
    mutating func fold(_ byte: UInt8, into emit: (UInt8) -> Void) {
      if byte < 0x80 {
        emit(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      } else {
        foldWide(byte, into: emit)
      }
    }

    private mutating func foldWide(_ byte: UInt8, into emit: (UInt8) -> Void) {
      if byte >= 0xC0 {
        (pending, missing) =
          byte < 0xE0 ? (UInt32(byte & 0x1F), 1) : byte < 0xF0 ? (UInt32(byte & 0x0F), 2) : (UInt32(byte & 0x07), 3)
      } else {
        pending = pending << 6 | UInt32(byte & 0x3F)
        missing -= 1
        if missing == 0 { Self.emit(scalar: pending, into: emit) }
      }
    }

    private static func emit(scalar: UInt32, into emit: (UInt8) -> Void) {
      switch scalar {
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F: return  // invisible, or an accent apart
      case 0xC0..<0x180:
        for letter in latin[Int(scalar - 0xC0)].utf8 { emit(letter) }
      default:
        emit(UInt8(truncatingIfNeeded: scalar >> 16))
        emit(UInt8(truncatingIfNeeded: scalar >> 8))
        emit(UInt8(truncatingIfNeeded: scalar))
      }
    }

    /// Base letters of U+00C0 to U+017F.
    private static let latin: [StaticLetters] = {
      let rows = """
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss \
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y \
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
        i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
        o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
        u u u u u u u u u u u u w w y y y z z z z z z s
        """
      return rows.split(separator: " ").map { StaticLetters($0) }
    }()
  }

  /// One or two ASCII letters.
  struct StaticLetters: Sendable {
    let utf8: [UInt8]
    init(_ letters: Substring) { utf8 = Array(letters.utf8) }
  }
}
