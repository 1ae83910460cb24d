/// How the rows of a measure become a table: each column with its definition and the value it takes from a row.
///
/// Name, meaning and value stand on one line, so that they cannot fall out of step.
package struct Layout<Row>: Sendable {
  /// A column and the cell it takes from a row.
  package struct Field: Sendable {
    package let column: Column
    package let cell: @Sendable (Row) -> Cell

    package init(
      _ name: String, _ kind: Column.Kind, unit: String = "", vocabulary: [String] = [], _ definition: String,
      cell: @escaping @Sendable (Row) -> Cell
    ) {
      self.column = Column(name, kind, unit: unit, vocabulary: vocabulary, definition)
      self.cell = cell
    }
  }

  package let name: String
  /// One sentence that says what a row is.
  package let description: String
  package let key: [String]
  let foreignKeys: [ForeignKey]
  package let fields: [Field]

  package init(
    name: String, description: String, key: [String], foreignKeys: [ForeignKey] = [], fields: [Field]
  ) {
    self.name = name
    self.description = description
    self.key = key
    self.foreignKeys = foreignKeys
    self.fields = fields
  }

  package func table(_ rows: [Row]) -> Table {
    let cells = fields.map(\.cell)
    return Table(
      name: name, description: description, columns: fields.map(\.column), key: key, foreignKeys: foreignKeys,
      rows: rows.map { row in cells.map { $0(row) } })
  }
}
