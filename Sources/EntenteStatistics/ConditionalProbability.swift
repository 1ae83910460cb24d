extension ContingencyTable {
  /// The share of the first's units that hold the second too; nil if the first never occurs.
  package var probabilityOfBGivenA: Double? {
    nA == 0 ? nil : Double(nAB) / Double(nA)
  }

  /// The share of the second's units that hold the first too; nil if the second never occurs.
  package var probabilityOfAGivenB: Double? {
    nB == 0 ? nil : Double(nAB) / Double(nB)
  }

  /// How much likelier the second is with the first than without it, in -1...1; nil if the first is nowhere or everywhere.
  ///
  /// Unlike symmetric measures it tells who comes with whom: a small country with a great one, seldom the other way.
  ///
  /// - SeeAlso: Allan (1980), <https://doi.org/10.3758/BF03334492>; Gries (2013), <https://doi.org/10.1075/ijcl.18.1.09gri>.
  package var deltaPOfBGivenA: Double? {
    // n_ab / n_a - onlyB / (n - n_a), over the common denominator so that independence is exactly 0.
    nA == 0 || nA == n ? nil : Double(nearest: determinant) / (Double(nA) * Double(n - nA))
  }

  /// How much likelier the first is with the second than without it; nil if the second is nowhere or everywhere.
  package var deltaPOfAGivenB: Double? {
    nB == 0 || nB == n ? nil : Double(nearest: determinant) / (Double(nB) * Double(n - nB))
  }
}
