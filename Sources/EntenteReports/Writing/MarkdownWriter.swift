/// Writes a page of Markdown, block by block, as GitHub shows it.
package struct MarkdownWriter: Sendable {
  /// On which side the cells of a column stand.
  package enum Alignment: Sendable {
    case left
    case right

    fileprivate var rule: String { self == .left ? ":--" : "--:" }
  }

  private var blocks: [String] = []

  package init() {}

  /// The page: blocks with an empty line between them, without which GitHub joins them.
  package var bytes: [UInt8] { Array((blocks.joined(separator: "\n\n") + "\n").utf8) }

  package mutating func heading(_ level: Int, _ title: Markdown) {
    precondition((1...6).contains(level), "a heading of level \(level)")
    blocks.append(String(repeating: "#", count: level) + " " + title.text)
  }

  package mutating func paragraph(_ text: Markdown) { blocks.append(text.text) }

  package mutating func list(_ lines: [Markdown]) {
    guard !lines.isEmpty else { return }
    blocks.append(lines.map { "- " + $0.text }.joined(separator: "\n"))
  }

  /// Sets lines apart as a quotation, each on a line of its own.
  mutating func quotation(_ lines: [Markdown]) {
    blocks.append(lines.map { "> " + $0.text }.joined(separator: "  \n"))
  }

  /// Shows lines of ours as they are, such as a formula.
  mutating func code(_ lines: String) { blocks.append("```\n\(lines)\n```") }

  /// - Parameters:
  ///   - path: Where the image stands, below the page's folder; a name of ours.
  ///   - description: What a reader hears who cannot see it.
  package mutating func image(_ path: String, _ description: Markdown) {
    blocks.append("![\(description.text)](\(path))")
  }

  /// - Precondition: Every row has one cell a column.
  package mutating func table(_ columns: [(title: Markdown, alignment: Alignment)], _ rows: [[Markdown]]) {
    var lines = [line(columns.map(\.title)), "|" + columns.map { $0.alignment.rule }.joined(separator: "|") + "|"]
    for row in rows {
      precondition(row.count == columns.count, "a row of \(row.count) cells, \(columns.count) columns")
      lines.append(line(row))
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  private func line(_ cells: [Markdown]) -> String { "| " + cells.map(\.text).joined(separator: " | ") + " |" }
}
