/// A discrete distribution with a single peak, known by the ratios of neighbouring weights; the peak's weight is 1.
///
/// Exact tests sum its tails. Ratios of integers need no logarithm of a factorial, so probabilities keep 15 digits at any
/// size, and ``WideDouble`` keeps them past the smallest double.
struct UnimodalWeights {
  /// w(k + 1) / w(k) as a fraction: its numerator is 0 at the top of the support, its denominator 0 below the bottom.
  typealias Steps = (Int) -> (numerator: Double, denominator: Double)

  private let mode: Int
  private let steps: Steps
  /// The sum of all weights.
  private let total: WideDouble

  /// A distribution with a given most probable value.
  init(mode: Int, steps: @escaping Steps) {
    self.mode = mode
    self.steps = steps
    let upward = Self.sum(from: mode, WideDouble(1), by: 1, steps)
    total = upward + Self.sum(beyond: mode, WideDouble(1), by: -1, steps)
  }

  /// Returns the probabilities of a value or one above it, and of it or one below it.
  func tails(at value: Int) -> (greater: Double, less: Double) {
    let direction = value >= mode ? 1 : -1
    let weight = weight(of: value)
    let outward = min(1, Self.sum(from: value, weight, by: direction, steps).ratio(to: total))
    let inward = 1 - Self.sum(beyond: value, weight, by: direction, steps).ratio(to: total)
    return value >= mode ? (outward, inward) : (inward, outward)
  }

  /// Returns the probability of all values no more probable than a given one, and its -log10.
  ///
  /// Weights up to 1 + 1e-7 times its own count as equal, as in R and SciPy: rounding would break ties.
  func twoSided(at value: Int) -> (p: Double, negativeLog10: Double) {
    let limit = weight(of: value) * (1 + 1e-7)
    guard limit < WideDouble(1) else { return (1, 0) }
    let extreme = sum(notAbove: limit, by: 1) + sum(notAbove: limit, by: -1)
    return (min(1, extreme.ratio(to: total)), max(0, -extreme.decimalLogarithm(over: total)))
  }

  private func weight(of value: Int) -> WideDouble {
    let direction = value >= mode ? 1 : -1
    return stride(from: mode, to: value, by: direction)
      .reduce(WideDouble(1)) { $0 * Self.ratio(from: $1, by: direction, steps) }
  }

  /// Returns the summed weights on one side of the peak from the first that is no more than a limit below the peak.
  private func sum(notAbove limit: WideDouble, by direction: Int) -> WideDouble {
    var (value, weight) = (mode, WideDouble(1))
    while limit < weight {
      weight = weight * Self.ratio(from: value, by: direction, steps)
      value += direction
    }
    return Self.sum(from: value, weight, by: direction, steps)
  }

  private static func sum(from value: Int, _ weight: WideDouble, by direction: Int, _ steps: Steps) -> WideDouble {
    weight + sum(beyond: value, weight, by: direction, steps)
  }

  /// Returns the summed weights past a value, outward until the rest no longer changes them.
  private static func sum(beyond value: Int, _ weight: WideDouble, by direction: Int, _ steps: Steps) -> WideDouble {
    var (value, weight, sum) = (value, weight, WideDouble.zero)
    while true {
      weight = weight * ratio(from: value, by: direction, steps)
      guard sum * 0x1p-70 < weight else { return sum }
      sum = sum + weight
      value += direction
    }
  }

  /// Returns the weight of the next value up or down over that of this one; 0 past the end of the support.
  private static func ratio(from value: Int, by direction: Int, _ steps: Steps) -> Double {
    let step = direction > 0 ? steps(value) : steps(value - 1)
    return direction > 0 ? step.numerator / step.denominator : step.denominator / step.numerator
  }
}
