/// A 128-bit fingerprint of a sequence of integers, for telling copies apart and knowing a coder again.
///
/// Two FNV-like streams with different multipliers: not against forgery, only against accident.
struct Fingerprint: Sendable {
  private var low: UInt64 = 0xCBF2_9CE4_8422_2325
  private var high: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ value: UInt64) {
    low = (low ^ value) &* 0x0000_0100_0000_01B3
    low ^= low &>> 32
    high = (high &+ value) &* 0xD6E8_FEB8_6659_FD93
    high ^= high &>> 29
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    var count: UInt64 = 0
    for byte in bytes {
      add(UInt64(byte))
      count += 1
    }
    add(count)
  }

  /// Thirty-two hexadecimal digits.
  var hexadecimal: String { Self.digits(high) + Self.digits(low) }

  private static func digits(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
