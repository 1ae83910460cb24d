/// Folding and hashing of words: what makes "ECUADOR", "Ecuador" and "ecuador", or "Perú" and "Peru", the same word.
///
/// Accents are folded because wire copy drops them at will, and a letter with a combining mark must equal the
/// precomposed one. Other alphabets are left alone, so a Cyrillic look-alike is another word.
package enum WordKey {
  package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  package static func add(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// The key of a whole word.
  package static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var key = seed
    var folding = Folding()
    for byte in word { folding.fold(byte) { key = add($0, to: key) } }
    return key
  }

  /// The letters that a Latin one with a mark is made of, `ss` for ß; nil for any other.
  package static func baseLetters(of scalar: Unicode.Scalar) -> String? {
    let letters = LatinLetters.base(of: scalar.value)
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
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
      // Invisible, or an accent apart.
      if [0xAD, 0x2060, 0xFEFF].contains(scalar) || (0x200B...0x200D).contains(scalar)
        || (0x300...0x36F).contains(scalar)
      {
        return
      }
      let letters = LatinLetters.base(of: scalar)
      for letter in letters { emit(letter) }
      guard letters.isEmpty else { return }
      emit(UInt8(truncatingIfNeeded: scalar >> 16))
      emit(UInt8(truncatingIfNeeded: scalar >> 8))
      emit(UInt8(truncatingIfNeeded: scalar))
    }
  }
}
