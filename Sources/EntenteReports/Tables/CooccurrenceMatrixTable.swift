private import EntenteCoding
package import EntenteMeasures

extension Table {
  /// cooccurrence_matrix.csv: how many stories name two countries, as a square for programs that want one.
  package static func cooccurrenceMatrix(_ matrix: CooccurrenceMatrix) -> Table {
    let columns = matrix.countries.map { Column.matrixCount(of: $0.iso3) }
    return Table(
      name: "cooccurrence_matrix", description: "A country, with the stories it shares with each other one.",
      columns: [.matrixCountry] + columns, key: ["iso3"],
      rows: matrix.countries.indices.map { row in
        [.text(matrix.countries[row].iso3)] + matrix.countries.indices.map { .integer(matrix[row, $0]) }
      })
  }
}

extension Table {
  /// cooccurrence_expected.csv: the same square of what chance alone would give.
  package static func cooccurrenceExpected(_ matrix: CooccurrenceMatrix) -> Table {
    let places = matrix.countries.indices
    return Table(
      name: "cooccurrence_expected",
      description: "A country, with the stories that it would share with each other one by chance alone.",
      columns: [.matrixCountry] + matrix.countries.map { .matrixExpected(of: $0.iso3) }, key: ["iso3"],
      rows: places.map { row in
        [.text(matrix.countries[row].iso3)]
          + places.map { row == $0 ? .empty : .number(matrix.expected(row: row, column: $0)) }
      })
  }
}

extension Column {
  /// The column of one country, which its code names.
  static func matrixExpected(of code: String) -> Column {
    Column(
      code, .number, unit: "stories",
      "Stories that would name the row's country and \(code) by chance alone; empty beside itself.")
  }

  static let matrixCountry = Column("iso3", .string, "ISO 3166-1 alpha-3 code of the row's country.")

  /// The column of one country, which its code names.
  static func matrixCount(of code: String) -> Column {
    Column(
      code, .integer, unit: "stories",
      "Stories that name the row's country and \(code); beside itself all stories that name it.")
  }
}
