import EntentePages
import EntenteText

/// A table of articles, one a row, by the names of its columns.
enum TableForm {
  static func recognized(in cut: TextLines) -> TextForm? {
    header(in: cut).map { TextForm("a table of articles", at: $0.line, of: cut.text, format: .table, action: action) }
  }

  /// The names of a table of articles; nil where none is.
  static func header(in cut: TextLines) -> Header? {
    let text = cut.text
    let lines = cut.lines.prefix(linesBefore).map(\.range)
    let isStated =
      lines.first.map { TableSeparator.stated(by: Array(text[$0.start..<$0.end].prefix(9))) != nil } ?? false
    for (index, line) in lines.dropFirst(isStated ? 1 : 0).enumerated()
    where line.count <= 16_000 && text[line.end - 1] != 0x2E && !isSentence(text[line.start..<line.end]) {
      let bytes = text[line.start..<line.end]
      for separator in TableSeparator.all where bytes.contains(separator) {
        let names = CSVRows(Array(bytes), separator: separator, limit: 1).rows.first?.fields ?? []
        guard names.count > 1, names.allSatisfy(mayBeName) else { continue }
        let columns = Set(names.compactMap { ArticleColumn($0) })
        let header = Header(line: line, names: names, certainty: certainty(names, columns), separator: separator)
        guard index == 0 || columns.count > 2 else { continue }
        if fits(text, line, header) { return header }
      }
    }
    return nil
  }

  /// A title of the table, what `sep=` states and comments may stand before the names.
  private static let linesBefore = 8

  private static let action =
    "give each article its text in a column “text”, or save it as a file of its own and list it in articles.csv"

  /// The line of a table that names its columns.
  struct Header {
    let line: ByteRange
    let names: [String]
    let certainty: Certainty
    let separator: UInt8
  }

  /// How much the first line alone says.
  enum Certainty {
    /// Its rows must fit, and hold texts that were quoted.
    case unknown
    /// Its rows must fit.
    case likely
    case sure
  }

  /// Whether the fields of a line are names of columns and not the parts of a sentence.
  private static func certainty(_ names: [String], _ columns: Set<ArticleColumn>) -> Certainty {
    guard !columns.isDisjoint(with: [.text, .title, .url]) else { return .unknown }
    if columns.count > 2, columns.count >= 4 || columns.count * 2 >= names.count { return .sure }
    let areKnown = columns.count >= 2 && columns.count * 2 >= names.count
    return areKnown || names.allSatisfy(isIdentifier) ? .likely : .unknown
  }

  /// `pub_date`: how scripts name columns, and no sentence its words.
  private static func isIdentifier(_ field: String) -> Bool {
    field.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  private static func mayBeName(_ field: String) -> Bool {
    field.utf8.count <= longestName && field.split(separator: " ").count <= mostWords && !field.hasSuffix(".")
      && !field.hasSuffix(":")
  }

  /// In bytes.
  private static let longestName = 60
  private static let mostWords = 4

  /// Whether words before any quotation mark are too many for a name, whatever separates names: nearly all lines are
  /// sentences, and end here.
  private static func isSentence(_ line: ArraySlice<UInt8>) -> Bool {
    var (bytes, words) = (0, 0)
    var last: UInt8 = 0x20
    for byte in line.prefix(while: { $0 != 0x22 }) {
      if TableSeparator.all.contains(byte) {
        (bytes, words, last) = (0, 0, 0x20)
        continue
      }
      bytes += 1
      if last == 0x20, byte != 0x20 { words += 1 }
      last = byte
      if bytes > longestName || words > mostWords { return true }
    }
    return false
  }

  /// Whether the first rows have as many fields as there are names, or one more: R leaves that of its numbers out.
  ///
  /// Where the names leave no doubt, half of the rows are enough, since texts hold separators that nobody quoted.
  private static func fits(_ text: [UInt8], _ line: ByteRange, _ header: Header) -> Bool {
    let look = Array(text[line.end..<min(text.count, line.end + 65_536)])
    let table = CSVRows(look, separator: header.separator, limit: 20)
    let cut = table.faults.lazy.compactMap { if case .unclosedQuote(let line) = $0 { line } else { nil } }.first
    let rows = table.rows.prefix { $0.line < cut ?? .max }
    let fitting = rows.filter { $0.fields.count == header.names.count || $0.fields.count == header.names.count + 1 }
    guard !rows.isEmpty else { return header.certainty == .sure && cut != nil }
    switch header.certainty {
    case .sure: return fitting.count * 2 >= rows.count
    case .likely: return fitting.count == rows.count
    case .unknown:
      return fitting.count == rows.count && table.faults.count == (cut == nil ? 0 : 1) && hasTexts(rows, header)
    }
  }

  /// Whether rows hold what only quotation marks keep together: a text with line ends, or with the separator, in half of them.
  private static func hasTexts(_ rows: ArraySlice<CSVRows.Row>, _ header: Header) -> Bool {
    let separator = Character(UnicodeScalar(header.separator))
    let texts = rows.count { row in
      row.fields.contains { $0.utf8.count >= 40 && ($0.contains(separator) || $0.contains { $0.isNewline }) }
    }
    return texts * 2 >= rows.count
  }
}
