import EntenteEnglish

/// Counts the words of a body, and tells English by the commonest of them.
///
/// A word is a run of letters and digits, joined by an apostrophe, hyphen, stop or comma that has such characters on
/// both sides: "U.S.", "65-year-old", "Ecuador's" and "2.4" are one word each.
struct BodyWords: Sendable {
  private(set) var count = 0
  /// `en`, else `und`.
  let language: String
  /// Whether no other language needs to be thought of.
  let isPlainlyEnglish: Bool
  /// Fingerprint of the words, without case, accents, marks and white space.
  private(set) var signature = ""
  /// Sample of its runs of words; nil for a short text.
  let sketch: Sketch?

  init(_ text: TokenizedArticle) {
    var fingerprint = Fingerprint()
    var keys: [UInt64] = []
    var tokensOfWords = 0
    var functionWords = 0
    let body = text.bodyTokens
    keys.reserveCapacity(body.count)
    for index in body {
      let token = text.tokens[index]
      guard token.isWord || token.isNumber else { continue }
      fingerprint.add(token.key)
      keys.append(token.key)
      tokensOfWords += 1
      if !Self.isJoined(index, of: body, text) { count += 1 }
      if !token.wordClass.isDisjoint(with: Self.functionClasses) { functionWords += 1 }
    }
    signature = fingerprint.hexadecimal
    sketch = Sketch(keys: keys)
    // Running English has 35-50 % function words, lists below 15 %; short texts of other languages have up to 25 %.
    language = tokensOfWords > 0 && functionWords * 5 >= tokensOfWords ? "en" : "und"
    isPlainlyEnglish = tokensOfWords > 0 && functionWords * 10 >= tokensOfWords * 3
  }

  private static let functionClasses: WordClass = [
    .determiner, .preposition, .be, .have, .modal, .and, .that, .relative, .thirdPerson, .firstPerson,
  ]

  /// Whether a token of the body continues the word before it.
  private static func isJoined(_ index: Int, of body: Range<Int>, _ text: TokenizedArticle) -> Bool {
    let token = text.tokens[index]
    guard index > body.lowerBound, !token.shape.contains(.spaced) else { return false }
    let before = text.tokens[index - 1]
    if before.isWord || before.isNumber { return before.end == token.start || token.isClitic }
    guard index - 1 > body.lowerBound, !before.shape.contains(.spaced), isJoiner(before.mark),
      before.end == token.start
    else { return false }
    let earlier = text.tokens[index - 2]
    return (earlier.isWord || earlier.isNumber) && earlier.end == before.start
  }

  private static func isJoiner(_ mark: Mark) -> Bool { mark == .hyphen || mark == .comma || mark == .stop }
}
