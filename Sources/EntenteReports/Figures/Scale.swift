/// A straight axis from numbers to pixels, with ticks at round numbers.
struct Scale: Sendable {
  let numbers: ClosedRange<Double>
  let pixels: ClosedRange<Double>
  let ticks: [Double]

  /// An axis from the first number to the last, with ticks at those round numbers that lie on it.
  ///
  /// - Parameters:
  ///   - numbers: What the axis covers, and no more: a bar of 575 needs no axis to 1,000.
  ///   - pixels: Where it stands.
  ///   - count: About how many ticks it should have.
  init(covering numbers: ClosedRange<Double>, on pixels: ClosedRange<Double>, ticks count: Int = 6) {
    let step = Self.roundStep(atLeast: (numbers.upperBound - numbers.lowerBound) / Double(count))
    let first = (numbers.lowerBound / step).rounded(.up)
    ticks = stride(from: first, through: (numbers.upperBound / step).rounded(.down), by: 1).map { $0 * step }
    self.numbers = numbers
    self.pixels = pixels
  }

  func pixel(_ number: Double) -> Double {
    let share = (number - numbers.lowerBound) / (numbers.upperBound - numbers.lowerBound)
    return pixels.lowerBound + share * (pixels.upperBound - pixels.lowerBound)
  }

  /// The smallest of 1, 2, 5, 10, 20, 50 … (and their tenths) that is not less than `step`.
  private static func roundStep(atLeast step: Double) -> Double {
    var power = 0.01
    while power * 10 < step { power *= 10 }
    return [1, 2, 5].map { $0 * power }.first { $0 >= step } ?? power * 10
  }
}
