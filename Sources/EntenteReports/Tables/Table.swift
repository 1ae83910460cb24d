/// A table of a report: named columns, typed rows, and which columns name a row.
package struct Table: Sendable {
  /// The file's path in the report without its ending, `frequency` or `statistics/frequency`.
  package let name: String
  /// One sentence that says what a row is.
  package let description: String
  package let columns: [Column]
  /// The columns whose values together are different in every row.
  package let key: [String]
  /// The columns whose values name a row of another table of the report, or are empty.
  let foreignKeys: [ForeignKey]
  package let rows: [[Cell]]

  /// - Precondition: Every row has one cell a column, of the column's kind.
  package init(
    name: String, description: String, columns: [Column], key: [String], foreignKeys: [ForeignKey] = [],
    rows: [[Cell]]
  ) {
    let kinds = columns.map(\.kind)
    for row in rows {
      precondition(row.count == columns.count, "\(name): a row of \(row.count) cells, \(columns.count) columns")
      for place in kinds.indices {
        precondition(
          row[place].fits(kinds[place]),
          "\(name).\(columns[place].name): \(row[place]) is not a \(kinds[place].rawValue)")
      }
    }
    self.name = name
    self.description = description
    self.columns = columns
    self.key = key
    self.foreignKeys = foreignKeys
    self.rows = rows
  }

  package var fileName: String { name + ".csv" }

  /// The same table with more rows, of the same columns.
  func adding(rows more: [[Cell]]) -> Table {
    Table(
      name: name, description: description, columns: columns, key: key, foreignKeys: foreignKeys, rows: rows + more)
  }

  /// The same table with one more sentence on what its rows are.
  func adding(_ sentence: String) -> Table {
    Table(
      name: name, description: description + " " + sentence, columns: columns, key: key, foreignKeys: foreignKeys,
      rows: rows)
  }

  /// The same table of which nothing is said to name a row of another: where that one was cut, not all are there.
  func withoutForeignKeys(in other: String) -> Table {
    Table(
      name: name, description: description, columns: columns, key: key,
      foreignKeys: foreignKeys.filter { $0.table != other }, rows: rows)
  }
}
