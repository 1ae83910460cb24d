/// Random numbers of some distributions, drawn one after another from a stream, so that a seed tells all of them.
extension SplitMix64 {
  /// Above it counts and sums are drawn as if normal: their skewness is below 1/16.
  package static let manyEvents = 256

  /// A number above 0 and below 1, in steps of 2⁻⁵³.
  package mutating func uniform() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }

  /// A whole number in 0..<bound.
  package mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of mean 0 and variance 1: twelve uniform ones less six, which no logarithm or cosine is needed for.
  package mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + uniform() }
  }

  /// Draws from a Poisson distribution, by inversion.
  ///
  /// - Parameter mean: At least 0.
  /// - Returns: A count; 0 for a mean of 0.
  package mutating func poisson(_ mean: Double) -> Int {
    precondition(mean >= 0, "a count of mean \(mean)")
    if mean == 0 { return 0 }
    guard mean <= Double(Self.manyEvents) else {
      return max(0, Int((mean + mean.squareRoot() * normal()).rounded()))
    }
    let share = uniform()
    var probability = exponential(-mean)
    var (sum, count) = (probability, 0)
    // Beyond three times the largest mean nothing is left of the distribution but rounding.
    while share > sum, count < 3 * Self.manyEvents {
      count += 1
      probability *= mean / Double(count)
      sum += probability
    }
    return count
  }

  /// Draws from a gamma distribution of mean 1: the sum of so many exponential deviates as its shape says.
  ///
  /// - Parameter shape: At least 1.
  /// - Returns: A number above 0, of variance 1 / shape.
  package mutating func gamma(shape: Int) -> Double {
    precondition(shape > 0, "a gamma distribution of shape \(shape)")
    return (0..<shape).reduce(0) { sum, _ in sum - logarithm(uniform()) } / Double(shape)
  }
}
