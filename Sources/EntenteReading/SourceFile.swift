import EntentePages
package import EntenteText

/// A file that may be an article, listed but not read.
package struct SourceFile: Sendable {
  package let locator: Locator
  /// The path for the file system, in its own bytes.
  let path: [UInt8]
  /// What articles.csv beside it says about it.
  let sidecar: Sidecar.Row?

  /// The folder below which the locator stands, absolute and without links; of this machine, so never for a report.
  package var root: String {
    // A path is printed part by part, so that its end is what the end of the path is printed as.
    String(decoding: Printable.path(path).utf8.dropLast(locator.path.utf8.count + 1), as: UTF8.self)
  }

  /// What earlier versions printed for the file's whole path, and kept it by in the database; nil where it is the same.
  package var formerPath: String? { Printable.formerPath(path) }

  /// What articles.csv says about the file, in one line; empty when it says nothing.
  package var sidecarLine: String {
    guard let sidecar else { return "" }
    return [sidecar.published, sidecar.source, sidecar.url, sidecar.title].map { $0 ?? "" }.joined(separator: "\t")
  }
}

/// A file's bytes, read but not yet understood; of a large file only the first.
package struct FileContents: Sendable {
  package let file: SourceFile
  let head: [UInt8]
  /// Whether these are all.
  let isWhole: Bool
  /// Of all bytes, in lower-case hexadecimal; tells whether the file was read before.
  package let sha256: String
  let stamp: FileStamp

  /// - Throws: `tooLarge` for a file that could only be read whole, and is larger than allowed.
  init(_ file: SourceFile, _ opened: OpenFile, _ reader: ArticleReader) throws(FileBytes.Failure) {
    let limit = reader.options.maximumFileSize
    head = try opened.head(min(ArticlePieces.size, limit))
    isWhole = head.count == opened.size
    let isOfParts =
      Container.begins(head) || !isWhole && reader.fileReader(file, sha256: "").rowFormat(ofHead: head) != nil
    guard opened.size <= limit || isOfParts else { throw .tooLarge(bytes: opened.size) }
    sha256 = isWhole ? SHA256.hex(of: head) : try opened.digest()
    (self.file, stamp) = (file, opened.stamp)
  }

  /// How many bytes of it are in memory.
  package var count: Int { head.count }

  /// Whether it may give more articles than should be in memory at once.
  package var isLarge: Bool { !isWhole || head.count > 256_000 && Container.begins(head) }
}

/// What was found below the paths of a run.
package struct SourceListing: Sendable {
  /// Sorted by the bytes of their locators; no file twice.
  package let files: [SourceFile]
  /// The paths of the run, absolute and without links; of this machine, so never for a report.
  package let roots: [String]
  /// Absolute paths at and below which the system did not tell of all files: what stood there before is not gone.
  package let unseen: [String]
  /// What was passed over, and why.
  package let issues: [Issue]
}
