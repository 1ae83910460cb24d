package import EntenteText

/// A word, number or mark of a text, with what the matchers ask about it.
package struct Token: Sendable {
  /// How a token is written.
  package struct Shape: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let word = Shape(rawValue: 1)
    package static let number = Shape(rawValue: 2)
    package static let capital = Shape(rawValue: 4)
    /// Two letters or more, all capitals.
    package static let upper = Shape(rawValue: 8)
    /// Written with stops, "U.S.".
    package static let dotted = Shape(rawValue: 16)
    /// Follows an apostrophe: the s of "Ecuador's", the t of "don't".
    package static let clitic = Shape(rawValue: 32)
    /// White space stands before it.
    package static let spaced = Shape(rawValue: 64)
    /// Has letters beyond ASCII.
    package static let accented = Shape(rawValue: 128)
  }

  package let start: Int32
  package let end: Int32
  /// Hash of the folded letters (lower case, no accents, no stops): equal words have equal keys.
  package let key: UInt64
  /// Number in the vocabulary; 0 for a word that no list knows.
  package let word: Int32
  package let shape: Shape
  /// For a mark, its class; `.none` for words and numbers.
  package let mark: Mark
  /// Bits that the owner of the vocabulary gave the word; what they mean is the owner's.
  package let classes: UInt64

  package var range: ByteRange { ByteRange(Int(start), Int(end)) }
  package var isWord: Bool { shape.contains(.word) }
  package var isCapital: Bool { shape.contains(.capital) }
  package var isNumber: Bool { shape.contains(.number) }
  package var isClitic: Bool { shape.contains(.clitic) }
  /// "[" or "]".
  package var isSquareBracket: Bool { mark == .openSquare || mark == .closeSquare }
}
