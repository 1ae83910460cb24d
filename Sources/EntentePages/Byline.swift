/// What a form has for author and section, as one line of words.
package enum Byline {
  /// Reads who wrote an article.
  ///
  /// - Parameter text: As it was written: `By Jo Tern`, `jo@ode.example (Jo Tern)`.
  /// - Returns: The names without `By` before them; nil for an address, and for what holds no letter.
  package static func author(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let isLabelled = words.count > 1 && ["by", "by:"].contains(words[0].lowercased())
    let line = words.dropFirst(isLabelled ? 1 : 0).joined(separator: " ")
    return section(behindAddress(line) ?? line)
  }

  /// Returns the name of a section; nil for an address, and for what holds no letter.
  package static func section(_ text: String) -> String? {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isAddress = ["http://", "https://", "//", "www."].contains { line.lowercased().hasPrefix($0) }
    return isAddress || !line.contains(where: \.isLetter) ? nil : SidecarCell.value(line)
  }

  /// RSS has the author's address first, and the name in brackets behind it.
  private static func behindAddress(_ line: String) -> String? {
    guard let open = line.firstIndex(of: "("), line.hasSuffix(")"), line[..<open].contains("@") else { return nil }
    return String(line[line.index(after: open)...].dropLast())
  }
}
