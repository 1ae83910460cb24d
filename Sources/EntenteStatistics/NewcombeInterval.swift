extension ConfidenceInterval {
  /// Returns the interval of the change from one proportion to another, later minus earlier, or nil if one has no trials.
  ///
  /// Built from the two Wilson intervals, it keeps its coverage where shares are near 0 and periods short.
  ///
  /// - Parameters:
  ///   - earlier: Successes and trials of the first sample.
  ///   - later: Successes and trials of the second.
  ///   - z: Standard normal quantile; 95 % confidence by default.
  /// - Returns: Bounds in -1...1.
  /// - SeeAlso: Newcombe (1998), method 10, without continuity correction,
  ///   <https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I>.
  package static func newcombe(
    from earlier: (successes: Int, trials: Int), to later: (successes: Int, trials: Int), z: Double = 1.959963984540054
  ) -> ConfidenceInterval? {
    guard let first = wilson(successes: earlier.successes, of: earlier.trials, z: z),
      let second = wilson(successes: later.successes, of: later.trials, z: z)
    else { return nil }
    let p = Double(earlier.successes) / Double(earlier.trials)
    let q = Double(later.successes) / Double(later.trials)
    return ConfidenceInterval(
      lower: q - p - hypotenuse(q - second.lower, first.upper - p),
      upper: q - p + hypotenuse(second.upper - q, p - first.lower))
  }

  private static func hypotenuse(_ a: Double, _ b: Double) -> Double {
    (a * a + b * b).squareRoot()
  }
}
