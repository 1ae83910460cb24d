import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The list of holders of offices` {
  private let offices: Offices

  init() throws { offices = try Offices(tsv: EmbeddedFile.titles.bytes, file: EmbeddedFile.titles.path) }

  @Test(arguments: [
    (
      "Ana Ode\tPeru\tpresident\t2020\t\tx",
      "\"Peru\" is no code; use three capital letters, or - for an office of a body of several states."
    ),
    ("Ana Ode\tPER\tpresident\t20\t\tx", "\"20\" is no year; write four digits or nothing."),
    ("Ana Ode\tPER\tpresident\t\tnow\tx", "\"now\" is no year; write four digits or nothing."),
    ("…\tPER\tpresident\t\t\tx", "a row without a name; write the name in full."),
  ])
  func `is refused with file, line and remedy`(row: String, message: String) {
    let error = #expect(throws: DataFault.self) {
      try Officeholders(
        tsv: Array("name\tiso3\toffice\tvalid_from\tvalid_to\tsource\n\(row)".utf8), file: "people.tsv",
        offices: offices)
    }
    #expect(error?.description == "people.tsv:2: " + message)
  }

  @Test func `that we ship has no fault`() throws {
    _ = try Officeholders(tsv: EmbeddedFile.people.bytes, file: EmbeddedFile.people.path, offices: offices)
  }

  @Test(arguments: [
    ("President Obama praised Peru.", "2015-05-01", ["USA>PER SUPPORT"]),
    ("President Obama praised Peru.", "2001-05-01", []),
    ("Barack Obama praised Peru.", "2012-05-01", ["USA>PER SUPPORT"]),
  ])
  func `tells whose president somebody was in the year of the article`(text: String, day: String, codes: [String]) {
    expectActs(text, codes, published: day)
  }

  @Test(arguments: [
    ("Envoys heard Mr. Putin's praise for Chile. Mr. Putin praised Peru.", "2016-05-01", ["RUS>PER SUPPORT"]),
    ("Mr. Obama praised Peru.", "2015-05-01", ["USA>PER SUPPORT"]),
    ("Mr. Obama praised Peru.", "2001-05-01", []),
    ("The tailor Jack Obama sat down. Mr. Obama praised Peru.", "2001-05-01", []),
    ("Mr. Ode praised Peru.", "2015-05-01", []),
    // William Lai is a president whose given name comes first.
    ("Prince William praised Peru.", "2025-05-05", []),
    ("Sir William praised Peru.", "2025-05-05", []),
  ])
  func `tells whose leader is called by a courtesy`(text: String, day: String, codes: [String]) {
    let acts = Coder.shipped.code(text, published: day).engagements.filter { $0.target == Country("PER") }
    #expect(acts.map(\.code) == codes)
  }

  @Test(arguments: [
    ("Ronald Reagan praised Peru.", "2019-05-01", "USA"),
    ("President Ronald Reagan praised Peru.", "2019-05-01", "USA"),
    ("George W. Bush praised Peru.", "2013-05-01", "USA"),
  ])
  func `tells the country of who held an office, and has them act for nobody`(
    text: String, day: String, country: String
  ) {
    let coded = Coder.shipped.code(text, published: day)
    #expect(coded.people.map(\.country) == [Country(country)])
    #expect(coded.engagements.isEmpty)
  }

  @Test(arguments: [
    ("Antonio Guterres thanked Kenya.", "2019-05-01"), ("António Guterres thanked Kenya.", nil),
    ("Tedros Adhanom Ghebreyesus thanked Kenya.", nil), ("Mark Rutte thanked Kenya.", "2025-11-05"),
    ("Kofi Annan thanked Kenya.", "2004-05-01"),
  ])
  func `has nobody act for a state who heads a body of several`(text: String, day: String?) {
    #expect(Coder.shipped.code(text, published: day).engagements.isEmpty)
  }

  @Test func `has a head of a body act for the state in the years of its office`() {
    expectActs("Mark Rutte thanked Kenya.", ["NLD>KEN SUPPORT"], published: "2019-05-01")
  }
}
