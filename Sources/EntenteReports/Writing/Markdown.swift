/// Text that is Markdown already: what we write is markup, what is interpolated is escaped.
///
///     let line: Markdown = "**\(name)** stands in \(stories) stories."
///
/// So a title such as `<script>` or `](javascript:…)` can reach a page only as the characters it consists of.
package struct Markdown: Hashable, Sendable {
  package private(set) var text: String

  /// Returns text as GitHub's Markdown shows it literally, on one line.
  ///
  /// Every ASCII punctuation mark gets a backslash, `$` too, which may begin a formula; a hyphen inside a word, as in
  /// Guinea-Bissau or 2023-09, is markup nowhere and stays as it is. Controls and line separators
  /// become spaces; marks that turn the direction of writing are removed. Only bare e-mail addresses stay links on
  /// GitHub: no escape prevents that.
  package static func escaped(_ text: String) -> String {
    let kept = Array(text.unicodeScalars.filter { !HostileScalar.turnsDirection($0) })
    var scalars = String.UnicodeScalarView()
    for (place, scalar) in kept.enumerated() {
      if isPunctuation(scalar), !isHyphenInWord(at: place, in: kept) { scalars.append("\\") }
      scalars.append(HostileScalar.breaksLine(scalar) ? " " : scalar)
    }
    let trimmed = scalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(trimmed[..<end(of: trimmed)]))
  }

  /// Returns text as GitHub's Markdown shows it literally, with as few backslashes as that takes: the prose of a page,
  /// whose source people read too.
  ///
  /// A mark keeps its backslash where it could begin markup: `*`, `[`, `<`, `|` and their like anywhere, `_` and `-`
  /// beside anything but letters, `:` before anything but a blank (addresses), a point behind `www` or the number that
  /// begins a line, `+` and `=` where a list or a line under a heading may begin. Blanks at either end stay.
  package static func prose(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { !HostileScalar.turnsDirection($0) }.map {
      HostileScalar.breaksLine($0) ? " " : $0
    }
    var scalars = String.UnicodeScalarView()
    for place in kept.indices {
      if isMarkup(at: place, in: kept) { scalars.append("\\") }
      scalars.append(kept[place])
    }
    return String(scalars)
  }

  private static func isMarkup(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let next = place + 1 < scalars.count ? scalars[place + 1] : nil
    switch scalars[place] {
    case "\\", "`", "*", "[", "]", "<", ">", "|", "#", "~", "&", "$", "@": return true
    case "-", "_":
      return !(place > 0 && isPlain(scalars[place - 1]) && next.map(isPlain) == true)
    case ":": return next.map { $0 != " " } ?? false
    case "+", "=": return scalars[..<place].allSatisfy { $0 == " " }
    case ".", ")":
      let before = scalars[..<place].drop { $0 == " " }
      return !before.isEmpty && before.allSatisfy { ("0"..."9").contains($0) } && (next ?? " ") == " "
        || String(String.UnicodeScalarView(before.suffix(3))).lowercased() == "www"
    default: return false
    }
  }

  /// The place after the last scalar that is no space.
  private static func end(of scalars: Substring.UnicodeScalarView) -> String.Index {
    scalars.lastIndex { $0 != " " }.map(scalars.index(after:)) ?? scalars.startIndex
  }

  private static func isHyphenInWord(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[place] == "-" && place > 0 && place + 1 < scalars.count && isPlain(scalars[place - 1])
      && isPlain(scalars[place + 1])
  }

  /// Returns a name such as a file's as code, `data/a-b.txt`; escaped where it holds anything but letters and plain signs.
  package static func name(_ text: String) -> Markdown {
    let isCode = text.unicodeScalars.allSatisfy { isPlain($0) || "-./:_ !".unicodeScalars.contains($0) }
    return isCode && !text.isEmpty ? "`\(raw: text)`" : "\(text)"
  }

  /// Whether it is a letter or a digit, of any script.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
    default: false
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }
}

extension Markdown: ExpressibleByStringInterpolation {
  /// Joins markup of ours with escaped text.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text: String = ""

    package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ hostile: String) { text += escaped(hostile) }
    /// Words of ours that come as a String, such as a hash or a definition.
    mutating func appendInterpolation(raw words: String) { text += words }
    package mutating func appendInterpolation(_ markdown: Markdown) { text += markdown.text }
    package mutating func appendInterpolation(_ count: Int) { text += NumberFormat.grouped(count) }
  }

  package init(stringLiteral text: String) { self.text = text }
  package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
}

extension Markdown {
  static func + (left: Markdown, right: Markdown) -> Markdown { Markdown(stringLiteral: left.text + right.text) }
}

extension [Markdown] {
  /// The pieces one after another, with markup of ours between them.
  func joined(separator: Markdown) -> Markdown {
    Markdown(stringLiteral: map(\.text).joined(separator: separator.text))
  }
}
