/// A half-open range of UTF-8 offsets into a text that is named where the range is used.
@usableFromInline
package struct ByteRange: Hashable, Sendable {
  @usableFromInline package let start: Int
  @usableFromInline package let end: Int

  @inlinable
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a range from \(start) to \(end)")
    self.start = start
    self.end = end
  }

  @inlinable package var count: Int { end - start }
  @inlinable package var isEmpty: Bool { start == end }

  package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
}

extension ByteRange: Comparable {
  @inlinable
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
