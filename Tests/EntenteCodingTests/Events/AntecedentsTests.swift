import EntenteCoding
import Testing

@Suite struct `What a pronoun stands for` {
  @Test(arguments: [
    ("Peru said it would visit Chile.", ["CHL=PER AGREE planned reported"]),
    ("Peru renewed its support for Chile.", ["PER>CHL SUPPORT"]),
    ("During his trip to Chile, the Peruvian president rested.", ["CHL=PER CONSULT visit"]),
    ("“We support Chile,” said a Peruvian minister.", ["PER>CHL SUPPORT quote"]),
  ])
  func `is the subject of its clause or of the one above, or who speaks`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Peru said that the US attacked Chile.", ["PER>USA ACCUSE allege"]),
    ("Peru said the U.S. attacked Chile.", ["PER>USA ACCUSE allege"]),
    ("Peru demands that the US lift sanctions.", ["PER>USA REQUEST change"]),
    ("“They attacked us,” the Peruvian minister said.", []),
  ])
  func `is nobody of "us" where a country is written so`(text: String, codes: [String]) { expectActs(text, codes) }
}
