package import EntenteCoding

/// How many stories name two countries: n × n, symmetric, zero diagonal, over the countries of the frequency table.
package struct CooccurrenceMatrix: Equatable, Sendable {
  /// The order of rows and columns, by code.
  package let countries: [Country]
  private let counts: [Int]

  /// Stories that name the countries of a row and a column, by their places in `countries`.
  package subscript(row: Int, column: Int) -> Int { counts[row * countries.count + column] }

  init(countries: [Country], counts: [Int]) {
    precondition(
      counts.count == countries.count * countries.count, "\(counts.count) cells of \(countries.count) countries")
    self.countries = countries
    self.counts = counts
  }
}
