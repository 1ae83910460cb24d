private import EntenteStatistics
package import EntenteText

extension AccuracyTable {
  private static let columns = [
    "what", "precision", "precision_lo", "precision_hi", "recall", "recall_lo", "recall_hi", "n", "unit", "texts",
    "coder", "measured",
  ]

  /// Reads accuracy.tsv: what is printed beside every score is read to the letter or not at all.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  /// - Throws: The first ``DataFault``: an empty name, a share outside 0...1 or outside its interval, a bound without
  ///   the other, a count, day or coder that is none, a measure of a coder that stands there twice.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var rows: [Row] = []
    for row in table.rows {
      let read = try RowReader(row: row, file: file).measure()
      guard !rows.contains(where: { $0.what == read.what && $0.coder == read.coder }) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(read.what)\" of \(read.coder) has a row already",
          remedy: "leave out one of the two")
      }
      rows.append(read)
    }
    self.init(rows: rows)
  }

  /// Reads the cells of one row.
  private struct RowReader {
    let row: TabSeparated.Row
    let file: String

    func measure() throws(DataFault) -> Row {
      guard let precision = try share(1) else {
        throw fault("no precision", "write how much of what the coder finds is right, such as 0.671")
      }
      return Row(
        what: try words(0), precision: precision, recall: try share(4), count: try count(7), unit: try words(8),
        texts: try words(9), coder: try coder(10), measured: try day(11))
    }

    /// A share with its bounds in the two cells behind it; nil when all three are empty.
    private func share(_ column: Int) throws(DataFault) -> Share? {
      let name = AccuracyTable.columns[column]
      let (lower, upper) = (try number(column + 1), try number(column + 2))
      guard (lower == nil) == (upper == nil) else {
        throw fault("one bound of \(name) without the other", "give both or none")
      }
      guard let value = try number(column) else {
        guard lower == nil else { throw fault("bounds of \(name) without \(name)", "leave them out, too") }
        return nil
      }
      guard let lower, let upper else { return Share(value: value, interval: nil) }
      guard lower <= value, value <= upper else {
        throw fault("\(name) lies outside its bounds", "write the lower one first, and both around it")
      }
      return Share(value: value, interval: ConfidenceInterval(lower: lower, upper: upper))
    }

    /// A number in 0...1, written with a point and at most six decimals; nil when the cell is empty.
    private func number(_ column: Int) throws(DataFault) -> Double? {
      let cell = row.cells[column]
      if cell.isEmpty { return nil }
      guard cell.wholeMatch(of: /[01](\.[0-9]{1,6})?/) != nil, let number = Double(cell), number <= 1 else {
        throw fault("\"\(cell)\" is no share", "write a number from 0 to 1 with a point, such as 0.671")
      }
      return number
    }

    private func words(_ column: Int) throws(DataFault) -> String {
      let cell = row.cells[column]
      let isPlain = cell.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !["\u{7F}", "\u{FFFD}", "|"].contains($0)
      }
      guard !cell.isEmpty, isPlain, cell.first != " ", cell.last != " " else {
        throw fault(
          "\(AccuracyTable.columns[column]) is \"\(cell)\"",
          "write words that fit a cell of a page, no blanks around them")
      }
      return cell
    }

    private func count(_ column: Int) throws(DataFault) -> Int {
      let cell = row.cells[column]
      guard cell.wholeMatch(of: /[1-9][0-9]{0,8}/) != nil, let count = Int(cell) else {
        throw fault("n is \"\(cell)\"", "write how many were measured, a whole number above 0")
      }
      return count
    }

    private func coder(_ column: Int) throws(DataFault) -> String {
      let cell = row.cells[column]
      guard cell.wholeMatch(of: /c_[0-9a-f]{12}/) != nil else {
        throw fault("\"\(cell)\" is no coder", "write the name at the foot of a briefing, such as c_cfb25e3fb6dd")
      }
      return cell
    }

    private func day(_ column: Int) throws(DataFault) -> CalendarDay {
      let cell = row.cells[column]
      guard let day = CalendarDay(iso: cell) else {
        throw fault("\"\(cell)\" is no day", "write it as 2026-11-29")
      }
      return day
    }

    private func fault(_ what: String, _ remedy: String) -> DataFault {
      DataFault(file: file, line: row.line, what: what, remedy: remedy)
    }
  }
}
