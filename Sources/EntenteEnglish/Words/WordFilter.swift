/// Tells of most words that a set lacks them, by a bit for the words of one remainder.
///
/// Most words of a text are in none of the sets that are asked about them, and a filter stays near the processor where
/// the set does not.
@usableFromInline
package struct WordFilter: Sendable {
  @usableFromInline var words: [UInt64]

  /// - Parameter capacity: Bits, a power of two and 64 at least; eight for each word are enough.
  package init(capacity: Int) {
    precondition(capacity >= 64 && capacity.nonzeroBitCount == 1, "a filter of \(capacity) bits")
    words = [UInt64](repeating: 0, count: capacity / 64)
  }

  /// Adds a word; see ``WordKey``.
  package mutating func insert(_ key: UInt64) { words[index(of: key)] |= Self.bit(of: key) }

  /// Whether the word was added, or another of its remainder.
  @inlinable
  package func mayContain(_ key: UInt64) -> Bool { words[index(of: key)] & Self.bit(of: key) != 0 }

  @inlinable
  func index(of key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> 40) & (words.count &- 1) }

  @inlinable
  static func bit(of key: UInt64) -> UInt64 { 1 &<< (key &>> 32) }
}
