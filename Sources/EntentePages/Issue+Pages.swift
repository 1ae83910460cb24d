package import EntenteText

extension Issue {
  package static func empty(_ locator: Locator) -> Issue {
    Issue(
      .empty, locator, "skipped; it holds no sentence of an article", action: "check that the text was saved with it")
  }

  package static func replaced(_ count: Int, first: ByteRange, _ locator: Locator) -> Issue {
    Issue(
      .replaced, locator, "\(count) \(count == 1 ? "character" : "characters") could not be read and became U+FFFD",
      action: "save it again as UTF-8 if names are broken", place: first)
  }

  package static func lookalikes(_ count: Int, first: ByteRange, in text: [UInt8], _ locator: Locator) -> Issue {
    let words = count == 1 ? "1 word mixes" : "\(count) words mix"
    return Issue(
      .lookalike, locator,
      "\(words) Latin letters with Cyrillic or Greek ones that look like them, the first “\(text.surface(first))”; "
        + "a name that is written so is not found",
      action: "write names in Latin letters", place: first)
  }

  /// Of an article of a file that holds several.
  package static func undatedOne(_ locator: Locator) -> Issue {
    Issue(.undated, locator, "undated; the file gives no day for it", action: "give it one where the file came from")
  }

  /// Of a text that came in a line and was no file.
  package static func undatedLine(_ locator: Locator) -> Issue {
    Issue(
      .undated, locator, "undated; its line gives no day", action: "give \"published\", such as 2021-06-15")
  }

  /// Nil where the bytes said how they are to be decoded.
  package static func guessed(_ encoding: String, _ locator: Locator) -> Issue? {
    guard encoding.hasSuffix("guessed") else { return nil }
    return Issue(
      .guessed, locator, "read as \(encoding.split(separator: " ").first ?? ""); the file does not say its encoding",
      action: "save it as UTF-8 if letters are wrong")
  }
}
