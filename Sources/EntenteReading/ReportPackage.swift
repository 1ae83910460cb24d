import EntentePages
package import EntenteText

/// What Entente says in a folder's datapackage.json of the files that it wrote there.
///
/// A folder is Entente's when its datapackage.json carries Entente's mark and lists the files that are there. This is the
/// one definition: what is listed is never read as news, only such a folder is ever replaced or swept, and `entente
/// check` compares it.
package struct ReportPackage: Hashable, Sendable {
  /// A file as it was written.
  package struct File: Hashable, Sendable {
    /// Below the folder, with `/`.
    package let path: String
    let bytes: Int
    /// `sha256:` and lower-case hexadecimal.
    let hash: String
  }

  /// Entente's mark: the name of the package.
  package static let mark = "entente-report"
  package static let fileName = "datapackage.json"
  /// What the page over all reports of a folder is called in its mark.
  package static let index = "index"
  /// In bytes; those that Entente writes have less than a hundredth of it.
  package static let maximumSize = 32 << 20
  /// What systems leave in every folder that is looked at.
  private static let droppings = [".DS_Store", "Thumbs.db", "desktop.ini"]

  package let files: [File]
  /// The name of the file that says so.
  package let name: String
  /// What the report's page says, for programs; nil of one by an earlier Entente, which did not write it.
  package let summary: JSONObject?
  /// Whether it describes the page over all reports of a folder and no report.
  package let isIndex: Bool

  /// Where a report is built and where the one before it stands aside, both beside its place.
  package static func placesBeside(_ place: String) -> (new: String, old: String) {
    let name = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    let hidden = place[..<name] + "." + place[name...]
    return (hidden + ".new", hidden + ".old")
  }

  /// Reads what a folder says of itself: nil where there is no such file, or it is too large, cut, hostile or another
  /// program's, so that the folder is not Entente's.
  ///
  /// - Parameters:
  ///   - folder: In the file system's own bytes.
  ///   - name: Of the file that bears the mark.
  package init?(at folder: [UInt8], named name: String = fileName) {
    guard let bytes = try? FileBytes.contents(of: folder + [0x2F] + name.utf8, limit: Self.maximumSize),
      let package = try? JSONLine.object(in: bytes), package["name"]?.string == Self.mark,
      package["entente"]?.object?["version"]?.string != nil, let resources = package["resources"]?.array
    else { return nil }
    let files = resources.compactMap { $0.object.flatMap(File.init) }
    guard files.count == resources.count else { return nil }
    self.files = files
    self.name = name
    summary = package["summary"]?.object
    isIndex = package["entente"]?.object?["holds"]?.string == Self.index
  }

  /// The paths of what Entente wrote below the folder, this file too.
  var paths: [[UInt8]] { files.map { Array($0.path.utf8) } + [Array(name.utf8)] }

  /// The folders below its own that files are listed in, each before those in it.
  private var folders: [String] {
    let parents = files.flatMap { file in
      file.path.indices.filter { file.path[$0] == "/" }.map { String(file.path[..<$0]) }
    }
    return Set(parents).sorted()
  }
}

extension ReportPackage {
  /// What stands in a folder now.
  package struct Contents: Hashable, Sendable {
    /// Paths of listed files that are there, and of what systems and spreadsheets leave beside them.
    package fileprivate(set) var own: [String] = []
    /// Paths of the folders that these are in, each before those in it.
    package fileprivate(set) var folders: [String] = []
    /// What somebody else put there, printable, in order: a folder is named and not what is in it.
    package fileprivate(set) var added: [String] = []
  }

  /// Tells Entente's own files from others.
  ///
  /// - Throws: The failure to list the folder, or one that a listed file stands in.
  package func contents(of folder: [UInt8]) throws(FileBytes.Failure) -> Contents {
    var contents = Contents()
    let own = Set((files.map(\.path) + incidental).map { Array($0.utf8) })
    let listed = Set(folders.map { Array($0.utf8) })
    var waiting: [[UInt8]] = [[]]
    while let below = waiting.popLast() {
      for entry in try FileBytes.names(in: folder + [0x2F] + below) where below + entry != Array(name.utf8) {
        let path = below + entry
        let isFolder = try FileBytes.kind(of: folder + [0x2F] + path) == .folder
        if isFolder, listed.contains(path) {
          waiting.append(path + [0x2F])
          contents.folders.append(String(decoding: path, as: UTF8.self))
        } else if !isFolder, own.contains(path) {
          contents.own.append(String(decoding: path, as: UTF8.self))
        } else {
          contents.added.append(Printable.path(path))
        }
      }
    }
    contents.added.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return contents
  }

  /// Nobody's work, and gone with the report: droppings, and the locks of a spreadsheet in which a table is open.
  private var incidental: [String] {
    (folders.map { $0 + "/" } + [""]).flatMap { below in Self.droppings.map { below + $0 } }
      + files.map { file in
        let name = file.path.lastIndex(of: "/").map { file.path.index(after: $0) } ?? file.path.startIndex
        return file.path[..<name] + ".~lock." + file.path[name...] + "#"
      }
  }

  /// What became of a file since it was written.
  package enum State: Hashable, Sendable {
    case asWritten
    case changed
    case missing
  }

  /// The listed files that somebody changed in a folder, printable.
  package func changed(in folder: [UInt8]) -> [String] {
    files.filter { state(of: $0, in: folder) == .changed }.map { Printable.path($0.path.utf8) }
  }

  /// Compares a listed file in a folder with what is said of it.
  package func state(of file: File, in folder: [UInt8]) -> State {
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.contents(of: folder + [0x2F] + file.path.utf8, limit: file.bytes)
      return "sha256:" + SHA256.hex(of: bytes) == file.hash ? .asWritten : .changed
    } catch {
      return error == .missing ? .missing : .changed
    }
  }
}

extension ReportPackage.File {
  /// - Returns: nil for what is no description of a file below the folder: a hostile path could lead out of it.
  fileprivate init?(_ resource: JSONObject) {
    guard let path = resource["path"]?.string, let bytes = resource["bytes"]?.integer, bytes >= 0,
      let hash = resource["hash"]?.string, hash.hasPrefix("sha256:"),
      !path.utf8.contains(0), path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(Self.isName)
    else { return nil }
    self.init(path: path, bytes: bytes, hash: hash)
  }

  private static func isName(_ part: Substring) -> Bool { !part.isEmpty && part != "." && part != ".." }
}
