import EntentePages
import EntenteText

/// articles.csv: what the user knows about the files of a folder.
///
/// The first row names the columns in any order: `file` is required; `published`, `source`, `url` and `title` are read.
/// Other names that mean the same are read and reported (`ArticleColumn`); columns that mean nothing here are reported.
struct Sidecar {
  struct Row: Hashable, Sendable {
    let line: Int
    /// Relative to the folder of articles.csv.
    let file: String
    let published: String?
    let source: String?
    let url: String?
    let title: String?
  }

  /// In the order of the file; no file twice.
  private(set) var rows: [Row] = []
  private(set) var issues: [Issue] = []
  /// Whether it names no files and holds the texts of articles itself: it is read as a table of articles.
  private(set) var holdsArticles = false
  private let locator: Locator

  init(_ bytes: [UInt8], _ locator: Locator) {
    self.locator = locator
    do throws(DecodedText.Refusal) {
      let text = try DecodedText(bytes).text
      read(CSVRows(text, separator: TableSeparator.separator(of: text) { ArticleColumn($0) != nil }))
    } catch {
      let refusal = Issue.refused(error, locator)
      issues.append(
        Issue(.malformedSidecar, locator, refusal.message, action: "save the table as CSV in UTF-8"))
    }
  }

  private mutating func read(_ csv: CSVRows) {
    for fault in csv.faults { issues.append(issue(fault)) }
    let rows = csv.rows.drop { $0.fields.allSatisfy { SidecarCell.trimmed($0).isEmpty } || Self.statesSeparator($0) }
    let header = rows.first
    let columns = SidecarColumns(header?.fields ?? [], line: header?.line ?? 1, locator)
    guard columns.place(of: .file) != nil else {
      holdsArticles = header.map { Self.holdTexts($0.fields) } ?? false
      if !holdsArticles { issues.append(withoutFiles(header)) }
      return
    }
    issues += columns.issues
    var seen: Set<[UInt8]> = []
    for row in rows.dropFirst() { add(row, columns, &seen) }
    issues.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private static func statesSeparator(_ row: CSVRows.Row) -> Bool {
    row.line == 1 && row.fields.first?.lowercased().hasPrefix("sep=") ?? false
  }

  private static func holdTexts(_ names: [String]) -> Bool {
    names.contains { ArticleColumn($0) == .text } && !names.contains { SidecarColumns.meant(by: $0) == .file }
  }

  private func withoutFiles(_ header: CSVRows.Row?) -> Issue {
    let names = header?.fields ?? []
    let mistyped = names.first { SidecarColumns.meant(by: $0) == .file }
    let action =
      mistyped.map { "name the column “\($0)” file if that is meant" }
      ?? "begin it with file,published,source,url,title"
    return Issue(
      .malformedSidecar, locator, line: header?.line, "not used; its first row names no column “file”", action: action)
  }

  private mutating func add(_ row: CSVRows.Row, _ columns: SidecarColumns, _ seen: inout Set<[UInt8]>) {
    let fields = row.fields.map(SidecarCell.value)
    // Spreadsheets write rows of nothing but separators, and separators behind the last column.
    guard row.fields.contains(where: { !SidecarCell.trimmed($0).isEmpty }) else { return }
    guard fields.count >= columns.count, fields[columns.count...].allSatisfy({ $0 == nil }) else {
      reject(
        row.line, "it has \(row.fields.count) fields and the first row \(columns.count)",
        fields.count < columns.count ? "write a separator for each empty field too" : "quote fields that hold commas")
      return
    }
    func field(_ column: ArticleColumn) -> String? { columns.place(of: column).flatMap { fields[$0] } }
    guard let file = field(.file) else { return reject(row.line, "it names no file", "fill in the column “file”") }
    let path = file.hasPrefix("./") || file.hasPrefix(".\\") ? String(file.dropFirst(2)) : file
    guard seen.insert(Array(path.utf8)).inserted else {
      return reject(row.line, "an earlier row is about \(path) too", "keep one row for each file")
    }
    rows.append(
      Row(
        line: row.line, file: path, published: field(.published), source: field(.source), url: field(.url),
        title: field(.title)))
  }

  private mutating func reject(_ line: Int, _ why: String, _ action: String) {
    issues.append(Issue(.malformedRow, locator, line: line, "row not used; \(why)", action: action))
  }

  private func issue(_ fault: CSVRows.Fault) -> Issue {
    let (line, why) =
      switch fault {
      case .strayQuote(let line): (line, "a quotation mark stands inside a field")
      case .unclosedQuote(let line): (line, "a quotation mark that opens on this line never closes")
      }
    let action = "put fields with quotation marks in quotation marks, and double those inside"
    return Issue(.malformedRow, locator, line: line, "row not used; \(why)", action: action)
  }
}

extension Sidecar.Row {
  /// What the file may be called in a folder of that whole path, likeliest first: as it is written, with `/` for the `\` of
  /// Windows, and below the folder where the row gives the whole path.
  func names(in folder: String) -> [String] {
    let slashed = String(file.map { $0 == "\\" ? "/" : $0 })
    let below = slashed.hasPrefix(folder + "/") ? String(slashed.dropFirst(folder.count + 1)) : file
    return [file, slashed, below]
  }
}
