/// The codebook in a terminal.
extension Codebook.Entry {
  /// Everything that is known of the column.
  package var text: String {
    let formula =
      method.formula.isEmpty ? [] : ["", "formula"] + method.formula.split(separator: "\n").map { "  " + $0 }
    let parts = method.parts.flatMap { part in
      ["", part.name.lowercased().dropLast().description] + TextLines.wrapped(part.text, indent: 2)
    }
    return TextLines.joined(
      ["\(column.name) (\(column.nature)), in \(chapter.fileName)", ""] + TextLines.wrapped(column.definition) + formula
        + parts)
  }

  /// The column in a list, under a name: its definition alone.
  package func line(named name: String) -> String {
    TextLines.joined([name] + TextLines.wrapped(column.definition, indent: 4))
  }
}

extension Chapter {
  /// What a row of the table is, and its columns with their definitions.
  package var text: String {
    let head = TextLines.joined(["\(fileName)", ""] + TextLines.wrapped("A row is: \(description)") + [""])
    return head + columns.map { TextLines.joined([$0.name] + TextLines.wrapped($0.definition, indent: 4)) }.joined()
  }
}

/// Lines of a terminal.
private enum TextLines {
  private static let width = 88

  /// The text in lines of at most 88 characters, the indent among them; a longer word stands in a line of its own.
  static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(margin + word)
      }
    }
    return lines
  }

  static func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
