import EntenteText
import Testing

/// The day of publication as lines of `annotate` give it.
@Suite struct `A day with or without a time` {
  @Test(arguments: [
    ("2023-09-29", "2023-09-29"), ("2024-02-29", "2024-02-29"), ("0001-01-01", "0001-01-01"),
    ("9999-12-31", "9999-12-31"), ("2023-09-29T10:00", "2023-09-29"), ("2023-09-29 10:00", "2023-09-29"),
    ("2023-09-29T10:00:00Z", "2023-09-29"), ("2023-09-29T23:59:59-12:00", "2023-09-29"),
    ("2023-09-29T10:00:00.123456789+05:30", "2023-09-29"), ("2023-09-29 10:00:00,5+0530", "2023-09-29"),
    // The time is not checked: the day is all that is taken.
    ("2023-09-29T99:99", "2023-09-29"), ("2023-09-29T10:00:::...,,,", "2023-09-29"),
    ("2023-09-29T10:00+:", "2023-09-29"),
  ]) func `is read`(text: String, day: String) {
    #expect(CalendarDay(timestamp: text)?.description == day)
  }

  @Test(arguments: [
    "", " ", "2023", "2023-09", "2023-09-2", "2023-9-29", "23-09-29", "12023-09-29", "2023-09-290", "2023-02-29",
    "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-09-00", "0000-01-01", "-023-09-29", "2023--9-29",
    "2023/09/29", "29-09-2023", "20230929", "2023-09-29T", "2023-09-29 ", " 2023-09-29", "2023-09-29\n",
    "2023-09-29T1", "2023-09-29T10", "2023-09-29T10:", "2023-09-29T10:0", "2023-09-29T1:00", "2023-09-29t10:00",
    "2023-09-29_10:00", "2023-09-2910:00", "2023-09-29T10:00z", "2023-09-29T10:00ZZ", "2023-09-29T10:00Z ",
    "2023-09-29T10:00 Z", "2023-09-29T10:00+", "2023-09-29T10:00-", "2023-09-29T10:00+01:00Z",
    "2023-09-29T10:00+1-1", "2023-09-29T10:00 UTC", "2023-09-29T10:00:00 PM", "2023-09-29zzz",
    "２０２３-09-29", "2023‐09‐29", "2023-09-29\u{301}", "2023-09-2\u{301}9", "2023-09-29T10:00\u{301}",
    "2023-09-29\u{0}", "\u{FEFF}2023-09-29", "2023-09-29T10\u{2236}00", "٢٠٢٣-٠٩-٢٩", "yesterday", "null",
  ]) func `is not read from what is something else`(text: String) {
    #expect(CalendarDay(timestamp: text) == nil)
  }

  /// The expression that says what is read, in a language made for saying it.
  @Test(arguments: 1...20) func `is what a regular expression says of any text`(seed: Int) throws {
    var random = LinearCongruence(state: UInt64(seed))
    let expression = try Regex("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}[0-9:.,]*(Z|[+-][0-9:]+)?)?")
    let alphabet = Array("0123456789:-+TZ., é\u{301}")
    for _ in 0..<200 {
      var text = Array("2023-09-29T10:00:00.5+02:00Z".prefix(.random(in: 0...28, using: &random)))
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let character = alphabet[.random(in: alphabet.indices, using: &random)]
        text.insert(character, at: .random(in: 0...text.count, using: &random))
      }
      let written = String(text)
      let expected = written.wholeMatch(of: expression) == nil ? nil : CalendarDay(iso: written.prefix(10))
      #expect(CalendarDay(timestamp: written) == expected, "\(written)")
    }
  }
}
