private import EntenteCoding
import EntenteMeasures

/// Which countries stand together: the count, and what the tests make of it.
extension Findings {
  /// How many pairs are named before the page points to the table.
  private static let named = 3
  /// Fewest stories that a pair called most together shares: one is no habit.
  private static let fewestShared = 2

  /// The pairs that most stories name, with the scope where rows that bear a note are before or beside them.
  var together: Markdown? {
    let rows = report.tables.cooccurrence.ofCountries.filter { $0.level == .article && $0.nAB >= Self.fewestShared }
    let plain = rows.filter(isPlain)
    guard let most = plain.map(\.nAB).max() else { return nil }
    let first = plain.filter { $0.nAB == most }
    let isFirst = rows.allSatisfy { $0.nAB < most || isPlain($0) }
    let scope: Markdown = isFirst ? "" : ", of the pairs that can be told from chance and bear no note"
    let further = first.count - Self.named
    let rest: Markdown = further > 0 ? "; \(Prose.further(further, "pair", "pairs"))" : ""
    let pairs = first.prefix(Self.named).map {
      "\(pair($0.a, $0.b)) (\(Prose.number($0.expected)) by chance)" as Markdown
    }
    let each: Markdown = first.count == 1 ? "" : " each"
    return """
      Together most\(scope): \(pairs.joined(separator: "; "))\(rest), in \(most) of \(Prose.stories(stories))\(each).
      """
  }

  /// What Fisher's test finds over all stories and over those of like length too; nil when nothing.
  var sharedStoriesFinding: Markdown? {
    let found = sharedStories.found.map { row in
      Association(a: row.a, b: row.b, observed: row.nAB, expected: row.expected, q: row.q ?? 1)
    }
    return finding(found, among: pairsOfStories.count, "in the same stories", Prose.stories).map { $0 + byLength }
  }

  /// Says of how many pairs with a small q the length of stories may be the reason; empty of none.
  private var byLength: Markdown {
    let number = sharedStories.explainedByLength.count
    guard number > 0 else { return "" }
    let pairs: Markdown = sharedStories.found.isEmpty ? "" : "other "
    return """
       Of \(number) \(pairs)\(number == 1 ? "pair" : "pairs") with a q of at most 0.05 in the same stories the length of \
      stories may be the reason: long ones name more countries.
      """
  }

  /// What the exact test inside stories finds and stories agree on; nil when there is nothing.
  var sharedSentencesFinding: Markdown? {
    let found = sharedSentences.rows.filter { $0.q <= FalseDiscoveryRate.accepted }.map { row in
      Association(a: row.a.iso3, b: row.b.iso3, observed: row.observed, expected: row.expected, q: row.q)
    }
    return finding(
      found.sorted { $0.precedes($1) }, among: sharedSentences.rows.count, "in the same sentences of a story"
    ) {
      Prose.count($0, "sentence", "sentences")
    }
  }

  /// Says so where pairs were tested and neither test finds anything.
  var noAssociation: Markdown? {
    guard sharedStoriesFinding == nil, sharedSentencesFinding == nil else { return nil }
    let inStories = pairsOfStories.map { [$0.a, $0.b] }
    let pairs = Set(inStories + sharedSentences.rows.map { [$0.a.iso3, $0.b.iso3] }).count
    guard pairs > 0 else { return nil }
    return """
      With \(Prose.stories(stories)) \(pairs == 1 ? "the one pair" : "none of the \(pairs) pairs") of countries tested \
      can\(pairs == 1 ? "not" : "") be told from chance, neither in the same stories nor in the same sentences.\(byLength)
      """
  }

  /// Whether neither a pair nor one of its countries has a note.
  private func isPlain(_ row: CooccurrenceTable.Row) -> Bool {
    row.flags.isEmpty && plainCountries.isSuperset(of: [row.a, row.b])
  }

  private func finding(
    _ found: [Association], among tested: Int, _ place: Markdown, _ units: (Int) -> Markdown
  ) -> Markdown? {
    guard !found.isEmpty else { return nil }
    let named = found.prefix(Self.named).map { each -> Markdown in
      let often: Markdown = Double(each.observed) > each.expected ? "more often" : "less often"
      return """
        \(pair(each.a, each.b)) \(often) (\(units(each.observed)), \(Prose.number(each.expected)) by chance, \
        \(Prose.probability("q", each.q)))
        """
    }
    let further = found.count - Self.named
    let rest: Markdown = further > 0 ? "; \(Prose.further(further, "pair", "pairs"))" : ""
    return """
      Not by chance \(place), of \(Prose.count(tested, "pair", "pairs")) tested: \(named.joined(separator: "; "))\(rest).
      """
  }

  private func pair(_ a: String, _ b: String) -> Markdown {
    [a, b].map { code in bold(Country(code).map(report.name) ?? code) }.joined(separator: " and ")
  }
}

/// Two countries that share units more or less often than by chance.
private struct Association {
  let a: String
  let b: String
  let observed: Int
  let expected: Double
  let q: Double

  /// The best supported first.
  func precedes(_ other: Self) -> Bool { (q, -observed, a, b) < (other.q, -other.observed, other.a, other.b) }
}
