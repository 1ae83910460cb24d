extension Period {
  /// Reads `2023`, `2023-H2`, `2023-Q3`, `2023-09`, `2023-W39`, `2023-09-29`, or two of these with `..` between, both inside the period.
  ///
  /// - Throws: ``PeriodError``, with what was probably meant.
  package init(parsing text: some StringProtocol) throws(PeriodError) {
    let sides = text.split(separator: "..", omittingEmptySubsequences: false).map { String($0) }
    guard sides.count <= 2 else { throw .unreadable(String(text), suggestion: Self.suggestion(for: text)) }
    let periods = try sides.map { side throws(PeriodError) in try Self.unit(side, of: text) }
    let (first, end) = (periods[0].first, periods[periods.count - 1].end)
    guard first < end else { throw .backwards(String(text), suggestion: sides.reversed().joined(separator: "..")) }
    self.init(first: first, end: end)
  }

  /// Reads a year, half, quarter, month, week or day.
  private static func unit(_ unit: String, of text: some StringProtocol) throws(PeriodError) -> Period {
    let digits = unit.utf8.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "0") : $0 }
    switch String(decoding: digits, as: UTF8.self) {
    case "0000":
      guard let day = CalendarDay(iso: unit + "-01-01") else { throw .noSuchYear(unit) }
      return .year(containing: day)
    case "0000-Q0":
      guard let number = Int(unit.suffix(1)), (1...4).contains(number),
        let year = CalendarDay(iso: unit.prefix(4) + "-01-01")
      else { throw .noSuchQuarter(unit) }
      return Period(first: year.advanced(byMonths: 3 * (number - 1)), months: 3)
    case "0000-H0":
      guard let number = Int(unit.suffix(1)), (1...2).contains(number),
        let year = CalendarDay(iso: unit.prefix(4) + "-01-01")
      else { throw .noSuchHalf(unit) }
      return Period(first: year.advanced(byMonths: 6 * (number - 1)), months: 6)
    case "0000-W00":
      guard let year = Int(unit.prefix(4)), let number = Int(unit.suffix(2)),
        let week = CalendarWeek.days(number, of: year)
      else { throw .noSuchWeek(unit) }
      return week
    case "0000-00":
      guard let day = CalendarDay(iso: unit + "-01") else { throw .noSuchMonth(unit) }
      return .month(containing: day)
    case "0000-00-00":
      guard let day = CalendarDay(iso: unit) else { throw .noSuchDay(unit) }
      return Period(first: day, end: day.advanced(by: 1))
    default: throw .unreadable(String(text), suggestion: suggestion(for: text))
    }
  }
}
