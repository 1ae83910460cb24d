import EntenteCoding
import Testing

@Suite struct `The arguments of a verb` {
  @Test(arguments: [
    ("Chile was attacked by Peru.", ["PER>CHL ASSAULT"]),
    ("Chile, which Peru attacked, thanked Bolivia.", ["PER>CHL ASSAULT", "CHL>BOL SUPPORT"]),
    ("Peru attacked and occupied Chile.", ["PER>CHL ASSAULT", "PER>CHL COERCE"]),
    ("Peru last week thanked Chile.", ["PER>CHL SUPPORT"]),
    ("No country thanked Chile, and Peru thanked Bolivia.", ["PER>BOL SUPPORT"]),
  ])
  func `are the same in every voice`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Reports that Peru attacked Chile are false.", ["PER>CHL ASSAULT negated"]),
    ("Claims that Peru attacked Chile are entirely baseless.", ["PER>CHL ASSAULT negated"]),
  ])
  func `may belong to what is called untrue`(text: String, codes: [String]) { expectActs(text, codes) }
}
