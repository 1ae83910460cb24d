import EntenteEnglish

/// A sentence as grammar reads it: its tokens without square brackets.
///
/// Editors put words into brackets ("[Russian] Foreign Minister [Sergey] Lavrov"); the grammar goes on through them.
/// Positions count the tokens of the view.
///
/// A class, because it is passed to every call about a sentence: as a struct its arrays would be retained each time.
final class SentenceView: Sendable {
  let text: TokenizedArticle
  let sentence: Int
  let tokens: [Token]
  /// Whether it is written as a headline, nearly every word with a capital: capitals tell no names there.
  let isTitleCase: Bool
  /// The sentence's tokens among the article's, brackets too.
  private let all: Range<Int>
  /// The place of each position among the article's tokens; empty when there are no brackets and every token is here.
  private let indices: [Int]

  init(_ sentence: Int, of text: TokenizedArticle) {
    self.text = text
    self.sentence = sentence
    all = text.tokens(of: sentence)
    let whole = Array(text.tokens[all])
    if whole.contains(where: \.isSquareBracket) {
      indices = all.filter { !text.tokens[$0].isSquareBracket }
      tokens = indices.map { text.tokens[$0] }
    } else {
      indices = []
      tokens = whole
    }
    isTitleCase = Self.isTitleCase(tokens)
  }

  var count: Int { tokens.count }

  /// The position of one of the article's tokens; nil when it is not in the view.
  func position(of index: Int) -> Int? {
    if indices.isEmpty { return all.contains(index) ? index - all.lowerBound : nil }
    var (low, high) = (0, indices.count)
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < indices.count && indices[low] == index ? low : nil
  }

  /// The article's tokens between two positions.
  func articleTokens(_ positions: Range<Int>) -> Range<Int> {
    if indices.isEmpty { return all.lowerBound + positions.lowerBound..<all.lowerBound + positions.upperBound }
    return indices[positions.lowerBound]..<indices[positions.upperBound - 1] + 1
  }

  /// Three long words or more with a capital, and in small letters only words such as "with" and "the".
  private static func isTitleCase(_ tokens: [Token]) -> Bool {
    var capitals = 0
    for token in tokens where token.isWord && !token.isClitic && token.end - token.start > 2 {
      if token.isCapital { capitals += 1 } else if token.wordClass.isDisjoint(with: smallInTitles) { return false }
    }
    return capitals > 2
  }

  private static let smallInTitles: WordClass = [
    .determiner, .preposition, .and, .be, .that, .subordinator, .nameParticle, .negation, .relative, .modal,
  ]

  /// Whether a position is in the view and its word has one of the classes.
  func `is`(_ position: Int, _ wanted: WordClass) -> Bool {
    position >= 0 && position < tokens.count && !tokens[position].wordClass.isDisjoint(with: wanted)
  }

  func mark(_ position: Int) -> Mark { position >= 0 && position < tokens.count ? tokens[position].mark : .none }
}
