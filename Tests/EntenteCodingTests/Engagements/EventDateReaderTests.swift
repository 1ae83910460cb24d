import EntenteCoding
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `The day of an act` {
  /// The 29th of September 2023 is a Friday.
  private func date(_ text: String, published: String? = "2023-09-29") -> String? {
    let date = Coder.shipped.code(text, published: published).engagements.first?.date
    return date.map { "\($0.day) \($0.basis.rawValue)" }
  }

  @Test(arguments: [
    ("Peru thanked Chile on 13 April 2021.", "2021-04-13 explicit"),
    ("Peru thanked Chile on April 13, 2021.", "2021-04-13 explicit"),
    ("On April 13 Peru thanked Chile.", "2023-04-13 explicit"),
    ("Peru thanked Chile on Dec. 28.", "2022-12-28 explicit"),
    ("Peru thanked Chile on Monday.", "2023-09-25 relative"),
    ("Peru thanked Chile on Friday.", "2023-09-29 relative"),
    ("Peru thanked Chile yesterday.", "2023-09-28 relative"),
    ("The Peruvian president will visit Chile on Monday.", "2023-10-02 relative"),
    ("The Peruvian president will visit Chile tomorrow.", "2023-09-30 relative"),
  ])
  func `is read in its clause`(text: String, day: String) { #expect(date(text) == day) }

  @Test func `in a year that is not said is the last one of what is done, the next one of what is to come`() {
    #expect(date("Peru thanked Chile on December 30.", published: "2023-01-02") == "2022-12-30 explicit")
    #expect(date("Peru will thank Chile on January 2.", published: "2023-12-30") == "2024-01-02 explicit")
    #expect(date("Peru will thank Chile on August 1.", published: "2023-01-02") == "2023-08-01 explicit")
  }

  /// Days by a printed calendar: the 24th of September 2023 is a Sunday, the 1st of January 2024 a Monday.
  @Test(arguments: [
    // Published on Tuesday, 26 September 2023.
    ("on Monday", "2023-09-26", "2023-09-25"), ("on Tuesday", "2023-09-26", "2023-09-26"),
    ("on Wednesday", "2023-09-26", "2023-09-20"), ("on Thursday", "2023-09-26", "2023-09-21"),
    ("on Friday", "2023-09-26", "2023-09-22"), ("on Saturday", "2023-09-26", "2023-09-23"),
    ("on Sunday", "2023-09-26", "2023-09-24"), ("on Monday night", "2023-09-26", "2023-09-25"),
    ("late Monday", "2023-09-26", "2023-09-25"), ("this Monday", "2023-09-26", "2023-09-25"),
    ("last Monday", "2023-09-26", "2023-09-25"), ("last Tuesday", "2023-09-26", "2023-09-19"),
    ("last Friday", "2023-09-26", "2023-09-22"), ("past Friday", "2023-09-26", "2023-09-22"),
    ("on Monday last week", "2023-09-26", "2023-09-18"), ("on Thursday of last week", "2023-09-26", "2023-09-21"),
    ("next Monday", "2023-09-26", nil), ("the following Monday", "2023-09-26", nil), ("tomorrow", "2023-09-26", nil),
    ("yesterday", "2023-09-26", "2023-09-25"), ("today", "2023-09-26", "2023-09-26"),
    ("this week", "2023-09-26", nil), ("in June", "2023-09-26", nil), ("since last Friday", "2023-09-26", nil),
    ("before Monday", "2023-09-26", nil), ("until next Friday", "2023-09-26", nil),
    ("on 5 June", "2023-09-26", "2023-06-05"), ("on 26 September", "2023-09-26", "2023-09-26"),
    ("on 27 September", "2023-09-26", "2022-09-27"), ("on September 25", "2023-09-26", "2023-09-25"),
    ("on 5 October 2023", "2023-09-26", nil), ("on 5 October 2022", "2023-09-26", "2022-10-05"),
    ("on Monday, 25 September 2023", "2023-09-26", "2023-09-25"), ("on Monday, Sept. 25", "2023-09-26", "2023-09-25"),
    // Published on Sunday, 24 September 2023.
    ("on Sunday", "2023-09-24", "2023-09-24"), ("last Sunday", "2023-09-24", "2023-09-17"),
    ("on Saturday night", "2023-09-24", "2023-09-23"), ("on Monday", "2023-09-24", "2023-09-18"),
    ("on Sunday last week", "2023-09-24", "2023-09-17"), ("on Monday of last week", "2023-09-24", "2023-09-11"),
    // Published on Monday, 1 January 2024.
    ("on Monday", "2024-01-01", "2024-01-01"), ("on Sunday", "2024-01-01", "2023-12-31"),
    ("on Friday night", "2024-01-01", "2023-12-29"), ("last Friday", "2024-01-01", "2023-12-29"),
    ("yesterday", "2024-01-01", "2023-12-31"), ("on 5 June", "2024-01-01", "2023-06-05"),
    ("on December 31", "2024-01-01", "2023-12-31"), ("on January 1", "2024-01-01", "2024-01-01"),
    ("on 2 January", "2024-01-01", "2023-01-02"), ("on 29 February", "2024-01-01", "2020-02-29"),
    ("on 29 February", "2024-02-29", "2024-02-29"), ("on 29 February", "2024-03-01", "2024-02-29"),
    ("on 31 June", "2024-01-01", nil),
  ])
  func `of what is done is the last such day`(words: String, published: String, day: String?) {
    #expect(date("Peru thanked Chile \(words).", published: published)?.prefix(10) == day?[...])
  }

  /// Published on Wednesday, 16 June 2021.
  @Test(arguments: [
    ("on Monday, June 7", "2021-06-07"), ("on Monday, 7 June", "2021-06-07"), ("on Monday June 7", "2021-06-07"),
    ("on Monday, June 7, 2021", "2021-06-07"), ("on Monday, May 3", "2021-05-03"),
    ("on Monday May 3", "2021-05-03"), ("on Wednesday, June 9, and praised Brazil", "2021-06-09"),
    ("on Saturday (June 5)", "2021-06-05"), ("on Saturday (5 June)", "2021-06-05"),
    ("on Saturday night, June 5", "2021-06-05"), ("on June 7, Monday", "2021-06-07"),
    ("on 7 June (Monday)", "2021-06-07"), ("on Thursday, Dec. 31", "2020-12-31"),
    ("on Tuesday, 15 June", "2021-06-15"), ("on Sunday, June 16, 2019", "2019-06-16"),
    // 28 June is a Monday in 2021 and a Sunday in 2020.
    ("on Monday, June 28", nil), ("since Monday, June 7", nil), ("until Monday, 7 June", nil),
    ("the previous Monday", "2021-06-07"), ("the previous Friday", "2021-06-11"),
    ("on Monday a week ago", "2021-06-07"), ("Friday a week ago", "2021-06-04"),
    ("Monday two weeks ago", "2021-05-31"),
  ])
  func `is the date that stands beside its weekday`(words: String, day: String?) {
    #expect(date("Peru attacked Chile \(words).", published: "2021-06-16")?.prefix(10) == day?[...])
  }

  @Test(arguments: [
    ("on Monday, June 28", "2021-06-28"), ("on Monday, 28 June", "2021-06-28"), ("on Monday June 28", "2021-06-28"),
    ("on Friday (July 2)", "2021-07-02"), ("on Monday, June 28, 2021", "2021-06-28"),
  ])
  func `is that date of what is to come, too`(words: String, day: String) {
    #expect(date("The Peruvian president will meet Chile's \(words).", published: "2021-06-16")?.prefix(10) == day[...])
  }

  /// Published on Tuesday, 15 June 2021: the last Friday was the 11th.
  @Test(arguments: [
    ("Peru urged Chile to attend the talks on Friday.", nil), ("Peru thanked Chile ahead of talks on Friday.", nil),
    ("Peru postponed talks with Chile scheduled for Friday.", nil),
    ("Peru rejected Chile's offer to meet on Friday.", nil), ("Peru criticized Chile before a vote on Thursday.", nil),
    ("Peru condemned Chile in an interview to be broadcast on Sunday.", nil),
    ("Peru condemned Chile ahead of a summit due Saturday.", nil),
    ("Peru praised Chile for a visit planned in Lima on Friday.", nil),
    ("Peru urged Chile to attend talks on June 25.", nil),
    ("Peru urged Chile on Friday to attend the talks.", "2021-06-11"),
    ("Peru urged Chile on Monday to attend the talks on Friday.", "2021-06-14"),
    ("Peru attacked Chile before dawn on Friday.", "2021-06-11"),
    ("Peru thanked Chile last Friday.", "2021-06-11"), ("Peru urged Chile to leave last Friday.", "2021-06-11"),
    ("Peru thanked Chile on Monday ahead of talks on Friday.", "2021-06-14"),
  ])
  func `is none that belongs to a later act`(text: String, day: String?) {
    #expect(date(text, published: "2021-06-15")?.prefix(10) == day?[...])
  }

  @Test(arguments: [
    ("on Monday", "2023-09-26", "2023-10-02"), ("next Monday", "2023-09-26", "2023-10-02"),
    ("next Tuesday", "2023-09-26", "2023-10-03"), ("on Tuesday", "2023-09-26", "2023-09-26"),
    ("this Friday", "2023-09-26", "2023-09-29"), ("tomorrow", "2023-09-26", "2023-09-27"),
    ("on 27 September", "2023-09-26", "2023-09-27"), ("on 5 October 2024", "2023-09-26", "2024-10-05"),
    ("on 5 June", "2024-01-01", "2024-06-05"), ("on 5 June", "2023-09-26", "2024-06-05"),
    ("on 29 February", "2023-09-26", "2024-02-29"),
  ])
  func `of what is to come is the next such day`(words: String, published: String, day: String) {
    #expect(date("The Peruvian president will visit Chile \(words).", published: published)?.hasPrefix(day) == true)
  }

  @Test(arguments: [
    ("On Monday, Peru thanked Chile.", "2023-09-25"), ("Late on Friday night, Peru thanked Chile.", "2023-09-22"),
    ("Last Tuesday, Peru thanked Chile.", "2023-09-19"), ("On 5 June, Peru thanked Chile.", "2023-06-05"),
    ("On May 5, 2022, Peru thanked Chile.", "2022-05-05"), ("On Monday Peru thanked Chile.", "2023-09-25"),
    ("Since Monday, Peru has thanked Chile.", nil), ("In May, Peru thanked Chile.", nil),
    ("After the vote of June 19, Peru thanked Chile.", nil), ("Following talks on Monday, Peru thanked Chile.", nil),
  ])
  func `is read in a phrase that opens the sentence`(text: String, day: String?) {
    #expect(date(text, published: "2023-09-26")?.prefix(10) == day?[...])
  }

  @Test func `is unknown of what will be done and is neither promised nor threatened`() {
    #expect(date("Peru will reject a request of Chile on Monday.", published: "2023-09-26") == nil)
  }

  @Test(arguments: 1...200)
  func `never lies after publication where the act is done`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let published = CalendarDay(number: Int.random(in: 8000...22_000, using: &random))
    let weekday = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let month = ["January", "Feb.", "March", "April", "May", "June", "July", "August", "Sept.", "October", "December"]
    let named = weekday.randomElement(using: &random) ?? ""
    let date = "\(Int.random(in: 1...31, using: &random)) \(month.randomElement(using: &random) ?? "")"
    let words = [
      "on \(named)", "last \(named)", "next \(named)", "this \(named)", "on \(named) night", "tomorrow", "yesterday",
      "on \(date)", "on \(date) \(published.year + Int.random(in: -1...1, using: &random))", "\(named), \(date)",
    ]
    let texts = words.flatMap { words in
      [
        "Peru thanked Chile \(words).", "On Friday, Peru sent \(words) troops to Chile.",
        "\(words), Peru attacked Chile.",
      ]
    }
    for text in texts {
      let acts = Coder.shipped.code(text, published: published.description).engagements.filter { !$0.prospective }
      #expect(acts.compactMap(\.date?.day).allSatisfy { $0 <= published }, "\(text) published \(published)")
    }
  }

  @Test(arguments: [
    "Peru thanked Chile.", "Peru thanked Chile in May.", "Peru thanked Chile in 2021.",
    "Peru has thanked Chile since Friday.", "Peru may thank Chile.", "Peru thanked Chile until 13 April.",
  ])
  func `is unknown where only a month, a year or a bound is told`(text: String) { #expect(date(text) == nil) }

  @Test func `is unknown by its weekday in an undated article`() {
    #expect(date("Peru thanked Chile on Monday.", published: nil) == nil)
    #expect(date("Peru thanked Chile on 13 April 2021.", published: nil) == "2021-04-13 explicit")
  }
}
