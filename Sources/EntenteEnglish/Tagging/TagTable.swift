import EntenteText

/// A table whose last column lists classes and how often each was seen, "noun 812 verbs 188"; a class alone is certain.
struct TagTable {
  struct Count {
    let tag: PartOfSpeech
    let count: Int
  }

  struct Row {
    /// The cells before the last.
    let cells: [ArraySlice<UInt8>]
    let counts: [Count]
  }

  let rows: [Row]

  /// - Parameter columns: The header that the file must have.
  /// - Throws: ``DataFault`` for another header, an unknown class, or a count that is no number.
  init(_ bytes: [UInt8], file: String, columns: [String]) throws(DataFault) {
    let names = PartOfSpeech.byName()
    var rows: [Row] = []
    var line = 0
    var header: String?
    for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      let cells = text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      if header == nil {
        header = String(decoding: text, as: UTF8.self)
        guard header == columns.joined(separator: "\t") else {
          throw DataFault(
            file: file, line: line, what: "the header is not \(columns.joined(separator: ", "))",
            remedy: "write these column names, parted by tabs")
        }
        continue
      }
      guard cells.count == columns.count, let counts = Self.counts(cells[cells.count - 1], names) else {
        throw DataFault(
          file: file, line: line, what: "no row of \(columns.joined(separator: ", "))",
          remedy: "write classes of PartOfSpeech.swift, each with its count")
      }
      rows.append(Row(cells: Array(cells.dropLast()), counts: counts))
    }
    self.rows = rows
  }

  private static func counts(_ cell: ArraySlice<UInt8>, _ names: [UInt64: PartOfSpeech]) -> [Count]? {
    let words = cell.split(separator: UInt8(ascii: " "))
    if words.count == 1 { return names[WordKey.of(words[0])].map { [Count(tag: $0, count: 1000)] } }
    guard words.count.isMultiple(of: 2) else { return nil }
    var counts: [Count] = []
    for at in stride(from: 0, to: words.count, by: 2) {
      guard let tag = names[WordKey.of(words[at])], let count = number(words[at + 1]) else { return nil }
      counts.append(Count(tag: tag, count: count))
    }
    return counts
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard digit &- 0x30 < 10, number < 100_000_000 else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number > 0 ? number : nil
  }
}
