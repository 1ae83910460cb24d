/// The base letters of Latin letters with marks: "Șor" and "Sor", "Tô Lâm" and "To Lam" are the same words.
///
/// - SeeAlso: The decompositions of the Unicode Character Database; letters with a stroke or hook, which have none, by
///   the letter that wire copy writes for them.
enum LatinLetters {
  /// One or two small letters of ASCII; empty for what is no Latin letter with a mark.
  static func base(of scalar: UInt32) -> [UInt8] {
    switch scalar {
    case 0xC0..<0x180: supplement[Int(scalar - 0xC0)]
    case 0x180..<0x25A: extended[Int(scalar - 0x180)]
    case 0x1E00..<0x1F00: additional[Int(scalar - 0x1E00)]
    default: []
    }
  }

  /// U+00C0 to U+017F.
  private static let supplement = letters(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
    o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
    u u u u u u u u u u u u w w y y y z z z z z z s
    """)

  /// U+0180 to U+0259; a stop where no letter is meant.
  private static let extended = letters(
    """
    . b b b . . . c c d d d d . . a . f f g . . . i k k . . . n . . \
    o o . . p p . . . . . t t t t u u . v y y z z . . . . . . . . . \
    . . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a \
    a a . . g g g g k k o o o o . . j dz dz dz g g . . n n a a . . . . \
    a a a a e e e e i i i i o o o o r r r r u u u u s s t t . . h h \
    . d . . z z a a e e o o o o o o o o y y . . . . . . a c c l t . \
    . . . b u . e e j j . . r r y y . . . . . . . . . a
    """)

  /// U+1E00 to U+1EFF; a stop where no letter is meant.
  private static let additional = letters(
    """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f \
    g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m \
    m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r \
    s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v \
    w w w w w w w w w w x x x x y y z z z z z z h t w y . s . . . . \
    a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e \
    e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o \
    o o o o u u u u u u u u u u u u u u y y y y y y y y . . . . . .
    """)

  private static func letters(_ rows: String) -> [[UInt8]] {
    rows.split(separator: " ").map { $0 == "." ? [] : Array($0.utf8) }
  }
}
