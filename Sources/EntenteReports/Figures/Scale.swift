/// A straight axis from numbers to pixels, with ticks at round numbers.
struct Scale: Sendable {
  let numbers: ClosedRange<Double>
  let pixels: ClosedRange<Double>
  let ticks: [Double]

  /// An axis that covers `numbers` and begins and ends at a tick.
  ///
  /// - Parameters:
  ///   - numbers: What must lie on the axis.
  ///   - pixels: Where it stands.
  ///   - count: About how many ticks it should have.
  init(covering numbers: ClosedRange<Double>, on pixels: ClosedRange<Double>, ticks count: Int = 5) {
    let step = Self.roundStep(atLeast: (numbers.upperBound - numbers.lowerBound) / Double(count))
    let first = (numbers.lowerBound / step).rounded(.down)
    let last = max((numbers.upperBound / step).rounded(.up), first + 1)
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    self.numbers = first * step...last * step
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
