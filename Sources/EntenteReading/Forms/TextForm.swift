import EntentePages
import EntenteText

/// A form of text that is no article in plain text: a database's download, a table, markup, mail.
///
/// Read as plain text, such a file would be counted without a word as one story of one day that names all the countries of
/// its articles and of its fields. It is recognised by what it holds, whatever it is called.
struct TextForm: Hashable {
  /// Such as `a Nexis download`.
  let name: String
  /// What the form was recognised by, shortened.
  let sign: String
  /// 1-based line of the sign.
  let line: Int
  /// What to do where it is not read.
  let action: String
  /// Who reads it; nil for a form that is not read.
  let format: InputFormat?

  /// Returns the form of a text, or nil when nothing says that it is more or other than one article.
  ///
  /// - Parameter cut: Valid UTF-8, with or without a byte order mark.
  /// - Returns: Nil for an empty text, too.
  /// - Complexity: Linear in the text.
  static func recognized(in cut: TextLines) -> TextForm? {
    guard let opening = cut.lines.first?.range.start else { return nil }
    return PrefixForm.recognized(in: cut.text, at: opening) ?? MarkupForm.recognized(in: cut.text, at: opening)
      ?? JSONForm.recognized(in: cut) ?? MailForm.recognized(in: cut.text) ?? TableForm.recognized(in: cut)
      ?? DatabaseForm.recognized(in: cut)
  }

  /// - Parameters:
  ///   - name: With its article.
  ///   - range: The sign, whose line is counted; not empty.
  ///   - text: The text that holds it.
  ///   - format: Who reads it; nil when it is not read.
  ///   - action: What to do where it is not read.
  init(_ name: String, at range: ByteRange, of text: [UInt8], format: InputFormat? = nil, action: String) {
    self.name = name
    self.action = action
    self.format = format
    line = FormLines.number(at: range.start, in: text)
    let isLong = range.count > 40
    var end = isLong ? range.start + 40 : range.end
    while isLong, end > range.start, text[end] & 0xC0 == 0x80 { end -= 1 }
    let surface = text.surface(text.span.trimmed(ByteRange(range.start, end)))
    sign = surface.split { $0.isWhitespace }.joined(separator: " ") + (isLong ? "…" : "")
  }
}

extension Issue {
  /// - Parameters:
  ///   - form: What the text is.
  ///   - locator: Where it is.
  ///   - isLine: Whether it came in a line of `annotate`, which is about one article.
  /// - Returns: An issue at the line that gave the form away.
  static func unreadForm(_ form: TextForm, _ locator: Locator, isLine: Bool = false) -> Issue {
    let why =
      form.format == nil
      ? "" : isLine ? "; a line is about one article" : ", and no article with its text was found in it"
    return Issue(
      .unreadForm, locator, line: form.line, "not read; it is \(form.name), by “\(form.sign)”\(why)",
      action: form.action)
  }
}

/// The lines that hold anything from an offset on, trimmed: behind a comment, a page may begin inside a line.
struct FormLines: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var offset = 0

  init(_ text: [UInt8], from offset: Int = 0) {
    self.text = text
    self.offset = offset
  }

  mutating func next() -> ByteRange? {
    let (line, behind) = line(from: offset)
    offset = behind
    return line
  }

  /// The first line from an offset on that holds anything, and where the next one begins.
  private func line(from offset: Int) -> (line: ByteRange?, behind: Int) {
    let bytes = text.span
    var end = offset
    while end < bytes.count {
      let start = end
      while end < bytes.count, !Self.isLineEnd(bytes[end]) { end += 1 }
      let range = bytes.trimmed(ByteRange(start, end))
      end += 1
      if !range.isEmpty { return (range, end) }
    }
    return (nil, end)
  }

  /// LF, CR, and the form feed that stands between the articles of some downloads.
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x0C }

  /// The 1-based number of the line that holds an offset; CRLF is one end.
  static func number(at offset: Int, in text: [UInt8]) -> Int {
    var number = 1
    for index in 0..<offset where text[index] == 0x0A || text[index] == 0x0D && text[index + 1] != 0x0A { number += 1 }
    return number
  }
}
