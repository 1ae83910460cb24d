import EntenteEnglish
import EntenteText

/// A form's words as numbers of the vocabulary, with the case that each must have in a text.
struct FormWords {
  private(set) var numbers: [Int32] = []
  /// Per word: 0 any case, 1 a capital, 2 all capitals.
  private(set) var cases: [UInt8] = []
  /// Per word: the stops and accents that it must have when its case may be any, or "us" would be the U.S.
  private(set) var spellings: [Token.Shape] = []

  /// Cuts a form as texts are cut, and makes its words known.
  init(_ text: String, _ vocabulary: inout Vocabulary) {
    let tokens = Self.tokens(text)
    numbers.reserveCapacity(tokens.count)
    cases.reserveCapacity(tokens.count)
    spellings.reserveCapacity(tokens.count)
    // A hyphen and a space stand for each other: Guinea-Bissau, Guinea Bissau.
    for token in tokens where token.mark != .hyphen {
      numbers.append(vocabulary.insert(key: token.key))
      spellings.append(token.shape.intersection(Self.kept))
      cases.append(Self.case(of: token, isAlone: tokens.count == 1))
    }
  }

  /// The keys of a name's words.
  static func keys(of name: String) -> [UInt64] {
    let tokens = tokens(name)
    var keys: [UInt64] = []
    keys.reserveCapacity(tokens.count)
    for token in tokens where token.isPartOfName { keys.append(token.key) }
    return keys
  }

  private static let kept: Token.Shape = [.dotted, .accented]

  private static func tokens(_ text: String) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4 + 1)
    Tokenizer.plain.append(bytes.span, ByteRange(0, bytes.count), to: &tokens)
    return tokens
  }

  private static func `case`(of token: Token, isAlone: Bool) -> UInt8 {
    let isShort = token.shape.contains(.upper) && token.end - token.start <= 4
    if isAlone && (token.shape.contains(.dotted) || isShort) { return 2 }
    return token.isCapital ? 1 : 0
  }
}

extension Token {
  /// Whether a word is one of a name's: "Brien" of "O'Brien" too, and no possessive.
  var isPartOfName: Bool { isWord && (!isClitic || end - start > 1) }
}
