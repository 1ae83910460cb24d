private import EntenteReading

/// A file of a report, before it is written.
package struct ReportFile: Sendable {
  /// Below the report's folder, with `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The folder of a report, replaced in whole: a reader sees the old report or the new one, never a mixture.
///
/// The new one is built beside the old, under a name that begins with a point, and the two are exchanged in one step.
/// Where the file system cannot, the old one steps aside first; a run stopped between the two steps leaves the place
/// empty for a moment and the next run puts the old report back.
///
/// Nothing is removed but files that Entente wrote and that are as it wrote them, one by one by their names.
package struct ReportFolder: Sendable {
  /// The mark of a report that is being built: its datapackage.json, written first and given its name at the end.
  static let unfinished = "entente-unfinished.json"

  private let place: String
  private let parent: String
  private let new: String
  private let old: String
  private let writer: CheckedWriter

  /// - Parameters:
  ///   - place: The folder, such as `reports/latest`; it and the folders above it need not exist.
  ///   - writer: The door to the disk; another one in tests.
  package init(_ place: String, writer: CheckedWriter = CheckedWriter()) {
    let slash = place.lastIndex(of: "/")
    let name = slash.map { place[place.index(after: $0)...] } ?? place[...]
    let above = slash.map { place[..<$0] }
    precondition(!name.isEmpty && name != "." && name != "..", "\(place) names no folder")
    self.place = place
    self.writer = writer
    parent = above.map { $0.isEmpty ? "/" : String($0) } ?? "."
    (new, old) = ReportPackage.placesBeside(place)
  }

  /// Finds out before any work whether a report can be written here, and clears up behind a run that was stopped.
  ///
  /// - Throws: `WriteError.kept` or `notAFolder` for what is not Entente's to replace; nothing has changed.
  package func prepare() throws {
    guard writer.exists(parent) else { return }
    try writer.withLock(on: parent) { try clear() }
  }

  /// Whether every one of some files stands there, the same to the byte.
  package func holds(_ files: [ReportFile]) -> Bool {
    files.allSatisfy { file in
      let path = Array("\(place)/\(file.path)".utf8)
      return (try? FileBytes.contents(of: path, limit: file.bytes.count)) == file.bytes
    }
  }

  /// Replaces the report that stands there, if any.
  ///
  /// - Parameter files: With a datapackage.json, which tells the next run what it may replace.
  /// - Throws: `WriteError`, with the old report in its place and nothing of this run's beside it.
  package func replace(with files: [ReportFile]) throws {
    try createFolders(to: parent)
    try writer.withLock(on: parent) {
      try clear()
      do {
        try build(files)
        try swap()
      } catch let error as WriteError {
        try? clear()
        throw error.told(of: place, in: parent, bytes: files.reduce(0) { $0 + $1.bytes.count })
      }
      try sweep(restoring: false)
    }
  }

  /// Makes sure that what stands here may be replaced, and removes what a run that was stopped has left behind; called
  /// while no other run is writing here.
  private func clear() throws {
    let standing = try OwnFolder(place)
    try sweep(restoring: standing == nil)
  }

  /// Removes what stands beside the place; `restoring` an old report that stepped aside puts it back instead.
  private func sweep(restoring: Bool) throws {
    let aside = try OwnFolder(old)
    let begun = try OwnFolder(new)
    if restoring, aside != nil { try writer.move(old, to: place) } else { try aside?.remove(by: writer) }
    try begun?.remove(by: writer)
  }

  private func build(_ files: [ReportFile]) throws {
    guard let package = files.first(where: { $0.path == ReportPackage.fileName }) else {
      preconditionFailure("a report without \(ReportPackage.fileName)")
    }
    try writer.createFolder(new)
    try writer.createFile(new + "/" + Self.unfinished, bytes: package.bytes)
    var folders = [new]
    for file in files where file.path != package.path {
      if let slash = file.path.lastIndex(of: "/") {
        let folder = new + "/" + file.path[..<slash]
        if !folders.contains(folder) {
          try writer.createFolder(folder)
          folders.append(folder)
        }
      }
      try writer.beginFile(new + "/" + file.path, bytes: file.bytes)
    }
    for file in files where file.path != package.path { try writer.flushFile(new + "/" + file.path) }
    try writer.move(new + "/" + Self.unfinished, to: new + "/" + package.path)
    for folder in folders { try writer.flushFolder(folder) }
  }

  private func swap() throws {
    if !writer.exists(place) {
      try writer.move(new, to: place)
    } else if try !writer.exchange(new, place) {
      try writer.move(place, to: old)
      try writer.move(new, to: place)
    }
    try writer.flushFolder(parent)
  }

  private func createFolders(to folder: String) throws {
    guard !writer.exists(folder) else { return }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try createFolders(to: String(folder[..<slash]))
    }
    do {
      try writer.createFolder(folder)
    } catch let error as WriteError {
      // Another run may have made it in between.
      guard case .some(.folder) = try? FileBytes.kind(of: Array(folder.utf8)) else { throw error }
    }
  }
}

extension WriteError {
  /// The same failure told of what the reader named: of all the report's bytes, not those of one file; of the folder
  /// that cannot be written, not of what would have stood in it.
  fileprivate func told(of place: String, in parent: String, bytes: Int) -> WriteError {
    switch self {
    case .full: .full(path: place, bytes: bytes)
    case .denied: .denied(path: parent)
    case .readOnly: .readOnly(path: parent)
    default: self
    }
  }
}
