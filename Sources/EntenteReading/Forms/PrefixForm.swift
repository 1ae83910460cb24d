import EntenteText

/// Forms of text whose first characters are enough.
enum PrefixForm {
  static func recognized(in text: [UInt8], at opening: Int) -> TextForm? {
    for (prefix, name, action) in prefixes where text[opening...].starts(with: prefix.utf8) {
      return TextForm(name, at: ByteRange(opening, opening + prefix.utf8.count), of: text, action: action)
    }
    return nil
  }

  private static let prefixes = [
    ("WARC/", "a WARC archive of web pages", archive), ("filedesc://", "an ARC archive of web pages", archive),
    ("HTTP/1.", "a page with the headers of its web server", page),
    ("HTTP/2", "a page with the headers of its web server", page), ("{\\rtf", "an RTF document", document),
    ("%PDF-", "a PDF document", "turn it into text, for instance with pdftotext"),
    ("%!PS", "a PostScript document", "turn it into text, for instance with ps2ascii"),
    ("\\documentclass", "a LaTeX document", document), ("TY  - ", "a list of references (RIS)", list),
    ("@article{", "a list of references (BibTeX)", list), ("WEBVTT", "subtitles (WebVTT)", document),
  ]

  private static let archive = "take each page out of it and save it as plain text (UTF-8)"
  private static let page = "save the page as plain text (UTF-8), without headers and tags"
  private static let document = "save the article as plain text (UTF-8)"
  private static let list = "save the text of each article as a file of its own"
}
