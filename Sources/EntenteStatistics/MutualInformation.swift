extension ContingencyTable {
  /// Pointwise mutual information in bits, log2(observed / expected); nil without a joint unit.
  ///
  /// It finds pairs that keep to each other and favours the rare: read it beside a count.
  ///
  /// - SeeAlso: Church and Hanks (1990), <https://aclanthology.org/J90-1003/>.
  package var pmi: Double? {
    guard nAB > 0, let observedToExpected else { return nil }
    return binaryLogarithm(observedToExpected)
  }

  /// Mutual information as a share of what complete togetherness would give: -1 never, 0 independent, 1 always together.
  ///
  /// Nil where one of the two occurs in no unit, and where both occur in every unit.
  ///
  /// - SeeAlso: Bouma (2009), Normalized (pointwise) mutual information in collocation extraction.
  package var npmi: Double? {
    guard nA > 0, nB > 0, nAB < n else { return nil }
    guard let pmi else { return -1 }
    return pmi / -binaryLogarithm(Double(nAB) / Double(n))
  }

  /// Mutual information with its negative values, which few counts can support, set to 0; nil without both.
  package var ppmi: Double? {
    guard nA > 0, nB > 0 else { return nil }
    return max(0, pmi ?? 0)
  }
}
