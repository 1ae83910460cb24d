import EntenteEnglish

extension TokenizedArticle {
  /// Whether a name is part of an address or a handle: "@china", "russia.com", "US$".
  func isPartOfAddress(_ name: Range<Int>, in sentence: Int) -> Bool {
    let limits = tokens(of: sentence)
    let (first, next) = (name.lowerBound, name.upperBound)
    if first > limits.lowerBound, !tokens[first].shape.contains(.spaced) {
      let before = tokens[first - 1]
      if before.mark == .other && !before.shape.contains(.spaced) && first - 2 >= limits.lowerBound {
        return before.isAddressMark
      }
      if before.isAddressMark { return true }
    }
    guard next < limits.upperBound, !tokens[next].shape.contains(.spaced) else { return false }
    let after = tokens[next]
    if after.key == Token.dollar { return true }
    return (after.mark == .stop || after.key == Token.at) && next + 1 < limits.upperBound
      && !tokens[next + 1].shape.contains(.spaced) && tokens[next + 1].isWord && !tokens[next + 1].isCapital
  }
}

extension Token {
  fileprivate var isAddressMark: Bool { key == Self.at || key == Self.underscore }

  fileprivate static let at = WordKey.of("@".utf8)
  fileprivate static let underscore = WordKey.of("_".utf8)
  fileprivate static let dollar = WordKey.of("$".utf8)
}
