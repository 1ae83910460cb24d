/// Sums that partial counts of disjoint stories can be put together from, in any order: a commutative monoid.
///
/// All of them are integers, sets and smallest values, so the whole is the same whatever the parts.
protocol Mergeable {
  /// The sums of no story at all.
  init()

  /// Adds the sums of other stories.
  mutating func merge(_ other: Self)
}

extension Dictionary where Value: Mergeable {
  mutating func merge(_ other: Self) {
    for (key, value) in other { self[key, default: Value()].merge(value) }
  }
}
