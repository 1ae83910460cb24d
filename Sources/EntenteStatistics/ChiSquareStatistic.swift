extension ContingencyTable {
  /// Pearson's chi-square with the sign of observed minus expected, without continuity correction; 0 if degenerate.
  ///
  /// - SeeAlso: Pearson (1900), <https://doi.org/10.1080/14786440009463897>.
  package var chiSquare: Double {
    guard let phi else { return 0 }
    return Double(n) * phi * abs(phi)
  }

  /// The correlation of the two presences, in -1...1; nil if the table is degenerate.
  ///
  /// - SeeAlso: Yule (1912), <https://doi.org/10.2307/2340126>.
  package var phi: Double? {
    guard !isDegenerate else { return nil }
    let rows = Int128(nA) * Int128(n - nA)
    let columns = Int128(nB) * Int128(n - nB)
    let scale = Double(nearest: rows).squareRoot() * Double(nearest: columns).squareRoot()
    return min(1, max(-1, Double(nearest: determinant) / scale))
  }
}
