import EntenteCoding
private import EntenteCorpus
import EntenteMeasures

/// Which countries share stories, or sentences of them, beyond chance: what a page may claim of pairs.
///
/// A row that bears a note is never stated. The tests are those that keep their promise on few and bursty stories: Fisher's
/// over stories, also among those of like length, and over the sentences of stories with the sign-flip test over stories.
struct StatedPairs: Sendable {
  /// Two countries that share units beyond chance, or less.
  struct Pair: Sendable {
    let a: String
    let b: String
    /// `Ghana and Malta`, as in the middle of a sentence.
    let names: String
    let facts: Facts
    let observed: Int
    let expected: Double
    /// What is said of it; nil where it is only shown.
    let statement: Statement?

    var isMore: Bool { Double(observed) > expected }
    var difference: Double { abs(Double(observed) - expected) }
  }

  /// Of the same stories, the greatest difference first.
  let ofStories: [Pair]
  /// Of the same sentences, the greatest difference first.
  let ofSentences: [Pair]
  /// How many pairs of stories could be stated, had they passed: tested, and without a note.
  let tested: Int
  /// How many pairs of stories q is adjusted for: all of the countries that stories name.
  let family: Int
  let testedInSentences: Int
  /// Of pairs that Fisher's test tells from chance, those of which the length of stories may be the reason.
  let explainedByLength: Int
  /// The pair that most stories name, with its facts; nil where no pair shares two.
  let most: Pair?

  init(of report: Report, in sentences: SentenceTable) {
    let plain = Set(report.tables.frequency.countries.filter(\.flags.isEmpty).map(\.id))
    let rows = report.tables.cooccurrence.ofCountries.filter { $0.level == .article }
    let testable = rows.filter { $0.q != nil && $0.flags.isEmpty && plain.isSuperset(of: [$0.a, $0.b]) }
    let shared = SharedStories(of: testable, in: report.collation.stories)
    let inSentences = SharedSentences(of: Set(plain.compactMap { Country($0) }), in: report.collation.stories)
    let total = report.collation.stories.count
    func pair(
      _ a: String, _ b: String, _ observed: Int, _ expected: Double, q: Double?, _ ids: [SentenceID],
      _ level: Level = .article
    ) -> Pair? {
      let names = [a, b].map { CountryName.inside(Country($0).map(report.name) ?? $0) }.joined(separator: " and ")
      let numbers: Facts = [
        "pair": .name(names), "o": .count(observed), "e": .decimal(expected), "N": .count(total),
        "q": q.map(Fact.number),
      ]
      let facts = numbers.of(.pair(a, b, level))
      let statement = ids.lazy.compactMap { sentences.say($0, facts) }.first
      guard statement != nil || ids.isEmpty else { return nil }
      return Pair(
        a: a, b: b, names: names, facts: facts, observed: observed, expected: expected, statement: statement?.begun)
    }
    let ids = [SentenceID.together, .togetherLess, .apart]
    ofStories = shared.found.compactMap { pair($0.a, $0.b, $0.nAB, $0.expected, q: $0.q, ids) }
      .sorted { $0.precedes($1) }
    ofSentences = inSentences.rows.compactMap { row in
      pair(row.a.iso3, row.b.iso3, row.observed, row.expected, q: row.q, [.sentences], .sentence)
    }.sorted { $0.precedes($1) }
    tested = testable.count
    let named = report.tables.frequency.countries.count { $0.stories > 0 }
    family = named * (named - 1) / 2
    testedInSentences = inSentences.rows.count
    explainedByLength = shared.explainedByLength.count
    most = rows.first { $0.nAB >= 2 && $0.flags.isEmpty && plain.isSuperset(of: [$0.a, $0.b]) }
      .flatMap { pair($0.a, $0.b, $0.nAB, $0.expected, q: nil, []) }
  }

  /// Whether a pair's stories are told from chance: `more`, `less`; nil where they are not.
  func verdict(_ a: String, _ b: String) -> String? {
    ofStories.first { $0.a == a && $0.b == b }.map { $0.isMore ? "more" : "less" }
  }
}

extension StatedPairs.Pair {
  fileprivate func precedes(_ other: Self) -> Bool {
    difference == other.difference ? (a, b) < (other.a, other.b) : difference > other.difference
  }
}

extension Statement {
  fileprivate var begun: Statement { Statement(id: id, words: words.begun, rows: rows) }
}

extension String {
  /// With a great letter at its start.
  var begun: String { prefix(1).uppercased() + dropFirst() }
}
