import EntenteEnglish

/// Which words of an article stand inside quotation marks.
///
/// A straight mark opens and closes in turn; every paragraph begins outside, since a quotation that runs on is opened
/// anew. Single marks count where the paragraph has both of a pair, for they look like apostrophes.
enum Quotation {
  /// Per token of the article, whether it is quoted; `paragraphStarts` are the first sentences of paragraphs.
  static func quoted(in text: TokenizedArticle, paragraphStarts: Set<Int>) -> [Bool] {
    var quoted = [Bool](repeating: false, count: text.tokens.count)
    var isOpen = false
    var singles: [Int] = []
    for sentence in text.sentences.indices {
      if paragraphStarts.contains(sentence) {
        isOpen = false
        mark(singles, of: text, in: &quoted)
        singles.removeAll(keepingCapacity: true)
      }
      for index in text.tokens(of: sentence) {
        switch text.tokens[index].mark {
        case .openQuote: isOpen = true
        case .closeQuote: isOpen = false
        case .quote: isOpen.toggle()
        case .openSingle, .closeSingle, .apostrophe:
          singles.append(index)
          quoted[index] = isOpen
        default: quoted[index] = isOpen
        }
      }
    }
    mark(singles, of: text, in: &quoted)
    return quoted
  }

  /// Marks the words between single quotation marks, which are all of a paragraph's, apostrophes among them.
  private static func mark(_ singles: [Int], of text: TokenizedArticle, in quoted: inout [Bool]) {
    var next = 0
    while next < singles.count {
      let opening = singles[next]
      next += 1
      guard opens(opening, text) else { continue }
      let end = singles[next...].firstIndex { opens($0, text) } ?? singles.count
      if let closing = closing(among: singles[next..<end], of: text) {
        for index in opening + 1..<closing { quoted[index] = true }
      }
      next = end
    }
  }

  private static func opens(_ index: Int, _ text: TokenizedArticle) -> Bool {
    guard text.tokens[index].mark == .openSingle, index + 1 < text.tokens.count else { return false }
    return !text.tokens[index + 1].wordClass.contains(.elided)
  }

  /// The mark that closes a quotation: one behind a comma or stop; else one behind a word, best where no owner can end
  /// (the apostrophe of "the envoys' rooms" is the last choice).
  private static func closing(among singles: ArraySlice<Int>, of text: TokenizedArticle) -> Int? {
    if let sure = singles.first(where: { text.tokens[$0].mark == .closeSingle }) { return sure }
    let ends = singles.filter { endsWord($0, text) }
    return ends.first { !mayOwn($0, text) } ?? ends.first
  }

  /// Whether an apostrophe stands behind a word and before none.
  private static func endsWord(_ index: Int, _ text: TokenizedArticle) -> Bool {
    guard text.tokens[index].mark == .apostrophe, index > 0, text.tokens[index - 1].end == text.tokens[index].start,
      !text.tokens[index - 1].wordClass.contains(.elided)
    else { return false }
    guard index + 1 < text.tokens.count else { return true }
    let next = text.tokens[index + 1]
    return next.mark != .none || next.shape.contains(.spaced)
  }

  /// Whether an apostrophe may be that of an owner: a word in small letters follows.
  private static func mayOwn(_ index: Int, _ text: TokenizedArticle) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    return next.isWord && !next.isCapital
  }
}
