import EntenteCoding
import EntenteCorpus
import EntentePages
import EntenteReading
import EntenteText

/// What a reader of some articles should know before trusting their numbers.
struct Inspection {
  let overview: Overview
  /// What was skipped or read with a doubt.
  let issues: [Issue]
  /// Articles that count in no number, by place.
  let uncounted: [CodedArticle]
  /// The places of articles without a day, sorted.
  let undated: [String]
  /// A line for each article that is dated after today.
  let future: [String]
  /// The places of the articles of each story that has several, sorted.
  let copies: [[String]]
  /// Names that stand where a country's does, the commonest first.
  let unknown: [(name: String, count: Int)]
  /// Names with an office and no country, the work list of whoever keeps the gazetteer, the commonest first.
  let officials: [Official]

  struct Official: Hashable {
    let name: String
    let office: String?
    let mentions: Int
  }

  /// - Parameters:
  ///   - articles: All that were read.
  ///   - forms: The form of each file by its path; empty for a database.
  ///   - issues: What was found when they were read.
  init(_ articles: [CodedArticle] = [], forms: [String: String] = [:], _ issues: [Issue] = []) {
    let collation = Collation.collate(articles)
    overview = Overview(articles, collation, forms: forms, issues)
    self.issues = issues.filter { $0.severity != .note }
    uncounted = collation.uncounted.sorted { Self.place($0) < Self.place($1) }
    undated = articles.filter { $0.article.published == nil }.map(Self.place).sorted()
    future = FutureDates(today: Clock.today).lines(articles)
    copies = collation.stories.filter { $0.reports.count > 1 }.map { $0.reports.map(Self.place).sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
    unknown = UnknownCountries.found(in: articles)
    officials = Self.officials(articles)
  }

  private static func place(_ article: CodedArticle) -> String { "\(article.article.provenance.locator)" }

  private static func officials(_ articles: [CodedArticle]) -> [Official] {
    var counts: [[String?]: Int] = [:]
    for person in articles.flatMap(\.people) where person.country == nil {
      counts[[person.name, person.role], default: 0] += person.mentions.count
    }
    return counts.map { Official(name: $0.key[0] ?? "", office: $0.key[1], mentions: $0.value) }
      .sorted { ($1.mentions, $0.name, $0.office ?? "") < ($0.mentions, $1.name, $1.office ?? "") }
  }

  /// What there is, in numbers; then the findings, a line each, by kind.
  var text: String {
    overview.text + Self.section("Skipped or doubtful", issues.map(line))
      + Self.section("Read, and counted in no number", uncounted.map(line))
      + Self.section("Undated: counted, but in no comparison of periods", undated)
      + Self.section("Dated after today: counted on that day", future)
      + Self.section("Copies and near-copies: one story each", copies.map(line))
      + Self.section(
        "Names that stand where a country's does and are not known",
        unknown.map { "\(Printable.escaped($0.name)): \($0.count)" })
      + Self.section(
        "People in office whose country is unknown, with their mentions",
        officials.map { Printable.escaped("\($0.name) (\($0.office ?? "no office"))") + ": \($0.mentions)" })
  }

  /// The names of one text and its near-copies, as many as fit a line.
  private func line(_ copies: [String]) -> String {
    let others = copies.count > 5 ? " and \(copies.count - 4) more" : ""
    return copies.prefix(copies.count > 5 ? 4 : 5).joined(separator: " = ") + others
  }

  private func line(_ article: CodedArticle) -> String {
    "\(Self.place(article)): \(article.uncounted?.rawValue ?? "") (\(article.language))"
  }

  static func section(_ title: String, _ lines: [String]) -> String {
    "\(title): \(lines.count)\n" + lines.map { "  \($0)\n" }.joined()
  }

  private func line(_ issue: Issue) -> String {
    let action = issue.action.isEmpty ? "" : "; " + issue.action
    return "\(issue.locator)" + (issue.line.map { ":\($0)" } ?? "") + ": [\(issue.code)] \(issue.message)" + action
  }
}
