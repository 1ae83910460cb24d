import EntenteReading
import EntenteReports

/// The page over all reports of a folder: written anew, and what is said of it.
struct IndexNotice {
  private static let listed = 5

  /// Of the folder of reports.
  let folder: String
  let outcome: IndexFolder.Outcome

  /// Writes index.md and index.html from the reports that stand in a folder.
  init(writing folder: String) throws {
    self.folder = folder
    outcome = try IndexFolder(folder).write(version: Version.number, sha256: SHA256.hex)
  }

  /// Lines with their newlines.
  var text: String { (outcome.kept.map(Self.warning) ?? done) + leftOut }

  private var done: String {
    let count = outcome.reports
    return "All periods: \(folder)/index.md and index.html, of \(count) \(count == 1 ? "report" : "reports")\n"
  }

  /// A file that somebody wrote or changed is no reason to lose a report that is made.
  private static func warning(about file: String) -> String {
    "entente: warning: \(file) is not as Entente wrote it, so the index of reports was not written; move it elsewhere.\n"
  }

  private var leftOut: String {
    let lines = outcome.leftOut.prefix(Self.listed).map { "Not in the index: \($0)\n" }
    let rest = outcome.leftOut.count - lines.count
    return lines.joined() + (rest > 0 ? "Not in the index: \(rest) more folders\n" : "")
  }
}
