/// A signed integer of 256 bits, wide enough for a product of two `Int128`.
///
/// The scaled residual sums of ``RatioSums`` subtract products of four counts; in it they stay exact for any corpus.
struct WideInteger: Equatable {
  private var high: Int128
  private var low: UInt128

  /// The product of two integers, never rounded.
  init(_ a: Int128, times b: Int128) {
    (high, low) = a.multipliedFullWidth(by: b)
  }

  private init(high: Int128, low: UInt128) {
    self.high = high
    self.low = low
  }

  static func + (a: WideInteger, b: WideInteger) -> WideInteger {
    let (low, carry) = a.low.addingReportingOverflow(b.low)
    return WideInteger(high: a.high + b.high + (carry ? 1 : 0), low: low)
  }

  static func - (a: WideInteger, b: WideInteger) -> WideInteger {
    let (low, borrow) = a.low.subtractingReportingOverflow(b.low)
    return WideInteger(high: a.high - b.high - (borrow ? 1 : 0), low: low)
  }

  /// The nearest floating-point number, within one unit in the last place.
  var approximation: Double {
    Double(high) * 0x1p128 + Double(low)
  }
}
