extension RateComparison {
  /// The four-term G2 of the change with its sign; it ranks and is never quoted as significance.
  ///
  /// Nil where either sample has no exposure, and where there are more counts than exposure, as in no text.
  ///
  /// - SeeAlso: Rayson and Garside (2000), <https://doi.org/10.3115/1117729.1117730>.
  package var g2: Double? {
    guard hasExposure, earlier.count <= earlier.exposure, later.count <= later.exposure else { return nil }
    let words = earlier.exposure + later.exposure
    return ContingencyTable(nAB: later.count, nA: count, nB: later.exposure, n: words).g2
  }
}
