import EntenteCoding
import Testing

@Suite struct `The time of an act` {
  @Test(arguments: [
    ("Peru will meet Chile.", ["CHL=PER AGREE planned"]),
    ("Peru will impose sanctions on Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru will attack Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru will lift its sanctions on Chile.", ["PER>CHL RETREAT access planned"]),
    ("Peru will accuse Chile of theft.", ["PER>CHL ACCUSE allege"]),
    ("Peru threatened Chile with war.", ["PER>CHL THREATEN planned"]),
    ("Peru invited the Chilean president.", ["PER>CHL AGREE planned"]),
  ])
  func `gives it the type that types_tsv names`(text: String, codes: [String]) { expectActs(text, codes) }
}
