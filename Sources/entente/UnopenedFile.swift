import EntentePages
import EntenteReading
import EntenteText

/// A file of facts that the system did not open.
struct UnopenedFile: Error {
  let path: String
  let isForbidden: Bool
  /// The system's, as in `Permission denied`.
  let reason: String

  /// How the command ends that was about this file alone.
  var failure: Failure {
    Failure(isForbidden ? .permission : .io, "\(path): \(reason); give the name of a file that can be read.")
  }

  /// What is said of it among others, which are read.
  var issue: Issue {
    Issue(
      .error, code: ReadingFault.unreadable.rawValue, locator: Locator(path: path),
      message: "not read; the system says: \(reason)", action: "change its permissions, or move it away")
  }
}
