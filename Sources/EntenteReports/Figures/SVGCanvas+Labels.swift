/// Names that stand beside what they name: the reader's font is unknown, so their width is that of a wide one.
extension SVGCanvas {
  /// Writes a name that ends at `x`, its middle at `y`: in one line, or in two where one is too short for it.
  mutating func label(_ name: String, endingAt x: Double, y: Double, within width: Double) {
    let lines = Self.lines(of: name, within: width)
    let first = y + 4.5 - 7 * Double(lines.count - 1)
    for (place, line) in lines.enumerated() { text(line, x: x, y: first + 14 * Double(place), anchor: .end) }
  }

  /// The text, shortened with an ellipsis to what surely fits into a width in pixels.
  static func fitted(_ text: String, into width: Double, size: Double = 13, isBold: Bool = false) -> String {
    guard length(of: text.unicodeScalars, size: size, isBold: isBold) > width else { return text }
    var kept = text.unicodeScalars
    while !kept.isEmpty, length(of: kept, size: size, isBold: isBold) + size > width { kept.removeLast() }
    return String(kept) + "…"
  }

  /// The text in lines of at most so many pixels each, broken at spaces.
  static func wrapped(_ text: String, into width: Double, size: Double = 12) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = (lines.last.map { $0 + " " } ?? "") + word
      if lines.isEmpty || length(of: longer.unicodeScalars, size: size) > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines
  }

  /// Writes lines below each other, the first on `y`.
  mutating func paragraph(_ lines: [String], x: Double, y: Double) {
    for (place, line) in lines.enumerated() { text(line, x: x, y: y + 15 * Double(place), size: 12, ink: .quiet) }
  }

  /// The text in one line, or broken at the last space that fits into two, the second shortened where it must be.
  private static func lines(of text: String, within width: Double) -> [String] {
    guard length(of: text.unicodeScalars, size: 13) > width else { return [text] }
    let scalars = text.unicodeScalars
    let spaces = scalars.indices.filter { scalars[$0] == " " }
    guard let end = spaces.last(where: { length(of: scalars[..<$0], size: 13) <= width }) else {
      return [fitted(text, into: width)]
    }
    return [String(scalars[..<end]), fitted(String(scalars[scalars.index(after: end)...]), into: width)]
  }

  /// At most so many pixels, by the advances of DejaVu Sans, which is wider than the fonts that we name.
  private static func length(of scalars: some Sequence<Unicode.Scalar>, size: Double, isBold: Bool = false) -> Double {
    scalars.reduce(0) { $0 + advance(of: $1) } * size * (isBold ? 1.12 : 1)
  }

  /// As a part of the size of the font; of other scripts a little over one.
  private static func advance(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "i", "j", "l", ".", ",", "'", ":", ";", "|": 0.34
    case "f", "r", "t", "(", ")", "-", "/", "I", "J", "!": 0.42
    case "m", "w", "M", "W", "@", "%": 1
    case "a"..."z", "0"..."9": 0.64
    default: scalar.value < 0x250 ? 0.79 : 1.05
    }
  }
}
