/// A set of numbers of words, a bit for each: small enough to stay near the processor.
@usableFromInline
package struct WordSet: Sendable {
  @usableFromInline var bits: [UInt64] = []

  package init() {}

  /// An empty set with room for the words up to a number.
  package init(upTo last: Int32) { bits = [UInt64](repeating: 0, count: Int(last >> 6) + 1) }

  package init(_ words: some Sequence<Int32>) {
    for word in words { insert(word) }
  }

  package mutating func insert(_ word: Int32) {
    let index = Int(word >> 6)
    while bits.count <= index { bits.append(0) }
    bits[index] |= 1 << UInt64(word & 63)
  }

  @inlinable
  package func contains(_ word: Int32) -> Bool {
    let index = Int(word &>> 6)
    return index < bits.count && bits[index] &>> UInt64(truncatingIfNeeded: word) & 1 == 1
  }
}
