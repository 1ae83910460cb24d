/// Reads CSV as RFC 4180 has it, with any separator and blanks around quotation marks, and goes on behind a row that
/// breaks it.
struct CSVRows {
  struct Row: Hashable {
    /// 1-based line of the file that the row begins on.
    let line: Int
    let fields: [String]
  }

  enum Fault: Error, Hashable {
    /// Quotation marks inside a field that does not begin with one, or text behind a closing one.
    case strayQuote(line: Int)
    /// The file ended inside quotation marks that opened on this line.
    case unclosedQuote(line: Int)
  }

  private(set) var rows: [Row] = []
  private(set) var faults: [Fault] = []

  /// - Parameters:
  ///   - text: UTF-8; lines end in CRLF, LF or CR. Empty lines are passed over.
  ///   - separator: Between fields, in ASCII.
  ///   - limit: So many rows are read.
  ///   - longestRow: Of the beginning of a longer text, where a row that reaches the end is not read, and is at fault only
  ///     when it has more bytes than this; nil for a whole text.
  init(_ text: [UInt8], separator: UInt8 = 0x2C, limit: Int = .max, longestRow: Int? = nil) {
    bytes = text
    self.separator = separator
    self.longestRow = longestRow
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count, rows.count < limit, !isCut { readRow() }
  }

  /// How many bytes the rows take that were read.
  var end: Int { offset }

  /// How many line ends stand in them.
  var lines: Int { line - 1 }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let longestRow: Int?
  /// Whether the row at `offset` reaches the end of a text that goes on.
  private var isCut = false
  private var offset = 0
  private var line = 1

  private mutating func readRow() {
    let first = line
    let start = offset
    do throws(Fault) {
      var fields = [try readField()]
      while offset < bytes.count, bytes[offset] == separator {
        offset += 1
        fields.append(try readField())
      }
      guard longestRow == nil || offset < bytes.count else { return cut(at: start, first) }
      skipLineEnd()
      if fields != [""] { rows.append(Row(line: first, fields: fields)) }
    } catch {
      if let longestRow, case .unclosedQuote = error, bytes.count - start <= longestRow { return cut(at: start, first) }
      faults.append(error)
      (offset, line) = (start, first)
      while offset < bytes.count, !isLineEnd { offset += 1 }
      skipLineEnd()
    }
  }

  private mutating func cut(at start: Int, _ first: Int) {
    (offset, line) = (start, first)
    isCut = true
  }

  private mutating func readField() throws(Fault) -> String {
    let start = offset
    skipBlanks()
    if offset < bytes.count, bytes[offset] == 0x22 { return try readQuoted() }
    while offset < bytes.count, bytes[offset] != separator, !isLineEnd {
      if bytes[offset] == 0x22 { throw .strayQuote(line: line) }
      offset += 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func readQuoted() throws(Fault) -> String {
    let first = line
    var field: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      if bytes[offset] == 0x22 {
        offset += 1
        guard offset < bytes.count, bytes[offset] == 0x22 else { return try closed(field) }
      } else if isLineEnd, !(bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A) {
        line += 1
      }
      field.append(bytes[offset])
      offset += 1
    }
    throw .unclosedQuote(line: first)
  }

  private mutating func closed(_ field: [UInt8]) throws(Fault) -> String {
    skipBlanks()
    guard offset == bytes.count || bytes[offset] == separator || isLineEnd else { throw .strayQuote(line: line) }
    return String(decoding: field, as: UTF8.self)
  }

  private var isLineEnd: Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }

  /// A TAB may be the separator.
  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09].contains(bytes[offset]), bytes[offset] != separator { offset += 1 }
  }

  private mutating func skipLineEnd() {
    guard offset < bytes.count else { return }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    offset += isPair ? 2 : 1
    line += 1
  }
}
