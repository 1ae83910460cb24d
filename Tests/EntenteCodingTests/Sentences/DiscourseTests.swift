import EntenteCoding
import Testing

@Suite struct `What a reader keeps in mind` {
  @Test(arguments: [
    ("Peru thanked Chile. It also attacked Bolivia.", ["PER>CHL SUPPORT", "PER>BOL ASSAULT"]),
    ("Peruvian President Juan Ruiz left. He thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peruvian President Juan Ruiz left. His government thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peru attacked Chile. Both countries met Bolivia.", ["PER>CHL ASSAULT", "BOL=PER CONSULT", "BOL=CHL CONSULT"]),
  ])
  func `tells whom a pronoun means in the next sentence`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru and Chile held talks in Lima. The talks ended.", ["CHL=PER CONSULT", "CHL=PER CONSULT"]),
    ("Peru's president called Chile's president. The lunch was served.", ["CHL=PER CONSULT phone"]),
  ])
  func `tells whose the talks and the invasion are`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    (
      "Peru's president received the Chilean minister. The visitor thanked his host.",
      ["CHL=PER CONSULT visit", "CHL>PER SUPPORT"]
    ),
    ("Peru's president visited Chile. The guest praised his hosts.", ["CHL=PER CONSULT visit", "PER>CHL SUPPORT"]),
    ("Peru's president thanked Chile. The visitor praised his host.", ["PER>CHL SUPPORT"]),
    ("Peru's president visited Chile. A guest praised Cuba.", ["CHL=PER CONSULT visit"]),
  ])
  func `tells who is host and who is guest`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru met Chile. Bolivia appealed to both capitals.", ["CHL=PER CONSULT", "BOL>PER REQUEST", "BOL>CHL REQUEST"]),
    ("Peru thanked Chile. The two of them met in May.", ["PER>CHL SUPPORT", "CHL=PER CONSULT"]),
  ])
  func `tells that both capitals, or the two of them, are the two`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Peru's foreign ministry met in May. The ministry criticized Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("Peru's army left its bases. Later the army attacked Chile.", ["PER>CHL ASSAULT"]),
    ("Peru faced unrest in May. The government thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peru's army left. Bolivia's army stayed. The army attacked Chile.", ["BOL>CHL ASSAULT"]),
    ("Peru's army left. A ministry criticized Chile.", []),
    ("Peru's foreign minister spoke in May. The foreign minister thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peru's minister left while Bolivia's minister slept. The minister thanked Chile.", []),
  ])
  func `tells whose the ministry and the minister are`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "It rained. It also attacked Chile.",
    "The talks ended. They thanked Chile.",
  ])
  func `is forgotten where nobody was named`(text: String) { expectActs(text, []) }
}
