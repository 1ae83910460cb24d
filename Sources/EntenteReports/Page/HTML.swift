/// Text that is HTML already: what we write is markup, what is interpolated is escaped.
///
/// So a title such as `<script>` or `" onload="` can reach a page only as the characters it consists of.
package struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  package private(set) var text: String

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }
    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ hostile: String) { text += HTML.escaped(hostile) }
    package mutating func appendInterpolation(_ html: HTML) { text += html.text }
    /// Markup of ours that comes as a String, such as a drawing.
    mutating func appendInterpolation(raw markup: String) { text += markup }
  }

  package init(stringLiteral text: String) { self.text = text }
  package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Returns text as a browser shows it literally, in an element or between quotes of an attribute.
  ///
  /// The five characters of markup become entities. Controls and line separators become spaces, what no document may
  /// hold a replacement character, and marks that turn the direction of writing are removed: a title must not reorder
  /// the line that it stands in.
  package static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !HostileScalar.turnsDirection(scalar) {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(HostileScalar.breaksLine(scalar) ? " " : scalar)
      }
    }
    return String(escaped)
  }
}

extension [HTML] {
  /// The pieces one after another.
  func joined(separator: HTML = "") -> HTML {
    HTML(stringLiteral: map(\.text).joined(separator: separator.text))
  }
}
