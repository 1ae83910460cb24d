private import EntenteText

extension Cell {
  /// The value as it stands in a CSV file of the standard dialect, before any protection from spreadsheets.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): NumberFormat.fixed(number)
    case .probability(let number): NumberFormat.tabulated(probability: number)
    case .exact(let number): NumberFormat.shortest(number)
    case .millionths(let millionths): NumberFormat.millionths(millionths)
    case .date(let day): day.description
    case .boolean(let flag): flag ? "yes" : "no"
    case .empty: ""
    }
  }
}
