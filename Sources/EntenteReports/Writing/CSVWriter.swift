/// Writes a table as CSV that no spreadsheet takes for formulas and every program can read back (RFC 4180, but LF).
package struct CSVWriter: Sendable {
  private let dialect: CSVDialect

  package init(dialect: CSVDialect = .standard) { self.dialect = dialect }

  package func bytes(of table: Table) -> [UInt8] {
    var bytes = dialect.byteOrderMark
    append(table.columns.map { .text($0.name) }, to: &bytes)
    for row in table.rows { append(row, to: &bytes) }
    return bytes
  }

  private func append(_ row: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(dialect.separator) }
      append(cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(_ cell: Cell, to bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): append(SpreadsheetText.protected(text), to: &bytes)
    case .number, .probability, .exact, .millionths: append(number: cell.text, to: &bytes)
    case .integer, .date, .boolean, .empty: bytes += cell.text.utf8
    }
  }

  private func append(number: String, to bytes: inout [UInt8]) {
    bytes += number.utf8.lazy.map { $0 == UInt8(ascii: ".") ? dialect.decimalMark : $0 }
  }

  /// Works on bytes: to Swift "\r\n" is one Character, and a comma with a combining accent is no comma.
  private func append(_ text: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let mustQuote = text.utf8.contains { byte in
      byte == quote || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == dialect.separator
    }
    guard mustQuote else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
