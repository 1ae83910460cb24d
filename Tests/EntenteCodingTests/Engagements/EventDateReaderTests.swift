import EntenteCoding
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
    ("Peru thanked Chile on Dec. 28.", "2023-12-28 explicit"),
    ("Peru thanked Chile on Monday.", "2023-09-25 relative"),
    ("Peru thanked Chile on Friday.", "2023-09-29 relative"),
    ("Peru thanked Chile yesterday.", "2023-09-28 relative"),
    ("The Peruvian president will visit Chile on Monday.", "2023-10-02 relative"),
    ("The Peruvian president will visit Chile tomorrow.", "2023-09-30 relative"),
  ])
  func `is read in its clause`(text: String, day: String) { #expect(date(text) == day) }

  @Test func `in a year that is not said is the one nearest to publication`() {
    #expect(date("Peru thanked Chile on December 30.", published: "2023-01-02") == "2022-12-30 explicit")
    #expect(date("Peru will thank Chile on January 2.", published: "2023-12-30") == "2024-01-02 explicit")
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
