import EntenteCoding
import EntenteReports
import EntenteText

/// What `entente explain` is asked about a column or a table, which needs no database to answer.
struct ColumnQuestion {
  /// Such as `story_share`, `frequency.story_share` or `frequency`.
  let name: String

  /// - Throws: `Failure` when no table has the name.
  func answer() throws -> String {
    if let chapter = Codebook.chapter(named: name) { return chapter.text }
    let entries = Codebook.entries(named: name)
    guard !entries.isEmpty else { throw unknown }
    return Codebook.text(of: entries)
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
