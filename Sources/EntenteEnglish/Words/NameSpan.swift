/// A name that somebody else found in a sentence; for English it is one nominal word, whatever it names.
package struct NameSpan: Equatable, Sendable {
  /// Indices into the sentence's tokens.
  package let tokens: Range<Int>
  /// Whether it describes ("Peruvian", "Franco-German") rather than names.
  package let isAdjective: Bool
  package let isPerson: Bool

  package init(tokens: Range<Int>, isAdjective: Bool = false, isPerson: Bool = false) {
    self.tokens = tokens
    self.isAdjective = isAdjective
    self.isPerson = isPerson
  }
}
