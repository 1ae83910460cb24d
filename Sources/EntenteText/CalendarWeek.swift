/// A week of ISO 8601: Monday to Sunday, of the year in which its Thursday lies.
///
/// So week 1 has the year's first Thursday, days around New Year may belong to a week of the other year, and a year has 52
/// weeks or 53.
package struct CalendarWeek: Hashable, Sendable {
  package let year: Int
  /// From 1.
  package let number: Int

  package init(containing day: CalendarDay) {
    let thursday = day.advanced(by: 3 - day.weekday)
    year = thursday.year
    let newYear = thursday.firstOfMonth.advanced(byMonths: 1 - thursday.month)
    number = (thursday.number - newYear.number) / 7 + 1
  }

  /// The days of a week.
  ///
  /// - Returns: Nil where the year, from 1 to 9999, has no such week.
  package static func days(_ number: Int, of year: Int) -> Period? {
    // The fourth of January always lies in week 1.
    guard (1...53).contains(number), let inFirst = CalendarDay(year: year, month: 1, day: 4) else { return nil }
    let week = Period.week(containing: inFirst.advanced(by: 7 * (number - 1)))
    return CalendarWeek(containing: week.first).year == year ? week : nil
  }
}

extension CalendarWeek: CustomStringConvertible {
  /// `2018-W20`.
  package var description: String {
    let zeros = String(repeating: "0", count: max(0, 4 - String(year).utf8.count))
    return "\(zeros)\(year)-W\(number < 10 ? "0" : "")\(number)"
  }
}
