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
}
