import EntenteText

/// What it costs that a class follows two others: a trigram model, where a pair seen seldom leans on the last class alone.
///
/// - SeeAlso: Brants (2000), TnT: a statistical part-of-speech tagger, <https://doi.org/10.3115/974147.974178>.
package struct Transitions: Sendable {
  private static let tags = Int(PartOfSpeech.other.rawValue) + 1
  /// How many cases the shorter context counts as, beside those that were seen.
  private static let trust = 16
  private static let million = 1_000_000

  /// By the class of the word before, the word's, and that of the word two before: a lattice asks for the last in turn.
  private let costs: [Int16]
  /// What a class costs that nothing else is known of.
  private let priors: [Int32]

  /// - Parameter table: Two classes, and how often which others followed them; unknown ones are passed over.
  package init(_ table: TagTable) {
    let names = TagNames()
    var contexts: [(place: Int, counts: ArraySlice<TagTable.Count>)] = []
    for row in table.rows {
      guard let before = names.tag(table.key(row.cells.first)), let previous = names.tag(table.key(row.cells.second))
      else { continue }
      contexts.append((Int(before.rawValue) * Self.tags + Int(previous.rawValue), table.counts(of: row)))
    }
    let totals = Self.totals(contexts)
    priors = totals.map { Cost.of($0, in: totals.reduce(0, +)) }
    let expected = Self.expected(contexts, totals)
    costs = Self.costs(contexts, expected)
  }

  @inline(__always)
  package func cost(of tag: PartOfSpeech, after previous: PartOfSpeech, _ before: PartOfSpeech) -> Int32 {
    Int32(costs[Self.place(Int(tag.rawValue), Int(previous.rawValue), Int(before.rawValue))])
  }

  @inline(__always)
  private static func place(_ tag: Int, _ previous: Int, _ before: Int) -> Int {
    (previous &* tags &+ tag) &* tags &+ before
  }

  package func prior(of tag: PartOfSpeech) -> Int32 { priors[Int(tag.rawValue)] }

  /// How often each class occurs, and once more.
  private static func totals(_ contexts: [(place: Int, counts: ArraySlice<TagTable.Count>)]) -> [Int] {
    var totals = [Int](repeating: 1, count: tags)
    for context in contexts {
      for count in context.counts { totals[Int(count.tag.rawValue)] += count.count }
    }
    return totals
  }

  /// By the class before and the word's: its share in parts of a million, mixed with that of the class at all.
  private static func expected(
    _ contexts: [(place: Int, counts: ArraySlice<TagTable.Count>)], _ totals: [Int]
  ) -> [Int] {
    let all = totals.reduce(0, +)
    var pairs = [Int](repeating: 0, count: tags * tags)
    for context in contexts {
      for count in context.counts { pairs[context.place % tags * tags + Int(count.tag.rawValue)] += count.count }
    }
    return pairs.indices.map { pair in
      let row = pair / tags * tags
      let seen = pairs[row..<row + tags].reduce(0, +)
      return max((pairs[pair] * million + trust * max(totals[pair % tags] * million / all, 1)) / (seen + trust), 1)
    }
  }

  private static func costs(
    _ contexts: [(place: Int, counts: ArraySlice<TagTable.Count>)], _ expected: [Int]
  ) -> [Int16] {
    // A class that was not seen behind two others costs what it does behind the last, and what the context is worth.
    let single = expected.map { Cost.of(min($0, million), in: million) }
    var costs = single.flatMap { [Int16](repeating: Int16($0), count: tags) }
    for context in contexts {
      let seen = context.counts.reduce(0) { $0 + $1.count }
      let (before, previous) = context.place.quotientAndRemainder(dividingBy: tags)
      let discount = Int16(Cost.of(trust, in: seen + trust))
      for tag in 0..<tags { costs[place(tag, previous, before)] += discount }
      for count in context.counts {
        let behind = expected[context.place % tags * tags + Int(count.tag.rawValue)]
        let share = max((count.count * million + trust * behind) / (seen + trust), 1)
        costs[place(Int(count.tag.rawValue), previous, before)] = Int16(Cost.of(min(share, million), in: million))
      }
    }
    return costs
  }
}
