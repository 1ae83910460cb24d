/// Forms of files that are not plain text, known by their first bytes whatever the file is called.
struct BinaryForm: Hashable {
  /// Such as `a PNG image`.
  let name: String
  /// Whether somebody who put it among articles meant a text by it: not images, recordings, programs and databases.
  let mayHoldArticles: Bool

  /// Returns what the bytes are, or nil when their beginning is that of no form known here.
  init?(of bytes: [UInt8]) {
    if let (_, name) = Self.documents.first(where: { bytes.starts(with: $0.0) }) {
      self.init(name: name, mayHoldArticles: true)
    } else if let (_, name) = Self.others.first(where: { bytes.starts(with: $0.0) }) {
      self.init(name: name, mayHoldArticles: false)
    } else {
      return nil
    }
  }

  private init(name: String, mayHoldArticles: Bool) {
    self.name = name
    self.mayHoldArticles = mayHoldArticles
  }

  private static let documents: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty zip archive"),
    ([0x1F, 0x8B], "gzip data"),
    (Array("BZh".utf8), "bzip2 data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstandard data"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    (Array("Rar!".utf8) + [0x1A, 0x07], "a RAR archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an office document, an old one or one with a password"),
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text"),
    ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text"),
  ]

  private static let others: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
    ([0xCF, 0xFA, 0xED, 0xFE], "a Mach-O program"),
    (Array("SQLite format 3".utf8) + [0], "a SQLite database"),
    (Array("ID3".utf8) + [3], "an MP3 recording"),
    (Array("OggS".utf8) + [0], "an Ogg recording"),
  ]
}
