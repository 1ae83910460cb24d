/// Text that a spreadsheet shows and does not run.
enum SpreadsheetText {
  /// Returns the text with an apostrophe before anything a spreadsheet could take for a formula.
  ///
  /// Reversible: a leading apostrophe of the text's own is doubled, so dropping one leading apostrophe from any cell
  /// gives the text back. Control characters other than TAB, LF and CR become U+FFFD, for some programs cut a cell at
  /// NUL; so do the marks that turn the direction of what follows, which could make a cell read as another.
  ///
  /// - SeeAlso: OWASP, CSV Injection; CVE-2021-41270, where TAB as the prefix was itself the hole.
  static func protected(_ text: String) -> String {
    guard mayNeedCare(text) else { return text }
    var scalars = String.UnicodeScalarView()
    if let first = text.unicodeScalars.first, startsFormula(first) { scalars.append("'") }
    for scalar in text.unicodeScalars { scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  /// Returns the text for a cell whose type says that it is text: without controls, and with no sign before it.
  static func visible(_ text: String) -> String {
    let isPlain = !text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xEF } && !mayTurn(text)
    if isPlain { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(isControl(scalar) || scalar == "\u{FFFE}" || scalar == "\u{FFFF}" ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  /// False for nearly every cell, at the price of a look at its bytes: no control, and no formula's sign in front.
  private static func mayNeedCare(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    let begins = first < UInt8(ascii: "0") || first == UInt8(ascii: "=") || first == UInt8(ascii: "@") || first == 0xEF
    return begins || text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 } || mayTurn(text)
  }

  /// U+202A to U+202E are E2 80 AA to E2 80 AE, U+2066 to U+2069 are E2 81 A6 to E2 81 A9.
  private static func mayTurn(_ text: String) -> Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if first == 0xE2, second == 0x80 && 0xAA...0xAE ~= byte || second == 0x81 && 0xA6...0xA9 ~= byte { return true }
      (first, second) = (second, byte)
    }
    return false
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "'", "\t", "\r", "\n": true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true  // the same in full width
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
  }
}
