/// Strings and numbers.
extension JSONParser {
  /// Reads a string from its opening quote to behind its closing one and unescapes it.
  mutating func string() throws(JSONError) -> [UInt8] {
    var text = Array(bytes[plainRun()])
    while try !atClosingQuote() {
      try unescape(into: &text)
      text.append(contentsOf: bytes[plainRun(from: position)])
    }
    return text
  }

  /// Reads a string as `string()` does; most keys are short and without escapes.
  mutating func key() throws(JSONError) -> String {
    let start = position
    let run = plainRun()
    if try atClosingQuote() { return String(decoding: bytes[run], as: UTF8.self) }
    position = start
    return String(decoding: try string(), as: UTF8.self)
  }

  /// Reads a number as far as the grammar goes; what stands behind it is the caller's to judge.
  mutating func number() throws(JSONError) -> String {
    let start = position
    skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { try digits() }
    if let byte = peek, isDigit(byte) { throw JSONError(.badNumber, at: position) }
    if skip(UInt8(ascii: ".")) { try digits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  @discardableResult
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func digits() throws(JSONError) {
    guard let first = peek, isDigit(first) else { throw JSONError(.badNumber, at: position) }
    while let byte = peek, isDigit(byte) { position += 1 }
  }

  /// Goes over the text behind the opening quote that stands for itself.
  private mutating func plainRun() -> Range<Int> { plainRun(from: position + 1) }

  private mutating func plainRun(from start: Int) -> Range<Int> {
    position = JSONScan.plainEnd(in: bytes.span, from: start)
    return start..<position
  }

  /// Takes the closing quote if it is next; else the next byte is a backslash, or the string is not JSON.
  private mutating func atClosingQuote() throws(JSONError) -> Bool {
    guard let byte = peek else { throw JSONError(.unexpectedEnd, at: position) }
    if byte == JSONScan.backslash { return false }
    guard byte == JSONScan.quote else { throw JSONError(.controlCharacter, at: position) }
    position += 1
    return true
  }

  private mutating func unescape(into text: inout [UInt8]) throws(JSONError) {
    guard position + 1 < bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
    switch bytes[position + 1] {
    case UInt8(ascii: "u"): return text.append(contentsOf: try unicodeEscape().utf8)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case let byte where byte == JSONScan.quote || byte == JSONScan.backslash || byte == UInt8(ascii: "/"):
      text.append(byte)
    default: throw JSONError(.badEscape, at: position)
    }
    position += 2
  }

  /// Reads `\uXXXX`, or two of them that are a surrogate pair; half a pair is U+FFFD.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit(at: position)
    position += 6
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == JSONScan.backslash,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let low = try codeUnit(at: position)
    guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
    position += 6
    return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)) ?? "\u{FFFD}"
  }

  private func codeUnit(at escape: Int) throws(JSONError) -> UInt16 {
    guard escape + 6 <= bytes.count else { throw JSONError(.badEscape, at: escape) }
    var unit: UInt16 = 0
    for byte in bytes[escape + 2..<escape + 6] {
      guard let digit = hexadecimal(byte) else { throw JSONError(.badEscape, at: escape) }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
