extension RatioSums {
  /// Returns Pearson's chi-square of the clusters against one common rate, over its degrees of freedom.
  ///
  /// Near 1 occurrences scatter like independent ones; above it the Poisson interval is too narrow.
  ///
  /// - Parameter occupied: The clusters with a count, in any order; the others are known from the totals.
  /// - Returns: Σ(x - r·w)² / (r·w) / (n - 1), clusters without exposure left out of the sum; nil below two clusters and
  ///   where there is no count or no exposure.
  /// - SeeAlso: McCullagh and Nelder (1989), Generalized Linear Models, section 6.2.
  package func overdispersion(occupied: [Dispersion.Part]) -> Double? {
    guard clusters >= 2, numerator > 0, let ratio else { return nil }
    let parts = occupied.filter { $0.size > 0 }.sorted { ($0.count, $0.size) < ($1.count, $1.size) }
    let absent = denominator - parts.reduce(0) { $0 + $1.size }
    let chiSquare = parts.reduce(ratio * Double(absent)) { sum, part in
      let expected = ratio * Double(part.size)
      let difference = Double(part.count) - expected
      return sum + difference * difference / expected
    }
    return chiSquare / Double(clusters - 1)
  }
}
