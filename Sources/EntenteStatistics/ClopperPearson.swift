extension ConfidenceInterval {
  /// Returns the exact interval of a proportion, or nil without trials.
  ///
  /// It covers at least the stated confidence for every proportion, and is wider than Wilson's for it: the one to use
  /// where an error in the safe direction is wanted.
  ///
  /// - Parameters:
  ///   - successes: Stories that mention the country, in 0...trials.
  ///   - trials: Stories in the period.
  ///   - confidence: Between 0 and 1.
  /// - Returns: Bounds as shares in 0...1, exactly 0 or 1 at the ends.
  /// - SeeAlso: Clopper and Pearson (1934), <https://doi.org/10.1093/biomet/26.4.404>.
  package static func clopperPearson(successes: Int, of trials: Int, confidence: Double = 0.95) -> Self? {
    precondition((0...max(trials, 0)).contains(successes), "\(successes) successes in \(trials) trials")
    guard trials > 0 else { return nil }
    let tail = (1 - confidence) / 2
    let (k, n) = (Double(successes), Double(trials))
    return Self(
      lower: successes == 0 ? 0 : IncompleteBeta.quantile(tail, a: k, b: n - k + 1),
      upper: successes == trials ? 1 : IncompleteBeta.upperQuantile(tail, a: k + 1, b: n - k))
  }
}
