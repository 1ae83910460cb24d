import EntentePages
import EntenteText

/// Gathers the files below several paths, each once, with what articles.csv says about them.
struct SourceSearch {
  private(set) var files: [SourceFile] = []
  private(set) var others = 0
  private var issues: [Issue] = []
  private var roots: [String] = []
  private var unseen: [String] = []
  /// Resolved paths of files found so far.
  private var seen: Set<[UInt8]> = []
  private var rowsOfFolders: [[UInt8]: [Sidecar.Row]] = [:]
  /// Resolved paths of those articles.csv that hold the texts themselves.
  private var tablesOfArticles: Set<[UInt8]> = []
  /// As bytes: two spellings of é are two names.
  private var locators: Set<[UInt8]> = []
  private let options: ArticleReader.Options
  private let own: [OwnPlace]

  /// - Parameters:
  ///   - options: How articles.csv is read.
  ///   - own: What the run itself writes, and does not read.
  init(_ options: ArticleReader.Options, apartFrom own: [OwnPlace]) {
    self.options = options
    self.own = own
  }

  /// Sorted by locator; files of several folders with one relative path keep the order of the folders.
  var listing: SourceListing {
    let order = files.indices.sorted { one, other in
      let (left, right) = (Array(files[one].locator.path.utf8), Array(files[other].locator.path.utf8))
      return left == right ? one < other : left.lexicographicallyPrecedes(right)
    }
    return SourceListing(files: order.map { files[$0] }, roots: roots, unseen: unseen, issues: issues)
  }

  mutating func add(_ path: String) throws(ReadingError) {
    let bytes = Array(path.utf8)
    do throws(FileBytes.Failure) {
      let resolved = try FileBytes.resolved(bytes)
      switch try FileBytes.kind(of: bytes, followingLinks: true) {
      case .folder: try addFolder(resolved)
      case .file: addFile(resolved, named: bytes)
      case .link, .special: throw .notRegular
      }
      roots.append(Printable.path(resolved))
    } catch {
      throw ReadingError(error, at: path)
    }
  }

  private mutating func addFolder(_ root: [UInt8]) throws(FileBytes.Failure) {
    let walk = try FolderWalk(root, apartFrom: own)
    issues += walk.issues
    others += walk.unread.count
    unseen += walk.unseen.map { Printable.path($0.isEmpty ? root : root + [0x2F] + $0) }
    let (sidecars, articles) = Self.parted(walk.files)
    var rows: [[UInt8]: Sidecar.Row] = [:]
    for sidecar in chosen(among: sidecars) { rows.merge(read(sidecar, below: root, articles)) { first, _ in first } }
    for path in articles { append(path, in: root, rows[path]) }
  }

  private static func parted(_ paths: [[UInt8]]) -> (sidecars: [[UInt8]], articles: [[UInt8]]) {
    var sidecars: [[UInt8]] = []
    var articles: [[UInt8]] = []
    for path in paths {
      let name = path.split(separator: 0x2F).last ?? []
      if FileName(name).kind == .sidecar { sidecars.append(path) } else { articles.append(path) }
    }
    return (sidecars, articles)
  }

  /// One articles.csv a folder: the last by bytes, which is the one with small letters, goes before others.
  private mutating func chosen(among sidecars: [[UInt8]]) -> [[UInt8]] {
    var chosen: [[UInt8]: [UInt8]] = [:]
    for path in sidecars {
      let folder = Array(path[..<(path.lastIndex(of: 0x2F) ?? 0)])
      guard let other = chosen.updateValue(path, forKey: folder) else { continue }
      issues.append(
        Issue(
          .doubledSidecar, Locator(path: Printable.path(other)), "not used; another articles.csv is beside it",
          action: "keep one of them"))
    }
    return chosen.values.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A file that was named itself: its name is its locator, and articles.csv beside it counts.
  private mutating func addFile(_ path: [UInt8], named given: [UInt8]) {
    let name = given.split(separator: 0x2F).last.map(Array.init) ?? []
    let folder = Array(path[..<(path.lastIndex(of: 0x2F) ?? 0)])
    if ReportPackage(at: folder)?.paths.contains(name) == true {
      issues.append(.passedOver(.ownReport, Locator(path: Printable.path(name))))
      return
    }
    let rows = rowsBeside(folder)
    // A shell's `*` names the table too.
    guard FileName(name).kind != .sidecar || tablesOfArticles.contains(path) else { return }
    let names = WrittenNames(of: [name], below: [])
    append(path, locator: name, rows.first { names.path($0.names(in: Printable.path(folder))) != nil })
  }

  /// The rows of the articles.csv beside files that were named themselves, which is read once.
  private mutating func rowsBeside(_ folder: [UInt8]) -> [Sidecar.Row] {
    if let rows = rowsOfFolders[folder] { return rows }
    rowsOfFolders[folder] = []
    let beside = (try? FileBytes.names(in: folder.isEmpty ? [0x2F] : folder)) ?? []
    guard let found = beside.last(where: { FileName($0).kind == .sidecar }),
      let bytes = try? FileBytes.contents(of: folder + [0x2F] + found, limit: options.maximumFileSize)
    else { return [] }
    let sidecar = Sidecar(bytes, Locator(path: Printable.path(found)))
    issues += sidecar.issues
    if sidecar.holdsArticles { tablesOfArticles.insert(folder + [0x2F] + found) }
    rowsOfFolders[folder] = sidecar.rows
    return sidecar.rows
  }

  private mutating func append(_ path: [UInt8], in root: [UInt8], _ row: Sidecar.Row?) {
    append(root == [0x2F] ? root + path : root + [0x2F] + path, locator: path, row)
  }

  /// - Parameters:
  ///   - path: Absolute.
  ///   - name: The end of it that is the locator, unless another file has that locator.
  ///   - row: What articles.csv says of it.
  private mutating func append(_ path: [UInt8], locator name: [UInt8], _ row: Sidecar.Row?) {
    guard seen.insert(path).inserted else { return }
    // Two folders may hold the same name: the second is told apart by its own folder's, or else by its whole path.
    let parent = path.dropLast(name.count + 1).split(separator: 0x2F).last ?? []
    let choices = [name, parent + [0x2F] + name, Array(path.dropFirst())].map { Printable.path($0) }
    let free = choices.first { !locators.contains(Array($0.utf8)) } ?? choices[2]
    locators.insert(Array(free.utf8))
    files.append(SourceFile(locator: Locator(path: free), path: path, sidecar: row))
  }

  /// Returns the rows of an articles.csv by the paths of their files below the root.
  private mutating func read(_ path: [UInt8], below root: [UInt8], _ articles: [[UInt8]]) -> [[UInt8]: Sidecar.Row] {
    let locator = Locator(path: Printable.path(path))
    let sidecar: Sidecar
    do throws(FileBytes.Failure) {
      sidecar = Sidecar(try FileBytes.contents(of: root + [0x2F] + path, limit: options.maximumFileSize), locator)
    } catch {
      issues.append(.failed(error, locator, limit: options.maximumFileSize))
      return [:]
    }
    issues += sidecar.issues
    if sidecar.holdsArticles { append(path, in: root, nil) }
    let folder = path.lastIndex(of: 0x2F).map { path[...$0] } ?? []
    let names = WrittenNames(of: articles, below: folder)
    let place = String((Printable.path(root) + "/" + Printable.path(folder)).dropLast())
    var rows: [[UInt8]: Sidecar.Row] = [:]
    for row in sidecar.rows {
      if let article = names.path(row.names(in: place)) {
        rows[article] = rows[article] ?? row
      } else {
        issues.append(
          Issue(
            .unmatchedRow, locator, line: row.line, "row not used; there is no article \(row.file)",
            action: "correct the file's name, or remove the row"))
      }
    }
    return rows
  }
}

/// The paths of files by their names as a person writes them.
private struct WrittenNames {
  private let folder: ArraySlice<UInt8>
  private let paths: Set<[UInt8]>
  private let printed: [String: [UInt8]]

  /// - Parameters:
  ///   - paths: Of all files.
  ///   - folder: With a slash at its end, what names are relative to; nothing for the root.
  init(of paths: [[UInt8]], below folder: ArraySlice<UInt8>) {
    self.folder = folder
    self.paths = Set(paths)
    printed = Dictionary(paths.map { (Printable.path($0), $0) }) { first, _ in first }
  }

  /// Returns the file of the first of the names that is one's.
  func path(_ names: [String]) -> [UInt8]? { names.lazy.compactMap { path($0) }.first }

  /// Returns the file of that very name; else the one that is printed so in articles.csv of a report, or whose name has
  /// its accents in the other form of Unicode.
  private func path(_ name: String) -> [UInt8]? {
    let exact = folder + name.utf8
    return paths.contains(Array(exact)) ? Array(exact) : printed[Printable.path(folder) + name]
  }
}
