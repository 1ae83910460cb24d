package import EntenteText
private import Mustache

/// The sentences of data/words/sentences.tsv, each with the condition under which it may be said.
///
/// A page has no other way to state anything: what a condition does not allow is nil here, whoever asks.
package struct SentenceTable: Sendable {
  /// One sentence.
  package struct Row: Sendable {
    package let id: SentenceID
    package let condition: Condition
    package let template: String
    /// Values with which the condition holds, `a=2; A=90`, and the sentence that they give.
    package let example: String
    package let says: String
    /// Values with which it does not hold.
    package let counterexample: String
    fileprivate let mustache: MustacheTemplate

    /// The names that a template may use: those of the example.
    fileprivate var names: Set<String> {
      Set(example.split(separator: ";").compactMap { $0.split(separator: "=").first.map(SentenceTable.trimmed) })
    }
  }

  private static let columns = ["id", "condition", "template", "example", "says", "counterexample"]
  package let rows: [Row]
  private let byID: [SentenceID: Row]

  /// Reads sentences.tsv.
  ///
  /// - Throws: The first ``DataFault``: an unknown id or condition, a template that is no Mustache or names what its
  ///   example does not, an id twice or missing.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var rows: [Row] = []
    for row in table.rows { rows.append(try Self.row(row, file: file)) }
    let byID = Dictionary(grouping: rows, by: \.id)
    for id in SentenceID.allCases where byID[id]?.count != 1 {
      throw DataFault(
        file: file, line: table.rows.last?.line ?? 1, what: "\(byID[id]?.count ?? 0) rows of \(id.rawValue)",
        remedy: "write one row for each id")
    }
    self.init(rows: rows)
  }

  private init(rows: [Row]) {
    self.rows = rows
    byID = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The sentence of an id; nil where its condition does not hold.
  package func say(_ id: SentenceID, _ facts: Facts) -> Statement? {
    guard let row = byID[id], row.condition.holds(of: facts) else { return nil }
    return Statement(id: id, words: row.mustache.render(facts.shown), rows: facts.rows)
  }

  private static func row(_ row: TabSeparated.Row, file: String) throws(DataFault) -> Row {
    guard let id = SentenceID(rawValue: row.cells[0]) else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(row.cells[0])\" is no sentence of a report",
        remedy: "take an id of the file that comes with Entente")
    }
    guard let condition = Condition(rawValue: row.cells[1]) else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(row.cells[1])\" is no condition",
        remedy: "take the condition of the file that comes with Entente")
    }
    let read = Row(
      id: id, condition: condition, template: row.cells[2], example: row.cells[3], says: row.cells[4],
      counterexample: row.cells[5], mustache: try template(row.cells[2], file: file, line: row.line))
    try read.check(file: file, line: row.line)
    return read
  }

  /// Escapes nothing: the writers of a page do.
  private static func template(_ text: String, file: String, line: Int) throws(DataFault) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
    } catch {
      throw DataFault(
        file: file, line: line, what: "\"\(text)\" is no template", remedy: "close every {{name}} and {{#name}}")
    }
  }

  fileprivate static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension SentenceTable {
  /// The same conditions in other words.
  ///
  /// - Parameters:
  ///   - bytes: A table with the columns id and template; what it does not name stays as it is.
  ///   - file: Its name for messages.
  /// - Returns: A table in which the templates that were given stand in for those that come with the program.
  /// - Throws: The first ``DataFault``: an unknown id, or a template that is none or names what the sentence has not.
  package func inWords(tsv bytes: [UInt8], file: String) throws(DataFault) -> SentenceTable {
    let table = try TabSeparated(bytes, file: file, columns: ["id", "template"])
    var templates: [SentenceID: Row] = [:]
    for row in table.rows {
      guard let own = SentenceID(rawValue: row.cells[0]).flatMap({ byID[$0] }) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[0])\" is no sentence of a report",
          remedy: "take an id of data/words/sentences.tsv")
      }
      let changed = Row(
        id: own.id, condition: own.condition, template: row.cells[1], example: own.example, says: own.says,
        counterexample: own.counterexample, mustache: try Self.template(row.cells[1], file: file, line: row.line))
      try changed.check(file: file, line: row.line)
      templates[own.id] = changed
    }
    return SentenceTable(rows: rows.map { templates[$0.id] ?? $0 })
  }
}

extension SentenceTable.Row {
  /// A misspelt name would be shown as nothing.
  fileprivate func check(file: String, line: Int) throws(DataFault) {
    let used = template.matches(of: /\{\{[#^\/]?\s*([^}\s]+)\s*\}\}/).map { String($0.output.1) }
    let unknown = used.filter { !names.contains($0) && !SentenceTable.optional.contains($0) }
    guard let first = unknown.first else { return }
    throw DataFault(
      file: file, line: line, what: "the template of \(id.rawValue) names {{\(first)}}, which the sentence has not",
      remedy: "take one of \(names.sorted().joined(separator: ", "))")
  }
}

extension SentenceTable {
  /// What a sentence has only where there is something to say of it.
  fileprivate static let optional: Set<String> = ["rest", "home", "pair", "r", "r_bounds", "before", "others"]
}
