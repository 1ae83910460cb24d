/// A file as it stands on the disk, by which it is told whether it was read before.
package struct StandingFile: Hashable, Sendable {
  /// Absolute path of the folder that was given, symbolic links resolved, without a slash at its end; kept in the
  /// database and shown nowhere.
  package let root: String
  /// Below the root, with `/`: the path of its articles' locators.
  package let path: String
  /// Lower-case hexadecimal SHA-256 of its bytes.
  package let sha256: String
  /// Whatever else its articles were made of, such as its row in articles.csv; empty for nothing.
  package let sidecar: String
  /// Whether it holds lines of articles that were coded elsewhere: those are never coded again, and no folder of articles
  /// takes them in.
  package let holdsFacts: Bool
  /// The absolute path by which earlier versions knew this file, where no other stands now; nil for most.
  ///
  /// What is stored there is this file, and goes when it is stored.
  package let formerPath: String?

  package init(
    root: String, path: String, sha256: String, sidecar: String = "", holdsFacts: Bool = false,
    formerPath: String? = nil
  ) {
    self.root = root
    self.path = path
    self.sha256 = sha256
    self.sidecar = sidecar
    self.holdsFacts = holdsFacts
    self.formerPath = formerPath
  }

  /// The file as it is kept while only its first pieces are stored.
  ///
  /// - Parameter count: Of the pieces.
  /// - Returns: A file that no run takes for read.
  package func inPieces(_ count: Int) -> StandingFile {
    known(by: "\(sha256)+\(count)")
  }

  /// The file as it is kept when its bytes could not be read.
  package var unread: StandingFile { known(by: "") }

  private func known(by sha256: String) -> StandingFile {
    StandingFile(
      root: root, path: path, sha256: sha256, sidecar: sidecar, holdsFacts: holdsFacts, formerPath: formerPath)
  }

  /// What makes it the same file, from whichever folder it is reached.
  var absolutePath: String { root + "/" + path }
}
