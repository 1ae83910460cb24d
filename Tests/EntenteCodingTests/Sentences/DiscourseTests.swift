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
    "It rained. It also attacked Chile.",
    "The talks ended. They thanked Chile.",
  ])
  func `is forgotten where nobody was named`(text: String) { expectActs(text, []) }
}
