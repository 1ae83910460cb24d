import EntenteText
import Testing

@Suite struct `A period of days` {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  /// Spelling, first day, last day, and its own name.
  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31", "2023"), ("2023-Q1", "2023-01-01", "2023-03-31", "2023-Q1"),
    ("2023-Q3", "2023-07-01", "2023-09-30", "2023-Q3"), ("2023-Q4", "2023-10-01", "2023-12-31", "2023-Q4"),
    ("2023-09", "2023-09-01", "2023-09-30", "2023-09"), ("2024-02", "2024-02-01", "2024-02-29", "2024-02"),
    ("1900-02", "1900-02-01", "1900-02-28", "1900-02"), ("2023-09-29", "2023-09-29", "2023-09-29", "2023-09-29"),
    ("2023-09-04..2023-09-10", "2023-09-04", "2023-09-10", "2023-W36"),
    ("2023-09-05..2023-09-11", "2023-09-05", "2023-09-11", "2023-09-05..2023-09-11"),
    ("2023-01..2023-06", "2023-01-01", "2023-06-30", "2023-H1"),
    ("2023-04..2023-09", "2023-04-01", "2023-09-30", "2023-04..2023-09"),
    ("2018-H1", "2018-01-01", "2018-06-30", "2018-H1"), ("2018-H2", "2018-07-01", "2018-12-31", "2018-H2"),
    // Weeks as `date -d DAY +%G-W%V` of GNU coreutils has them.
    ("2018-W20", "2018-05-14", "2018-05-20", "2018-W20"), ("2018-W01", "2018-01-01", "2018-01-07", "2018-W01"),
    ("2020-W53", "2020-12-28", "2021-01-03", "2020-W53"), ("2021-W01", "2021-01-04", "2021-01-10", "2021-W01"),
    ("2019-W01", "2018-12-31", "2019-01-06", "2019-W01"), ("2005-W52", "2005-12-26", "2006-01-01", "2005-W52"),
    ("2018-W20..2018-W21", "2018-05-14", "2018-05-27", "2018-05-14..2018-05-27"),
    ("2022-Q4..2023-Q1", "2022-10-01", "2023-03-31", "2022-10..2023-03"),
    ("2021..2023", "2021-01-01", "2023-12-31", "2021..2023"),
    ("2023-01-15..2023", "2023-01-15", "2023-12-31", "2023-01-15..2023-12-31"),
    ("2023-Q1..2023-05-02", "2023-01-01", "2023-05-02", "2023-01-01..2023-05-02"),
    ("2023-07..2023-09", "2023-07-01", "2023-09-30", "2023-Q3"),
    ("2023-01..2023-12", "2023-01-01", "2023-12-31", "2023"),
    ("2023-05..2023-07", "2023-05-01", "2023-07-31", "2023-05..2023-07"),
    ("2023-09..2023-09", "2023-09-01", "2023-09-30", "2023-09"), ("9999", "9999-01-01", "9999-12-31", "9999"),
    ("0001-01", "0001-01-01", "0001-01-31", "0001-01"),
  ])
  func `is read from its spelling, both sides of a span included`(
    text: String, first: String, last: String, name: String
  ) throws {
    let period = try Period(parsing: text)
    #expect(period == Period(first: try day(first), end: try day(last).advanced(by: 1)))
    #expect(period.last == (try day(last)))
    #expect(period.description == name)
    #expect(try Period(parsing: name) == period)
  }

  @Test(arguments: [
    ("2023-9", "2023-09"), ("2023q3", "2023-Q3"), ("2023-q3", "2023-Q3"), ("Q3 2023", "2023-Q3"), ("9/2023", "2023-09"),
    ("2023/09", "2023-09"), ("202309", "2023-09"), ("20230929", "2023-09-29"), ("Sept 2023", "2023-09"),
    ("september-2023", "2023-09"), ("2023-9-4", "2023-09-04"), ("last month", "last-month"),
    ("lastquarter", "last-quarter"), ("this week", "this-week"), ("current year", "this-year"),
    ("2018w20", "2018-W20"), ("week 20 2018", "2018-W20"), ("H1 2018", "2018-H1"), ("2018h2", "2018-H2"),
    ("2018-w5", "2018-W05"),
    ("2023-1..2023-6", "2023-01..2023-06"), ("2023-01 to 2023-06", "2023-01..2023-06"), (" 2023", "2023"),
  ])
  func `that is misspelt is told what was probably meant`(text: String, suggestion: String) {
    #expect(throws: PeriodError.unreadable(text, suggestion: suggestion)) { try PeriodName(text) }
    #expect(
      PeriodError.unreadable(text, suggestion: suggestion).description
        == "\"\(text)\" is no period; did you mean \(suggestion)?")
  }

  @Test(arguments: [
    "", "..", "2023..", "..2023", "2023-09...", "yesterday", "09/12/2023", "2023-01..2023-02..2023-03", "٢٠٢٣",
  ])
  func `that nobody can guess is told every spelling`(text: String) {
    #expect(throws: PeriodError.unreadable(text, suggestion: nil)) { try PeriodName(text) }
  }

  @Test(arguments: [
    ("2023-13", "there is no month 2023-13; months go from 01 to 12."),
    ("2023-Q5", "there is no quarter 2023-Q5; quarters go from Q1 to Q4."),
    ("2018-H3", "there is no half 2018-H3; a year has H1 and H2."),
    ("2018-W00", "there is no week 2018-W00; weeks go from W01 to W52, in some years to W53."),
    ("2018-W53", "there is no week 2018-W53; weeks go from W01 to W52, in some years to W53."),
    ("2020-W54", "there is no week 2020-W54; weeks go from W01 to W52, in some years to W53."),
    ("2023-02-29", "there is no day 2023-02-29 in the calendar."),
    ("0000", "there is no year 0000; years go from 0001 to 9999."),
    ("2023-06..2023-01", "2023-06..2023-01 ends before it begins; did you mean 2023-01..2023-06?"),
    ("2023-06-05..2023-05", "2023-06-05..2023-05 ends before it begins; did you mean 2023-05..2023-06-05?"),
    ("2023-01..2023-14", "there is no month 2023-14; months go from 01 to 12."),
    (
      "soon",
      """
      "soon" is no period; write a month (2023-09), a quarter (2023-Q3), a half (2023-H2), a year (2023), a week \
      (2023-W39), a day (2023-09-29), a span of these (2023-01..2023-05), or last- or this- before week, month, quarter, \
      half or year.
      """
    ),
  ])
  func `that cannot be says why`(text: String, message: String) {
    let error = #expect(throws: PeriodError.self) { try PeriodName(text) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    ("2023-09", "2023-08"), ("2023-01", "2022-12"), ("2024-03", "2024-02"), ("2023-Q1", "2022-Q4"), ("2023", "2022"),
    ("2023-01..2023-06", "2022-07..2022-12"), ("2023-09-29", "2023-09-28"), ("2018-H2", "2018-H1"),
    ("2018-W20", "2018-W19"), ("2021-W01", "2020-W53"), ("2018-W01", "2017-W52"),
    ("2023-09-04..2023-09-10", "2023-08-28..2023-09-03"),
  ])
  func `comes after one of the same length`(text: String, previous: String) throws {
    #expect(try Period(parsing: text).previous == Period(parsing: previous))
  }

  @Test(arguments: [
    ("last-month", "2023-10-01", "2023-09"), ("last-month", "2023-10-31", "2023-09"),
    ("last-month", "2024-01-15", "2023-12"),
    ("last-month", "2024-03-31", "2024-02"), ("last-quarter", "2023-10-01", "2023-Q3"),
    ("last-quarter", "2023-09-30", "2023-Q2"), ("last-quarter", "2023-02-01", "2022-Q4"),
    ("2021", "2024-03-31", "2021"), ("last-week", "2018-05-21", "2018-W20"), ("last-week", "2018-05-20", "2018-W19"),
    ("this-week", "2018-05-20", "2018-W20"), ("last-week", "2021-01-05", "2020-W53"),
    ("this-month", "2018-05-31", "2018-05"), ("this-quarter", "2018-05-31", "2018-Q2"),
    ("last-half", "2018-06-30", "2017-H2"), ("this-half", "2018-07-01", "2018-H2"),
    ("last-year", "2018-01-01", "2017"), ("this-year", "2018-12-31", "2018"),
  ])
  func `may be named from today`(text: String, today: String, period: String) throws {
    let today = try day(today)
    #expect(try PeriodName(text).period(today: today).description == period)
  }

  @Test func `touches calendar months`() throws {
    #expect(
      try Period(parsing: "2022-11-30..2023-02-01").months.map(\.description) == [
        "2022-11", "2022-12", "2023-01", "2023-02",
      ])
    #expect(try Period(parsing: "2023-09-30").months.map(\.description) == ["2023-09"])
  }

  @Test(arguments: [
    ("2023-09", "2023-10", false), ("2023-09", "2023-Q3", true), ("2023-09-30..2023-10-02", "2023-10", true),
    ("2023", "2022", false),
  ])
  func `overlaps another where they share a day`(text: String, other: String, overlap: Bool) throws {
    #expect(try Period(parsing: text).overlaps(Period(parsing: other)) == overlap)
    #expect(try Period(parsing: other).overlaps(Period(parsing: text)) == overlap)
  }
}
