import ArgumentParser
import EntenteReports
import EntenteText

/// What `entente explain` is asked about a row of a report.
struct RowQuestion {
  let table: ExplainedTable
  /// The words that may name the row, of which the first that do are meant; at least one.
  let keys: [[String]]

  private var key: [String] { keys.first ?? [] }

  /// - Throws: `ValidationError` for a table of no rows that can be explained, with what was probably meant.
  static func table(named name: String) throws -> ExplainedTable {
    if let table = ExplainedTable(named: name) { return table }
    let tables = ExplainedTable.allCases.map(\.rawValue)
    if name.hasPrefix("statistics/") {
      throw ValidationError(
        "Rows of statistics/ rest on the sentences of the tables beside it; ask for a row of \(tables.joined(separator: ", "))."
      )
    }
    let advice = Spelling.nearest(to: name, among: tables).map { "did you mean '\($0)'?" }
    throw ValidationError("'\(name)' is no table; \(advice ?? "the tables are \(tables.joined(separator: ", ")).")")
  }

  /// - Parameters:
  ///   - explanation: Of the report that is asked about.
  ///   - isJSON: Whether a program reads the answer.
  /// - Returns: The answer, with a newline at its end.
  /// - Throws: `Failure` when the report has no such row.
  func answer(_ explanation: Explanation, isJSON: Bool) throws -> String {
    let answer = keys.lazy.compactMap { key in
      isJSON
        ? explanation.json(key, of: table).map { String(decoding: $0, as: UTF8.self) } : explanation.row(key, of: table)
    }.first
    if let answer { return answer }
    guard let names = explanation.names(in: table) else {
      throw Failure(
        .noInput,
        "\(explanation.title) (\(explanation.scope)) has no \(table.fileName); make one with "
          + (table == .focus ? "--focus." : "--period and --baseline."))
    }
    throw Failure(
      .noInput,
      "\(table.fileName) of \(explanation.title) (\(explanation.scope)) has no row \(key.joined(separator: " ")); "
        + advice(names, explanation))
  }

  /// The row that was probably meant, or where to look.
  private func advice(_ names: [[String]], _ explanation: Explanation) -> String {
    if table == .dyads, names.contains(where: { $0 == key.reversed().map { $0.uppercased() } }) {
      return "it has one the other way round: \(key.reversed().joined(separator: " "))."
    }
    if table == .months, let month = key.first, (try? Period(parsing: month)) == nil {
      return "'\(month)' is no month; write it as \(names.first?.first ?? "2023-09")."
    }
    let unnamed = explanation.unnamed(among: key)
    guard unnamed.isEmpty else {
      return "\(unnamed.joined(separator: " and ")) \(unnamed.count == 1 ? "is" : "are") not named in its stories."
    }
    let rows = names.map { $0.joined(separator: " ") }
    return Spelling.nearest(to: key.joined(separator: " "), among: rows).map { "did you mean '\($0)'?" }
      ?? "its first columns name the rows it has, and a report about other days has others."
  }
}
