import EntenteCoding
import Testing

@Suite struct `The names of a sentence` {
  @Test(arguments: [
    ("The United States thanked the United Kingdom.", ["USA>GBR SUPPORT"]),
    ("Bosnia and Herzegovina attacked North Macedonia.", ["BIH>MKD ASSAULT"]),
    ("Trinidad and Tobago and Peru met.", ["PER=TTO CONSULT"]),
  ])
  func `are one word each to grammar, however many they have`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(
    arguments: [
      ("Peruvian troops attacked Chile.", ["PER>CHL ASSAULT"]),
      ("The Peruvians attacked Chile.", ["PER>CHL ASSAULT"]),
      ("Peruvian and Chilean ministers met.", ["CHL=PER CONSULT"]),
      ("A Peruvian-Chilean accord was signed by Bolivia.", []),
    ] as [(String, [String])])
  func `are adjectives before what they describe, and people else`(text: String, codes: [String]) {
    expectActs(text, codes)
  }
}
