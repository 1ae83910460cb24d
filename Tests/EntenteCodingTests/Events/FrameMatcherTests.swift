import EntenteCoding
import Testing

@Suite struct `The frame of a verb` {
  @Test(arguments: [
    ("Peru called on Chile to leave.", ["PER>CHL REQUEST"]),
    ("The Peruvian president called his Chilean counterpart.", ["CHL=PER CONSULT phone"]),
    ("Peru cut off aid to Chile.", ["PER>CHL SANCTION"]),
    ("Peru gave aid to Chile.", ["PER>CHL AID"]),
    ("Peru struck a deal with Chile.", ["CHL=PER AGREE planned"]),
    ("Peru struck Chile.", ["PER>CHL ASSAULT"]),
    ("Peru will not accept migrants from Chile.", ["PER>CHL REJECT"]),
  ])
  func `is the one with most words of the sentence`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: ["Peru beat Chile in the final.", "Peru met its targets before Chile did."])
  func `is none where an idiom or sport takes the words`(text: String) { expectActs(text, []) }
}
