import EntentePages
private import EntenteReading
private import EntenteText

/// The folder that reports stand in, with the page over all of them: index.md, index.html, and a datapackage.json that
/// marks the two as Entente's.
package struct IndexFolder: Sendable {
  /// What became of the page.
  package struct Outcome: Hashable, Sendable {
    /// How many reports have a row.
    package let reports: Int
    /// Folders without a row, with the reason, a line each.
    package let leftOut: [String]
    /// A file that stands where the page would and is not as Entente wrote it, so that nothing was written; else nil.
    package let kept: String?
  }

  private let path: String
  private let writer: CheckedWriter

  /// - Parameters:
  ///   - path: Such as `reports`, which is there.
  ///   - writer: The door to the disk; another one in tests.
  package init(_ path: String, writer: CheckedWriter = CheckedWriter()) {
    self.path = path
    self.writer = writer
  }

  /// Writes the page anew from the reports that stand here; nothing where it is the same.
  ///
  /// - Parameters:
  ///   - version: Of Entente.
  ///   - sha256: Returns the lower-case hexadecimal SHA-256 of bytes.
  /// - Returns: What became of it.
  /// - Throws: `WriteError`, or `ReadingError` for a folder that cannot be listed.
  package func write(version: String, sha256: ([UInt8]) -> String) throws -> Outcome {
    try writer.withLock(on: path) {
      let (entries, leftOut) = try reports()
      let files = Self.files(of: ReportIndex(entries, version: version).page, version: version, sha256: sha256)
      let foreign = files.first { !isOurs($0) }.map { path + "/" + $0.path }
      if foreign == nil { try replace(files.filter { bytes(of: $0.path) != $0.bytes }) }
      return Outcome(reports: entries.count, leftOut: leftOut, kept: foreign)
    }
  }

  private static func files(of page: Page, version: String, sha256: ([UInt8]) -> String) -> [ReportFile] {
    let pages = [
      ReportFile(path: "index.md", bytes: PageMarkdown(page).bytes),
      ReportFile(path: "index.html", bytes: PageHTML(page).bytes),
    ]
    let package = DataPackage.index(of: pages, version: version, sha256: sha256)
    return pages + [ReportFile(path: ReportPackage.fileName, bytes: package)]
  }

  /// The reports that stand here, and the folders that are none.
  private func reports() throws -> (entries: [ReportIndex.Entry], leftOut: [String]) {
    var entries: [ReportIndex.Entry] = []
    var leftOut: [String] = []
    for name in try names() where name.first != UInt8(ascii: ".") {
      let folder = Array(path.utf8) + [UInt8(ascii: "/")] + name
      guard (try? FileBytes.kind(of: folder)) == .folder else { continue }
      switch Self.report(at: folder, named: name) {
      case .success(let entry): entries.append(entry)
      case .failure(let reason): leftOut.append("\(Printable.path(folder)): \(reason.description)")
      }
    }
    return (entries, leftOut)
  }

  /// Why a folder has no row.
  private enum Omission: String, Error, CustomStringConvertible {
    case notOurs = "not a report of Entente's"
    case withoutPage = "has no first page (--tables-only)"
    case withoutSummary = "made by an earlier Entente; make it again to have it in the index"

    var description: String { rawValue }
  }

  private static func report(at folder: [UInt8], named name: [UInt8]) -> Result<ReportIndex.Entry, Omission> {
    guard let package = ReportPackage(at: folder), !package.isIndex else { return .failure(.notOurs) }
    let files = Set(package.files.map(\.path))
    guard let summary = package.summary.flatMap(ReportSummary.init) else {
      return .failure(files.contains("briefing.md") ? .withoutSummary : .withoutPage)
    }
    return .success(ReportIndex.Entry(folder: name, summary: summary, files: files))
  }

  /// In the order of their bytes, which is the same on every machine.
  private func names() throws(ReadingError) -> [[UInt8]] {
    do throws(FileBytes.Failure) {
      return try FileBytes.names(in: Array(path.utf8)).sorted { $0.lexicographicallyPrecedes($1) }
    } catch {
      throw ReadingError(error, at: path)
    }
  }

  /// Whether a file of the page may be replaced: it is not there, as it was written, or as it would be written now, which
  /// a run that was stopped leaves.
  private func isOurs(_ file: ReportFile) -> Bool {
    guard writer.exists(path + "/" + file.path), bytes(of: file.path) != file.bytes else { return true }
    guard let package = ReportPackage(at: Array(path.utf8)), package.isIndex else { return false }
    if file.path == ReportPackage.fileName { return true }
    guard let written = package.files.first(where: { $0.path == file.path }) else { return false }
    return package.state(of: written, in: Array(path.utf8)) == .asWritten
  }

  private func bytes(of name: String) -> [UInt8]? {
    try? FileBytes.contents(of: Array("\(path)/\(name)".utf8), limit: ReportPackage.maximumSize)
  }

  /// Each in one step, so that a reader sees the old page or the new one; the mark first, so that no run takes a page for an
  /// article.
  private func replace(_ files: [ReportFile]) throws {
    func begun(_ file: ReportFile) -> String { "\(path)/.\(file.path).new" }
    for file in files {
      if writer.exists(begun(file)) { try writer.removeFile(begun(file)) }
      try writer.createFile(begun(file), bytes: file.bytes)
    }
    for file in files.reversed() { try writer.move(begun(file), to: "\(path)/\(file.path)") }
    try writer.flushFolder(path)
  }
}
