/// The words that some list knows, numbered from 1: the matchers compare numbers, never letters.
///
/// Every word of a text is looked up, so that what a lookup needs is inlined into other modules.
@usableFromInline
package struct Vocabulary: Sendable {
  /// A word and its number, 0 where there is none; side by side, because a lookup waits for memory.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var number: Int32 = 0
  }

  @usableFromInline var slots: [Slot]
  /// As large as the words ask for and no larger: it is to stay near the processor.
  @usableFromInline var filter: WordFilter
  package private(set) var count: Int32 = 0

  /// - Parameter capacity: A power of two, half as many again as the words that are expected: what is larger falls out of
  ///   the processor's memory, and each lookup waits.
  package init(capacity: Int = 1 << 15) {
    slots = [Slot](repeating: Slot(), count: capacity)
    filter = Self.filter(of: capacity)
  }

  private static func filter(of capacity: Int) -> WordFilter {
    WordFilter(capacity: min(max(capacity * 8, 64), 1 << 17))
  }

  /// Returns the number of a word, giving it one when it is new.
  package mutating func insert(key: UInt64) -> Int32 {
    if Int(count + 1) * 3 > slots.count * 2 { grow() }
    let slot = slot(of: key)
    if slots[slot].number == 0 {
      count += 1
      slots[slot] = Slot(key: key, number: count)
      filter.insert(key)
    }
    return slots[slot].number
  }

  /// Returns the number of a folded word, such as "ecuador"; see ``WordKey``.
  package mutating func insert(_ word: some StringProtocol) -> Int32 { insert(key: WordKey.of(word.utf8)) }

  /// The number of a word; 0 when no list knows it.
  @inlinable @inline(__always)
  package func number(of key: UInt64) -> Int32 {
    filter.mayContain(key) ? slots[slot(of: key)].number : 0
  }

  @inlinable @inline(__always)
  func slot(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: key ^ key &>> 29) & mask
    while slots[slot].number != 0 && slots[slot].key != key { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    filter = Self.filter(of: slots.count)
    for known in old where known.number != 0 {
      slots[slot(of: known.key)] = known
      filter.insert(known.key)
    }
  }
}
