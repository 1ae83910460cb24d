import EntentePages
import EntenteText

/// The character between the fields of a table: a comma, and in half of the world's spreadsheets another.
enum TableSeparator {
  /// In the order in which they are preferred.
  static let all: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// Returns the separator that a line `sep=;` states, or that most of the names in the first row know each other by.
  ///
  /// - Parameters:
  ///   - text: UTF-8, with or without a byte order mark.
  ///   - knows: Whether a name is one of a column.
  /// - Returns: A comma where nothing tells.
  static func separator(of text: [UInt8], knowing knows: (String) -> Bool) -> UInt8 {
    var lines = FormLines(text)
    guard let first = lines.next() else { return 0x2C }
    if let stated = stated(by: Array(text[first.start..<first.end])) { return stated }
    let header = Array(text[first.start..<min(first.end, first.start + 4_000)])
    let counts = all.map { separator in
      let names = CSVRows(header, separator: separator, limit: 1).rows.first?.fields ?? []
      return (known: names.count(where: knows), fields: names.count)
    }
    let best = counts.indices.max { one, other in
      (counts[one].known, counts[one].fields, other) < (counts[other].known, counts[other].fields, one)
    }
    return all[best ?? 0]
  }

  /// Of `sep=;` and `"sep=;"`, which spreadsheets write and read as a first row.
  static func stated(by line: [UInt8]) -> UInt8? {
    let line = line.filter { $0 != 0x22 }
    if line.has("sep=", at: 0), line.count == 5, all.contains(line[4]) { return line[4] }
    // A TAB at the end of the line was trimmed with it.
    return line.has("sep=", at: 0) && line.count == 4 ? 0x09 : nil
  }
}
