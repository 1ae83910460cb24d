import EntentePages
package import EntenteText

/// Why a run cannot begin: there is nothing to read where it was told to look.
package enum ReadingError: Error, Hashable, Sendable {
  case missing(path: String)
  /// The same where lines of facts were wanted.
  case missingLines(path: String)
  /// No article below the paths; `others` counts the files of forms that are not read.
  case empty(paths: [String], others: Int)
  /// No file of JSON lines below the path.
  case noLines(path: String)
  /// No permission, in the system's words.
  case unreadable(path: String, reason: String)
  /// The system failed for a reason that is no matter of permission, in its words.
  case failed(path: String, reason: String)
  /// No article was found, and the issue says of which place not all was told.
  case notListed(issue: Issue)
  /// A pipe, socket or device.
  case special(path: String)
}

extension ReadingError: CustomStringConvertible {
  /// What, why, and what to do.
  package var description: String {
    switch self {
    case .missing(let path):
      "\(Printable.escaped(path)): no such file or folder; check the spelling, or give the folder that holds the articles."
    case .missingLines(let path):
      "\(Printable.escaped(path)): no such file or folder; check the spelling, or give the file or folder that holds what "
        + "'entente annotate' wrote."
    case .empty(let paths, let others):
      "\(Printable.escaped(paths.joined(separator: ", "))): no article found; looked for texts, pages, tables, "
        + "downloads and archives" + (others > 0 ? ", and found \(others) of other forms" : "")
        + "; put the articles there, or give another folder."
    case .noLines(let path):
      "\(Printable.escaped(path)): no facts found; looked for files that end in .jsonl or .ndjson; give the folder or the "
        + "file that holds what 'entente annotate' wrote."
    case .unreadable(let path, let reason):
      "\(Printable.escaped(path)): cannot be read; the system says: \(reason); change its permissions, or give another path."
    case .failed(let path, let reason):
      "\(Printable.escaped(path)): cannot be read in whole; the system says: \(reason); nothing was changed; run again when "
        + "that is mended."
    case .notListed(let issue):
      "\(issue.locator): \(issue.message); \(issue.action)."
    case .special(let path):
      "\(Printable.escaped(path)): not a file or folder; pipes and devices are not read; save the text to a file first."
    }
  }
}

extension ReadingError {
  /// What a path that was given turned out to be.
  package init(_ failure: FileBytes.Failure, at path: String) {
    self =
      switch failure {
      case .missing: .missing(path: path)
      case .denied(let reason): .unreadable(path: path, reason: reason)
      case .system(let reason): .failed(path: path, reason: reason)
      case .notRegular, .tooLarge, .changing: .special(path: path)
      }
  }
}
