import EntenteCoding
import Testing

@Suite struct `The parties of a noun` {
  @Test(arguments: [
    ("Peru's attack on Chile killed ten.", ["PER>CHL ASSAULT"]),
    ("The Peruvian attack on Chile killed ten.", ["PER>CHL ASSAULT"]),
    ("An attack by Peru on Chile killed ten.", ["PER>CHL ASSAULT"]),
    ("The attack on Chile by Peru killed ten.", ["PER>CHL ASSAULT"]),
    ("Peru's sanctions against Chile hurt farmers.", ["PER>CHL SANCTION"]),
    ("Sanctions from Peru against Chile hurt farmers.", ["PER>CHL SANCTION"]),
    ("Talks between Peru and Chile ended.", ["CHL=PER CONSULT"]),
    ("Peru's talks with Chile ended.", ["CHL=PER CONSULT"]),
    ("The Peruvian president's visit to Chile ended.", ["CHL=PER CONSULT visit"]),
    ("A visit by the Peruvian president to Chile ended.", ["CHL=PER CONSULT visit"]),
  ])
  func `are its owner, its adjective, and whom prepositions name`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Peru launched an attack on Chile.", ["PER>CHL ASSAULT"]),
    ("Peru held talks with Chile.", ["CHL=PER CONSULT"]),
    ("Peru imposed sanctions on Chile.", ["PER>CHL SANCTION"]),
  ])
  func `are who does a light verb`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "An attack on Chile killed ten.",
    "Sanctions against Chile hurt farmers.",
    "Talks with Peru and Chile ended.",
  ])
  func `are nobody where the noun names no author`(text: String) { expectActs(text, []) }

  @Test(arguments: [
    ("Peru rejected a demand by Chile that the dam be closed.", ["PER>CHL REJECT", "CHL>PER REQUEST change"]),
    ("Peru brushed aside Chile's demand that exploration stop.", ["PER>CHL REJECT", "CHL>PER REQUEST change"]),
    ("Peru dismissed Chilean accusations of spying.", ["PER>CHL REJECT", "CHL>PER ACCUSE allege"]),
    ("Peru rejected an offer of talks by Chile.", ["PER>CHL REJECT", "CHL>PER AGREE planned"]),
    ("Peru rejected Chile's candidate.", ["PER>CHL REJECT"]),
    ("Peru rejected Chile's offer to Cuba.", ["PER>CHL REJECT"]),
    ("Peru would reject Chile's demand.", ["PER>CHL REJECT hypothetical"]),
    ("Peru walked out of the Chile deal.", ["PER>CHL REJECT"]),
  ])
  func `tell what is rejected too, where that is an act`(text: String, codes: [String]) { expectActs(text, codes) }
}
