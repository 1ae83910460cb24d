import EntenteCoding
import EntenteText
import Testing

@Suite struct `An ambiguous name` {
  @Test(arguments: [
    "[Georgia|GEO] and [Armenia|ARM] opened a pass.",
    "Voters in Georgia went to Atlanta.",
    "Georgia Ode sang.",
    "[Georgian|GEO demonym] troops left Tbilisi.",
    "[Jordan|JOR] and [Egypt|EGY] talked.",
    "When [Peru|PER] left [Chile|CHL], oil fell; chile oil is hot, and so is Chile pepper.",
    "Michael Jordan scored.",
    "[Chad|TCD] shut its border.",
    "Chad Quillon shut his door.",
    "[Cuba|CUB] sent doctors, Cuba Gooding Jr. did not.",
    "[Mali|MLI] and [Togo|TGO] sent troops.",
    "[Turkey|TUR] was served a summons.",
    "Paris Hilton smiled.",
    "Denzel Washington spoke.",
    "A man named Chad spoke.",
    "They ate peking duck and french fries.",
    "[Ireland|IRL] and [Northern Ireland|GBR] trade.",
    "In [Chad|TCD], Smith was glad.",
    "Chad Smith was glad.",
    "Ms. Jordan and Dr. Jordan agreed.",
    "Jordan Smith met Jordan Johnson.",
    "An Indo-Pacific plan, an Indo-European word, and [Indo|IND demonym]-[Pakistani|PAK demonym] talks.",
    "The Bank of China lent; the People's Bank of [China|CHN] did not.",
    "Anglo American dug, and [Anglo|GBR demonym]-[American|USA demonym] ties grew.",
  ])
  func `is read by the words around it`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    "Michael Jordan played. Jordan scored twice, and fans of Jordan cheered.",
    "Chad Quillon came home. Chad was tired.",
    "Jordan scored. The coach praised Aldo Jordan.",
  ])
  func `is a namesake throughout an article that has no other form of the country`(text: String) throws {
    try expectCountries(text)
  }

  @Test(arguments: [
    "Michael Jordan visited Amman. [Jordan|JOR] was glad.",
    "Michael Jordan met [Jordanians|JOR demonym]. [Jordan|JOR] was glad.",
    "Lake Chad shrinks. [Chad|TCD] is worried.",
  ])
  func `is the country where something else says so`(marked: String) throws { try expectCountries(marked) }

  @Test func `is the country under a headline whose capitals tell no name`() {
    let coded = Coder.shipped.code("Jordan unveiled a plan.", title: "Jordan Unveils Plan")
    #expect(coded.mentions.filter { $0.occurrence.field == .body }.map(\.country.iso3) == ["JOR"])
  }

  @Test(arguments: [
    "The mill in Lebanon, Pa. closed.",
    "He lives in Lebanon, Pennsylvania now.",
    "The bus to Holland, Michigan was late.",
  ])
  func `is no country before its state, with or without a comma`(text: String) throws { try expectCountries(text) }

  @Test(arguments: [
    "the fair in ATLANTA ended. Georgia won.",
    "the fair in atlanta ended. Georgia won.",
  ])
  func `hears what stands near in any case`(text: String) throws { try expectCountries(text) }
}
