import EntentePages
import EntenteText

/// The lines of a database's download that hold anything, as the readers of its form look at them.
struct DownloadLines {
  let text: [UInt8]
  let lines: [TextLines.Line]

  init(_ cut: TextLines) { (text, lines) = (cut.text, cut.lines) }

  var indices: Range<Int> { lines.indices }

  func surface(_ index: Int) -> String { text.surface(lines[index].range) }

  /// The line's words in lower case.
  func words(_ index: Int) -> [String] { FormShape.words(of: lines[index].range, in: text) }

  /// The line in lower case with one blank between its words; nil for a long one, which is no label.
  func label(_ index: Int) -> String? {
    lines[index].range.count <= 60 ? words(index).joined(separator: " ") : nil
  }

  func fits(_ shape: FormShape, _ index: Int) -> Bool { lines[index].range.count <= 80 && shape.fits(words(index)) }

  /// Whether an empty line is before it.
  func isApart(_ index: Int) -> Bool { lines[index].emptyBefore > 0 }

  /// Whether it was centred.
  func isIndented(_ index: Int) -> Bool {
    let start = lines[index].range.start
    return start >= 6 && text[start - 6..<start].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// `BYLINE: Ann Ode`, the name as it was written.
  func field(_ index: Int) -> (name: String, value: ByteRange)? {
    let line = lines[index].range
    let head = text[line.start..<min(line.end, line.start + 60)]
    guard let colon = head.firstIndex(of: 0x3A), colon > line.start else { return nil }
    let name = text.span.trimmed(ByteRange(line.start, colon))
    guard !name.isEmpty else { return nil }
    return (text.surface(name), text.span.trimmed(ByteRange(colon + 1, line.end)))
  }

  /// The value of the first of some lines that is a field of one of these names, in lower case.
  func value(of names: Set<String>, in range: some Sequence<Int>) -> String? {
    range.lazy.compactMap(field).first { names.contains($0.name.lowercased()) && !$0.value.isEmpty }
      .map { text.surface($0.value) }
  }

  /// The day that a line begins with, as it was written, without the edition or whatever else is behind it.
  func day(_ index: Int) -> String? { WrittenDay.head(of: surface(index)) }

  /// Whether it says whose the rights are: `Copyright 2023 Ode Press`, `(c) 2023, Ode Press`, `All Rights Reserved`.
  func isCopyright(_ index: Int) -> Bool {
    guard lines[index].range.count <= 300 else { return false }
    let words = words(index)
    if words.count <= 4, words.starts(with: ["all", "rights", "reserved"].prefix(words.count)), words.count >= 3 {
      return true
    }
    guard let first = words.first, Self.marks.contains(first) || first.hasPrefix("©") || first.hasPrefix("(c)") else {
      return false
    }
    return first == "©" || words.prefix(4).contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
  }

  private static let marks: Set<String> = ["copyright", "©", "(c)", "copyright©"]

  /// The bytes from the first of some lines to the end of the last, with their line ends.
  func bytes(of range: Range<Int>) -> [UInt8] {
    guard let first = range.first, let last = range.last else { return [] }
    return Array(text[lines[first].range.start..<lines[last].range.end])
  }

  /// The lines as one, with a blank between.
  func joined(_ indices: some Sequence<Int>) -> [UInt8] {
    Array(indices.map(surface).joined(separator: " ").utf8)
  }
}

/// Counts the lines of a text once, for offsets that are looked up in their order.
struct LineCounter {
  private let text: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ text: [UInt8]) { self.text = text }

  /// - Parameter target: Not before the last one.
  /// - Returns: The 1-based number of the line; CRLF is one end.
  mutating func number(at target: Int) -> Int {
    while offset < target {
      let isEnd = text[offset] == 0x0A || text[offset] == 0x0D && text[offset + 1] != 0x0A
      if isEnd { line += 1 }
      offset += 1
    }
    return line
  }
}

/// Days at the beginning of a line.
enum WrittenDay {
  /// Returns the words of a line that are a day, maybe with weekday and clock, whatever is behind them.
  static func head(of line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, opensDay(first) else { return nil }
    let heads = stride(from: min(words.count, mostWords), through: 1, by: -1).lazy.map {
      words.prefix($0).joined(separator: " ")
    }
    return heads.first { WrittenDate($0) != nil }
  }

  private static let mostWords = 10

  private static func opensDay(_ word: Substring) -> Bool {
    let small = word.lowercased().filter(\.isLetter)
    return word.utf8.first.map { (0x30...0x39).contains($0) } ?? false || DateWords.month(small) != nil
      || DateWords.companions.contains(small)
  }
}
