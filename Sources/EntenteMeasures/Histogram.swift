/// How often each value was seen.
struct Histogram<Value: Hashable & Sendable>: Equatable, Sendable {
  private(set) var counts: [Value: Int] = [:]

  mutating func add(_ value: Value) { counts[value, default: 0] += 1 }

  /// Every value as often as it was seen, in no order that may be relied on.
  var values: [Value] { counts.flatMap { Array(repeating: $0.key, count: $0.value) } }
}

extension Histogram: Mergeable {
  mutating func merge(_ other: Self) { counts.merge(other.counts, uniquingKeysWith: +) }
}
