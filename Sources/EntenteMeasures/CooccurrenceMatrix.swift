package import EntenteCoding

/// How many stories name two countries: n × n and symmetric, with the stories that name a country on the diagonal.
package struct CooccurrenceMatrix: Equatable, Sendable {
  /// The order of rows and columns, by code.
  package let countries: [Country]
  private let counts: [[Int]]

  /// The matrix of a tally of all the stories that it is about.
  package init(_ tally: Tally) {
    let stories = tally.levels[.article] ?? UnitTally()
    let countries = stories.counts.keys.compactMap(\.country).sorted()
    self.countries = countries
    counts = countries.map { row in
      countries.map { column in
        if row == column { return stories.counts[.country(row)] ?? 0 }
        let pair = EntityPair(.country(min(row, column)), .country(max(row, column)))
        return stories.pairs[pair]?.meetings ?? 0
      }
    }
  }

  /// Stories that name the countries of a row and a column, by their places in `countries`.
  package subscript(row: Int, column: Int) -> Int { counts[row][column] }
}
