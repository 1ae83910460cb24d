private import EntenteStatistics

/// An axis of counts on which each step multiplies: a direction with hundreds of acts and one with three stand on one.
struct LogScale: Sendable {
  /// Where the axis begins, below one so that one has a place of its own.
  private static let lowest = 0.8

  private let highest: Double
  private let pixels: ClosedRange<Double>

  init(upTo highest: Double, on pixels: ClosedRange<Double>) {
    self.highest = max(10, highest * 1.05)
    self.pixels = pixels
  }

  /// 1, 2, 5, 10, 20, 50 … as far as the axis goes.
  var ticks: [Int] {
    var ticks: [Int] = []
    var power = 1
    while Double(power) <= highest {
      ticks += [power, 2 * power, 5 * power].filter { Double($0) <= highest }
      power *= 10
    }
    return ticks
  }

  /// The place of a count of at least one, or of a bound, which is held to the axis.
  func pixel(_ count: Double) -> Double {
    let place = min(max(count, Self.lowest), highest)
    let share =
      logarithm(place / Self.lowest) / logarithm(highest / Self.lowest)
    return pixels.lowerBound + share * (pixels.upperBound - pixels.lowerBound)
  }
}
