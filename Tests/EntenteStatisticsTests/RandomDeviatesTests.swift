import EntenteStatistics
import Testing

@Suite struct `Random deviates` {
  private static let number = 40_000

  private func moments(_ draw: (inout SplitMix64) -> Double) -> (mean: Double, variance: Double) {
    var stream = SplitMix64(seed: 5)
    let values = (0..<Self.number).map { _ in draw(&stream) }
    let mean = values.reduce(0, +) / Double(values.count)
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
  }

  /// The mean and the variance of the distribution, within five standard errors of 40,000 draws.
  @Test(arguments: [0.01, 0.5, 1, 7, 80, 255, 256, 257, 5_000])
  func `of Poisson have its mean and variance`(mean: Double) {
    let drawn = moments { Double($0.poisson(mean)) }
    #expect(abs(drawn.mean - mean) < 5 * (mean / Double(Self.number)).squareRoot())
    let error = ((2 + 1 / mean) / Double(Self.number)).squareRoot() * mean
    #expect(abs(drawn.variance - mean) < 5 * error)
  }

  /// e^-2 × 2^k / k!, from Haight (1967), Handbook of the Poisson Distribution, table 1.
  @Test func `of Poisson have its shares`() {
    var stream = SplitMix64(seed: 6)
    var counts = [Int](repeating: 0, count: 64)
    for _ in 0..<Self.number { counts[stream.poisson(2)] += 1 }
    for (count, share) in zip(counts, [0.1353, 0.2707, 0.2707, 0.1804, 0.0902, 0.0361]) {
      #expect(abs(Double(count) / Double(Self.number) - share) < 0.011)
    }
    #expect(stream.poisson(0) == 0)
  }

  @Test(arguments: [1, 3, 10])
  func `of gamma have mean 1 and the variance of their shape`(shape: Int) {
    let drawn = moments { $0.gamma(shape: shape) }
    #expect(abs(drawn.mean - 1) < 0.02)
    #expect(abs(drawn.variance - 1 / Double(shape)) < 0.08 / Double(shape).squareRoot())
  }

  @Test func `that are normal have mean 0 and variance 1`() {
    let drawn = moments { $0.normal() }
    #expect(abs(drawn.mean) < 0.02)
    #expect(abs(drawn.variance - 1) < 0.03)
  }

  @Test func `that are uniform stay inside of 0 and 1, and below a bound`() {
    var stream = SplitMix64(seed: 7)
    for _ in 0..<1_000 {
      let (share, place) = (stream.uniform(), stream.below(3))
      #expect(share > 0 && share < 1)
      #expect((0..<3).contains(place))
    }
    let drawn = moments { Double($0.below(3)) }
    #expect(abs(drawn.mean - 1) < 0.02)
  }
}
