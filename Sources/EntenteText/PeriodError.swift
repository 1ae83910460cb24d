/// Why a text is no period.
package enum PeriodError: Error, Hashable {
  /// Written in no way that is understood; with what was probably meant, where that can be told.
  case unreadable(String, suggestion: String?)
  case noSuchYear(String)
  case noSuchQuarter(String)
  case noSuchHalf(String)
  case noSuchMonth(String)
  case noSuchWeek(String)
  case noSuchDay(String)
  /// The second side of a span comes before the first.
  case backwards(String, suggestion: String)
}

extension PeriodError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let text, let suggestion?): "\"\(text)\" is no period; did you mean \(suggestion)?"
    case .unreadable(let text, nil):
      """
      "\(text)" is no period; write a month (2023-09), a quarter (2023-Q3), a half (2023-H2), a year (2023), a week \
      (2023-W39), a day (2023-09-29), a span of these (2023-01..2023-05), or last- or this- before week, month, quarter, \
      half or year.
      """
    case .noSuchYear(let text): "there is no year \(text); years go from 0001 to 9999."
    case .noSuchQuarter(let text): "there is no quarter \(text); quarters go from Q1 to Q4."
    case .noSuchHalf(let text): "there is no half \(text); a year has H1 and H2."
    case .noSuchWeek(let text): "there is no week \(text); weeks go from W01 to W52, in some years to W53."
    case .noSuchMonth(let text): "there is no month \(text); months go from 01 to 12."
    case .noSuchDay(let text): "there is no day \(text) in the calendar."
    case .backwards(let text, let suggestion): "\(text) ends before it begins; did you mean \(suggestion)?"
    }
  }
}
