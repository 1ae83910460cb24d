import EntenteCoding
import Testing

@Suite struct `The theme of a frame` {
  @Test(arguments: [
    ("Peru and Chile held a round of talks.", ["CHL=PER CONSULT"]),
    ("Peru sent food, tents and medicine to Chile.", ["PER>CHL AID"]),
    ("Peru's violation of the airspace of Chile angered nobody.", ["PER>CHL COERCE"]),
    ("Peru imposed a trade embargo on Chile.", ["PER>CHL SANCTION"]),
    ("Peru is getting tough on Chile.", ["PER>CHL THREATEN planned"]),
  ])
  func `is found in lists, behind "of" and as an adjective`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "Peru imposed its will on Chile.", "Peru sent word to Chile.", "Peru held a fair with songs of Chile.",
  ])
  func `is needed where the row names one`(text: String) { expectActs(text, []) }
}
