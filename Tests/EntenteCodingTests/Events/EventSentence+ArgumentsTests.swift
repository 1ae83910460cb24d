import EntenteCoding
import Testing

@Suite struct `What a verb has for arguments` {
  @Test(arguments: [
    ("Peru attacked Chile.", ["PER>CHL ASSAULT"]),
    ("Chile was attacked by Peru.", ["PER>CHL ASSAULT"]),
    ("Chile, which Peru attacked, protested.", ["PER>CHL ASSAULT"]),
    ("Peru, which attacked Chile, left.", ["PER>CHL ASSAULT"]),
    ("Chile, attacked by Peru, left.", ["PER>CHL ASSAULT"]),
    ("Peru last week attacked Chile.", ["PER>CHL ASSAULT"]),
    ("Peru attacked and bombed Chile.", ["PER>CHL ASSAULT", "PER>CHL ASSAULT"]),
  ])
  func `is the same in each voice`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("No Peruvian soldier attacked Chile.", ["PER>CHL ASSAULT negated"]),
    ("None of the Peruvian soldiers attacked Chile.", ["PER>CHL ASSAULT negated"]),
    ("Neither Peru nor Bolivia attacked Chile.", ["PER>CHL ASSAULT negated", "BOL>CHL ASSAULT negated"]),
    ("Reports that Peru attacked Chile are false.", ["PER>CHL ASSAULT negated"]),
  ])
  func `is denied by a subject that is nobody, and by who calls it untrue`(text: String, codes: [String]) {
    expectActs(text, codes)
  }
}
