import EntenteCoding
import Testing

@Suite struct `A quotation` {
  @Test(arguments: [
    ("“We thank Chile,” said the Peruvian president.", ["PER>CHL SUPPORT quote"]),
    ("\"We thank Chile,\" said the Peruvian president.", ["PER>CHL SUPPORT quote"]),
    ("‘We thank Chile,’ said the Peruvian president.", ["PER>CHL SUPPORT quote"]),
    ("The Peruvian president said: “We thank Chile.”", ["PER>CHL SUPPORT quote"]),
  ])
  func `is who speaks in it`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("The “free” press of Peru wrote, and Peru thanked Chile.", ["PER>CHL SUPPORT"]),
    ("The Peruvians’ envoys thanked Chile.", ["PER>CHL SUPPORT"]),
  ])
  func `does not reach beyond its marks`(text: String, codes: [String]) { expectActs(text, codes) }
}
