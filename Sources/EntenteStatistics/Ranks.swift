/// Returns the rank of each value, the greatest first and 1; equal values share the smallest of their ranks.
///
/// - Parameter values: In any order, such as mentions: 10, 11, 10 gives 2, 1, 2.
/// - Returns: As many ranks, in the same order.
package func descendingRanks(_ values: [Int]) -> [Int] {
  let order = values.indices.sorted { values[$0] > values[$1] }
  var ranks = values
  var rank = 1
  for (place, index) in order.enumerated() {
    if place > 0, values[index] < values[order[place - 1]] { rank = place + 1 }
    ranks[index] = rank
  }
  return ranks
}
