import EntentePages
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText

extension Ingestion.Outcome {
  /// Tells what was read.
  ///
  /// - Parameter reasons: Where it is said why files were left out.
  /// - Returns: A line or two, with their newlines; nothing when no file was looked at.
  func summary(reasons: String) -> String {
    let passedOver = Set(listingIssues.filter { $0.severity == .error }.map(\.locator)).count
    let (files, skipped) = (files + passedOver, skipped + passedOver)
    guard files > 0 else { return "" }
    let articles = articles == read ? "" : " (\(articles) articles)"
    var parts = ["\(read) read\(articles)"]
    if unchanged > 0 { parts.append("\(unchanged) unchanged") }
    if skipped > 0 { parts.append("\(skipped) left out (\(reasons))") }
    let gone = gone.isEmpty ? "" : "Gone since the last time: \(gone.joined(separator: ", "))\n"
    return "\(files) \(files == 1 ? "file" : "files"): \(parts.joined(separator: ", "))\n" + gone
  }

  /// - Throws: `Failure` without words when something that was meant could not be read, or with `strict` when anything was
  ///   left out.
  func end(strict: Bool, issues: [Issue]) throws {
    let isPartial = issues.contains { $0.fault?.isLoss ?? ($0.severity == .error) }
    guard isPartial || strict && issues.contains(where: { $0.severity != .note }) else { return }
    for issue in issues where issue.severity != .note { StandardError.write("entente: \(issue).\n") }
    throw Failure(strict ? .data : .partial, "")
  }
}
