/// How unlikely something is, in 64ths of a bit: costs add where probabilities multiply, and integers add the same everywhere.
package enum Cost {
  package static let bit: Int32 = 64

  /// The cost of `count` cases of `total`.
  ///
  /// - Precondition: Both are positive, and below 2^31.
  package static func of(_ count: Int, in total: Int) -> Int32 { logarithm(total) - logarithm(count) }

  /// 64 · log2 of a number, by squaring its mantissa once a binary digit.
  package static func logarithm(_ number: Int) -> Int32 {
    precondition(number > 0 && number < 1 << 31, "\(number)")
    let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
    var mantissa = UInt64(number) << UInt64(31 - whole)
    var digits: Int32 = 0
    for _ in 0..<6 {
      mantissa = (mantissa * mantissa) >> 31
      digits <<= 1
      if mantissa >= 1 << 32 {
        mantissa >>= 1
        digits |= 1
      }
    }
    return Int32(whole) * bit + digits
  }
}
