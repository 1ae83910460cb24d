/// What may be written where a period is wanted: days of the calendar, or a month or quarter seen from today.
package enum PeriodName: Hashable, Sendable {
  case days(Period)
  case lastMonth
  case lastQuarter

  /// Reads `last-month`, `last-quarter`, and all that ``Period/init(parsing:)`` does.
  ///
  /// - Throws: ``PeriodError``, with what was probably meant.
  package init(_ text: String) throws(PeriodError) {
    switch text {
    case "last-month": self = .lastMonth
    case "last-quarter": self = .lastQuarter
    default: self = .days(try Period(parsing: text))
    }
  }

  /// The days that are meant; last month is the whole calendar month before that of today.
  package func period(today: @autoclosure () -> CalendarDay) -> Period {
    switch self {
    case .days(let period): period
    case .lastMonth: Period.month(containing: today()).previous
    case .lastQuarter: Period.quarter(containing: today()).previous
    }
  }
}
