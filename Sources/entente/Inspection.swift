import EntenteCoding
import EntenteCorpus
import EntentePages
import EntenteReading
import EntenteText

/// What a reader of some articles should know before trusting their numbers.
struct Inspection {
  let articles: [CodedArticle]
  /// The form of each file by its path; empty for a database.
  let forms: [String: String]

  /// What there is, in numbers; then the findings, a line each, by kind.
  func text(_ issues: [Issue]) -> String {
    let collation = Collation.collate(articles)
    let undated = articles.filter { $0.article.published == nil }.map { "\($0.article.provenance.locator)" }
    let copies = collation.stories.filter { $0.reports.count > 1 }.map(copies)
    let unknown = UnknownCountries.found(in: articles).map { "\(Printable.escaped($0.name)): \($0.count)" }
    return Overview(articles, collation, forms: forms).text
      + Self.section("Skipped or doubtful", issues.filter { $0.severity != .note }.map(line))
      + Self.section("Read, and counted in no number", collation.uncounted.map(uncounted).sorted())
      + Self.section("Undated: counted, but in no comparison of periods", undated.sorted())
      + Self.section("Dated after today: counted on that day", FutureDates(today: Clock.today).lines(articles))
      + Self.section("Copies and near-copies: one story each", copies.sorted())
      + Self.section("Names that stand where a country's does and are not known", unknown)
      + Self.section("People in office whose country is unknown, with their mentions", strangers)
  }

  /// The names of one text and its near-copies, as many as fit a line.
  private func copies(_ story: Story) -> String {
    let names = story.reports.map { "\($0.article.provenance.locator)" }.sorted()
    let others = names.count > 5 ? " and \(names.count - 4) more" : ""
    return names.prefix(names.count > 5 ? 4 : 5).joined(separator: " = ") + others
  }

  private func uncounted(_ article: CodedArticle) -> String {
    "\(article.article.provenance.locator): \(article.uncounted?.rawValue ?? "") (\(article.language))"
  }

  static func section(_ title: String, _ lines: [String]) -> String {
    "\(title): \(lines.count)\n" + lines.map { "  \($0)\n" }.joined()
  }

  private func line(_ issue: Issue) -> String {
    let action = issue.action.isEmpty ? "" : "; " + issue.action
    return "\(issue.locator)" + (issue.line.map { ":\($0)" } ?? "") + ": [\(issue.code)] \(issue.message)" + action
  }

  /// Names with an office and no country, the work list of whoever keeps the gazetteer.
  private var strangers: [String] {
    var counts: [String: Int] = [:]
    for person in articles.flatMap(\.people) where person.country == nil {
      counts["\(person.name) (\(person.role ?? "no office"))", default: 0] += person.mentions.count
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\(Printable.escaped($0.key)): \($0.value)" }
  }
}
