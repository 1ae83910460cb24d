import EntenteText

/// A file that holds others: an archive, compressed data, or an office document, known by its first bytes.
enum Container {
  /// Whether bytes begin as a container that is read does.
  static func begins(_ bytes: [UInt8]) -> Bool {
    heads.contains { bytes.starts(with: $0) } || isTar(bytes)
  }

  private static let heads: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x1F, 0x8B], Array("BZh".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
  ]

  private static func isTar(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 512 && bytes[257..<262].elementsEqual(Array("ustar".utf8))
  }
}
