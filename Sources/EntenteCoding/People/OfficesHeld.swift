import EntenteEnglish

/// Which of an article's people hold an office that has a word, so that "the minister" is found without asking everybody.
package struct OfficesHeld: Sendable {
  /// By word, whoever serves a known country and was the last of those of whom the word was said.
  private var latest: [Int32: (person: Int, order: Int)] = [:]
  /// By person and word, how many words had been said before.
  private var orders: [Int: [Int32: Int]] = [:]
  private var count = 0

  package init() {}

  /// Whether the word is among those of the person's offices.
  package func isHeld(_ word: Int32, by person: Int) -> Bool { orders[person]?[word] != nil }

  /// Of the people of a known country whose office has a word, the one of whom it was said last; nil without one.
  package func latest(ofRoleWord word: Int32) -> Int? { latest[word]?.person }

  /// Adds the words of an office; what was said of the person before keeps its order.
  package mutating func add(_ words: [Int32], of person: Int, hasCountry: Bool) {
    for word in words where !isHeld(word, by: person) {
      orders[person, default: [:]][word] = count
      if hasCountry { latest[word] = (person, count) }
      count += 1
    }
  }

  /// Says that the country of a person is now known.
  package mutating func settle(_ person: Int) {
    for (word, order) in orders[person] ?? [:] where order > latest[word]?.order ?? -1 {
      latest[word] = (person, order)
    }
  }
}
