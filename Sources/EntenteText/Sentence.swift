/// A sentence of a title or of a paragraph of the body.
package struct Sentence: Hashable, Sendable {
  package let field: Field
  package let range: ByteRange

  package init(field: Field, range: ByteRange) {
    self.field = field
    self.range = range
  }
}
