/// What kind of CSV is written: the standard one for programs, or one a spreadsheet opens by double click.
package enum CSVDialect: String, CaseIterable, Sendable {
  /// UTF-8 without a byte order mark, comma, point.
  case standard
  /// With the byte order mark by which Excel recognises UTF-8; Gephi, awk and Python's csv stumble over it.
  case excel
  /// As `excel`, with semicolon and decimal comma, for a machine set to most European languages.
  case excelEU = "excel-eu"

  var separator: UInt8 { self == .excelEU ? UInt8(ascii: ";") : UInt8(ascii: ",") }
  var decimalMark: UInt8 { self == .excelEU ? UInt8(ascii: ",") : UInt8(ascii: ".") }
  var byteOrderMark: [UInt8] { self == .standard ? [] : [0xEF, 0xBB, 0xBF] }
}
