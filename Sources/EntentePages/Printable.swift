private import EntenteText

/// Text from outside made safe to print.
package enum Printable {
  /// Returns the text with control characters as `\x1b` and without marks that turn the direction of writing.
  ///
  /// File names and headlines are hostile: they may move a terminal's cursor, or read differently from what they are.
  package static func escaped(_ text: some StringProtocol) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F: escaped.append(contentsOf: "\\x\(hex(UInt8(scalar.value)))".unicodeScalars)
      case let value where isDirectionMark(value): continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Returns a path as text that has one line and one meaning: what is not UTF-8, control characters and marks of
  /// direction become `%1B`, and `%` itself becomes `%25`, so that no two paths are printed alike.
  package static func path(_ bytes: some Sequence<UInt8>) -> String { percentForm(Array(bytes), keeping: nil) }

  /// Returns a path as databases of schema 3 and before have it, in which `%` stood for itself and two files could be
  /// one; nil where that is the same.
  package static func formerPath(_ bytes: [UInt8]) -> String? {
    bytes.contains(percent) ? percentForm(bytes, keeping: percent) : nil
  }

  private static let percent = UInt8(ascii: "%")

  private static func percentForm(_ bytes: [UInt8], keeping kept: UInt8?) -> String {
    var path: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let (width, isValid) = UTF8Text.sequence(in: bytes, at: offset)
      let sequence = bytes[offset..<offset + width]
      let value = isValid ? bytes.span.scalar(at: offset).value : 0
      let isPrintable = isValid && value >= 0x20 && !(0x7F...0x9F).contains(value) && !isDirectionMark(value)
      let isSafe = isPrintable && (bytes[offset] != percent || kept == percent)
      path += isSafe ? Array(sequence) : sequence.flatMap { Array("%\(hex($0).uppercased())".utf8) }
      offset += width
    }
    return String(decoding: path, as: UTF8.self)
  }

  private static func isDirectionMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
