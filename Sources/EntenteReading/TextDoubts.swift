import EntenteText

/// What makes a decoded text doubtful: a guessed encoding, characters that were lost, letters that only look Latin.
enum TextDoubts {
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - encoding: With `guessed` behind it where the bytes did not say.
  ///   - locator: Where the text stands.
  /// - Returns: None for an empty text; an issue of each kind at most, at the first place of its kind.
  static func issues(in text: [UInt8], encoding: String, _ locator: Locator) -> [Issue] {
    var issues: [Issue] = []
    if encoding.hasSuffix("guessed") { issues.append(.guessed(encoding, locator)) }
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
    var places: [ByteRange] = []
    var rest = text[...]
    while let lead = rest.firstIndex(of: UTF8Text.replacement[0]) {
      if text[lead...].starts(with: UTF8Text.replacement) { places.append(ByteRange(lead, lead + 3)) }
      rest = text[(lead + 1)...]
    }
    return places
  }
}
