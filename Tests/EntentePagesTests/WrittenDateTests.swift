import EntentePages
import EntenteText
import Testing

@Suite struct `A written date` {
  @Test(arguments: [
    ("29 Sep, 2023 18:28", "2023-09-29"), ("Published 6 February 2020", "2020-02-06"),
    ("February 6, 2020", "2020-02-06"), ("2021-06-15", "2021-06-15"), ("2021-06-15T23:30:05.123-05:00", "2021-06-15"),
    ("2021-06-15T23:30:05Z", "2021-06-15"), ("2021/06/15 10:00 +0300", "2021-06-15"), ("29.9.2023", "2023-09-29"),
    ("9/29/2023", "2023-09-29"), ("5.5.2020", "2020-05-05"), ("Sept. 3rd, 2022", "2022-09-03"),
    ("Friday, September 29th, 2023 at 6:28 PM EDT", "2023-09-29"), ("Updated: 1 May 2021, 10:15 GMT", "2021-05-01"),
    ("Posted at 2:31 PM, Jan 05, 2022 and last updated 4:15 PM, Feb 06, 2022", "2022-01-05"),
    ("6 de febrero de 2020", "2020-02-06"), ("1er février 2020", "nil"), ("le 3 août 2019", "2019-08-03"),
    ("3. März 2021, 18.30 Uhr", "2021-03-03"), ("15 de março de 2021", "2021-03-15"),
    ("6 февраля 2020 г.", "2020-02-06"), ("2020, May 4", "2020-05-04"), ("29 February 2020", "2020-02-29"),
    ("Tue Mar  7 09:20:00 -0500 2023", "2023-03-07"), ("Tue Mar 07 09:20:00 +0000 2023", "2023-03-07"),
    ("Sun Dec 31 23:30:00 -0330 2023", "2023-12-31"), ("Tue, 07 Mar 2023 09:20:00 -0800", "2023-03-07"),
    ("09:20 - 2023-03-07", "2023-03-07"),
  ])
  func `is read in the usual forms`(text: String, day: String) {
    let found = WrittenDate(text)
    #expect(day == "nil" ? found == nil : found == CalendarDay(iso: day).map { .day($0) })
  }

  @Test(arguments: [
    "The pact of 6 February 2020", "February 2020", "6 February", "2016-2018", "2020", "12:30", "6 Feb 20", "1.2", "",
    "In May 2020 6 ships sailed", "Call 555 1234", "6 February March 2020", "- - -", "20200206",
  ])
  func `is not seen in`(text: String) { #expect(WrittenDate(text) == nil) }

  @Test(arguments: ["31 Feb 2020", "29 February 2021", "2021-13-01", "6 February 2999", "45/13/2020", "0.1.2020"])
  func `F29: may be impossible`(text: String) { #expect(WrittenDate(text) == .impossible(text)) }

  @Test func `F29: in numbers is ambiguous unless an order is given`() throws {
    #expect(WrittenDate("09/12/2023") == .ambiguous("09/12/2023"))
    #expect(WrittenDate("6.2.2020") == .ambiguous("6.2.2020"))
    let december = try #require(CalendarDay(iso: "2023-12-09"))
    let september = try #require(CalendarDay(iso: "2023-09-12"))
    #expect(WrittenDate("09/12/2023", order: .dayFirst) == .day(december))
    #expect(WrittenDate("09/12/2023", order: .monthFirst) == .day(september))
  }

  @Test(arguments: [
    ("Fish is cheap\n6 May 2020\nTraders like it very much.", "2020-05-06"),
    ("Fish is cheap\nUpdated: 7 May 2020\nPosted: 6 May 2020\nTraders like it very much.", "2020-05-06"),
    ("Fish is cheap\nUpdated: 7 May 2020\nTraders like it very much.", "2020-05-07"),
    ("Fish is cheap\nTraders like it very much.\nPublished on 6 May 2020", "2020-05-06"),
    (
      "Fish is cheap\nTraders like it very much.\nSo do buyers, they say.\n6 May 2020\nThat day prices fell a lot.",
      "nil"
    ),
    ("Fish is cheap\nOn 6 May 2020 traders met in Port Ode.", "nil"),
  ])
  func `dates a page where it stands alone near the top or is labelled`(text: String, day: String) {
    #expect(PlainText.page(text: Array(text.utf8)).date == CalendarDay(iso: day).map { .day($0) })
  }
}
