/// A sentence of a title or of a paragraph of the body.
package struct Sentence: Hashable, Sendable {
  package let field: Field
  package let range: ByteRange

  package init(field: Field, range: ByteRange) {
    self.field = field
    self.range = range
  }

  /// Whether another may come behind it: the title's sentences come first, and those of a field in order and disjoint.
  package func precedes(_ next: Sentence) -> Bool {
    field == next.field ? range.end <= next.range.start : field < next.field
  }
}
