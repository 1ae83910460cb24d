import EntenteCoding
import EntenteReports
import EntenteText

/// What `entente explain` is asked about a column, a table, a flag or a sign, which needs no database to answer.
struct ColumnQuestion {
  /// Such as `story_share`, `frequency.story_share`, `frequency`, `thin` or `E`.
  let name: String
  /// The names of countries, of which one may have been meant.
  var countries: [String] = []

  /// - Parameter isJSON: Whether a program reads it.
  /// - Returns: What the codebook says, with a newline at its end.
  /// - Throws: `Failure` when the codebook has no entry of the name.
  func answer(isJSON: Bool) throws -> String {
    if let chapter = Codebook.chapter(named: name) {
      return isJSON ? Self.text(Codebook.json(of: chapter)) : chapter.text
    }
    let (entries, flags) = (entries, Codebook.flags(named: name))
    if !entries.isEmpty { return isJSON ? Self.text(Codebook.json(of: entries)) : Codebook.text(of: entries) }
    guard !flags.isEmpty else { throw unknown }
    return isJSON ? Self.text(Codebook.json(of: flags)) : Codebook.text(of: flags)
  }

  private var entries: [Codebook.Entry] { Codebook.entries(named: Codebook.column(ofSymbol: name) ?? name) }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private var unknown: Failure {
    let advice =
      Spelling.nearest(to: name, among: Codebook.names).map { "did you mean '\($0)'?" }
      ?? Spelling.nearest(to: name, among: countries, changing: name.utf8.count < 5 ? 1 : 2)
      .map { "did you mean '\($0)'?" }
      ?? "'entente explain frequency' lists the columns of that table."
    return Failure(.usage, "no table, column, flag or country is called '\(name)'; \(advice)")
  }
}
