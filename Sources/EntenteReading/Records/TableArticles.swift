import EntentePages
import EntenteText

/// The articles of a table, one a row: CSV and its kin, as databases, scripts and spreadsheets write it.
struct TableArticles {
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - header: Where its names are.
  ///   - locator: Of the table.
  /// - Returns: Nil where no column holds texts.
  static func file(_ text: [UInt8], _ header: TableForm.Header, _ locator: Locator) -> DraftedFile? {
    guard holdsTexts(header) else { return nil }
    let csv = CSVRows(Array(text[header.line.start...]), separator: header.separator)
    var table = TableArticles(header.names, locator)
    table.pass(lines: FormLines.number(at: header.line.start, in: text) - 1)
    return table.take(csv, withHeader: true)
  }

  static func holdsTexts(_ header: TableForm.Header) -> Bool {
    header.names.contains { ArticleColumn($0) == .text }
  }

  private let names: [String]
  private let locator: Locator
  /// Lines of the file before the rows that are taken next.
  private var lines = 0
  /// Whether a number without a name stands before each row; nil until rows were seen.
  private var isNumbered: Bool?
  private var file = DraftedFile()

  init(_ names: [String], _ locator: Locator) { (self.names, self.locator) = (names, locator) }

  /// Counts lines that stand before the table.
  mutating func pass(lines count: Int) { lines += count }

  /// Reads rows, the names of the columns before them or not; articles that were returned before are not returned again.
  mutating func take(_ csv: CSVRows, withHeader: Bool) -> DraftedFile {
    for fault in csv.faults { add(fault) }
    let rows = csv.rows.dropFirst(withHeader ? 1 : 0)
    let isNumbered = isNumbered ?? (!rows.isEmpty && rows.allSatisfy { $0.fields.count == names.count + 1 })
    if !rows.isEmpty { self.isNumbered = isNumbered }
    for row in rows { add(row, skipping: isNumbered ? 1 : 0) }
    lines += csv.lines
    file.issues.sort { ($0.locator.line ?? 0) < ($1.locator.line ?? 0) }
    defer { file = DraftedFile() }
    return file
  }

  /// R writes the number of each row before it and no name for them.
  private mutating func add(_ row: CSVRows.Row, skipping numbers: Int) {
    let fields = row.fields.dropFirst(numbers)
    let place = ArticleDraft.Place.line(lines + row.line)
    guard fields.contains(where: { !SidecarCell.trimmed($0).isEmpty }) else { return }
    guard fields.count >= names.count,
      fields.dropFirst(names.count).allSatisfy({ SidecarCell.trimmed($0).isEmpty })
    else {
      return reject(place, "it has \(row.fields.count) fields and the first row \(names.count)")
    }
    let record = ArticleRecord(zip(names, fields).map { (name: $0, value: $1) })
    guard record.isArticle else { return reject(place, "it has neither a title nor a text") }
    guard let draft = record.draft(at: place) else {
      return file.issues.append(.withoutText(locator.locator(of: place)))
    }
    file.drafts.append(draft)
    if let cut = record.text?.cut { file.issues.append(.cut(cut, locator.locator(of: place))) }
  }

  private mutating func add(_ fault: CSVRows.Fault) {
    switch fault {
    case .strayQuote(let line):
      reject(.line(lines + line), "a quotation mark stands inside a field")
    case .unclosedQuote(let line):
      reject(.line(lines + line), "a quotation mark that opens on this line never closes")
    }
  }

  private mutating func reject(_ place: ArticleDraft.Place, _ why: String) {
    file.issues.append(
      Issue(
        .unreadRow, locator.locator(of: place), "row not read; \(why)",
        action: "put fields with quotation marks, line ends or separators in quotation marks, and double those inside"))
  }
}
