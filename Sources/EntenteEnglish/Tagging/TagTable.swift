package import EntenteText

/// A table whose last column lists classes and how often each was seen, "noun 812 verbs 188"; a class alone is certain.
///
/// Read byte by byte, since it has as many rows as there are words, and a program begins with it.
package struct TagTable {
  struct Count {
    let tag: PartOfSpeech
    let count: Int
  }

  struct Row {
    /// Places of the cells before the last, in the table's bytes.
    let cells: (first: Range<Int>, second: Range<Int>)
    /// Places of its counts, in the table's counts.
    let counts: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var rows: [Row] = []
  private(set) var counts: [Count] = []

  /// - Parameters:
  ///   - bytes: The file's bytes, lines ended by LF.
  ///   - file: The file's name for messages.
  ///   - columns: The header that the file must have: two or three names.
  /// - Throws: ``DataFault`` for another header, an unknown class, or a count that is no number.
  package init(_ bytes: [UInt8], file: String, columns: [String]) throws(DataFault) {
    self.bytes = bytes
    rows.reserveCapacity(bytes.count / 20)
    counts.reserveCapacity(bytes.count / 12)
    let names = TagNames()
    var hasHeader = false
    var line = 0
    var start = 0
    while start < bytes.count {
      line += 1
      let end = Self.end(of: UInt8(ascii: "\n"), bytes, from: start, to: bytes.count)
      defer { start = end + 1 }
      guard end > start, bytes[start] != UInt8(ascii: "#") else { continue }
      if !hasHeader {
        hasHeader = true
        guard bytes[start..<end].elementsEqual(columns.joined(separator: "\t").utf8) else {
          throw DataFault(
            file: file, line: line, what: "the header is not \(columns.joined(separator: ", "))",
            remedy: "write these column names, parted by tabs")
        }
      } else if !add(start..<end, cells: columns.count, names) {
        throw DataFault(
          file: file, line: line, what: "no row of \(columns.joined(separator: ", "))",
          remedy: "write classes of PartOfSpeech.swift, each with its count")
      }
    }
  }

  /// The counts of a row.
  func counts(of row: Row) -> ArraySlice<Count> { counts[row.counts] }

  /// The key of a cell.
  func key(_ cell: Range<Int>) -> UInt64 { WordKey.of(bytes[cell]) }

  func text(_ cell: Range<Int>) -> String { String(decoding: bytes[cell], as: UTF8.self) }

  private static func end(of byte: UInt8, _ bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    var at = start
    while at < limit && bytes[at] != byte { at += 1 }
    return at
  }

  private mutating func add(_ line: Range<Int>, cells: Int, _ names: TagNames) -> Bool {
    let first = line.lowerBound..<Self.end(of: UInt8(ascii: "\t"), bytes, from: line.lowerBound, to: line.upperBound)
    var second = first
    if cells == 3 {
      guard first.upperBound < line.upperBound else { return false }
      let start = first.upperBound + 1
      second = start..<Self.end(of: UInt8(ascii: "\t"), bytes, from: start, to: line.upperBound)
    }
    guard second.upperBound < line.upperBound else { return false }
    let before = counts.count
    guard addCounts(second.upperBound + 1..<line.upperBound, names) else { return false }
    rows.append(Row(cells: (first, second), counts: before..<counts.count))
    return true
  }

  private mutating func addCounts(_ cell: Range<Int>, _ names: TagNames) -> Bool {
    var at = cell.lowerBound
    while at < cell.upperBound {
      let space = Self.end(of: UInt8(ascii: " "), bytes, from: at, to: cell.upperBound)
      guard let tag = names.tag(WordKey.of(bytes[at..<space])) else { return false }
      guard space < cell.upperBound else {
        // A class alone.
        counts.append(Count(tag: tag, count: 1000))
        return at == cell.lowerBound
      }
      let end = Self.end(of: UInt8(ascii: " "), bytes, from: space + 1, to: cell.upperBound)
      guard let count = number(space + 1..<end) else { return false }
      counts.append(Count(tag: tag, count: count))
      at = end + 1
    }
    return cell.lowerBound < cell.upperBound
  }

  private func number(_ digits: Range<Int>) -> Int? {
    var number = 0
    for at in digits {
      guard bytes[at] &- 0x30 < 10, number < 100_000_000 else { return nil }
      number = number * 10 + Int(bytes[at] - 0x30)
    }
    return number > 0 ? number : nil
  }
}

/// Classes by the keys of their names.
struct TagNames {
  private var vocabulary = Vocabulary(capacity: 1 << 8)

  init() {
    for tag in PartOfSpeech.allCases { _ = vocabulary.insert("\(tag)") }
  }

  func tag(_ key: UInt64) -> PartOfSpeech? {
    let number = vocabulary.number(of: key)
    return number == 0 ? nil : PartOfSpeech(rawValue: UInt8(number - 1))
  }
}
