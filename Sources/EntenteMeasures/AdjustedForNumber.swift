import EntenteStatistics

/// Returns the p-values adjusted for how many there are; those that are nil stay so and do not count.
func adjustedForNumber(_ pValues: [Double?]) -> [Double?] {
  var adjusted = benjaminiHochberg(pValues.compactMap { $0 })[...]
  return pValues.map { $0 == nil ? nil : adjusted.popFirst() }
}
