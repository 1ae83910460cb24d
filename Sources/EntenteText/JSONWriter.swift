/// Writes JSON in the order of the calls, without white space, so that the same values are always the same bytes.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.key("id")
///   json.string("a1")
/// }
/// // json.bytes is {"id":"a1"}
/// ```
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Of a number.
  private static let mostDigits = 20

  package init() {}

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array(_ values: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    values(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes an array with a value for each element.
  package mutating func array<Elements: Sequence>(
    of elements: Elements, _ value: (inout JSONWriter, Elements.Element) -> Void
  ) {
    array { json in
      for element in elements { value(&json, element) }
    }
  }

  /// Writes the name of the member whose value is written next.
  package mutating func key(_ name: String) {
    write(name, isName: true)
  }

  package mutating func null() { append("null") }

  package mutating func bool(_ value: Bool) { append(value ? "true" : "false") }

  package mutating func integer(_ value: Int) {
    var power: UInt = 1
    var rest = value.magnitude
    while rest / power >= 10 { power *= 10 }
    bytes.append(addingCapacity: Self.mostDigits + 2) { bytes in
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      if value < 0 { bytes.append(UInt8(ascii: "-")) }
      while power > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power))
        rest %= power
        power /= 10
      }
    }
    needsComma = true
  }

  /// Writes a number of thousandths from 0 to 1,000 with three decimal places, or null.
  package mutating func thousandths(_ value: Int?) {
    guard let value else { return null() }
    let digits = String(value % 1_000)
    append("\(value / 1_000)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits)
  }

  /// Writes a string, or null.
  package mutating func string(_ text: String?) {
    if let text { write(text) } else { null() }
  }

  /// Writes a string, whose bytes must be valid UTF-8, run by run instead of byte by byte.
  package mutating func text(_ text: [UInt8]) {
    separate()
    bytes.append(JSONScan.quote)
    var position = 0
    while position < text.count {
      let run = position..<JSONScan.plainEnd(in: text.span, from: position)
      bytes.append(contentsOf: text[run])
      position = run.upperBound
      if position < text.count {
        escape(text[position])
        position += 1
      }
    }
    bytes.append(JSONScan.quote)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func append(_ literal: String) {
    separate()
    bytes.append(contentsOf: literal.utf8)
    needsComma = true
  }

  private mutating func write(_ string: String, isName: Bool = false) {
    let plain = string.utf8.span
    if JSONScan.plainEnd(in: plain, from: 0) == plain.count {
      quote(plain, isName: isName)
    } else {
      text(Array(string.utf8))
      if isName { bytes.append(UInt8(ascii: ":")) }
    }
    needsComma = !isName
  }

  /// Writes all at once: most of what is written is short, as the names of members are.
  private mutating func quote(_ plain: Span<UInt8>, isName: Bool) {
    bytes.append(addingCapacity: plain.count + 4) { bytes in
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      bytes.append(JSONScan.quote)
      for index in plain.indices { bytes.append(plain[index]) }
      bytes.append(JSONScan.quote)
      if isName { bytes.append(UInt8(ascii: ":")) }
    }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Writes the short escape where JSON has one, else `\u00XX`.
  private mutating func escape(_ byte: UInt8) {
    bytes.append(JSONScan.backslash)
    switch byte {
    case JSONScan.quote, JSONScan.backslash: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: byte < 0x10 ? "u000".utf8 : "u00".utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
