import EntenteCoding
import EntenteReports

/// What `entente explain` is asked about a column or a table, which needs no database to answer.
struct ColumnQuestion {
  /// Such as `story_share`, `frequency.story_share` or `frequency`.
  let name: String

  /// - Throws: `Failure` when no table has the name.
  func answer() throws -> String {
    if let chapter = Codebook.chapter(named: name) { return chapter.text }
    let entries = Codebook.entries(named: name)
    switch entries.count {
    case 0: throw unknown
    case 1: return entries[0].text
    default:
      return "\(entries.count) tables have a column \(name); for all about one of them:\n\n"
        + entries.map { $0.line(named: "entente explain " + $0.name) }.joined()
    }
  }

  private var unknown: Failure {
    let advice =
      Country(name.uppercased()) == nil
      ? Spelling.nearest(to: name, among: Codebook.names).map { "did you mean '\($0)'?" }
        ?? "'entente explain frequency' lists the columns of that table."
      : "a row of a country has its table before it: entente explain engagement \(name.uppercased())."
    return Failure(.usage, "no table and no column is called '\(name)'; \(advice)")
  }
}
