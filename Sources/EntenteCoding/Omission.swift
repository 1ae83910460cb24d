package import EntenteText

/// Something in a text that was not coded whole, so that no act is left out without a word.
struct Omission: Hashable, Sendable {
  /// What was too much.
  enum Cause: Hashable, Sendable {
    /// One trigger yields so many pairs; the first `EngagementCoder.mostPairs` are coded.
    case pairs(Int)
    /// A sentence has so many words and marks, more than `SentenceReader.longest`; no act is looked for in it.
    case tokens(Int)
  }

  let cause: Cause
  let field: Field
  /// The words of the act, or the sentence, in the field.
  let range: ByteRange
}

extension Issue {
  /// The codes of a coder's own issues; those of reading are others.
  package static let codesOfCoding = [manyPairsCode, longSentenceCode, otherLanguageCode]
  private static let manyPairsCode = "E-CODE-01"
  private static let longSentenceCode = "E-CODE-02"
  static let otherLanguageCode = "E-LANG-01"

  /// - Parameters:
  ///   - omission: What was not coded.
  ///   - locator: Of the article.
  init(_ omission: Omission, at locator: Locator) {
    let inTitle = omission.field == .title ? " (in the title)" : ""
    switch omission.cause {
    case .pairs(let count):
      self.init(
        .warning, code: Self.manyPairsCode, locator: locator,
        message: "one act has \(count) pairs of countries\(inTitle); the first \(EngagementCoder.mostPairs) are coded",
        action: "count the others by hand if the act matters", place: omission.range)
    case .tokens(let count):
      self.init(
        .warning, code: Self.longSentenceCode, locator: locator,
        message: "a sentence of \(count) words and marks\(inTitle) is not read for acts; its countries are counted",
        action: "part it by full stops if it is no list or table", place: omission.range)
    }
  }
}
