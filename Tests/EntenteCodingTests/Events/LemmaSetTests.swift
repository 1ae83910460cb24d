import EntenteCoding
import Testing

@Suite struct `The lists of frames.tsv` {
  @Test(
    arguments: [
      ("Peruvian farmers attacked Chile.", []),
      ("Peruvian students thanked Chile.", []),
      ("Peruvian soldiers attacked Chile.", ["PER>CHL ASSAULT"]),
    ] as [(String, [String])])
  func `say who acts for no state`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "Peru defeated Chile in the semi-final.",
    "Peru beat Chile in a penalty shootout.",
  ])
  func `say what makes a defeat no battle`(text: String) { expectActs(text, []) }

  @Test(
    arguments: [
      ("Peru bombed militants in Chile.", []),
      ("Peru bombed a base in Chile.", ["PER>CHL ASSAULT"]),
    ] as [(String, [String])])
  func `say whom a strike in a country hits`(text: String, codes: [String]) { expectActs(text, codes) }
}
