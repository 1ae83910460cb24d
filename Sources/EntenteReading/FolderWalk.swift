import EntenteText

/// Lists the files below a folder.
///
/// Hidden names are passed over. Links are not followed: a loop would not end, and a report must not read what stands
/// outside the folder it was given. Names are bytes, so that those that are not UTF-8 are found again.
struct FolderWalk {
  /// Paths relative to the folder, sorted by bytes.
  private(set) var files: [[UInt8]] = []
  private(set) var issues: [Issue] = []
  /// Files whose endings are not read.
  private(set) var unread = UnreadFiles()
  private let root: [UInt8]
  private let form: Form

  /// What is looked for.
  enum Form: Hashable {
    case articles
    /// JSON, one object a line.
    case lines
  }

  /// - Throws: The failure to list the folder itself; one below it becomes an issue.
  init(_ root: [UInt8], for form: Form = .articles) throws(FileBytes.Failure) {
    self.root = root
    self.form = form
    var folders = try visit([], names: FileBytes.names(in: root))
    while let folder = folders.popLast() {
      do throws(FileBytes.Failure) {
        folders += visit(folder, names: try FileBytes.names(in: root + [0x2F] + folder))
      } catch {
        issues.append(.failed(error, Locator(path: Printable.path(folder)), limit: 0))
      }
    }
    issues += unread.issues
    files.sort { $0.lexicographicallyPrecedes($1) }
    issues.sort { $0.locator.path.utf8.lexicographicallyPrecedes($1.locator.path.utf8) }
  }

  /// Sorts a folder's entries into files, issues and the folders that are returned.
  private mutating func visit(_ folder: [UInt8], names: [[UInt8]]) -> [[UInt8]] {
    var folders: [[UInt8]] = []
    for name in names where name.first != 0x2E {
      let path = folder.isEmpty ? name : folder + [0x2F] + name
      let locator = Locator(path: Printable.path(path))
      do throws(FileBytes.Failure) {
        switch try FileBytes.kind(of: root + [0x2F] + path) {
        case .folder: folders.append(path)
        case .file: addFile(path, FileName(name), locator)
        case .link: issues.append(link(path, locator))
        case .special: issues.append(.special(locator))
        }
      } catch {
        issues.append(.failed(error, locator, limit: 0))
      }
    }
    return folders
  }

  private mutating func addFile(_ path: [UInt8], _ name: FileName, _ locator: Locator) {
    guard form == .articles else {
      if name.holdsLines { files.append(path) }
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
      let target = try FileBytes.resolved(root + [0x2F] + path) + [0x2F]
      let isInside = target.starts(with: try FileBytes.resolved(root) + [0x2F])
      return isInside ? .linkInside(locator) : .link(locator, "to a place outside the folder")
    } catch {
      return .link(locator, "that leads nowhere")
    }
  }
}
