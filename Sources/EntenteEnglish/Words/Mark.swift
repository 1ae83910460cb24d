/// The marks that grammar and quotations turn on.
@usableFromInline
package enum Mark: UInt8, Sendable {
  case none
  case comma
  case stop
  case colon
  case semicolon
  case dash
  case hyphen
  case openQuote
  case closeQuote
  /// A straight quotation mark, which opens and closes alike.
  case quote
  case openBracket
  case closeBracket
  /// "[" and "]" stand around an editor's words.
  case openSquare
  case closeSquare
  case other
}

extension Mark {
  /// The mark of so many bytes.
  init(_ text: Span<UInt8>, _ start: Int, _ width: Int) {
    if width == 1 {
      self =
        switch text[start] {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "("): .openBracket
        case UInt8(ascii: ")"): .closeBracket
        case UInt8(ascii: "["): .openSquare
        case UInt8(ascii: "]"): .closeSquare
        default: .other
        }
      return
    }
    guard width == 3, text[start] == 0xE2, text[start + 1] == 0x80 else {
      if width == 2, text[start] == 0xC2 {
        self = text[start + 1] == 0xAB ? .openQuote : text[start + 1] == 0xBB ? .closeQuote : .other
      } else {
        self = .other
      }
      return
    }
    self =
      switch text[start + 2] {
      case 0x90, 0x91: .hyphen
      case 0x92...0x95: .dash
      case 0x9C, 0x9E: .openQuote
      case 0x9D: .closeQuote
      case 0xA6: .stop
      default: .other
      }
  }
}
