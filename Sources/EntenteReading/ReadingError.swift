/// Why a run cannot begin: there is nothing to read where it was told to look.
package enum ReadingError: Error, Hashable, Sendable {
  case missing(path: String)
  /// No article below the paths; `others` counts the files of forms that are not read.
  case empty(paths: [String], others: Int)
  case unreadable(path: String, reason: String)
  /// A pipe, socket or device.
  case special(path: String)
}

extension ReadingError: CustomStringConvertible {
  /// What, why, and what to do.
  package var description: String {
    switch self {
    case .missing(let path):
      "\(Printable.escaped(path)): no such file or folder; check the spelling, or give the folder that holds the articles."
    case .empty(let paths, let others):
      "\(Printable.escaped(paths.joined(separator: ", "))): no article found; looked for files that end in .txt, .text or "
        + ".md or have no ending" + (others > 0 ? ", and found \(others) of other forms" : "")
        + "; put the articles there as plain text, or give another folder."
    case .unreadable(let path, let reason):
      "\(Printable.escaped(path)): cannot be read; the system says: \(reason); change its permissions, or give another path."
    case .special(let path):
      "\(Printable.escaped(path)): not a file or folder; pipes and devices are not read; save the text to a file first."
    }
  }
}
