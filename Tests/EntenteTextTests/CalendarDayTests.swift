import EntenteText
import Testing

@Suite struct `A calendar day` {
  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 2, 29, 11016), (2023, 9, 29, 19629), (1969, 12, 31, -1), (1, 1, 1, -719162),
  ])
  func `has the number of days since 1970 that Python's date gives`(year: Int, month: Int, day: Int, number: Int) throws
  {
    let date = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(date.number == number)
    #expect((date.year, date.month, date.day) == (year, month, day))
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-01", "23-01-01", "2023-01-32", "2023/01/01", ""])
  func `does not exist for`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func `reads back what it writes`() throws {
    for number in stride(from: -700_000, to: 2_000_000, by: 997) {
      let day = CalendarDay(number: number)
      #expect(CalendarDay(iso: day.description) == day)
    }
  }

  @Test func `knows its weekday`() throws {
    #expect(try #require(CalendarDay(iso: "2023-09-29")).weekday == 4)
    #expect(try #require(CalendarDay(iso: "1969-12-29")).weekday == 0)
  }
}
