/// Fisher's exact test of a 2 × 2 table, and the two one-sided tails that ecologists know as Veech's probabilities.
///
/// - Complexity: O(distance from the mode + a few standard deviations).
/// - SeeAlso: Fisher (1935), <https://doi.org/10.2307/2342435>; Veech (2013),
///   <https://doi.org/10.1111/j.1466-8238.2012.00789.x>.
package struct FisherExact: Equatable, Sendable {
  /// The probability of any table as unlikely as the observed one or more so.
  package let twoSided: Double
  /// The probability of as many joint units or more, Veech's p_gt.
  package let greater: Double
  /// The probability of as many joint units or fewer, Veech's p_lt.
  package let less: Double
  /// -log10 of the two-sided probability, finite also where that is below 1e-308.
  package let negativeLog10TwoSided: Double

  /// Tests a table; one with an empty or full margin, or without units, has all probabilities 1.
  package init(_ table: ContingencyTable) {
    let (nA, nB, neitherAtZero) = (Double(table.nA), Double(table.nB), Double(table.n - table.nA - table.nB))
    let peak = Int((Int128(table.nA) + 1) * (Int128(table.nB) + 1) / (Int128(table.n) + 2))
    let support = max(0, table.nA + table.nB - table.n)...min(table.nA, table.nB)
    let weights = UnimodalWeights(mode: min(max(peak, support.lowerBound), support.upperBound)) { nAB in
      let k = Double(nAB)
      return ((nA - k) * (nB - k), (k + 1) * (neitherAtZero + k + 1))
    }
    (greater, less) = weights.tails(at: table.nAB)
    (twoSided, negativeLog10TwoSided) = weights.twoSided(at: table.nAB)
  }
}
