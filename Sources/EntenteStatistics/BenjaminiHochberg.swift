/// Returns the p-values adjusted for their number, in the order given: rejecting q ≤ 0.05 keeps false discoveries at 5 %.
///
/// The family must be all the hypotheses that were looked at. Leaving out the pairs that were never seen together would
/// make the rest look better than they are.
///
/// - Parameter pValues: Probabilities in 0...1, in any order; ties get the same q.
/// - Returns: As many values in 0...1, none below its p.
/// - SeeAlso: Benjamini and Hochberg (1995), <https://doi.org/10.1111/j.2517-6161.1995.tb02031.x>.
package func benjaminiHochberg(_ pValues: [Double]) -> [Double] {
  let descending = pValues.indices.sorted { (pValues[$0], $0) > (pValues[$1], $1) }
  var adjusted = pValues
  var smallest = 1.0
  for (place, index) in descending.enumerated() {
    let rank = pValues.count - place
    smallest = min(smallest, pValues[index] * Double(pValues.count) / Double(rank))
    adjusted[index] = smallest
  }
  return adjusted
}
