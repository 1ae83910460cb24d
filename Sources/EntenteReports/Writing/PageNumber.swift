import EntenteStatistics
import EntenteText

/// Numbers, days and periods as a page gives them: rounder than in CSV, which has them in full.
package enum PageNumber {
  /// Keeps a number and its unit on one line.
  static let noBreak = "\u{A0}"

  /// A number with the minus that a page writes.
  static func signed(_ digits: String) -> String {
    digits.hasPrefix("-") ? "\u{2212}" + digits.dropFirst() : digits
  }

  /// `29 %` of a share of 0.29; near the ends `under 1 %`, `over 99 %`, so that few is not none.
  package static func percent(_ share: Double) -> String { hundredths(share) + noBreak + "%" }

  /// The number of ``percent(_:)`` alone.
  static func hundredths(_ share: Double) -> String {
    switch share {
    case 0, 1: NumberFormat.fixed(100 * share, decimals: 0)
    case ..<0.01: "under 1"
    case 0.995...: "over 99"
    default: NumberFormat.fixed(100 * share, decimals: 0)
    }
  }

  /// `29 % (22 to 38)`; without an interval that there is too little to tell.
  static func percent(_ share: Double, _ interval: ConfidenceInterval?) -> String {
    guard let interval else { return tooFew }
    return "\(percent(share)) (\(hundredths(interval.lower)) to \(hundredths(interval.upper)))"
  }

  /// `2.3 (1.2 to 4.4)`, to the two digits that a sample can know.
  static func rough(_ value: Double?, _ interval: ConfidenceInterval?) -> String {
    guard let value, let interval else { return tooFew }
    return "\(NumberFormat.rough(value)) (\(bounds(interval)))"
  }

  /// `1.2 to 4.4`.
  static func bounds(_ interval: ConfidenceInterval) -> String {
    "\(NumberFormat.rough(interval.lower)) to \(NumberFormat.rough(interval.upper))"
  }

  /// `+28`, `−25`, `0`: percentage points.
  static func points(_ difference: Double) -> String {
    let points = NumberFormat.fixed(100 * difference, decimals: 0)
    if points == "0" { return points }
    return points.hasPrefix("-") ? signed(points) : "+" + points
  }

  /// `+28 (+19 to +37)`.
  static func points(_ difference: Double?, _ interval: ConfidenceInterval?) -> String {
    guard let difference, let interval else { return tooFew }
    return "\(points(difference)) (\(points(interval.lower)) to \(points(interval.upper)))"
  }

  /// `1 → 32`.
  static func change(_ earlier: Int, _ later: Int) -> String {
    NumberFormat.grouped(earlier) + noBreak + "→" + noBreak + NumberFormat.grouped(later)
  }

  static let tooFew = "too few to tell"

  /// `A`, `A and B`, `A, B and C`.
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// Days and periods in words.
extension PageNumber {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `12 June`; with its year where that is not the one the page is about.
  static func day(_ day: CalendarDay, besides year: Int?) -> String {
    let name = "\(day.day)\(noBreak)\(months[day.month - 1])"
    return day.year == year ? name : name + noBreak + "\(day.year)"
  }

  /// `May 2018`, `July to September 2018`, `2018`, `week 20 of 2018`; days where it is no such span.
  static func period(_ period: Period) -> String {
    let (first, last) = (period.first, period.last)
    if let week = period.week { return "week \(week.number) of \(week.year)" }
    guard first.day == 1, period.end.day == 1 else {
      return first == last
        ? day(first, besides: nil) : "\(day(first, besides: last.year)) to \(day(last, besides: nil))"
    }
    if first.month == 1, last.month == 12 {
      return first.year == last.year ? "\(first.year)" : "\(first.year) to \(last.year)"
    }
    let end = "\(months[last.month - 1]) \(last.year)"
    if period.months.count == 1 { return end }
    return "\(months[first.month - 1])\(first.year == last.year ? "" : " \(first.year)") to \(end)"
  }

  /// The same without a year that the page's own period says.
  static func period(_ period: Period, besides other: Period) -> String {
    let name = Self.period(period)
    let year = " \(other.last.year)"
    return period.first.day == 1 && period.last.year == other.last.year && name.hasSuffix(year)
      ? String(name.dropLast(year.count)) : name
  }
}
