import EntenteCoding
import Testing

@Suite struct `A sentence that names one country or none` {
  @Test(arguments: [
    ("Peru and Chile held talks in Lima. The talks ended.", ["CHL=PER CONSULT", "CHL=PER CONSULT"]),
    ("Peru and Chile held talks in Lima. The summit ended.", ["CHL=PER CONSULT", "CHL=PER CONSULT"]),
    ("Peru invaded Chile. The invasion of Chile shocked many.", ["PER>CHL ASSAULT", "PER>CHL ASSAULT"]),
  ])
  func `tells an act whose parties were told before`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    (
      "Peru met Chile in May. Peru's minister said: “We reached an agreement.”",
      ["CHL=PER CONSULT", "CHL=PER AGREE planned quote"]
    ),
    (
      "Peru met Chile in May. “We reached an agreement,” Peru's minister said.",
      ["CHL=PER CONSULT", "CHL=PER AGREE planned quote"]
    ),
    ("Peru attacked Chile. Chile condemned the attack.", ["PER>CHL ASSAULT", "CHL>PER ACCUSE disapprove"]),
    (
      "Peru attacked Chile. Chile's president spoke. “We condemn the attack.”",
      ["PER>CHL ASSAULT", "CHL>PER ACCUSE disapprove quote"]
    ),
  ])
  func `tells an act of one side with whom it dealt before`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru and Chile held talks in Lima. Those talks ended.", ["CHL=PER CONSULT"]),
    ("Peru and Chile held talks in Lima. Talks ended.", ["CHL=PER CONSULT"]),
    ("Peru invaded Chile. The invasion of Bolivia shocked many.", ["PER>CHL ASSAULT"]),
    ("Peru met Chile in May. We reached an agreement.", ["CHL=PER CONSULT"]),
    ("Peru attacked Chile. Many condemned the attack.", ["PER>CHL ASSAULT"]),
    ("It rained. The talks ended.", []),
  ])
  func `tells none without one side, or where another act is meant`(text: String, codes: [String]) {
    expectActs(text, codes)
  }
}
