import EntenteCoding
package import EntenteText

extension Weights {
  private static let columns = ["type", "mode", "score", "source"]

  /// Reads a weights file: a row for each type, with an empty mode, and one for each mode with a score of its own.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its path for messages; the name of the weights is that of the file without folder and ending.
  /// - Throws: The first ``DataFault``: a type, mode or score that is not understood, a row twice, a type left out.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var scores: [String: Int] = [:]
    for row in table.rows {
      let key = try Self.key(row, file)
      let score = try Self.score(row, file)
      guard scores.updateValue(score, forKey: key) == nil else {
        throw DataFault(
          file: file, line: row.line, what: "\(key) has a score already", remedy: "leave out one of the rows")
      }
    }
    for type in EventType.allCases where scores[type.rawValue] == nil {
      throw DataFault(
        file: file, line: table.rows.last?.line ?? 1, what: "\(type.rawValue) has no score",
        remedy: "add a row for it with an empty mode")
    }
    self.init(name: Self.name(of: file), scores: scores)
  }

  private static func key(_ row: TabSeparated.Row, _ file: String) throws(DataFault) -> String {
    let (type, mode) = (row.cells[0], row.cells[1])
    guard EventType(rawValue: type) != nil else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(type)\" is no event type",
        remedy: "use one of \(EventType.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    guard mode.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(mode)\" is no mode", remedy: "use small letters and hyphens")
    }
    return mode.isEmpty ? type : type + "." + mode
  }

  private static func score(_ row: TabSeparated.Row, _ file: String) throws(DataFault) -> Int {
    guard let score = millionths(row.cells[2]), abs(score) <= 10_000_000 else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(row.cells[2])\" is no score",
        remedy: "write a number from -10 to 10 with at most six decimals, such as -3.5")
    }
    return score
  }

  /// The exact number of millionths of a decimal such as `-3.5`; nil for any other text.
  private static func millionths(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count), (1...6).contains(decimals.utf8.count)
    else { return nil }
    let digits = parts[0] + decimals + String(repeating: "0", count: 6 - decimals.utf8.count)
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let magnitude = Int(digits)
    else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  private static func name(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".tsv") ? name.dropLast(4) : name)
  }
}
