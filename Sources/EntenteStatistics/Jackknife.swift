/// Intervals of statistics that are no ratio of sums of counts, from leaving out one story at a time.
///
/// - SeeAlso: Efron and Stein (1981), <https://doi.org/10.1214/aos/1176345462>.
package enum Jackknife {
  /// A statistic of all stories and its interval, where one can be formed.
  package typealias Estimate = (value: Double, interval: ConfidenceInterval?)

  /// Returns the balance (P - N) / (P + N) of two sums over stories, in -1...1, with its interval; nil if both are 0.
  ///
  /// - Parameters:
  ///   - stories: Positive and negative points of each story, both 0 or more, such as C+ and C- in millionths.
  ///   - confidence: Between 0 and 1.
  /// - Returns: The balance, and its interval cut to -1...1 unless one of the reasons of ``estimate`` forbids it.
  package static func balance(stories: [(Int, Int)], confidence: Double = 0.95) -> Estimate? {
    estimate(stories: stories, within: -1...1, confidence: confidence) { positive, negative in
      let points = positive + negative
      return points == 0 ? nil : Double(positive - negative) / Double(points)
    }
  }

  /// Returns a statistic of two sums over stories with its interval, value ± t · standard error, or nil if undefined.
  ///
  /// The interval is nil below three stories, where the statistic is undefined without some one story, and where leaving
  /// out a story never changes it: no spread means that nothing is known about the error, not that there is none.
  ///
  /// - Parameters:
  ///   - stories: What each story adds to either sum, in any order; those that add nothing to both still count.
  ///   - range: What the statistic can be; the interval is cut to it.
  ///   - confidence: Between 0 and 1.
  ///   - statistic: The statistic of the two sums, nil where undefined.
  /// - Returns: The statistic of all stories and its interval.
  package static func estimate(
    stories: [(Int, Int)], within range: ClosedRange<Double> = -Double.infinity...Double.infinity,
    confidence: Double = 0.95, statistic: (Int, Int) -> Double?
  ) -> Estimate? {
    let first = stories.reduce(0) { $0 + $1.0 }
    let second = stories.reduce(0) { $0 + $1.1 }
    guard let value = statistic(first, second) else { return nil }
    let replicates = stories.compactMap { statistic(first - $0.0, second - $0.1) }
    guard replicates.count == stories.count else { return (value, nil) }
    let interval = interval(around: value, withoutEach: replicates, confidence: confidence)
    return (value, interval?.clamped(to: range))
  }

  /// Returns the interval of any statistic from its values without each story in turn, in any order; nil as above.
  package static func interval(
    around value: Double, withoutEach replicates: [Double], confidence: Double = 0.95
  ) -> ConfidenceInterval? {
    guard replicates.count >= 3 else { return nil }
    let n = Double(replicates.count)
    let sorted = replicates.sorted()
    let mean = sorted.reduce(0, +) / n
    let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard let least = sorted.first, let most = sorted.last, least < most else { return nil }
    let standardError = ((n - 1) / n * squares).squareRoot()
    let spread = StudentT.factor(confidence: confidence, degreesOfFreedom: n - 1) * standardError
    return ConfidenceInterval(lower: value - spread, upper: value + spread)
  }
}
