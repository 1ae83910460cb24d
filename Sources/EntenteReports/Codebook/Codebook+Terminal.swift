/// The codebook in a terminal.
extension Codebook {
  /// Everything that is known of some columns of one name; tables that mean the same by it are named together.
  package static func text(of entries: [Entry]) -> String {
    var meanings: [(text: String, entry: Entry, files: [String])] = []
    for entry in entries {
      if let index = meanings.firstIndex(where: { $0.text == entry.text }) {
        meanings[index].files.append(entry.chapter.fileName)
      } else {
        meanings.append((entry.text, entry, [entry.chapter.fileName]))
      }
    }
    return meanings.map { meaning in
      let files = TextLines.listed(meaning.files)
      return TextLines.joined(["\(meaning.entry.column.name) (\(meaning.entry.column.nature)), in \(files)", ""])
        + meaning.text
    }
    .joined(separator: "\n\n")
  }
}

extension Codebook.Entry {
  /// What the column means, how it is computed, from what source, and what it is for.
  fileprivate var text: String {
    let formula =
      method.formula.isEmpty ? [] : ["", "formula"] + method.formula.split(separator: "\n").map { "  " + $0 }
    let parts = method.parts.flatMap { part in
      ["", part.name.lowercased().dropLast().description] + TextLines.wrapped(part.text, indent: 2)
    }
    return TextLines.joined(TextLines.wrapped(column.definition) + formula + parts)
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

  /// `a, b and c`.
  static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  static func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
