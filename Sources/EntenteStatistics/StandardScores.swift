extension ContingencyTable {
  /// (observed - expected) / √observed, which ranks pairs by how often they are together; nil without a joint unit.
  ///
  /// - SeeAlso: Church, Gale, Hanks and Hindle (1991), Using statistics in lexical analysis.
  package var tScore: Double? {
    guard nAB > 0, let excess else { return nil }
    return excess / Double(nAB).squareRoot()
  }

  /// (observed - expected) / √expected; nil where none are expected.
  ///
  /// - SeeAlso: Dennis (1965), The construction of a thesaurus automatically from a sample of text.
  package var zScore: Double? {
    guard nA > 0, nB > 0, let excess, let expected else { return nil }
    return excess / expected.squareRoot()
  }

  /// Observed minus expected joint units, without cancellation; nil without units.
  private var excess: Double? {
    n == 0 ? nil : Double(nearest: determinant) / Double(n)
  }
}
