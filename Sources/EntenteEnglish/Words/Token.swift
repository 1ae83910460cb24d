package import EntenteText

/// A word, number or mark of a text, with what the matchers look up about it.
///
/// Matchers of other modules do so for every token: what they read is inlined there.
@usableFromInline
package struct Token: Sendable {
  /// How a token is written.
  @usableFromInline
  package struct Shape: OptionSet, Sendable {
    @usableFromInline package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    @inlinable package static var word: Shape { Shape(rawValue: 1) }
    @inlinable package static var number: Shape { Shape(rawValue: 2) }
    @inlinable package static var capital: Shape { Shape(rawValue: 4) }
    /// Two letters or more, all capitals.
    @inlinable package static var upper: Shape { Shape(rawValue: 8) }
    /// Written with stops, "U.S.".
    @inlinable package static var dotted: Shape { Shape(rawValue: 16) }
    /// Follows an apostrophe: the s of "Ecuador's", the t of "don't".
    @inlinable package static var clitic: Shape { Shape(rawValue: 32) }
    /// White space stands before it.
    @inlinable package static var spaced: Shape { Shape(rawValue: 64) }
    /// Has letters beyond ASCII.
    @inlinable package static var accented: Shape { Shape(rawValue: 128) }
  }

  package let start: Int32
  package let end: Int32
  /// Hash of the folded letters (lower case, no accents, no stops): equal words have equal keys.
  package let key: UInt64
  /// Number in the vocabulary; 0 for a word that no list knows.
  package let word: Int32
  @usableFromInline package let shape: Shape
  /// For a mark, its class; `.none` for words and numbers.
  @usableFromInline package let mark: Mark
  /// Bits that the owner of the vocabulary gave the word; what they mean is the owner's.
  @usableFromInline package let classes: UInt64

  package var range: ByteRange { ByteRange(Int(start), Int(end)) }
  @inlinable package var isWord: Bool { shape.contains(.word) }
  @inlinable package var isCapital: Bool { shape.contains(.capital) }
  @inlinable package var isNumber: Bool { shape.contains(.number) }
  @inlinable package var isClitic: Bool { shape.contains(.clitic) }
  /// "[" or "]".
  @inlinable package var isSquareBracket: Bool { mark == .openSquare || mark == .closeSquare }
}
