/// A word of a sentence with its class: a token, several where a name or a hyphen joins them.
package struct Word: Sendable {
  /// The first of its tokens, an index into the sentence's tokens, and one past the last.
  package let firstToken: Int32
  package let endToken: Int32
  package let tag: PartOfSpeech
  package let lemma: Lemma
  /// The index of the name that it is, among those that were given; -1 for a word that is none.
  package let name: Int32
  /// Whether that name is a person's.
  package let isPerson: Bool
  /// Whether it is a past that is no participle: "came".
  package let isPastAlone: Bool

  package var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
  package var isName: Bool { name >= 0 }
}
