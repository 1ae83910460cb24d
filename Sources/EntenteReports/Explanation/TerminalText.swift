/// Text that a terminal shows and does not obey.
enum TerminalText {
  /// Returns the text on one line, with control bytes as `\x1b` and marks that turn the direction of writing as `\u{202e}`.
  static func visible(_ text: String) -> String {
    var visible = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": visible += " "
      case "\u{061C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        visible += "\\u{" + String(scalar.value, radix: 16) + "}"
      case _ where scalar.properties.generalCategory == .control:
        visible += "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}
