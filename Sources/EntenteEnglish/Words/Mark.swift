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
  /// "‘", or "'" at the head of a word: most often a quotation opens there.
  case openSingle
  /// "’" or "'" behind a mark, as in "thanks,’ he said": a quotation closes there.
  case closeSingle
  /// "’" or "'" behind a word, where a quotation may close ("‘thanks’") or not ("the envoys’ rooms").
  case apostrophe
  case openBracket
  case closeBracket
  /// "[" and "]" stand around an editor's words.
  case openSquare
  case closeSquare
  case other
}

extension Mark {
  /// The class of a mark; of single quotation marks as they look, whatever stands around them.
  init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0x2C: .comma
      case 0x21, 0x2E, 0x3F, 0x2026: .stop
      case 0x3A: .colon
      case 0x3B: .semicolon
      case 0x2D, 0x2010, 0x2011: .hyphen
      case 0x2012...0x2015: .dash
      case 0x22: .quote
      case 0xAB, 0x201C, 0x201E, 0x2039: .openQuote
      case 0xBB, 0x201D, 0x203A: .closeQuote
      case 0x60, 0x2018, 0x201A, 0x201B: .openSingle
      case 0x27, 0x2019: .apostrophe
      case 0x28: .openBracket
      case 0x29: .closeBracket
      case 0x5B: .openSquare
      case 0x5D: .closeSquare
      default: .other
      }
  }
}
