import EntenteText
import EntenteWorkbooks

extension WorkbookSheet.Value {
  /// A cell of a table, typed as it is; numbers are those that the CSV file has.
  init(_ cell: Cell) {
    switch cell {
    case .text(let text): self = .init(text: text)
    case .integer(let integer): self = .number(Double(integer))
    case .number, .probability, .exact, .millionths: self = Double(cell.text).map { .number($0) } ?? .empty
    case .date(let day): self = .init(day: day)
    case .boolean: self = .text(cell.text)
    case .empty: self = .empty
    }
  }

  /// Text that a sheet shows: it is text by its type, so nothing protects it from being a formula.
  ///
  /// Controls and marks that turn the direction of writing become U+FFFD, as in CSV; what is longer than a cell is cut.
  init(text: String) {
    let visible = SpreadsheetText.visible(text)
    guard visible.utf16.count > WorkbookWriter.textCapacity else {
      self = .text(visible)
      return
    }
    var scalars = String.UnicodeScalarView()
    var units = 0
    for scalar in visible.unicodeScalars {
      units += scalar.value > 0xFFFF ? 2 : 1
      guard units < WorkbookWriter.textCapacity else { break }
      scalars.append(scalar)
    }
    self = .text(String(scalars) + "…")
  }

  /// Spreadsheets know no day before March 1900 rightly: such a one is text.
  private init(day: CalendarDay) {
    let serial = day.number + 25_569
    self = serial >= 61 ? .date(Double(serial)) : .text(day.description)
  }

  /// Words that lead somewhere where the address is a plain one of the web, and the words alone where it is not.
  init(text: String, address: String?) {
    let words = Self(text: text)
    guard case .text(let visible) = words, !visible.isEmpty, let address = address.flatMap(WebAddress.init) else {
      self = words
      return
    }
    self = .link(visible, to: address.text)
  }
}
