import EntenteCoding
import Testing

@Suite struct `Who stands for a country` {
  @Test(arguments: [
    ("Peruvian warplanes bombed Chile.", ["PER>CHL ASSAULT"]),
    ("Ana Ode, the Peruvian foreign minister, thanked Chile.", ["PER>CHL SUPPORT"]),
    ("The president of Peru thanked the north of Chile.", ["PER>CHL SUPPORT"]),
    ("Ankara still refuses to meet Chile's envoy.", ["TUR>CHL REJECT"]),
  ])
  func `is whose head, owner, adjective or place it is`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "Peruvian companies attacked Chile.", "Peruvian rebels attacked Chile.", "Peruvian fans thanked Chile.",
    "Peruvian importers praised Chile.",
  ])
  func `is nobody who acts for himself`(text: String) { expectActs(text, []) }

  @Test(arguments: ["Peru struck anti-Chile posts."])
  func `is nobody who is only for or against it`(text: String) { expectActs(text, []) }

  @Test(arguments: [
    "The embassy in Lima criticized Chile.",
    "A blast in Lima killed two Chileans.", "An avalanche in Peru killed two Chileans.",
    "An ambassador in Lima thanked Chile.",
    "The consulate in Lima praised Chile.",
  ])
  func `is nobody who is sent there`(text: String) { expectActs(text, []) }

  @Test func `is whoever sent him`() {
    expectActs("The Bolivian embassy in Lima criticized Chile.", ["BOL>CHL ACCUSE disapprove"])
  }
}

@Suite struct `The armed services of a country` {
  @Test(arguments: [
    ("Peru's coast guard attacked a Chilean ship.", ["PER>CHL ASSAULT"]),
    ("The Peruvian coast guard fired on a Chilean boat.", ["PER>CHL ASSAULT"]),
    ("The Peruvian Coast Guard seized a Chilean trawler.", ["PER>CHL COERCE"]),
    ("The coast guard of Peru attacked a Chilean ship.", ["PER>CHL ASSAULT"]),
    ("Peruvian border guards attacked Chile.", ["PER>CHL ASSAULT"]),
    ("The Peruvian national guard attacked Chile.", ["PER>CHL ASSAULT"]),
    ("Peru's navy attacked Chile.", ["PER>CHL ASSAULT"]),
    ("The Peruvian air force bombed Chile.", ["PER>CHL ASSAULT"]),
    ("Peruvian police detained a Chilean diplomat.", ["PER>CHL COERCE"]),
    ("Chile was bombed by Peru's air force.", ["PER>CHL ASSAULT"]),
  ])
  func `act for it`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "A Peruvian security guard attacked Chile.",
    "Peruvian guards attacked Chile.",
  ])
  func `are not private guards`(text: String) { expectActs(text, []) }
}

@Suite struct `Some of a people` {
  @Test(arguments: [
    ("Peru arrested two Chileans.", ["PER>CHL COERCE"]),
    ("Peru jailed a Chilean.", ["PER>CHL COERCE"]),
    ("Peru detained several Chileans on Monday.", ["PER>CHL COERCE"]),
    ("Ten Chileans were arrested by Peru.", ["PER>CHL COERCE"]),
    ("Two Chileans were arrested in Peru.", ["PER>CHL COERCE"]),
    ("Peru's police arrested 12 Chileans.", ["PER>CHL COERCE"]),
    ("Peru arrested another Chilean.", ["PER>CHL COERCE"]),
  ])
  func `are persons of the country`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: ["Peru captured Chile in a painting.", "Peru seized Chile."])
  func `are not the country itself`(text: String) { expectActs(text, []) }
}
