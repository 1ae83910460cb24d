package import EntenteText

/// A file that may be an article, listed but not read.
package struct SourceFile: Sendable {
  package let locator: Locator
  /// The path for the file system, in its own bytes.
  let path: [UInt8]
  /// What articles.csv beside it says about it.
  let sidecar: Sidecar.Row?
}

/// What was found below the paths of a run.
package struct SourceListing: Sendable {
  /// Sorted by the bytes of their locators; no file twice.
  package let files: [SourceFile]
  /// What was passed over, and why.
  package let issues: [ReadingIssue]
}
