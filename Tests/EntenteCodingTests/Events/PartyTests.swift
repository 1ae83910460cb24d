import EntenteCoding
import Testing

@Suite struct `One side of an act` {
  @Test(
    arguments: [
      ("Peru and Bolivia attacked Chile.", ["PER>CHL ASSAULT", "BOL>CHL ASSAULT"]),
      ("Peru attacked Chile and Bolivia.", ["PER>CHL ASSAULT", "PER>BOL ASSAULT"]),
      ("Peru attacked Peru.", []),
      ("Peru, Chile and Bolivia met.", ["CHL=PER CONSULT", "BOL=PER CONSULT"]),
    ] as [(String, [String])])
  func `is each country of a list once, and never the other side`(text: String, codes: [String]) {
    expectActs(text, codes)
  }
}
