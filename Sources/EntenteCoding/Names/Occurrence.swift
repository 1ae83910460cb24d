package import EntenteText

/// A place in an article where something is named.
package struct Occurrence: Hashable, Sendable {
  /// The bytes as they stand there.
  package let surface: String
  package let field: Field
  /// Index into the article's sentences.
  package let sentence: Int
  package let range: ByteRange

  package init(surface: String, field: Field, sentence: Int, range: ByteRange) {
    self.surface = surface
    self.field = field
    self.sentence = sentence
    self.range = range
  }
}
