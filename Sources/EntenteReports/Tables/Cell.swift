package import EntenteText

/// A value of a table, typed, so that only text is ever protected from spreadsheets and only numbers are formatted.
package enum Cell: Hashable, Sendable {
  /// Words from an article or of ours; hostile until a writer has escaped it.
  case text(String)
  case integer(Int)
  /// Finite; written with four decimals.
  case number(Double)
  /// In 0...1; written with four decimals, or with an exponent where these would be 0.
  case probability(Double)
  /// Finite; written with every digit it takes to read the same number back.
  case exact(Double)
  /// A sum of scores in millionths of a point; written exactly.
  case millionths(Int)
  case date(CalendarDay)
  case boolean(Bool)
  /// Undefined, or not estimable: never zero.
  case empty
}

extension Cell {
  package init(text: String?) { self = text.map(Cell.text) ?? .empty }
  package init(integer: Int?) { self = integer.map(Cell.integer) ?? .empty }
  package init(number: Double?) { self = number.map(Cell.number) ?? .empty }
  package init(probability: Double?) { self = probability.map(Cell.probability) ?? .empty }
  package init(exact: Double?) { self = exact.map(Cell.exact) ?? .empty }
  package init(date: CalendarDay?) { self = date.map(Cell.date) ?? .empty }

  /// Whether the value may stand in a column of this kind; an empty cell may stand anywhere.
  func fits(_ kind: Column.Kind) -> Bool {
    switch self {
    case .text: kind == .string
    case .integer: kind == .integer
    case .number, .probability, .exact, .millionths: kind == .number
    case .date: kind == .date
    case .boolean: kind == .boolean
    case .empty: true
    }
  }
}
