import EntentePages
import EntenteText

/// Forms of text whose first line is enough.
///
/// A headline may begin with the same word ("HTTP/2 becomes a standard"), so each prefix asks for what its form puts
/// behind it.
enum PrefixForm {
  static func recognized(in text: [UInt8], at opening: Int) -> TextForm? {
    guard let row = rows.first(where: { text[opening...].starts(with: $0.prefix.utf8) }) else { return nil }
    let behind = opening + row.prefix.utf8.count
    guard fits(row.behind, in: text, at: behind) else { return nil }
    return TextForm(row.name, at: ByteRange(opening, behind), of: text, action: row.action)
  }

  private struct Row {
    let prefix: String
    let behind: Behind
    let name: String
    let action: String
    init(_ prefix: String, _ behind: Behind, _ name: String, _ action: String) {
      (self.prefix, self.behind, self.name, self.action) = (prefix, behind, name, action)
    }
  }

  /// What a form puts behind its prefix.
  private enum Behind {
    case anything
    /// `1.1 200`: a version and a status of three digits.
    case status
    /// `1.0` and the end of the line.
    case version
    /// A word in capitals and the end of the line.
    case code
    /// A line of times, `00:01.000 --> 00:03.000`, near by.
    case times
  }

  private static func fits(_ behind: Behind, in text: [UInt8], at start: Int) -> Bool {
    let line = text[start...].prefix { !FormLines.isLineEnd($0) }
    let words: [ArraySlice<UInt8>] = line.split { $0 <= 0x20 }
    let isVersion: Bool = words.first.map { $0.allSatisfy { isDigit($0) || $0 == 0x2E } } ?? false
    switch behind {
    case .anything: return true
    case .status: return isVersion && words.count > 1 && words[1].count == 3 && words[1].allSatisfy(isDigit)
    case .version: return isVersion && words.count == 1
    case .code: return words.count == 1 && words[0].allSatisfy { (0x41...0x5A).contains($0) }
    case .times: return (start..<min(text.count, start + 4_000)).contains { text.has("-->", at: $0) }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let rows = [
    Row("WARC/", .version, "a WARC archive of web pages", archive),
    Row("filedesc://", .anything, "an ARC archive of web pages", archive),
    Row("HTTP/", .status, "a page with the headers of its web server", page),
    Row("{\\rtf", .anything, "an RTF document", document),
    Row("%PDF-", .anything, "a PDF document", "turn it into text, for instance with pdftotext"),
    Row("%!PS", .anything, "a PostScript document", "turn it into text, for instance with ps2ascii"),
    Row("\\documentclass", .anything, "a LaTeX document", document),
    Row("TY  - ", .code, "a list of references (RIS)", list),
    Row("@article{", .anything, "a list of references (BibTeX)", list),
    Row("WEBVTT", .times, "subtitles (WebVTT)", document),
  ]

  private static let archive =
    "take its pages out as .html, or as JSON lines with a text each, for instance with warcio and trafilatura"
  private static let page = "save the page as plain text (UTF-8), without headers and tags"
  private static let document = "save the article as plain text (UTF-8)"
  private static let list = "save the text of each article as a file of its own"
}
