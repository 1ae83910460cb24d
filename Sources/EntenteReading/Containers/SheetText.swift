import EntenteMarkup
import EntentePages
import EntenteText

/// The first sheet of a spreadsheet (xlsx) whose rows may be articles, as comma-separated text, a line a row.
///
/// Line ends inside a cell become U+2028, so that a row's line is its number in the sheet. Days are written as days, which
/// spreadsheets keep as numbers.
///
/// - SeeAlso: ECMA-376 part 1, 18.3.1.4 (`c`), 18.8.30 (`numFmt`), 18.17.4.1 (days as numbers).
struct SheetText {
  /// - Parameters:
  ///   - parts: Of the document, by their paths.
  ///   - limit: Nothing is written beyond so many bytes and a row.
  /// - Returns: Nil for what is no spreadsheet or has no cells.
  static func text(of parts: [String: [UInt8]], atMost limit: Int) -> [UInt8]? {
    guard let workbook = document("xl/workbook.xml", of: parts) else { return nil }
    let book = SheetText(workbook, parts)
    let paths = parts.keys.filter { $0.hasPrefix("xl/worksheets/") && $0.hasSuffix(".xml") }
    let sheets = paths.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.compactMap { document($0, of: parts) }
    let texts = sheets.lazy.map { book.text(of: $0, atMost: limit) }.filter { !$0.isEmpty }
    return texts.first { TableForm.header(in: TextLines($0)) != nil } ?? texts.first
  }

  private static func document(_ path: String, of parts: [String: [UInt8]]) -> MarkupElement? {
    parts[path].flatMap { try? MarkupParser.document($0) }
  }

  private let strings: [[UInt8]]
  /// Whether cells of each style are days.
  private let areDays: [Bool]
  /// The number of 1 January 1970.
  private let epoch: Int

  private init(_ workbook: MarkupElement, _ parts: [String: [UInt8]]) {
    let table = Self.document("xl/sharedStrings.xml", of: parts)?.elements ?? []
    strings = table.filter { $0.name == "si" }.map(Self.shown)
    areDays = Self.document("xl/styles.xml", of: parts).map(Self.days) ?? []
    let counts1904 = workbook.child("workbookpr")?["date1904"].map { ["1", "true"].contains($0) } ?? false
    epoch = counts1904 ? 24_107 : 25_569
  }

  /// The text of runs, without the pronunciation of East Asian words.
  private static func shown(_ string: MarkupElement) -> [UInt8] {
    string.elements.flatMap { element -> [UInt8] in
      switch element.name {
      case "t": element.text
      case "r": element.child("t")?.text ?? []
      default: []
      }
    }
  }

  private static func days(_ styles: MarkupElement) -> [Bool] {
    let formats = styles.child("numfmts")?.elements ?? []
    let own = Set(formats.filter { isDay($0["formatcode"] ?? "") }.compactMap { $0["numfmtid"].flatMap { Int($0) } })
    return (styles.child("cellxfs")?.elements ?? []).map { style in
      let id = style["numfmtid"].flatMap { Int($0) } ?? 0
      return (14...17).contains(id) || id == 22 || (27...36).contains(id) || (50...58).contains(id) || own.contains(id)
    }
  }

  /// Whether a format has a year or a day outside quotation marks and brackets.
  private static func isDay(_ format: String) -> Bool {
    var depth = 0
    var isQuoted = false
    for character in format.lowercased() {
      if character == "\"" { isQuoted.toggle() }
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if !isQuoted, depth == 0, character == "y" || character == "d" { return true }
    }
    return false
  }

  // MARK: Cells

  private func text(of sheet: MarkupElement, atMost limit: Int) -> [UInt8] {
    var text: [UInt8] = []
    var line = 1
    for row in sheet.child("sheetdata")?.elements ?? [] where row.name == "row" && text.count <= limit {
      let number = row["r"].flatMap { Int($0) } ?? line
      while line < number, line < Self.mostRows {
        text.append(0x0A)
        line += 1
      }
      text += fields(of: row).map(Self.quoted).joined(separator: [0x2C])
      text.append(0x0A)
      line += 1
    }
    return text
  }

  private static let mostRows = 1_048_576

  private func fields(of row: MarkupElement) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    for cell in row.elements where cell.name == "c" {
      let column = cell["r"].map(Self.column) ?? fields.count
      guard column < 1_000 else { continue }
      while fields.count < column { fields.append([]) }
      if fields.count == column { fields.append(value(of: cell)) }
    }
    return fields
  }

  /// 0 for `A7`, 27 for `AB7`.
  private static func column(_ reference: String) -> Int {
    reference.utf8.prefix { (0x41...0x5A).contains($0) }.prefix(4).reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }

  private func value(of cell: MarkupElement) -> [UInt8] {
    let value = cell.child("v")?.text ?? []
    let number = Int(String(decoding: value.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
    switch cell["t"] ?? "n" {
    case "s": return number.flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? []
    case "inlinestr", "inlineStr": return cell.child("is").map(Self.shown) ?? []
    case "n":
      let style = cell["s"].flatMap { Int($0) } ?? 0
      guard let number, areDays.indices.contains(style), areDays[style] else { return value }
      return Array(CalendarDay(number: number - epoch).description.utf8)
    default: return value
    }
  }

  private static func quoted(_ field: [UInt8]) -> [UInt8] {
    if field.isEmpty { return [] }
    var quoted: [UInt8] = [0x22]
    for (offset, byte) in field.enumerated() where byte != 0 {
      switch byte {
      case 0x22: quoted += [0x22, 0x22]
      case 0x0D where offset + 1 < field.count && field[offset + 1] == 0x0A: break
      case 0x0A, 0x0D: quoted += [0xE2, 0x80, 0xA8]
      default: quoted.append(byte)
      }
    }
    return quoted + [0x22]
  }
}
