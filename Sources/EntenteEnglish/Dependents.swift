/// Lists of what belongs to each of some things, side by side: the clauses of a clause, the phrases attached to a phrase.
///
/// Made once a sentence, since a search for what belongs to each of a sentence's clauses takes the square of their number.
@usableFromInline
package struct Dependents: Sendable {
  /// By thing, where its list begins; the next one's beginning is its end.
  ///
  /// Empty where all lists are.
  @usableFromInline let starts: [Int32]
  @usableFromInline let listed: [Int]

  /// - Parameters:
  ///   - owners: By index, the thing that it belongs to; -1 where it belongs to none.
  ///   - count: How many things there are; without owners every list is empty.
  /// - Complexity: Linear in both.
  package init(_ owners: [Int32], of count: Int) {
    guard owners.contains(where: { $0 >= 0 }) else {
      (starts, listed) = ([], [])
      return
    }
    var starts = [Int32](repeating: 0, count: count + 2)
    for owner in owners where owner >= 0 { starts[Int(owner) + 2] += 1 }
    for thing in 1...count + 1 { starts[thing] += starts[thing - 1] }
    var listed = [Int](repeating: 0, count: Int(starts[count + 1]))
    // While it is filled, a list's beginning stands where the next one's will.
    for index in owners.indices where owners[index] >= 0 {
      let owner = Int(owners[index]) + 1
      listed[Int(starts[owner])] = index
      starts[owner] += 1
    }
    self.starts = starts
    self.listed = listed
  }

  /// What belongs to a thing, in order.
  @inlinable package subscript(thing: Int) -> ArraySlice<Int> {
    starts.isEmpty ? [] : listed[Int(starts[thing])..<Int(starts[thing + 1])]
  }
}
