import EntenteText

/// articles.csv: what the user knows about the files of a folder.
///
/// The first row names the columns in any order: `file` is required; `published`, `source`, `url` and `title` are
/// read; others are left alone.
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
  private let locator: Locator

  init(_ bytes: [UInt8], _ locator: Locator) {
    self.locator = locator
    do throws(DecodedText.Refusal) {
      read(CSVRows(try DecodedText(bytes).text))
    } catch {
      issues.append(.refused(error, locator))
    }
  }

  private mutating func read(_ csv: CSVRows) {
    for fault in csv.faults { issues.append(issue(fault)) }
    let names = csv.rows.first?.fields.map { $0.lowercased() } ?? []
    guard names.contains("file") else {
      let message = "not used; its first row names no column “file”"
      let action = "begin it with file,published,source,url,title"
      issues.append(Issue(.malformedSidecar, locator, line: csv.rows.first?.line, message, action: action))
      return
    }
    var seen: Set<String> = []
    for row in csv.rows.dropFirst() { add(row, names, &seen) }
    issues.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private mutating func add(_ row: CSVRows.Row, _ names: [String], _ seen: inout Set<String>) {
    guard row.fields.count == names.count else {
      reject(
        row.line, "it has \(row.fields.count) fields and the first row \(names.count)", "quote fields that hold commas")
      return
    }
    func field(_ name: String) -> String? {
      let value = names.firstIndex(of: name).map { row.fields[$0] } ?? ""
      return value.utf8.allSatisfy { $0 <= 0x20 } ? nil : value
    }
    guard let file = field("file") else { return reject(row.line, "it names no file", "fill in the column “file”") }
    let path = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
    guard seen.insert(path).inserted else {
      return reject(row.line, "an earlier row is about \(path) too", "keep one row for each file")
    }
    rows.append(
      Row(
        line: row.line, file: path, published: field("published"), source: field("source"), url: field("url"),
        title: field("title")))
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
