import EntenteEnglish

/// The names of an article's people by the words that they have in a row.
///
/// A text may introduce ten thousand people of one surname, so nobody is looked for by going through all of them.
package struct NameIndex: Sendable {
  /// The words of each person's name, in order of introduction.
  package private(set) var names: [[UInt64]] = []
  /// Who has some words in a row, and others beside them, by a hash of the words; in order of introduction.
  private var people: [UInt64: [Int]] = [:]

  package init() {}

  /// The last person whose name has the words in a row and is longer; nil without one, or without words.
  package func latest(containing words: [UInt64]) -> Int? {
    people[Self.key(words[...])]?.last { names[$0].count > words.count && Self.contains(names[$0], words) }
  }

  /// Adds a person.
  ///
  /// - Complexity: The square of the number of words, of which a name has eight at most.
  package mutating func add(_ name: [UInt64]) {
    for part in Self.parts(name) { people[part, default: []].append(names.count) }
    names.append(name)
  }

  /// Gives a person another name.
  package mutating func rename(_ person: Int, _ name: [UInt64]) {
    let (old, new) = (Self.parts(names[person]), Self.parts(name))
    for part in old.subtracting(new) {
      let place = place(of: person, in: part)
      people[part]?.remove(at: place)
    }
    for part in new.subtracting(old) {
      let place = place(of: person, in: part)
      people[part, default: []].insert(person, at: place)
    }
    names[person] = name
  }

  /// Whether a name has some words in a row; none has no words.
  static func contains(_ long: [UInt64], _ short: [UInt64]) -> Bool {
    guard !short.isEmpty, long.count >= short.count else { return false }
    return (0...long.count - short.count).contains { long[$0..<$0 + short.count] == short[...] }
  }

  /// Where a person is among those of a part, or would be.
  private func place(of person: Int, in part: UInt64) -> Int {
    let people = people[part] ?? []
    var (low, high) = (0, people.count)
    while low < high {
      let middle = (low + high) / 2
      if people[middle] < person { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The hashes of all words in a row but the whole name.
  private static func parts(_ name: [UInt64]) -> Set<UInt64> {
    var parts: Set<UInt64> = []
    for start in name.indices {
      for end in start + 1...name.count where end - start < name.count { parts.insert(key(name[start..<end])) }
    }
    return parts
  }

  private static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0xCBF2_9CE4_8422_2325) { (key, word) in (key ^ word) &* 0x9E37_79B9_7F4A_7C15 ^ key >> 29 }
  }
}
