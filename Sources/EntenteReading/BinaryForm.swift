/// Forms of files that are not plain text, known by their first bytes whatever the file is called.
enum BinaryForm {
  /// Returns what the bytes are, such as `a PNG image`, or nil when their beginning is that of no form known here.
  static func name(of bytes: [UInt8]) -> String? {
    for (signature, name) in signatures where bytes.starts(with: signature) { return name }
    return isHTML(bytes) ? "an HTML page" : nil
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty zip archive"),
    ([0x1F, 0x8B], "gzip data"),
    (Array("BZh".utf8), "bzip2 data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstandard data"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    (Array("Rar!".utf8) + [0x1A, 0x07], "a RAR archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
    ([0xCF, 0xFA, 0xED, 0xFE], "a Mach-O program"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
    (Array("SQLite format 3".utf8) + [0], "a SQLite database"),
    (Array("{\\rtf".utf8), "an RTF document"),
    (Array("ID3".utf8) + [3], "an MP3 recording"),
    (Array("OggS".utf8) + [0], "an Ogg recording"),
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text"),
    ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text"),
  ]

  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(16)
    let lower = String(decoding: head, as: UTF8.self).lowercased()
    return lower.hasPrefix("<!doctype html")
      || lower.hasPrefix("<html") && lower.dropFirst(5).first.map { " >\n\r\t".contains($0) } ?? false
  }
}
