import EntenteText

/// A table of articles, one a row, by the names of its columns.
enum TableForm {
  static func recognized(in text: [UInt8]) -> TextForm? {
    for (index, line) in FormLines(text).prefix(linesBefore).enumerated() where line.count <= 4_000 {
      let bytes = Array(text[line.start..<line.end])
      for separator in TableSeparator.all where bytes.contains(separator) {
        let names = CSVRows(bytes, separator: separator, limit: 1).rows.first?.fields ?? []
        // Nearly all lines are sentences, and end here.
        guard names.allSatisfy(mayBeName) else { continue }
        let columns = Set(names.compactMap { ArticleColumn($0) })
        guard isHeader(names, columns), index == 0 || columns.count > 2 else { continue }
        if fits(text, line, separator, names.count, isSure: columns.count > 2) {
          return TextForm("a table of articles", at: line, of: text, action: action)
        }
      }
    }
    return nil
  }

  /// A title of the table, what `sep=` states and comments may stand before the names.
  private static let linesBefore = 8

  private static let action =
    "save the text of each article as a file of its own, and list files, days, outlets and titles in articles.csv"

  /// Whether the fields of a line are names of columns and not the parts of a sentence.
  private static func isHeader(_ names: [String], _ columns: Set<ArticleColumn>) -> Bool {
    let isOfArticles = !columns.isDisjoint(with: [.text, .title, .url])
    let isKnown = columns.count >= 4 || columns.count >= 2 && columns.count * 2 >= names.count
    return isOfArticles && isKnown
  }

  private static func mayBeName(_ field: String) -> Bool {
    field.utf8.count <= 60 && field.split(separator: " ").count <= 4 && !field.hasSuffix(".") && !field.hasSuffix(":")
  }

  /// Whether the first rows have as many fields as there are names, or one more: R leaves that of its numbers out.
  ///
  /// Where the names leave no doubt, half of the rows are enough, since texts hold separators that nobody quoted.
  private static func fits(
    _ text: [UInt8], _ header: ByteRange, _ separator: UInt8, _ count: Int, isSure: Bool
  ) -> Bool {
    let look = Array(text[header.end..<min(text.count, header.end + 65_536)])
    let table = CSVRows(look, separator: separator, limit: 20)
    let cut = table.faults.lazy.compactMap { if case .unclosedQuote(let line) = $0 { line } else { nil } }.first
    let rows = table.rows.prefix { $0.line < cut ?? .max }
    let fitting = rows.count { $0.fields.count == count || $0.fields.count == count + 1 }
    guard !rows.isEmpty else { return isSure && cut != nil }
    return isSure ? fitting * 2 >= rows.count : fitting == rows.count
  }
}
