/// Counts of a Poisson distribution whose mean stays the same, found by search in its distribution function.
///
/// They are those that ``SplitMix64/poisson(_:)`` gives, in a time that does not grow with the mean.
struct PoissonCounts: Sendable {
  private let mean: Double
  /// The probability of each count or a smaller one; empty where the mean is so large that counts are drawn as if normal.
  private let cumulative: [Double]

  /// - Parameter mean: Above 0.
  init(mean: Double) {
    self.mean = mean
    guard mean <= Double(SplitMix64.manyEvents) else {
      cumulative = []
      return
    }
    var probability = exponential(-mean)
    var cumulative = [probability]
    for count in 1...3 * SplitMix64.manyEvents {
      probability *= mean / Double(count)
      cumulative.append(cumulative[count - 1] + probability)
    }
    self.cumulative = cumulative
  }

  func draw(_ stream: inout SplitMix64) -> Int {
    guard !cumulative.isEmpty else { return stream.poisson(mean) }
    let share = stream.uniform()
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if share > cumulative[middle] { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
