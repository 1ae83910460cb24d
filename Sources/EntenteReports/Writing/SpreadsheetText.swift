/// Text that a spreadsheet shows and does not run.
enum SpreadsheetText {
  /// Returns the text with an apostrophe before anything a spreadsheet could take for a formula.
  ///
  /// Reversible: a leading apostrophe of the text's own is doubled, so dropping one leading apostrophe from any cell
  /// gives the text back. Control characters other than TAB, LF and CR become U+FFFD: some programs cut a cell at NUL.
  ///
  /// - SeeAlso: OWASP, CSV Injection; CVE-2021-41270, where TAB as the prefix was itself the hole.
  static func protected(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    if let first = text.unicodeScalars.first, startsFormula(first) { scalars.append("'") }
    for scalar in text.unicodeScalars { scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
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
    default: scalar.properties.generalCategory == .control
    }
  }
}
