import EntenteText

/// Gathers the files below several paths, each once, with what articles.csv says about them.
struct SourceSearch {
  private(set) var files: [SourceFile] = []
  private(set) var others = 0
  private var issues: [Issue] = []
  private var roots: [String] = []
  /// Resolved paths of files found so far.
  private var seen: Set<[UInt8]> = []
  /// As bytes: two spellings of é are two names.
  private var locators: Set<[UInt8]> = []
  private let options: ArticleReader.Options

  init(_ options: ArticleReader.Options) { self.options = options }

  /// Sorted by locator; files of several folders with one relative path keep the order of the folders.
  var listing: SourceListing {
    let order = files.indices.sorted { one, other in
      let (left, right) = (Array(files[one].locator.path.utf8), Array(files[other].locator.path.utf8))
      return left == right ? one < other : left.lexicographicallyPrecedes(right)
    }
    return SourceListing(files: order.map { files[$0] }, roots: roots, issues: issues)
  }

  mutating func add(_ path: String) throws(ReadingError) {
    let bytes = Array(path.utf8)
    do throws(FileBytes.Failure) {
      switch try FileBytes.kind(of: bytes, followingLinks: true) {
      case .folder: try addFolder(FileBytes.resolved(bytes))
      case .file: addFile(try FileBytes.resolved(bytes), named: bytes)
      case .link, .special: throw .notRegular
      }
      roots.append(Printable.path(try FileBytes.resolved(bytes)))
    } catch {
      throw ReadingError(error, at: path)
    }
  }

  private mutating func addFolder(_ root: [UInt8]) throws(FileBytes.Failure) {
    let walk = try FolderWalk(root)
    issues += walk.issues
    others += walk.unread.count
    let (sidecars, articles) = Self.parted(walk.files)
    var rows: [String: Sidecar.Row] = [:]
    for sidecar in chosen(among: sidecars) { rows.merge(read(sidecar, below: root, articles)) { first, _ in first } }
    for path in articles { append(root + [0x2F] + path, at: Printable.path(path), rows[Printable.path(path)]) }
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
    let name = Printable.path(given.split(separator: 0x2F).last ?? [])
    let folder = Array(path[..<(path.lastIndex(of: 0x2F) ?? 0)])
    var row: Sidecar.Row?
    let beside = (try? FileBytes.names(in: folder.isEmpty ? [0x2F] : folder)) ?? []
    let sidecars = beside.filter { FileName($0).kind == .sidecar }
    if let found = sidecars.last,
      let bytes = try? FileBytes.contents(of: folder + [0x2F] + found, limit: options.maximumFileSize)
    {
      let sidecar = Sidecar(bytes, Locator(path: Printable.path(found)))
      issues += sidecar.issues
      row = sidecar.rows.first { $0.name(among: [name], in: Printable.path(folder)) != nil }
    }
    append(path, at: name, row)
  }

  private mutating func append(_ path: [UInt8], at locator: String, _ row: Sidecar.Row?) {
    guard seen.insert(path).inserted else { return }
    // Two folders may hold the same name: the second is told apart by its own folder's, or else by its whole path.
    let parent = path.dropLast(locator.utf8.count + 1).split(separator: 0x2F).last ?? []
    let choices = [locator, Printable.path(parent) + "/" + locator, Printable.path(path.dropFirst())]
    let free = choices.first { !locators.contains(Array($0.utf8)) } ?? locator
    locators.insert(Array(free.utf8))
    files.append(SourceFile(locator: Locator(path: free), path: path, sidecar: row))
  }

  /// Returns the rows of an articles.csv by the paths of their files below the root.
  private mutating func read(_ path: [UInt8], below root: [UInt8], _ articles: [[UInt8]]) -> [String: Sidecar.Row] {
    let locator = Locator(path: Printable.path(path))
    let sidecar: Sidecar
    do throws(FileBytes.Failure) {
      sidecar = Sidecar(try FileBytes.contents(of: root + [0x2F] + path, limit: options.maximumFileSize), locator)
    } catch {
      issues.append(.failed(error, locator, limit: options.maximumFileSize))
      return [:]
    }
    issues += sidecar.issues
    let folder = path.lastIndex(of: 0x2F).map { Printable.path(path[...$0]) } ?? ""
    let below = articles.map { Printable.path($0) }.filter { $0.hasPrefix(folder) }
    let known = Set(below.map { String($0.dropFirst(folder.count)) })
    let place = (Printable.path(root) + "/" + folder).dropLast()
    var rows: [String: Sidecar.Row] = [:]
    for row in sidecar.rows {
      if let name = row.name(among: known, in: String(place)) {
        rows[folder + name] = rows[folder + name] ?? row
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
