package import EntenteCoding

/// How many stories name two countries: n × n and symmetric, with the stories that name a country on the diagonal.
package struct CooccurrenceMatrix: Equatable, Sendable {
  /// The order of rows and columns, by code.
  package let countries: [Country]
  private let counts: [[Int]]
  /// All stories, those that name nobody too.
  private let stories: Int

  /// The matrix of a tally of all the stories that it is about.
  package init(_ tally: Tally) {
    let stories = tally.levels[.article] ?? UnitTally()
    let countries = stories.counts.keys.compactMap(\.country).sorted()
    self.countries = countries
    self.stories = stories.units
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

  /// Stories that would name both if the two were named independently of each other.
  ///
  /// - Precondition: The places are different: nothing is expected of a country and itself.
  package func expected(row: Int, column: Int) -> Double {
    precondition(row != column, "place \(row) beside itself")
    return Double(counts[row][row]) * Double(counts[column][column]) / Double(stories)
  }
}
