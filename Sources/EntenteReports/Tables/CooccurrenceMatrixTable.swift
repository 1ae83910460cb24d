private import EntenteCoding
package import EntenteMeasures

extension Table {
  /// cooccurrence_matrix.csv: how many stories name two countries, as a square for programs that want one.
  package static func cooccurrenceMatrix(_ matrix: CooccurrenceMatrix) -> Table {
    let columns = matrix.countries.map { country in
      Column(
        country.iso3, .integer, unit: "stories",
        "Stories that name the row's country and \(country.iso3); 0 for itself.")
    }
    return Table(
      name: "cooccurrence_matrix", description: "A country, with the stories it shares with each other one.",
      columns: [Column("iso3", .string, "ISO 3166-1 alpha-3 code of the row's country.")] + columns, key: ["iso3"],
      rows: matrix.countries.indices.map { row in
        [.text(matrix.countries[row].iso3)] + matrix.countries.indices.map { .integer(matrix[row, $0]) }
      })
  }
}
