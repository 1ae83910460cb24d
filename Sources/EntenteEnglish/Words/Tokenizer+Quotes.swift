import EntenteText

/// Quotation marks and apostrophes: of TeX, of HTML, and the single ones, which only what stands around them tells apart.
extension Tokenizer {
  /// The scalar of a mark and its bytes: two grave accents are TeX's “, two apostrophes a straight mark, `&quot;` HTML's.
  @inline(__always)
  static func mark(
    _ text: Span<UInt8>, _ start: Int, _ width: Int, _ limit: Int
  ) -> (scalar: UInt32, width: Int) {
    switch text[start] {
    case UInt8(ascii: "&"): reference(text, start, limit) ?? (0x26, 1)
    case UInt8(ascii: "`"): isDouble(text, start, limit) ? (0x201C, 2) : (0x60, 1)
    case UInt8(ascii: "'"): isDouble(text, start, limit) ? (0x22, 2) : (0x27, 1)
    default: (text.scalar(at: start).value, width)
    }
  }

  private static func isDouble(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    start + 1 < limit && text[start + 1] == text[start]
  }

  private static func reference(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> (scalar: UInt32, width: Int)? {
    guard let reference = MarkReference(in: text, at: start), start + reference.width <= limit else { return nil }
    return (reference.scalar, reference.width)
  }

  /// Whether a mark that ends at `end` is the apostrophe of "Ecuador's": between letters, it is no token of its own.
  ///
  /// `previous` is the token that ends where the mark begins.
  static func isInnerApostrophe(_ text: Span<UInt8>, _ end: Int, _ limit: Int, after previous: Token?) -> Bool {
    guard let previous, previous.isWord, end < limit else { return false }
    return isASCIILetter(text[end])
  }

  /// What a single quotation mark or apostrophe that ends at `end` is, as far as its neighbours tell.
  static func single(
    _ scalar: UInt32, _ text: Span<UInt8>, _ end: Int, _ limit: Int, spaced: Bool, after previous: Token?
  ) -> Mark {
    if let previous, previous.mark == .none { return .apostrophe }
    let next = end < limit ? text[end] : 0x20
    let isBeforeNumber = next &- 0x30 < 10
    let mayOpen = !isBeforeNumber && (next >= 0x80 || isASCIILetter(next) || openers.contains(next))
    if scalar != 0x27 && scalar != 0x2019 { return isBeforeNumber ? .apostrophe : .openSingle }
    let closes = previous.map { closing.contains($0.mark) } ?? false
    if scalar == 0x27, mayOpen, !closes { return .openSingle }
    return previous == nil ? .apostrophe : .closeSingle
  }

  /// What a quotation may begin with besides a letter.
  private static let openers: [UInt8] = Array("\"'`([&$".utf8)
  /// Marks behind which a single one closes, even where the space that should follow was lost.
  private static let closing: [Mark] = [.comma, .stop, .closeBracket, .closeSquare, .closeQuote]
}
