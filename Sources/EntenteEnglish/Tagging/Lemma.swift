/// The dictionary form of a word, as the key of its folded letters: "attacked" and "attacks" have the lemma "attack".
@usableFromInline
package struct Lemma: Hashable, Sendable {
  @usableFromInline package let key: UInt64

  @inlinable
  package init(key: UInt64) { self.key = key }

  @inlinable
  package static func == (left: Lemma, right: Lemma) -> Bool { left.key == right.key }

  /// The lemma that is written so.
  package init(_ text: String) { key = WordKey.of(text.utf8) }

  package init(_ text: Substring) { key = WordKey.of(text.utf8) }
}

extension Lemma: ExpressibleByStringLiteral {
  @usableFromInline package init(stringLiteral text: String) { self.init(text) }
}
