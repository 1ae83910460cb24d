/// A sentence as grammar reads it: its tokens without square brackets, with the classes of each.
///
/// Editors put words into brackets ("[Russian] Foreign Minister [Sergey] Lavrov"); the grammar goes on through them.
/// Positions count the tokens of the view.
///
/// A class, because it is passed to every call about a sentence: as a struct its arrays would be retained each time.
final class SentenceView: Sendable {
  let text: TokenizedArticle
  let sentence: Int
  let tokens: [Token]
  let classes: [Grammar.WordClass]
  /// Whether it is written as a headline, nearly every word with a capital: capitals tell no names there.
  let isTitleCase: Bool
  /// The place of each position among the article's tokens.
  private let indices: [Int]

  init(_ sentence: Int, of text: TokenizedArticle, _ grammar: Grammar) {
    self.text = text
    self.sentence = sentence
    let all = text.tokens(of: sentence)
    var tokens: [Token] = []
    var classes: [Grammar.WordClass] = []
    var indices: [Int] = []
    tokens.reserveCapacity(all.count)
    classes.reserveCapacity(all.count)
    indices.reserveCapacity(all.count)
    for index in all {
      let token = text.tokens[index]
      if token.mark == .openSquare || token.mark == .closeSquare { continue }
      tokens.append(token)
      classes.append(grammar[token])
      indices.append(index)
    }
    self.tokens = tokens
    self.classes = classes
    self.indices = indices
    isTitleCase = Self.isTitleCase(tokens, classes)
  }

  var count: Int { tokens.count }

  /// The position of one of the article's tokens; nil when it is not in the view.
  func position(of index: Int) -> Int? {
    var (low, high) = (0, indices.count)
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < indices.count && indices[low] == index ? low : nil
  }

  /// The article's tokens between two positions.
  func articleTokens(_ positions: Range<Int>) -> Range<Int> {
    indices[positions.lowerBound]..<indices[positions.upperBound - 1] + 1
  }

  /// Three long words or more with a capital, and in small letters only words such as "with" and "the".
  private static func isTitleCase(_ tokens: [Token], _ classes: [Grammar.WordClass]) -> Bool {
    var capitals = 0
    for (token, wordClass) in zip(tokens, classes) where token.isWord && !token.isClitic && token.end - token.start > 2
    {
      if token.isCapital { capitals += 1 } else if wordClass.isDisjoint(with: smallInTitles) { return false }
    }
    return capitals > 2
  }

  private static let smallInTitles: Grammar.WordClass = [
    .determiner, .preposition, .and, .be, .that, .subordinator, .nameParticle, .negation, .relative, .modal,
  ]

  /// Whether a position is in the view and its word has one of the classes.
  func `is`(_ position: Int, _ wanted: Grammar.WordClass) -> Bool {
    position >= 0 && position < classes.count && !classes[position].isDisjoint(with: wanted)
  }

  func mark(_ position: Int) -> Mark { position >= 0 && position < tokens.count ? tokens[position].mark : .none }
}
