/// The words that some list knows, numbered from 1: the matchers compare numbers, never letters.
package struct Vocabulary: Sendable {
  private var keys: [UInt64]
  private var numbers: [Int32]
  package private(set) var count: Int32 = 0

  /// - Parameter capacity: A power of two, twice the words that are expected.
  package init(capacity: Int = 1 << 15) {
    keys = [UInt64](repeating: 0, count: capacity)
    numbers = [Int32](repeating: 0, count: capacity)
  }

  /// Returns the number of a word, giving it one when it is new.
  package mutating func insert(key: UInt64) -> Int32 {
    if Int(count + 1) * 2 > keys.count { grow() }
    let slot = slot(of: key)
    if numbers[slot] == 0 {
      count += 1
      keys[slot] = key
      numbers[slot] = count
    }
    return numbers[slot]
  }

  /// Returns the number of a folded word, such as "ecuador"; see ``WordKey``.
  package mutating func insert(_ word: some StringProtocol) -> Int32 { insert(key: WordKey.of(word.utf8)) }

  /// The number of a word; 0 when no list knows it.
  @inline(__always)
  package func number(of key: UInt64) -> Int32 { numbers[slot(of: key)] }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: key ^ key &>> 29) & mask
    while numbers[slot] != 0 && keys[slot] != key { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    numbers = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, number) in zip(oldKeys, oldNumbers) where number != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}
