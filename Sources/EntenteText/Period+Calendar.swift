/// Months, quarters and years, and what comes before a period.
extension Period {
  /// Monday to Sunday.
  package static func week(containing day: CalendarDay) -> Period {
    let monday = day.advanced(by: -day.weekday)
    return Period(first: monday, end: monday.advanced(by: 7))
  }

  package static func month(containing day: CalendarDay) -> Period {
    Period(first: day.firstOfMonth, months: 1)
  }

  package static func quarter(containing day: CalendarDay) -> Period {
    Period(first: day.firstOfMonth.advanced(byMonths: -((day.month - 1) % 3)), months: 3)
  }

  package static func half(containing day: CalendarDay) -> Period {
    Period(first: day.firstOfMonth.advanced(byMonths: -((day.month - 1) % 6)), months: 6)
  }

  package static func year(containing day: CalendarDay) -> Period {
    Period(first: day.firstOfMonth.advanced(byMonths: 1 - day.month), months: 12)
  }

  /// A period of whole months from the first of one on.
  init(first: CalendarDay, months: Int) {
    self.init(first: first, end: first.advanced(byMonths: months))
  }

  /// The last day that belongs to it.
  package var last: CalendarDay { end.advanced(by: -1) }

  /// The period of the same length that ends where this one begins.
  ///
  /// Before whole months come as many months, before September August and before 2023 the year 2022; before other days
  /// as many days.
  package var previous: Period {
    if let months = wholeMonths { return Period(first: first.advanced(byMonths: -months), end: first) }
    return Period(first: first.advanced(by: first.number - end.number), end: first)
  }

  /// Every calendar month that a day of it lies in, the first and the last in whole.
  package var months: [Period] {
    Array(sequence(first: .month(containing: first)) { $0.end < end ? .month(containing: $0.end) : nil })
  }

  package func overlaps(_ other: Period) -> Bool { first < other.end && other.first < end }

  /// The week of the calendar that it is; nil of other days.
  package var week: CalendarWeek? {
    first.weekday == 0 && end == first.advanced(by: 7) ? CalendarWeek(containing: first) : nil
  }

  /// The half of a year that it is, 1 or 2; nil of other days.
  package var half: Int? { wholeMonths == 6 && (first.month - 1).isMultiple(of: 6) ? first.month / 6 + 1 : nil }

  /// How many calendar months it consists of; nil when it begins or ends inside one.
  private var wholeMonths: Int? {
    first.day == 1 && end.day == 1 ? first.months(to: end) : nil
  }
}

extension Period: CustomStringConvertible {
  /// The shortest spelling of these days that can be read back: `2023`, `2023-H2`, `2023-Q3`, `2023-09`, `2023-W39`,
  /// `2023-09-29`, and two with `..` between for other spans.
  package var description: String {
    guard let months = wholeMonths else {
      if let week { return week.description }
      return last == first ? "\(first)" : "\(first)..\(last)"
    }
    switch (months, first.month) {
    case (1, _): return first.monthName
    case (3, 1), (3, 4), (3, 7), (3, 10): return "\(first.yearName)-Q\(first.month / 3 + 1)"
    case (6, 1), (6, 7): return "\(first.yearName)-H\(first.month / 6 + 1)"
    case (12, 1): return first.yearName
    case (_, 1) where months.isMultiple(of: 12): return "\(first.yearName)..\(last.yearName)"
    default: return "\(first.monthName)..\(last.monthName)"
    }
  }
}

extension CalendarDay {
  var firstOfMonth: CalendarDay { advanced(by: 1 - day) }

  /// The first of the month so many months after that of this day.
  func advanced(byMonths months: Int) -> CalendarDay {
    var month = firstOfMonth
    // A month has 28 to 31 days: 31 lead from a first into the next month, one day leads back into the one before.
    for _ in 0..<max(0, months) { month = month.advanced(by: 31).firstOfMonth }
    for _ in 0..<max(0, -months) { month = month.advanced(by: -1).firstOfMonth }
    return month
  }

  /// How many months a later day's month comes after this day's.
  func months(to later: CalendarDay) -> Int { 12 * (later.year - year) + later.month - month }

  /// `2023-09`.
  fileprivate var monthName: String { String(description.dropLast(3)) }

  /// `2023`.
  fileprivate var yearName: String { String(description.dropLast(6)) }
}
