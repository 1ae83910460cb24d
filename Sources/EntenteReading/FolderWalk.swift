import EntentePages
import EntenteText

/// Lists the files below a folder.
///
/// Links are not followed: a loop would not end, and a report must not read what stands outside the folder it was
/// given. Names are bytes, so that those that are not UTF-8 are found again. What is no news is passed over with an
/// issue for each place: reports of Entente's, what the run itself writes, databases, hidden files and locks.
struct FolderWalk {
  /// Paths relative to the folder, sorted by bytes.
  private(set) var files: [[UInt8]] = []
  private(set) var issues: [Issue] = []
  /// Files whose endings are not read.
  private(set) var unread = UnreadFiles()
  /// Relative paths at and below which files may stand that the system did not tell of.
  private(set) var unseen: [[UInt8]] = []
  private let root: [UInt8]
  private let form: Form
  /// Absolute paths of what this run or an earlier one wrote.
  private var own: Set<[UInt8]> = []
  /// Absolute paths of databases found so far.
  private var databases: Set<[UInt8]> = []

  /// What is looked for.
  enum Form: Hashable {
    case articles
    /// JSON, one object a line.
    case lines
  }

  /// - Parameters:
  ///   - root: An absolute path without links.
  ///   - form: What is looked for.
  ///   - own: What the run writes; each place below the folder has its issue, whether anything is there yet or not.
  /// - Throws: The failure to open the folder itself; one to read on in it, or to open one below, becomes an issue.
  init(_ root: [UInt8], for form: Form = .articles, apartFrom own: [OwnPlace] = []) throws(FileBytes.Failure) {
    self.root = root
    self.form = form
    let listing = try FileBytes.listing(of: root)
    for place in own { leaveOut(place) }
    var folders = visit([], listing)
    while let folder = folders.popLast() {
      do throws(FileBytes.Failure) {
        folders += visit(folder, try FileBytes.listing(of: absolute(folder)))
      } catch {
        fail(error, at: folder)
      }
    }
    issues += unread.issues
    files.sort { $0.lexicographicallyPrecedes($1) }
    issues.sort { $0.locator.path.utf8.lexicographicallyPrecedes($1.locator.path.utf8) }
  }

  private mutating func leaveOut(_ place: OwnPlace) {
    let prefix = root.last == 0x2F ? root : root + [0x2F]
    guard place.path.starts(with: prefix) else { return }
    own.formUnion(place.paths)
    issues.append(.passedOver(place.fault, locator(Array(place.path.dropFirst(prefix.count)))))
  }

  /// Sorts a folder's entries into files, issues and the folders that are returned.
  private mutating func visit(_ folder: [UInt8], _ listing: FileBytes.Listing) -> [[UInt8]] {
    if let failure = listing.failure {
      issues.append(.brokenOff(failure, locator(folder)))
      unseen.append(folder)
    }
    if listing.names.contains(Array(ReportPackage.fileName.utf8)) { leaveOutReport(in: folder) }
    var folders: [[UInt8]] = []
    for name in listing.names {
      let path = folder.isEmpty ? name : folder + [0x2F] + name
      guard !own.contains(absolute(path)), !isOfDatabase(path) else { continue }
      if let fault = FileName(name).fault {
        issues.append(.passedOver(fault, locator(path)))
      } else if isFolder(path, FileName(name)) {
        folders.append(path)
      }
    }
    return folders
  }

  /// What the folder's datapackage.json lists is Entente's; what else stands there is read as anywhere.
  private mutating func leaveOutReport(in folder: [UInt8]) {
    guard let package = ReportPackage(at: absolute(folder)) else { return }
    // Every report writes the index anew: an issue would make a first report differ from its repetition.
    if !package.isIndex { issues.append(.passedOver(.ownReport, locator(folder))) }
    own.formUnion(package.paths.map { absolute(folder.isEmpty ? $0 : folder + [0x2F] + $0) })
  }

  /// Whether SQLite keeps the file beside a database that was passed over; names are sorted, so it came before.
  private func isOfDatabase(_ path: [UInt8]) -> Bool {
    SQLiteFile.database(of: path).map { databases.contains(absolute($0)) } ?? false
  }

  /// Whether an entry is a folder; a file or an issue is added for what is none.
  private mutating func isFolder(_ path: [UInt8], _ name: FileName) -> Bool {
    do throws(FileBytes.Failure) {
      switch try FileBytes.kind(of: absolute(path)) {
      case .folder: return true
      case .file: addFile(path, name, locator(path))
      case .link: issues.append(link(path, locator(path)))
      case .special: issues.append(.special(locator(path)))
      }
    } catch {
      fail(error, at: path)
    }
    return false
  }

  private mutating func addFile(_ path: [UInt8], _ name: FileName, _ locator: Locator) {
    guard form == .articles else {
      if name.holdsLines { files.append(path) }
      return
    }
    if SQLiteFile.stands(at: absolute(path)) {
      databases.insert(absolute(path))
      issues.append(.passedOver(.database, locator))
      return
    }
    switch name.kind {
    case .article, .sidecar: files.append(path)
    case .aside: break
    case .otherForm(let ending): unread.add(locator, ending: ending)
    }
  }

  private func link(_ path: [UInt8], _ locator: Locator) -> Issue {
    do throws(FileBytes.Failure) {
      let target = try FileBytes.resolved(absolute(path)) + [0x2F]
      let isInside = target.starts(with: try FileBytes.resolved(root) + [0x2F])
      return isInside ? .linkInside(locator) : .link(locator, "to a place outside the folder")
    } catch {
      return .link(locator, "that leads nowhere")
    }
  }

  /// What vanished is gone; of what cannot be looked at nobody knows.
  private mutating func fail(_ failure: FileBytes.Failure, at path: [UInt8]) {
    issues.append(.failed(failure, locator(path), limit: 0))
    if failure != .missing { unseen.append(path) }
  }

  private func absolute(_ path: [UInt8]) -> [UInt8] {
    path.isEmpty ? root : root.last == 0x2F ? root + path : root + [0x2F] + path
  }

  /// The folder itself is `.`.
  private func locator(_ path: [UInt8]) -> Locator { Locator(path: path.isEmpty ? "." : Printable.path(path)) }
}
