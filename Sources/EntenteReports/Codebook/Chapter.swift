/// A table as the codebook has it: what a row is, and of each column its definition and its method.
package struct Chapter: Sendable {
  /// The file's path in the report without its ending, `frequency`.
  package let table: String
  /// One sentence that says what a row is.
  package let description: String
  package let key: [String]
  package let columns: [Column]
  package let methods: [Method]

  /// The chapter of a layout.
  init<Row>(_ layout: Layout<Row>, _ methods: [Method]) {
    self.init(
      table: layout.name, description: layout.description, key: layout.key, columns: layout.fields.map(\.column),
      methods)
  }

  init(table: String, description: String, key: [String], columns: [Column], _ methods: [Method]) {
    self.table = table
    self.description = description
    self.key = key
    self.columns = columns
    self.methods = methods
  }

  package var fileName: String { table + ".csv" }

  /// How a column is computed; nil when it has no method, which a test forbids.
  func method(of column: String) -> Method? { methods.first { $0.columns.contains(column) } }
}
