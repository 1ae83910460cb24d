import EntentePages
import EntenteText

/// Reads RTF as the text that it shows: words, paragraphs, tabs and breaks, without fonts, pictures, headers and notes.
///
/// - SeeAlso: Rich Text Format (RTF) Specification 1.9.1, Microsoft 2008.
struct RichText {
  enum Refusal: Error, Hashable {
    /// Characters of this code page, which are not read.
    case codePage(Int)
    /// Groups inside each other beyond a thousand, or the file ends in the middle.
    case broken
  }

  /// Whether bytes begin as RTF does.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("{\\rtf".utf8)) }

  /// Returns the text as UTF-8, its paragraphs lines.
  static func text(of bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    var reader = RichText(bytes)
    while reader.offset < bytes.count, reader.depth >= 0 { try reader.step() }
    reader.flush()
    return reader.text
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var text: [UInt8] = []
  /// What a group restores when it ends.
  private var stack: [State] = []
  private var state = State()
  private var depth: Int { offset > 0 ? stack.count - (stack.isEmpty ? 1 : 0) : 0 }
  private var codePage = 1252
  /// A first half of a character beyond U+FFFF.
  private var highSurrogate: UInt32?
  /// Bytes that stand for a character that was given in Unicode.
  private var toSkip = 0

  private struct State {
    var isShown = true
    /// So many characters follow one that is given in Unicode, for readers that do not know it.
    var unicodeSkip = 1
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func step() throws(Refusal) {
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "{"):
      guard stack.count < 1_000 else { throw .broken }
      stack.append(state)
      toSkip = 0
    case UInt8(ascii: "}"):
      state = stack.popLast() ?? State()
      toSkip = 0
      if stack.isEmpty { offset = bytes.count }
    case UInt8(ascii: "\\"): try control()
    case 0x0A, 0x0D, 0x00: break
    default: try show(byte)
    }
  }

  // MARK: Control words

  private mutating func control() throws(Refusal) {
    guard offset < bytes.count else { return }
    let first = bytes[offset]
    guard Self.isLetter(first) else {
      offset += 1
      return try symbol(first)
    }
    let start = offset
    while offset < bytes.count, Self.isLetter(bytes[offset]) { offset += 1 }
    let word = String(decoding: bytes[start..<offset], as: UTF8.self)
    let number = readNumber()
    if offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    try obey(word, number)
  }

  private mutating func symbol(_ byte: UInt8) throws(Refusal) {
    switch byte {
    case UInt8(ascii: "'"):
      let digits = String(decoding: bytes[offset..<min(offset + 2, bytes.count)], as: UTF8.self)
      offset = min(offset + 2, bytes.count)
      if let code = UInt8(digits, radix: 16) { try show(code, isEscaped: true) }
    case UInt8(ascii: "*"): state.isShown = false
    case UInt8(ascii: "~"): append(0xA0)
    case UInt8(ascii: "_"): append(0x2D)
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): try show(byte)
    case 0x0A, 0x0D: append(0x0A)
    default: break
    }
  }

  private mutating func readNumber() -> Int? {
    let start = offset
    if offset < bytes.count, bytes[offset] == 0x2D { offset += 1 }
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]), offset - start < 10 { offset += 1 }
    return Int(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func obey(_ word: String, _ number: Int?) throws(Refusal) {
    if Self.hidden.contains(word) { state.isShown = false }
    if let character = Self.characters[word] { append(character) }
    switch word {
    case "ansicpg": codePage = number ?? 1252
    case "mac": codePage = 10_000
    case "uc": state.unicodeSkip = max(0, min(number ?? 1, 16))
    case "u": showUnicode(number ?? 0)
    case "bin": offset = min(bytes.count, offset + max(0, number ?? 0))
    default: break
    }
  }

  // MARK: Characters

  private mutating func show(_ byte: UInt8, isEscaped: Bool = false) throws(Refusal) {
    if toSkip > 0 {
      toSkip -= 1
      return
    }
    guard state.isShown else { return }
    if byte < 0x80 { return append(UInt32(byte)) }
    guard [1252, 0, 65_001].contains(codePage) else { throw .codePage(codePage) }
    if codePage == 65_001 { text.append(byte) } else { text += Windows1252.decoded([byte]).text }
  }

  /// A number of 16 bits, written with a sign.
  private mutating func showUnicode(_ number: Int) {
    toSkip = state.unicodeSkip
    let unit = UInt32(truncatingIfNeeded: number) & 0xFFFF
    if (0xD800..<0xDC00).contains(unit) {
      highSurrogate = unit
    } else if (0xDC00..<0xE000).contains(unit), let high = highSurrogate {
      highSurrogate = nil
      append(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
    } else {
      append(unit)
    }
  }

  private mutating func append(_ value: UInt32) {
    guard state.isShown, value != 0 else { return }
    text += Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
  }

  private mutating func flush() {
    if String(validating: text, as: UTF8.self) == nil { text = UTF8Text.repaired(text) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static let characters: [String: UInt32] = [
    "par": 0x0A, "line": 0x0A, "sect": 0x0A, "page": 0x0A, "column": 0x0A, "row": 0x0A, "tab": 0x09, "cell": 0x09,
    "emdash": 0x2014, "endash": 0x2013, "lquote": 0x2018, "rquote": 0x2019, "ldblquote": 0x201C, "rdblquote": 0x201D,
    "bullet": 0x2022, "emspace": 0x20, "enspace": 0x20, "qmspace": 0x20,
  ]

  /// Groups whose text is none of the page's.
  private static let hidden: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "footnote", "annotation", "filetbl", "listtable", "listoverridetable", "revtbl",
    "rsidtbl", "generator", "themedata", "datastore", "xmlnstbl", "latentstyles", "fldinst", "bkmkstart", "bkmkend",
    "nonshppict", "tc", "xe", "v",
  ]
}
