import EntentePages
import EntenteReading

/// Text for a terminal that repeats what a user wrote.
enum Echo {
  /// Returns the text in its lines, with control characters as `\x1b`, also the newlines that an argument brought.
  static func printable(_ text: String) -> String {
    var text = text
    for argument in CommandLine.arguments.dropFirst() {
      for part in [argument] + argument.split(separator: "=", maxSplits: 1).dropFirst().map(String.init) {
        let escaped = Printable.escaped(part)
        if escaped != part, !part.isEmpty { text = text.replacing(part, with: escaped) }
      }
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { Printable.escaped($0) }
      .joined(separator: "\n")
  }
}
