import EntentePages
import EntenteText

/// A mail or a web archive (.mht), by the headers that only programs write.
///
/// `From`, `To`, `Subject` and a day are what a memorandum begins with, and are not enough.
enum MailForm {
  static func recognized(in text: [UInt8]) -> TextForm? {
    var headers: [String: ByteRange] = [:]
    for line in head(of: text) {
      guard let colon = text[line.start..<line.end].firstIndex(of: 0x3A) else { continue }
      headers[text.surface(ByteRange(line.start, colon)).lowercased()] = line
    }
    guard headers.count >= 2, let sign = sign(headers, in: text) else { return nil }
    let isArchive = headers["content-type"].map { text.surface($0).lowercased().contains("multipart/related") } ?? false
    return TextForm(
      isArchive ? "a saved web page (.mht)" : "a mail", at: sign, of: text,
      action: isArchive
        ? "open it in a browser and save it again as a page, HTML only (.html)"
        : "open it in the mail program and save it as plain text (.txt) or HTML, one article a file")
  }

  /// The header lines before the first empty line; none when the text begins otherwise.
  private static func head(of text: [UInt8]) -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = text.span.skippingWhiteSpace(from: 0, to: text.count)
    while start < text.count {
      let end = text[start...].firstIndex(where: FormLines.isLineEnd) ?? text.count
      let line = text.span.trimmed(ByteRange(start, end))
      let isFolded = !lines.isEmpty && (text[start] == 0x20 || text[start] == 0x09)
      let opens = lines.isEmpty && (text.has("from ", at: start) || isBoundary(line, in: text))
      guard !line.isEmpty, isFolded || opens || isHeader(line, in: text) else { break }
      if !isFolded { lines.append(line) }
      start = end + (end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A ? 2 : 1)
    }
    return lines
  }

  /// Whether a line parts the pieces of a mail, unlike the `---` before the fields of a Markdown article.
  private static func isBoundary(_ line: ByteRange, in text: [UInt8]) -> Bool {
    text.has("--", at: line.start) && text[line.start..<line.end].contains { $0 != 0x2D }
  }

  /// Whether a line begins with letters and hyphens and then a colon.
  private static func isHeader(_ line: ByteRange, in text: [UInt8]) -> Bool {
    let name = text[line.start..<min(line.end, line.start + 60)].prefix { $0 != 0x3A }
    return name.endIndex < line.end && text[name.endIndex] == 0x3A && !name.isEmpty
      && name.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || (0x30...0x39).contains($0) }
  }

  /// A header that a program wrote, or an address and a time to the second beside a subject.
  private static func sign(_ headers: [String: ByteRange], in text: [UInt8]) -> ByteRange? {
    let written = ["mime-version", "message-id", "return-path", "content-transfer-encoding", "dkim-signature"]
    if let name = written.first(where: { headers[$0] != nil }) { return headers[name] }
    if let type = headers["content-type"], text[type.start..<type.end].contains(0x2F) { return type }
    guard let from = headers["from"], text[from.start..<from.end].contains(0x40), headers["subject"] != nil,
      let date = headers["date"], text[date.start..<date.end].count(where: { $0 == 0x3A }) >= 3
    else { return nil }
    return from
  }
}
