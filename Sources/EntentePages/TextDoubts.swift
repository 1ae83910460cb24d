import EntenteText

/// What makes a decoded text doubtful: characters that were lost, letters that only look Latin.
enum TextDoubts {
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - locator: Where the text stands.
  /// - Returns: None for an empty text; an issue of each kind at most, at the first place of its kind.
  static func issues(in text: [UInt8], _ locator: Locator) -> [Issue] {
    var issues: [Issue] = []
    let replaced = replacements(in: text)
    if let first = replaced.first { issues.append(.replaced(replaced.count, first: first, locator)) }
    let lookalikes = Lookalikes.words(in: text)
    if let first = lookalikes.first {
      issues.append(.lookalikes(lookalikes.count, first: first, in: text, locator))
    }
    return issues
  }

  /// Each U+FFFD, whoever put it there: what was lost before the text came is as lost as what is lost here.
  private static func replacements(in text: [UInt8]) -> [ByteRange] {
    // All bytes without a branch, many at a time: nearly every text has none.
    let lead = UTF8Text.replacement[0]
    guard text.reduce(UInt8(0), { $0 | ($1 == lead ? 1 : 0) }) == 1 else { return [] }
    var places: [ByteRange] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: lead) {
      if text[start...].starts(with: UTF8Text.replacement) { places.append(ByteRange(start, start + 3)) }
      rest = text[(start + 1)...]
    }
    return places
  }
}
