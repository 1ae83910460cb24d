import EntenteEnglish

/// Tells a capital that stands for its government ("Moscow said", "ambassador to Quito") from one that is a place.
///
/// A class, because it holds a table and is asked about every word.
final class Metonymy: Sendable {
  /// Words after which a capital is a party: "ambassador to", "ties with", "against".
  private let relations: PhraseTrie

  init(_ classes: WordClasses, vocabulary: inout Vocabulary) {
    var relations = PhraseTrie()
    // Read from the capital backwards, so the words stand in reverse.
    for phrase in classes.phrases(of: .partner) {
      relations.insert(FormWords(phrase, &vocabulary).numbers.reversed(), value: 0)
    }
    self.relations = relations
  }

  /// Whether the capital at `tokens` acts or is a party to a relation there.
  func isGovernment(_ tokens: Range<Int>, in text: TokenizedArticle, sentence: Int) -> Bool {
    let limits = text.tokens(of: sentence)
    if isPartOfPlace(tokens, text, limits) { return false }
    if isParty(tokens, text, limits) { return true }
    let before = tokens.lowerBound - 1
    if before >= limits.lowerBound, isPlacePreposition(text.tokens[before]) { return false }
    return acts(tokens, text, limits)
  }

  /// "Moscow-based", "Moscow, Russia", "Paris 2024", "Washington, D.C.", "the Beijing Olympics".
  private func isPartOfPlace(_ tokens: Range<Int>, _ text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < limits.upperBound else { return false }
    return text.tokens[next].isNumber
      || text.tokens[next].mark == .hyphen && next + 1 < limits.upperBound && !text.tokens[next + 1].isCapital
  }

  private func isPlacePreposition(_ token: Token) -> Bool { token.wordClass.contains(.place) }

  /// A relation's phrase stands before it, or before a name joined to it: "between Moscow and Kyiv".
  private func isParty(_ tokens: Range<Int>, _ text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    guard before >= limits.lowerBound else { return false }
    if text.tokens[before].wordClass.contains(.and), before - 2 >= limits.lowerBound, text.tokens[before - 1].isCapital
    {
      before -= 2
    }
    if text.tokens[before].wordClass.contains(.addressed) { return true }
    var node: PhraseTrie.Node = 0
    var position = before
    while position >= limits.lowerBound {
      node = relations.step(node, text.tokens[position].word)
      if node == 0 { return false }
      if relations.isTerminal(node) { return true }
      position -= 1
    }
    return false
  }

  /// A verb follows, or what only a government has.
  private func acts(_ tokens: Range<Int>, _ text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    var next = tokens.upperBound
    guard next < limits.upperBound else { return false }
    if text.tokens[next].isClitic {
      return text.tokens[next..<min(next + 3, limits.upperBound)].contains { $0.wordClass.contains(.possession) }
    }
    if text.tokens[next].wordClass.contains(.and), next + 2 < limits.upperBound, text.tokens[next + 1].isCapital {
      next += 2
    }
    while next < limits.upperBound, text.tokens[next].wordClass.contains(.adverb) { next += 1 }
    guard next < limits.upperBound else { return false }
    if let past = endOfAside(from: next, text, limits) { return text.tokens[past].wordClass.contains(.reporting) }
    let token = text.tokens[next]
    let wordClass = token.wordClass
    if wordClass.contains(.possession) { return true }
    guard !wordClass.isDisjoint(with: [.verb, .modal, .have, .be]), !wordClass.contains(.gerund) else { return false }
    return !token.isCapital
  }

  /// One past ", however," and ", for its part,"; nil where none stands, as in "Lima, Peru, said".
  private func endOfAside(from comma: Int, _ text: TokenizedArticle, _ limits: Range<Int>) -> Int? {
    guard text.tokens[comma].mark == .comma else { return nil }
    let words = text.tokens[comma + 1..<min(comma + 6, limits.upperBound)].prefix { $0.isWord && !$0.isCapital }
    let past = words.endIndex + 1
    guard past < limits.upperBound, text.tokens[words.endIndex].mark == .comma else { return nil }
    return past
  }
}
