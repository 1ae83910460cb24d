import EntenteText

/// A row of a table whose cells are asked for by column.
struct NamedRow {
  private let columns: [Column]
  private let cells: [Cell]

  /// The rows of a table, in its order.
  static func all(of table: Table) -> [NamedRow] { table.rows.map { NamedRow(columns: table.columns, cells: $0) } }

  /// The rows that some words name, whatever the case of ASCII letters: those of the first way that any row fits.
  static func rows(named words: [String], in table: Table, ways: [[String]]) -> [NamedRow] {
    let rows = all(of: table)
    for way in ways where way.count == words.count {
      let named = rows.filter { row in zip(way, words).allSatisfy { row[$0].isSame(as: $1) } }
      if !named.isEmpty { return named }
    }
    return []
  }

  /// The text of a cell; empty when it is undefined.
  ///
  /// - Precondition: The table has the column.
  subscript(_ name: String) -> String {
    guard let index = columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("no column \(name) among \(columns.map(\.name))")
    }
    return cells[index].text
  }

  /// An object of the cells by column; null where a cell is empty.
  func write(to json: inout JSONWriter) {
    json.object { json in
      for (column, cell) in zip(columns, cells) {
        json.key(column.name)
        switch cell {
        case .empty: json.null()
        case .integer(let number): json.integer(number)
        default: json.string(cell.text)
        }
      }
    }
  }

  /// Each column with its value in each of some rows of one table, under each other.
  static func lines(_ rows: [NamedRow]) -> [String] {
    guard let columns = rows.first?.columns else { return [] }
    let lines = columns.indices.map { index in
      [columns[index].name] + rows.map { $0.cells[index] == .empty ? "-" : TerminalText.visible($0.cells[index].text) }
    }
    let widths = rows.indices.map { place in lines.map { $0[place].unicodeScalars.count }.max() ?? 0 }
    return lines.map { line in
      let padded = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.unicodeScalars.count) }
      return "  " + (padded + line.suffix(1)).joined(separator: "  ")
    }
  }
}

extension String {
  /// By bytes, but for the case of ASCII letters.
  fileprivate func isSame(as word: String) -> Bool {
    utf8.count == word.utf8.count && zip(utf8, word.utf8).allSatisfy { $0.lowercased == $1.lowercased }
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
