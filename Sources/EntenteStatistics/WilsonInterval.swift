extension ConfidenceInterval {
  /// Returns the Wilson score interval of a proportion, or nil without trials.
  ///
  /// Folders of news are small and most shares are near zero, where the textbook
  /// interval, share ± 1.96 standard errors, leaves 0...1. This one does not.
  ///
  /// - Parameters:
  ///   - successes: Stories that mention the country, in 0...trials.
  ///   - trials: Stories in the period.
  ///   - z: Standard normal quantile; 95 % confidence by default.
  /// - Returns: Bounds as shares in 0...1, exactly 0 or 1 at the ends.
  /// - SeeAlso: Wilson (1927), <https://doi.org/10.2307/2276774>.
  package static func wilson(successes: Int, of trials: Int, z: Double = 1.959963984540054) -> Self? {
    precondition((0...max(trials, 0)).contains(successes), "\(successes) successes in \(trials) trials")
    guard trials > 0 else { return nil }
    let n = Double(trials)
    let share = Double(successes) / n
    let shrinkage = 1 + z * z / n
    let center = (share + z * z / (2 * n)) / shrinkage
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / shrinkage
    return Self(
      lower: successes == 0 ? 0 : center - spread,
      upper: successes == trials ? 1 : center + spread)
  }
}
