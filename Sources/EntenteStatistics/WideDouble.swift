/// A number, 0 or more, whose exponent does not end at 1e-308, for the far tails of exact tests.
struct WideDouble: Comparable {
  /// In 2^-256 ..< 2^256, or zero.
  private var significand: Double
  /// The number is the significand times 2^(512 · scale).
  private var scale: Int

  init(_ value: Double) {
    significand = value
    scale = 0
    normalise()
  }

  static let zero = WideDouble(0)

  static func * (a: WideDouble, factor: Double) -> WideDouble {
    var product = a
    product.significand *= factor
    product.normalise()
    return product
  }

  static func + (a: WideDouble, b: WideDouble) -> WideDouble {
    guard a.scale == b.scale || a.significand == 0 || b.significand == 0 else {
      return a.scale < b.scale ? b.adding(smaller: a) : a.adding(smaller: b)
    }
    var sum = a.significand == 0 ? b : a
    sum.significand = a.significand + b.significand
    sum.normalise()
    return sum
  }

  static func < (a: WideDouble, b: WideDouble) -> Bool {
    guard a.significand != 0, b.significand != 0 else { return a.significand < b.significand }
    return (a.scale, a.significand) < (b.scale, b.significand)
  }

  /// The ratio to another number as an ordinary double: 0 below 1e-308.
  func ratio(to other: WideDouble) -> Double {
    significand / other.significand * Double(sign: .plus, exponent: 512 * (scale - other.scale), significand: 1)
  }

  /// The decimal logarithm of the ratio to another number, both positive.
  func decimalLogarithm(over other: WideDouble) -> Double {
    let decadesPerScale = 512 * EntenteStatistics.decimalLogarithm(2)
    return EntenteStatistics.decimalLogarithm(significand / other.significand)
      + Double(scale - other.scale) * decadesPerScale
  }

  private func adding(smaller: WideDouble) -> WideDouble {
    var sum = self
    sum.significand += smaller.ratio(to: WideDouble(significand: 1, scale: scale))
    sum.normalise()
    return sum
  }

  private init(significand: Double, scale: Int) {
    self.significand = significand
    self.scale = scale
  }

  private mutating func normalise() {
    guard significand != 0 else {
      scale = 0
      return
    }
    while significand < 0x1p-256 {
      significand *= 0x1p512
      scale -= 1
    }
    while significand >= 0x1p256 {
      significand *= 0x1p-512
      scale += 1
    }
  }
}
