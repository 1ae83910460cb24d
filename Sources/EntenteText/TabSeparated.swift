/// A table of tab-separated values with a header line and `#` comments, as the files of data/ are.
///
/// Rows keep their line numbers: whoever edits such a file is told where a fault is.
package struct TabSeparated: Sendable {
  /// A row's cells by column, trimmed of nothing: what stands in the file is what is meant.
  package struct Row: Sendable {
    /// 1-based.
    package let line: Int
    package let cells: [String]

    /// A cell as a year of four digits; nil when it is empty.
    package func year(_ column: Int, file: String) throws(DataFault) -> Int? {
      let cell = cells[column]
      if cell.isEmpty { return nil }
      guard cell.utf8.count == 4, let year = Int(cell) else {
        throw DataFault(file: file, line: line, what: "\"\(cell)\" is no year", remedy: "write four digits or nothing")
      }
      return year
    }
  }

  package let file: String
  package let columns: [String]
  package let rows: [Row]

  /// - Parameters:
  ///   - bytes: The file's bytes, UTF-8, lines ended by LF or CRLF.
  ///   - file: The file's name for messages.
  ///   - columns: The header that the file must have.
  /// - Throws: ``DataFault`` for another header, or a row with another number of cells.
  package init(_ bytes: [UInt8], file: String, columns: [String]) throws(DataFault) {
    var header: [String]?
    var rows: [Row] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let cells = Self.cells(of: line, count: columns.count)
      guard header != nil else {
        guard cells == columns else {
          throw DataFault(
            file: file, line: number, what: "the header is not \(columns.joined(separator: ", "))",
            remedy: "write these column names, parted by tabs")
        }
        header = cells
        continue
      }
      guard cells.count == columns.count else {
        throw DataFault(
          file: file, line: number, what: "\(cells.count) cells where the header names \(columns.count)",
          remedy: "part the cells by single tabs; leave a cell empty rather than out")
      }
      rows.append(Row(line: number, cells: cells))
    }
    guard header != nil else {
      throw DataFault(
        file: file, line: 1, what: "no header line", remedy: "begin with \(columns.joined(separator: ", "))")
    }
    self.file = file
    self.columns = columns
    self.rows = rows
  }

  private static func cells(of line: ArraySlice<UInt8>, count: Int) -> [String] {
    var cells: [String] = []
    cells.reserveCapacity(count)
    var start = line.startIndex
    for at in line.indices where line[at] == UInt8(ascii: "\t") {
      cells.append(String(decoding: line[start..<at], as: UTF8.self))
      start = at + 1
    }
    cells.append(String(decoding: line[start...], as: UTF8.self))
    return cells
  }
}

/// A fault in a file of data/ or in one that stands in for it: what, where, and what to do.
package struct DataFault: Error, Hashable, Sendable {
  package let file: String
  /// 1-based.
  package let line: Int
  package let what: String
  package let remedy: String

  package init(file: String, line: Int, what: String, remedy: String) {
    self.file = file
    self.line = line
    self.what = what
    self.remedy = remedy
  }
}

extension DataFault: CustomStringConvertible {
  package var description: String { "\(file):\(line): \(what); \(remedy)." }
}

extension DataFault: Comparable {
  package static func < (left: DataFault, right: DataFault) -> Bool {
    (left.file, left.line, left.what) < (right.file, right.line, right.what)
  }
}
