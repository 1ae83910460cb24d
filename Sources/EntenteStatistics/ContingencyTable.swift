/// In how many units two things occur together, each of them, and either or neither: the 2 × 2 table of a pair.
///
/// The units are all of a level, those that hold neither included: leaving the empty ones out changes every expectation.
package struct ContingencyTable: Equatable, Hashable, Sendable {
  /// Units that hold both.
  package let nAB: Int
  /// Units that hold the first.
  package let nA: Int
  /// Units that hold the second.
  package let nB: Int
  /// All units.
  package let n: Int

  /// A table by its margins; none of its four cells may be negative.
  package init(nAB: Int, nA: Int, nB: Int, n: Int) {
    precondition(
      nAB >= 0 && nAB <= min(nA, nB) && max(nA, nB) <= n && nA - nAB <= n - nB,
      "no table has n_ab \(nAB), n_a \(nA), n_b \(nB), n \(n)")
    self.nAB = nAB
    self.nA = nA
    self.nB = nB
    self.n = n
  }

  /// Units that hold the first without the second.
  package var onlyA: Int { nA - nAB }
  /// Units that hold the second without the first.
  package var onlyB: Int { nB - nAB }
  /// Units that hold neither.
  package var neither: Int { n - nA - nB + nAB }

  /// Whether a margin is empty or full, so that the table cannot show any association.
  package var isDegenerate: Bool {
    nA == 0 || nB == 0 || nA == n || nB == n
  }

  /// The number of joint units expected if the two were independent, n_a · n_b / n; nil without units.
  package var expected: Double? {
    n == 0 ? nil : Double(nA) * Double(nB) / Double(n)
  }

  /// The joint units over those expected; nil where none are expected.
  package var observedToExpected: Double? {
    nA == 0 || nB == 0 ? nil : Double(nearest: Int128(nAB) * Int128(n)) / Double(nearest: Int128(nA) * Int128(nB))
  }

  /// n_ab · n - n_a · n_b: positive above expectation, exactly zero at it.
  var determinant: Int128 {
    Int128(nAB) * Int128(n) - Int128(nA) * Int128(nB)
  }
}
