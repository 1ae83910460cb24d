private import EntenteCoding
private import EntenteCorpus
import EntenteMeasures

/// Which countries stand together: the count, and what the tests make of it.
extension Findings {
  var together: Markdown? {
    let rows = report.tables.cooccurrence.ofCountries.filter { $0.level == .article && $0.nAB > 0 && $0.flags.isEmpty }
    guard let most = rows.map(\.nAB).max() else { return nil }
    let first = rows.filter { $0.nAB == most }
    let rest: Markdown = first.count > 3 ? " and \(first.count - 3) further pairs" : ""
    let chance: Markdown =
      first.count == 1 ? "; chance alone would give \(Prose.number(first[0].expected))" : " each"
    return """
      Together most: \(first.prefix(3).map(pair).joined(separator: "; "))\(rest), in \(most) of \
      \(Prose.stories(stories))\(chance).
      """
  }

  /// What the test of a level finds; nil when it finds nothing.
  func association(_ level: Level) -> Markdown? {
    let rows = tested(level)
    let found = rows.filter { ($0.q ?? 1) <= 0.05 }
    guard !found.isEmpty else { return nil }
    let named = found.prefix(3).compactMap { row in row.outcome.map { finding(row, $0) } }
    let place: Markdown = level == .article ? "in the same stories" : "in the same sentences of a story"
    let rest: Markdown = found.count > 3 ? "; \(found.count - 3) further pairs in cooccurrence.csv" : ""
    return """
      Not by chance \(place), among \(Prose.count(rows.count, "pair", "pairs")) named often enough: \
      \(named.joined(separator: "; "))\(rest).
      """
  }

  private func finding(_ row: CooccurrenceTable.Row, _ outcome: CooccurrenceTable.Row.Outcome) -> Markdown {
    let often: Markdown = Double(outcome.observed) > outcome.expected ? "more often" : "less often"
    let units: Markdown =
      row.level == .article
      ? Prose.stories(outcome.observed) : Prose.count(outcome.observed, "sentence", "sentences")
    return """
      \(pair(row)) \(often) (\(units), \(Prose.number(outcome.expected)) by chance, \
      \(Prose.probability("q", row.q ?? 1)))
      """
  }

  /// Says so where pairs were tested and neither test finds anything.
  var noAssociation: Markdown? {
    guard association(.article) == nil, association(.sentence) == nil else { return nil }
    let pairs = Set((tested(.article) + tested(.sentence)).map { [$0.a, $0.b] }).count
    guard pairs > 0 else { return nil }
    return """
      With \(Prose.stories(stories)) \(pairs == 1 ? "the one pair" : "none of the \(pairs) pairs") of countries tested \
      can\(pairs == 1 ? "not" : "") be told from chance, neither in the same stories nor in the same sentences.
      """
  }

  /// The tested pairs of a level of which a finding may speak.
  ///
  /// Both countries are without a note themselves, and a pair is only said to share sentences, or not to, when it shares
  /// three stories: the test inside stories is an approximation, and one story is no habit.
  private func tested(_ level: Level) -> [CooccurrenceTable.Row] {
    let rows = report.tables.cooccurrence.ofCountries
    let plain = Set(report.tables.frequency.countries.filter(\.flags.isEmpty).map(\.id))
    let meeting = Set(rows.filter { $0.level == .article && $0.nAB >= 3 }.map { [$0.a, $0.b] })
    return rows.filter { row in
      row.level == level && row.q != nil && row.flags.isEmpty && plain.isSuperset(of: [row.a, row.b])
        && (level == .article || meeting.contains([row.a, row.b]))
    }
  }

  private func pair(_ row: CooccurrenceTable.Row) -> Markdown {
    [row.a, row.b].map { code in bold(Country(code).map(report.name) ?? code) }.joined(separator: " and ")
  }
}
