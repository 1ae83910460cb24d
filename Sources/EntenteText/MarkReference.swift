/// A quotation mark or apostrophe that is written as HTML writes it, `&quot;` or `&#8220;`: pages that were copied badly
/// keep such references.
package struct MarkReference {
  package let scalar: UInt32
  /// In bytes, with `&` and `;`.
  package let width: Int

  /// The reference that begins at an offset; nil where none does, or one to another character.
  package init?(in text: Span<UInt8>, at offset: Int) {
    guard text[offset] == UInt8(ascii: "&") else { return nil }
    let limit = min(text.count, offset + 9)
    guard let end = (offset + 1..<limit).first(where: { text[$0] == UInt8(ascii: ";") }) else { return nil }
    let name = String(decoding: (offset + 1..<end).map { text[$0] }, as: UTF8.self)
    guard let scalar = Self.named[name] ?? Self.number(name), Self.named.values.contains(scalar) else { return nil }
    self.scalar = scalar
    width = end + 1 - offset
  }

  /// `#8220` and `#x201C`.
  private static func number(_ name: String) -> UInt32? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    return digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  }

  /// The names of HTML, <https://html.spec.whatwg.org/multipage/named-characters.html>.
  private static let named: [String: UInt32] = [
    "quot": 0x22, "apos": 0x27, "laquo": 0xAB, "raquo": 0xBB, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A,
    "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "lsaquo": 0x2039, "rsaquo": 0x203A,
  ]
}

extension Span<UInt8> {
  /// The scalar at an offset, or the mark that a reference there means, and its bytes.
  func mark(at offset: Int) -> (value: UInt32, width: Int) {
    guard self[offset] == UInt8(ascii: "&"), let reference = MarkReference(in: self, at: offset) else {
      return scalar(at: offset)
    }
    return (reference.scalar, reference.width)
  }
}
