extension ContingencyTable {
  /// The log-likelihood ratio statistic G2 with the sign of observed minus expected; 0 for a degenerate table.
  ///
  /// A measure of evidence that ranks pairs. Mentions and sentences of one story are not independent, so its p-value is
  /// never quoted as significance: in corpora without any association a fifth of such values fall below 0.05.
  ///
  /// 2·Σ O·ln(O/E) is summed as 2·Σ(O·ln(O/E) + E - O), whose terms are all positive: near independence the plain sum
  /// cancels to noise.
  ///
  /// - SeeAlso: Dunning (1993), <https://aclanthology.org/J93-1003/>.
  package var g2: Double {
    guard !isDegenerate else { return 0 }
    let (rows, columns) = ([nA, n - nA], [nB, n - nB])
    let cells = [[nAB, onlyA], [onlyB, neither]]
    var sum = 0.0
    for row in 0...1 {
      for column in 0...1 {
        let expected = Double(rows[row]) * Double(columns[column]) / Double(n)
        sum += deviance(of: Double(cells[row][column]), from: expected)
      }
    }
    return determinant == 0 ? 0 : (determinant < 0 ? -2 : 2) * sum
  }
}
