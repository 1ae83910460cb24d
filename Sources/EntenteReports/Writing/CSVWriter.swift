private import EntenteText

/// Writes a table as CSV that no spreadsheet takes for formulas and every program can read back (RFC 4180, but LF).
package struct CSVWriter: Sendable {
  private let dialect: CSVDialect

  package init(dialect: CSVDialect = .standard) { self.dialect = dialect }

  package func bytes(of table: Table) -> [UInt8] {
    var bytes = dialect.byteOrderMark
    append(table.columns.map(\.name), to: &bytes)
    for row in table.rows { append(row.map(field), to: &bytes) }
    return bytes
  }

  private func append(_ fields: [String], to bytes: inout [UInt8]) {
    bytes += Array(fields.joined(separator: String(dialect.separator)).utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(SpreadsheetText.protected(text))
    case .integer(let integer): String(integer)
    case .number(let number): withDecimalMark(NumberFormat.fixed(number))
    case .millionths(let millionths): withDecimalMark(NumberFormat.millionths(millionths))
    case .date(let day): day.description
    case .boolean(let flag): flag ? "yes" : "no"
    case .empty: ""
    }
  }

  private func withDecimalMark(_ number: String) -> String {
    String(String.UnicodeScalarView(number.unicodeScalars.map { $0 == "." ? dialect.decimalMark : $0 }))
  }

  /// Looks at scalars: to Swift "\r\n" is one Character, and a comma with a combining accent is no comma.
  private func quoted(_ text: String) -> String {
    let mustQuote = text.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r" || scalar == dialect.separator
    }
    guard mustQuote else { return text }
    var quoted = String.UnicodeScalarView()
    quoted.append("\"")
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
