/// Columns of a table whose values name a row of another table, by its key.
package struct ForeignKey: Hashable, Sendable {
  let columns: [String]
  /// The other table's name, `frequency`.
  let table: String
  /// The other table's key: what is not unique there names no row.
  let key: [String]

  init(_ columns: [String], in table: String, _ key: [String]) {
    self.columns = columns
    self.table = table
    self.key = key
  }
}
