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
}
