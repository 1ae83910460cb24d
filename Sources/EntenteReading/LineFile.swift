import EntentePages
package import EntenteText

/// A file of JSON lines, listed but not read.
package struct LineFile: Sendable {
  /// The path for the file system, in its own bytes.
  package let bytesOfPath: [UInt8]
  /// Below the folder that was given, or the file's own name.
  package let path: String
  /// The folder below which the path stands, absolute and without links; of this machine, so never for a report.
  package let root: String
}

/// The files of JSON lines at or below a path.
package struct LineFiles: Sendable {
  /// Sorted by the bytes of their paths.
  package let files: [LineFile]
  /// The path, absolute and without links.
  package let root: String
  /// Absolute paths at and below which the system did not tell of all files.
  package let unseen: [String]
  /// What was passed over, and why.
  package let issues: [Issue]

  /// Lists a folder's files that end in .jsonl or .ndjson, or takes a file whatever its ending.
  ///
  /// - Throws: `missing`, `unreadable`, `failed` or `special` for a path that cannot be used, `noLines` when nothing was
  ///   found.
  package init(at path: String) throws(ReadingError) {
    let given = Array(path.utf8)
    do throws(FileBytes.Failure) {
      let resolved = try FileBytes.resolved(given)
      root = Printable.path(resolved)
      switch try FileBytes.kind(of: resolved) {
      case .file:
        (files, unseen, issues) = ([Self.file(resolved)], [], [])
      case .folder:
        let walk = try FolderWalk(resolved, for: .lines)
        files = walk.files.map { below in
          LineFile(
            bytesOfPath: resolved + [0x2F] + below, path: Printable.path(below), root: Printable.path(resolved))
        }
        unseen = walk.unseen.map { Printable.path($0.isEmpty ? resolved : resolved + [0x2F] + $0) }
        issues = walk.issues
      case .link, .special: throw .notRegular
      }
    } catch {
      throw error == .missing ? .missingLines(path: path) : ReadingError(error, at: path)
    }
    guard files.isEmpty else { return }
    if let failed = issues.first(where: { !unseen.isEmpty && $0.fault == .unreadable }) {
      throw .notListed(issue: failed)
    }
    throw .noLines(path: path)
  }

  private static func file(_ path: [UInt8]) -> LineFile {
    let slash = path.lastIndex(of: 0x2F) ?? 0
    return LineFile(
      bytesOfPath: path, path: Printable.path(path[(slash + 1)...]), root: Printable.path(path[..<slash]))
  }
}
