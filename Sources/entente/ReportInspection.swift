import EntentePages
import EntenteReading
import EntenteText

/// Compares written reports with what their datapackage.json says of each file.
struct ReportInspection {
  /// Files of reports that were changed, are missing or cannot be told, a line each.
  private(set) var differences: [String] = []
  /// Files that Entente did not write and that stand in its reports, a line each.
  private(set) var added: [String] = []

  /// - Parameter folder: What reports stand in; one that is not there holds none.
  /// - Throws: `ReadingError` for a folder that cannot be looked into.
  init(below folder: String) throws {
    do throws(FileBytes.Failure) {
      for name in try FileBytes.names(in: Array(folder.utf8)) where name.first != UInt8(ascii: ".") {
        try inspect(Array(folder.utf8) + [UInt8(ascii: "/")] + name)
      }
      compare(Array(folder.utf8))
    } catch {
      if error != .missing { throw ReadingError(error, at: folder) }
    }
  }

  /// Inspects a folder that may be a report; one of another program's is left alone.
  private mutating func inspect(_ folder: [UInt8]) throws(FileBytes.Failure) {
    let shown = Printable.path(folder)
    guard let package = ReportPackage(at: folder) else {
      if isDamaged(folder) { differences.append("\(shown)/\(ReportPackage.fileName): not as it was written") }
      return
    }
    added += try package.contents(of: folder).added.map { "\(shown)/\($0)" }
    compare(folder, with: package)
  }

  /// Compares the page over all reports, which stands in their folder, where there is one.
  private mutating func compare(_ folder: [UInt8]) {
    if let package = ReportPackage(at: folder) { compare(folder, with: package) }
  }

  private mutating func compare(_ folder: [UInt8], with package: ReportPackage) {
    let shown = Printable.path(folder)
    differences += package.files.compactMap { file in
      let place = "\(shown)/\(Printable.path(file.path.utf8))"
      return switch package.state(of: file, in: folder) {
      case .asWritten: nil
      case .changed: "\(place): changed since it was written"
      case .missing: "\(place): missing"
      }
    }
  }

  /// Whether a datapackage.json is there that is no JSON: nobody can tell whose it was.
  private func isDamaged(_ folder: [UInt8]) -> Bool {
    let path = folder + [UInt8(ascii: "/")] + ReportPackage.fileName.utf8
    guard let bytes = try? FileBytes.contents(of: path, limit: ReportPackage.maximumSize) else { return false }
    return (try? JSONLine.object(in: bytes)) == nil
  }
}
