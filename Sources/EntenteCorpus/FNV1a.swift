/// The 64-bit FNV-1a hash: one short multiplication a byte, the same on every machine and in every run.
///
/// It names things; it guards nothing. Swift's own `Hasher` is seeded anew in every process.
///
/// - SeeAlso: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm", IETF draft.
struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds the text's UTF-8 and a byte that ends it, so that "ab", "c" and "a", "bc" differ.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(UInt8.max)
  }

  private mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Sixteen lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
