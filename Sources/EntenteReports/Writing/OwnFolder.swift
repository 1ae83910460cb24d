import EntentePages
private import EntenteReading

/// A folder that holds nothing but what Entente wrote, as it wrote it, or nothing at all: it may be replaced and removed.
struct OwnFolder {
  private let path: String
  /// Below the folder; the one that bears the mark is the last, so that a removal that is stopped is finished by the next
  /// run.
  private let files: [String]
  /// Below the folder, each before those in it.
  private let folders: [String]

  /// - Returns: nil where nothing stands.
  /// - Throws: `WriteError.notAFolder` for a file or a link, `kept` for a folder with something in it that is not Entente's
  ///   to remove, else the failure to look.
  init?(_ path: String) throws(WriteError) {
    self.path = path
    do throws(FileBytes.Failure) {
      guard try FileBytes.kind(of: Array(path.utf8)) == .folder else { throw .notRegular }
    } catch {
      if error == .missing { return nil }
      throw WriteError(error, at: path)
    }
    let names = try Self.names(in: path)
    // A run that was stopped while it wrote the mark leaves a part of it and nothing else.
    if names.isEmpty || names == [ReportFolder.unfinished] {
      (files, folders) = (names, [])
    } else {
      (files, folders) = try Self.report(at: path, names)
    }
  }

  /// Removes the folder.
  func remove(by writer: CheckedWriter) throws {
    for file in files.dropLast() { try writer.removeFile(path + "/" + file) }
    for folder in folders.reversed() { try writer.removeFolder(path + "/" + folder) }
    if let mark = files.last { try writer.removeFile(path + "/" + mark) }
    try writer.removeFolder(path)
  }

  private static func names(in path: String) throws(WriteError) -> [String] {
    try looked(at: path) { () throws(FileBytes.Failure) in
      try FileBytes.names(in: Array(path.utf8)).map { Printable.path($0) }
    }
  }

  /// The files and folders of a report, of which one that is being built has no file to the end.
  private static func report(
    at path: String, _ names: [String]
  ) throws(WriteError) -> (files: [String], folders: [String]) {
    let folder = Array(path.utf8)
    let unfinished = ReportPackage(at: folder, named: ReportFolder.unfinished)
    guard let package = unfinished ?? ReportPackage(at: folder) else {
      throw .kept(path: path, added: names, changed: [])
    }
    let contents = try looked(at: path) { () throws(FileBytes.Failure) in try package.contents(of: folder) }
    let changed = unfinished == nil ? package.changed(in: folder) : []
    guard contents.added.isEmpty, changed.isEmpty else {
      throw .kept(path: path, added: contents.added, changed: changed)
    }
    return (contents.own + [package.name], contents.folders)
  }

  private static func looked<Value>(
    at path: String, _ look: () throws(FileBytes.Failure) -> Value
  ) throws(WriteError) -> Value {
    do throws(FileBytes.Failure) { return try look() } catch { throw WriteError(error, at: path) }
  }
}

extension WriteError {
  fileprivate init(_ failure: FileBytes.Failure, at path: String) {
    self =
      switch failure {
      case .notRegular: .notAFolder(path: path)
      case .denied: .denied(path: path)
      case .system(let reason): .system(path: path, reason: reason)
      case .missing, .changing, .tooLarge: .system(path: path, reason: "it is being changed by another program")
      }
  }
}
