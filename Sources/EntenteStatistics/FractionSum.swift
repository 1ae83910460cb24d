/// A sum of ratios of integers, each rounded down to a multiple of 2^-64: the same to the last bit in any order.
///
/// Sums of floating-point numbers change with their order, and with it threads would change the numbers of a report.
/// The error is below 2^-64 a term: with a million terms the eleventh decimal is right.
package struct FractionSum: Equatable, Sendable {
  /// In multiples of 2^-64.
  private(set) var units: Int128 = 0

  /// The sum of nothing, 0.
  package init() {}

  /// The sum as the nearest floating-point number.
  package var value: Double { Double(units) * 0x1p-64 }

  /// Adds the quotient of two integers.
  ///
  /// - Precondition: The denominator is positive; neither is negative.
  package mutating func add(_ numerator: Int, over denominator: Int) {
    units += Self.quotient(UInt(numerator), over: UInt(denominator))
  }

  /// Adds a quotient whose numerator does not fit 64 bits.
  mutating func add(_ numerator: Int128, over denominator: Int128) {
    if let numerator = UInt(exactly: numerator), let denominator = UInt(exactly: denominator) {
      units += Self.quotient(numerator, over: denominator)
    } else {
      let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
      units += (whole << 64) + (rest << 64) / denominator
    }
  }

  /// Adds the terms of another sum.
  package mutating func merge(_ other: FractionSum) {
    units += other.units
  }

  private static func quotient(_ numerator: UInt, over denominator: UInt) -> Int128 {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int128(whole) << 64 + Int128(denominator.dividingFullWidth((rest, 0)).quotient)
  }
}
