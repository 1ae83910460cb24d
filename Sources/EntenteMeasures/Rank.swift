/// Returns the rank of each value of a descending list: 1 for the first, equal values sharing the smallest.
///
/// 10, 10, 11 rank 2, 2, 1, as in quanteda's textstat_frequency.
func ranks(ofDescending values: [some Equatable]) -> [Int] {
  var ranks: [Int] = []
  for (place, value) in values.enumerated() {
    let isTie = place > 0 && values[place - 1] == value
    ranks.append(isTie ? ranks[place - 1] : place + 1)
  }
  return ranks
}
