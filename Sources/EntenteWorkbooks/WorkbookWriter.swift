#if ENTENTE_XLSX
  private import CXLSXWriter
#endif
#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Writes workbooks by the system's libxlsxwriter.
///
/// The same workbook gives the same bytes: the day on which it says it was made is always the same. The library keeps no
/// more than a row in memory and writes to a file alone, so a workbook passes through a folder of its own in TMPDIR.
package struct WorkbookWriter: Sendable {
  /// The most rows that a sheet holds, its three rows of heads among them.
  package static let rowCapacity = 1_048_576
  /// The most links that a sheet holds.
  package static let linkCapacity = 65_530
  /// The most characters (UTF-16) that a cell holds.
  package static let textCapacity = 32_767

  /// Whether this program was built with libxlsxwriter.
  package static var isAvailable: Bool {
    #if ENTENTE_XLSX
      true
    #else
      false
    #endif
  }

  package init() {}

  /// Returns the file's bytes.
  ///
  /// - Throws: Why there are none; nothing is left in TMPDIR.
  /// - Precondition: Every row has one cell a column, and sheets are no longer than they may be.
  package func bytes(of workbook: Workbook) throws(WorkbookFailure) -> [UInt8] {
    #if ENTENTE_XLSX
      let folder = try Self.temporaryFolder()
      defer { unsafe _ = rmdir(folder) }
      let path = folder + "/workbook.xlsx"
      defer { unsafe _ = unlink(path) }
      let open = try OpenWorkbook(path, inFolder: folder, titled: workbook.title)
      for sheet in workbook.sheets { open.add(sheet) }
      try open.close()
      return try Self.contents(of: path)
    #else
      throw .missing
    #endif
  }

  private static func temporaryFolder() throws(WorkbookFailure) -> String {
    let place = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(place)/entente-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw .unwritable("\(place): " + reason(errno)) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func contents(of path: String) throws(WorkbookFailure) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable("\(path): " + reason(errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unwritable("\(path): " + reason(errno)) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
