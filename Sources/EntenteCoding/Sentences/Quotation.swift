import EntenteEnglish

/// Which words of an article stand inside quotation marks.
///
/// A straight mark opens and closes in turn; every paragraph begins outside, since a quotation that runs on is opened anew.
enum Quotation {
  /// Per token of the article, whether it is quoted; `paragraphStarts` are the first sentences of paragraphs.
  static func quoted(in text: TokenizedArticle, paragraphStarts: Set<Int>) -> [Bool] {
    var quoted = [Bool](repeating: false, count: text.tokens.count)
    var isOpen = false
    for sentence in text.sentences.indices {
      if paragraphStarts.contains(sentence) { isOpen = false }
      for index in text.tokens(of: sentence) {
        switch text.tokens[index].mark {
        case .openQuote: isOpen = true
        case .closeQuote: isOpen = false
        case .quote: isOpen.toggle()
        default: quoted[index] = isOpen
        }
      }
    }
    return quoted
  }
}
