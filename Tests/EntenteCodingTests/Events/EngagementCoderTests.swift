import EntenteCoding
import Testing

@Suite struct `The parties of an act` {
  @Test(arguments: [
    ("[Peru|recipient] was [invited|trigger] by [Chile|actor].", ["CHL>PER AGREE planned"]),
    ("Kuwait was invaded by Iraq.", ["IRQ>KWT ASSAULT"]),
    ("Chile was accused by Peru of spying.", ["PER>CHL ACCUSE allege"]),
    ("Sanctions were imposed on Iran by the United States.", ["USA>IRN SANCTION"]),
    ("The Ghanaian president was praised by Moscow.", ["RUS>GHA SUPPORT"]),
    ("Three Swedish sailors were arrested by Iran.", ["IRN>SWE COERCE"]),
  ])
  func `change places in the passive`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("Russia thanked Peru, Chile and Brazil.", ["RUS>PER SUPPORT", "RUS>CHL SUPPORT", "RUS>BRA SUPPORT"]),
    ("Peru, Chile and Brazil condemned Cuba.", ["PER>CUB", "CHL>CUB", "BRA>CUB"].map { $0 + " ACCUSE disapprove" }),
    ("The Mexican president met the Peruvian and Chilean ministers.", ["MEX=PER CONSULT", "CHL=MEX CONSULT"]),
    ("The U.S. and U.K. ambassadors met the Kenyan president.", ["KEN=USA CONSULT", "GBR=KEN CONSULT"]),
  ])
  func `of a list are one side with each of the other`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("Peru thanked Chile for receiving migrants and praised Bolivia.", ["PER>CHL SUPPORT", "PER>BOL SUPPORT"]),
    ("Peru will work with Chile to restore order in Haiti.", ["CHL=PER AGREE planned"]),
    ("Peru worked hard with partners to restore order in Haiti.", []),
    (
      "Peru met Chile. Peru condemned Cuba. Later Peru praised Chile.",
      ["CHL=PER CONSULT", "PER>CUB ACCUSE disapprove", "PER>CHL SUPPORT"]
    ),
  ])
  func `are those of the sentence's own verb, not of what it only mentions`(marked: String, codes: [String]) {
    expectActs(marked, codes)
  }

  @Test func `of a list are never paired among themselves`() {
    let text = "Ministers of Peru, Chile, Brazil, Bolivia, Cuba, Haiti, Panama and Belize met in Mexico."
    #expect(Coder.shipped.code(text).engagements.count <= 7)
  }

  @Test(arguments: [
    ("The Peruvian government thanked the Chilean army.", ["PER>CHL SUPPORT"]),
    ("Russian diplomats praised Ecuador's foreign ministry.", ["RUS>ECU SUPPORT"]),
    ("The president of Ghana thanked the king of Jordan.", ["GHA>JOR SUPPORT"]),
    ("The Kremlin thanked Quito.", ["RUS>ECU SUPPORT"]),
    ("[Ana Ode|actor], the Peruvian foreign minister, [thanked|trigger] [Chile|recipient].", ["PER>CHL SUPPORT"]),
    ("The Chilean ambassador to Peru thanked Bolivia.", ["CHL>BOL SUPPORT"]),
    ("U.S. Secretary of State Ada Quill condemned Iran.", ["USA>IRN ACCUSE disapprove"]),
  ])
  func `may be organs and people that act for their country`(marked: String, codes: [String]) {
    expectActs(marked, codes)
  }

  @Test(arguments: [
    ("Peruvian Foreign Minister Ana Ode came. She thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peruvian Foreign Minister Ana Ode came. The minister thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peruvian Foreign Minister Ana Ode came. Ode thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peruvian Foreign Minister Ana Ode came. Her country recognised Kosovo.", ["PER>XKX SUPPORT"]),
    ("Peru quarrelled with Chile. The two countries signed a treaty on Monday.", ["CHL=PER SUPPORT"]),
    ("Peru invited Chile. Both countries signed a treaty.", ["PER>CHL AGREE planned", "CHL=PER SUPPORT"]),
    ("The Peruvian foreign minister met her Chilean counterpart.", ["CHL=PER CONSULT"]),
    ("Peru's president met Chile's. The two leaders signed a treaty.", ["CHL=PER CONSULT", "CHL=PER SUPPORT"]),
  ])
  func `may be named in another sentence`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    "Peru ranks third after Brazil and Mexico.",
    "Latin America condemned the West.",
    "The region thanked Peru.",
    "Peru signed a decree.",
    "The Peruvian president met Peruvian farmers.",
    "Peru and Chile lie in South America.",
    "The border between Peru and Chile is long.",
    "Peru's economy grew faster than Chile's.",
    "The train runs from Peru to Chile.",
    "Peruvian and Chilean researchers found a bone.",
    "The minister spoke in Lima about Chile.",
    "Brazil is larger than Peru.",
    "The State Department thanked the Foreign Ministry.",
    "The EU praised the UN.",
    "Peru exports copper, Chile exports wine.",
  ])
  func `are two countries that deal with each other, or there is no act`(text: String) { expectActs(text, []) }

  @Test(arguments: [
    ("Angela Merkel thanked Emmanuel Macron.", "2018-05-05", ["DEU>FRA SUPPORT"]),
    ("Shinzo Abe met Narendra Modi on Monday.", "2018-05-08", ["IND=JPN CONSULT"]),
    ("Vladimir Putin called Recep Tayyip Erdogan.", "2019-05-05", ["RUS=TUR CONSULT phone"]),
    ("Justin Trudeau criticized Rodrigo Duterte.", "2017-05-05", ["CAN>PHL ACCUSE disapprove"]),
    ("Justin Timber criticized Rodrigo Dutch.", "2017-05-05", []),
  ])
  func `are holders of offices, though no country is named`(text: String, published: String, codes: [String]) {
    expectActs(text, codes, published: published)
  }

  @Test(arguments: [
    "A Chilean singer thanked Peru.",
    "A Chilean tourist visited Peru.",
    "Chilean farmers condemned Peru on Monday.",
    "The Chilean economist Ana Quill criticized Peru.",
    "Ana Quill, a Chilean lawyer, praised Peru.",
    "Chilean journalist Ana Quill arrived. Quill then criticized Peru.",
    "Chilean rebels attacked Peru.",
    "Peru was praised by a Chilean historian.",
    "The mayor of a Chilean town thanked Peru: Chilean mayor Ana Quill.",
    "Chilean fishermen thanked Peru and praised Bolivia.",
  ])
  func `act for a state: private persons and local bodies do not`(text: String) { expectActs(text, []) }

  @Test(arguments: [
    ("Peru expelled Chilean journalists.", ["PER>CHL SANCTION expel"]),
    ("Peru arrested a Chilean journalist.", ["PER>CHL COERCE"]),
    (
      "Businesswoman Ana Quill became Chilean foreign minister. Foreign Minister Quill thanked Peru.",
      ["CHL>PER SUPPORT"]
    ),
  ])
  func `are citizens where an act is aimed at them, and whoever holds an office`(text: String, codes: [String]) {
    expectActs(text, codes)
  }
}

@Suite struct `An act in a sentence of some art` {
  @Test(arguments: [
    ("Peru beat Chile 2-1 in the final.", [] as [String]),
    ("Peru recalled its ambassador to Mexico.", ["PER>MEX SANCTION"]),
    ("Italy is considering sanctions against Mali.", ["ITA>MLI SANCTION hypothetical"]),
    ("Peru neither invaded nor annexed Chile.", ["PER>CHL ASSAULT negated", "PER>CHL COERCE negated"]),
    ("It was Peru that thanked Chile.", ["PER>CHL SUPPORT"]),
  ])
  func `is read`(text: String, codes: [String]) { expectActs(text, codes) }
}

/// What a reader knows and the coder does not yet.
@Suite struct `An act that is hard to read` {
  @Test(arguments: [
    ("Germany gave, and France lent, money to Mali.", ["DEU>MLI AID", "FRA>MLI AID"], "two clauses share one object"),
    ("Chile Peru thanked; Cuba it did not.", ["PER>CHL SUPPORT", "PER>CUB SUPPORT negated"], "an object in front"),
  ])
  func `is known to be read wrongly`(text: String, codes: [String], reason: Comment) {
    withKnownIssue(reason) { expectActs(text, codes) }
  }
}
