import EntentePages
import EntenteText

/// JSON, one value or one a line, and what scripts print that is nearly JSON.
///
/// A text is JSON when records that begin a line make up more than half of it, the first of them near its beginning: a
/// title, `var data =` and lines of a log may stand around them, but `[Update] Peru …` and an article that quotes
/// `{"status": "ok"}` are articles.
struct JSONForm {
  static func recognized(in cut: TextLines) -> TextForm? {
    let text = cut.text
    let form = JSONForm(text: text)
    guard let first = cut.lines.prefix(linesBefore).lazy.compactMap({ form.record(in: $0.range) }).first,
      form.bytesOfRecords(from: first) * 2 > text.count - first
    else { return nil }
    let end = text[first...].firstIndex(where: FormLines.isLineEnd) ?? text.count
    return TextForm(
      "JSON", at: ByteRange(first, end), of: text, format: .json,
      action: "give each article its text in a key “text”, or save it as a file of its own")
  }

  /// Within so many lines the first record begins.
  private static let linesBefore = 5
  /// Keys and the names before `=` are short.
  private static let longestName = 200

  private let text: [UInt8]

  // MARK: Records

  /// Where the record begins that a line begins with, behind an assignment or a call too: `var data = [`, `callback({`.
  private func record(in line: ByteRange) -> Int? {
    if opensRecord(at: line.start) { return line.start }
    let head = text[line.start..<min(line.end, line.start + Self.longestName)]
    let joint = head.prefix(while: Self.isOfName).endIndex
    guard joint > line.start, joint < head.endIndex, text[joint] == 0x3D || text[joint] == 0x28 else { return nil }
    let value = skippingBlanks(from: joint + 1)
    return opensRecord(at: value) ? value : nil
  }

  /// How many bytes from an offset on are those of records; one that never closes reaches to the end.
  private func bytesOfRecords(from first: Int) -> Int {
    var (bytes, offset) = (0, first)
    while offset < text.count {
      if opensRecord(at: offset) || isEmptyRecord(at: offset) {
        let end = valueEnd(from: offset) ?? text.count
        bytes += end - offset
        offset = skippingBlanks(from: end)
      } else {
        let end = text[offset...].firstIndex(where: FormLines.isLineEnd) ?? text.count
        offset = skippingBlanks(from: max(end, offset + 1))
      }
    }
    return bytes
  }

  /// Whether `{"key": value`, `{}` before others, or any number of `[` and then that or a list stands at an offset.
  private func opensRecord(at opening: Int) -> Bool {
    var offset = opening
    while offset < text.count, text[offset] == 0x5B { offset = skippingBlanks(from: offset + 1) }
    guard offset < text.count else { return false }
    if offset > opening, text[offset] != 0x7B { return opensList(at: offset) }
    guard text[offset] == 0x7B else { return false }
    let key = skippingBlanks(from: offset + 1)
    guard key < text.count, isQuote(text[key]), let end = stringEnd(from: key) else { return opensWithEmpty(offset) }
    let colon = skippingBlanks(from: end)
    guard end - key <= Self.longestName, colon < text.count, text[colon] == 0x3A else { return false }
    return opensValue(at: skippingBlanks(from: colon + 1))
  }

  /// `{}` and then, on a line of its own, a record.
  private func opensWithEmpty(_ opening: Int) -> Bool {
    guard isEmptyRecord(at: opening), let end = valueEnd(from: opening) else { return false }
    let next = skippingBlanks(from: end)
    guard next < text.count, text[next] == 0x7B, !isEmptyRecord(at: next) else { return false }
    return opensRecord(at: next)
  }

  private func isEmptyRecord(at offset: Int) -> Bool {
    guard offset < text.count, text[offset] == 0x7B || text[offset] == 0x5B else { return false }
    let next = skippingBlanks(from: offset + 1)
    return next < text.count && text[next] == text[offset] + 2
  }

  /// Whether a list has two values, or one and its end, at an offset: `"Peace", "Bread" and "Land": …` has none.
  private func opensList(at first: Int) -> Bool {
    var offset = first
    for _ in 0..<3 {
      guard offset < text.count, opensValue(at: offset) else { return false }
      if text[offset] == 0x5B || text[offset] == 0x7B { return offset > first }
      guard let end = isQuote(text[offset]) ? stringEnd(from: offset) : wordEnd(from: offset) else {
        return offset > first
      }
      let next = text.span.skippingWhiteSpace(from: end, to: text.count)
      guard next < text.count, text[next] == 0x2C else { return next < text.count && text[next] == 0x5D }
      offset = skippingBlanks(from: next)
    }
    return true
  }

  // MARK: Values

  /// Whether a text, a number, a bracket or a word such as `true` begins at an offset.
  private func opensValue(at offset: Int) -> Bool {
    guard offset < text.count else { return true }
    let byte = text[offset]
    if isQuote(byte) || byte == 0x5B || byte == 0x7B || byte == 0x2D || (0x30...0x39).contains(byte) { return true }
    guard let end = wordEnd(from: offset) else { return false }
    return ["true", "false", "null", "none", "nan"].contains(text.surface(ByteRange(offset, end)).lowercased())
  }

  /// The end of a number or of a word such as `null`.
  private func wordEnd(from start: Int) -> Int? {
    let word = text[start...].prefix(40).prefix { Self.isOfName($0) && $0 != 0x20 || $0 == 0x2D || $0 == 0x2B }
    return word.isEmpty ? nil : word.endIndex
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x20, 0x24, 0x2E, 0x5F].contains(byte)
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  /// The offset behind the bracket that closes the one at `start`; nil when none does.
  private func valueEnd(from start: Int) -> Int? {
    var offset = start
    var depth = 0
    while offset < text.count {
      switch text[offset] {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x22, 0x27:
        guard let end = stringEnd(from: offset) else { return nil }
        offset = end - 1
      default: break
      }
      offset += 1
      if depth == 0 { return offset }
    }
    return nil
  }

  /// The offset behind the quotation mark that closes the one at `start`; nil when none does.
  private func stringEnd(from start: Int) -> Int? {
    var offset = start + 1
    while offset < text.count {
      if text[offset] == 0x5C {
        offset += 1
      } else if text[offset] == text[start] {
        return offset + 1
      }
      offset += 1
    }
    return nil
  }

  /// Commas may part the lines of a list.
  private func skippingBlanks(from start: Int) -> Int {
    let offset = text.span.skippingWhiteSpace(from: min(start, text.count), to: text.count)
    guard offset < text.count, text[offset] == 0x2C else { return offset }
    return text.span.skippingWhiteSpace(from: offset + 1, to: text.count)
  }
}
