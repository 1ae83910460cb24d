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

extension Column {
  static let matrixCountry = Column("iso3", .string, "ISO 3166-1 alpha-3 code of the row's country.")

  /// The column of one country, which its code names.
  static func matrixCount(of code: String) -> Column {
    Column(
      code, .integer, unit: "stories",
      "Stories that name the row's country and \(code); beside itself all stories that name it.")
  }
}
