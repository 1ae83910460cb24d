extension ContingencyTable {
  /// The logarithm of the odds of the second with the first over those without it, with its interval.
  ///
  /// Half a unit is added to every cell, so it is always finite. An effect size, not a test: its interval takes units for
  /// independent.
  ///
  /// - Parameter z: Standard normal quantile; 95 % confidence by default.
  /// - Returns: Natural logarithms; 0 is independence, and swapping the two changes nothing.
  /// - SeeAlso: Haldane (1956), <https://doi.org/10.1111/j.1469-1809.1955.tb01285.x>; Woolf (1955).
  package func logOdds(z: Double = 1.959963984540054) -> (value: Double, interval: ConfidenceInterval) {
    let (both, neither) = (Double(nAB) + 0.5, Double(self.neither) + 0.5)
    let (first, second) = (Double(onlyA) + 0.5, Double(onlyB) + 0.5)
    let value = logarithm(both * neither / (first * second))
    let error = (1 / both + 1 / neither + 1 / first + 1 / second).squareRoot()
    return (value, ConfidenceInterval(lower: value - z * error, upper: value + z * error))
  }
}
