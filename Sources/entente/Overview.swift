import EntenteCoding
import EntenteCorpus
import EntenteReading
import EntenteText

/// What a folder holds, in two small tables: its forms, and what becomes of its articles.
struct Overview {
  /// A form with its files and the articles that were read in them.
  struct Form: Equatable {
    let name: String
    let files: Int
    let articles: Int
  }

  /// By number of articles, then by name; empty for a database.
  let forms: [Form]
  let articles: Int
  /// Of those that count.
  let stories: Int
  /// Articles that are copies or near-copies of these.
  let copies: Int
  /// Articles that count in no number, by why.
  let uncounted: [(why: Uncounted, articles: Int)]
  let undated: Int
  /// Files, rows and members of archives that could not be read.
  let unread: Int

  /// - Parameters:
  ///   - articles: All that were read.
  ///   - collation: What they were put together to.
  ///   - forms: The form of each file by its path.
  ///   - issues: What was found when they were read.
  init(_ articles: [CodedArticle], _ collation: Collation, forms: [String: String], _ issues: [Issue]) {
    let perFile = Dictionary(grouping: articles) { $0.article.provenance.locator.path }.mapValues(\.count)
    self.forms = Dictionary(grouping: forms.keys) { forms[$0] ?? "" }
      .map { name, paths in
        Form(name: name, files: paths.count, articles: paths.reduce(0) { $0 + perFile[$1, default: 0] })
      }
      .sorted { ($1.articles, $0.name) < ($0.articles, $1.name) }
    self.articles = articles.count
    stories = collation.stories.count
    copies = collation.stories.reduce(0) { $0 + $1.reports.count } - stories
    let uncounted = Dictionary(grouping: collation.uncounted) { $0.uncounted }
    self.uncounted = Uncounted.allCases.map { ($0, uncounted[$0, default: []].count) }
    undated = articles.count { $0.article.published == nil }
    unread = issues.count { $0.severity == .error }
  }

  /// The tables, each with a head.
  var text: String {
    let files = forms.map { [$0.name, "\($0.files)", "\($0.articles)"] }
    let counts =
      [("articles", articles), ("stories that count", stories), ("copies and near-copies of these", copies)]
      + uncounted.map { ("not counted: " + $0.why.rawValue, $0.articles) }
      + [("undated", undated), ("files, rows and members not read", unread)]
    return (files.isEmpty ? "" : Self.table([["Form", "Files", "Articles"]] + files) + "\n")
      + Self.table([["What was read", "Number"]] + counts.map { [$0.0, "\($0.1)"] }) + "\n"
  }

  /// Rows whose first column is text and whose others are numbers, under each other.
  private static func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + blanks : blanks + cell.0
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
