import EntenteEnglish
import Testing

@Suite struct `What interrupts a sentence` {
  @Test(arguments: [
    ("Chile was, Peru said, attacked by Bolivia.", "Peru | say | -; Bolivia | attack | Chile"),
    ("Peru, Chile said, attacked Bolivia.", "Chile | say | -; Peru | attack | Bolivia"),
    ("Peru (once a friend of Chile) attacked Bolivia.", "Peru | attack | Bolivia"),
    ("Peru - an old friend of Chile - attacked Bolivia.", "Peru | attack | Bolivia"),
    ("Peru – which Chile once attacked – thanked Bolivia.", "Chile | attack | Peru; Peru | thank | Bolivia"),
    ("Peru, the minister said on Monday, attacked Chile.", "minister | say | -; Peru | attack | Chile"),
    ("Peru, according to Chile, attacked Bolivia.", "Peru | attack | Bolivia"),
    ("Peru, however, attacked Chile.", "Peru | attack | Chile"),
    ("Peru, for its part, attacked Chile.", "Peru | attack | Chile"),
    ("Peru (and Chile) attacked Bolivia.", "Peru+Chile | attack | Bolivia"),
    ("Peru, Chile's neighbour, attacked Bolivia.", "Peru | attack | Bolivia"),
    ("Ode, the foreign minister of Peru, thanked Chile.", "Ode | thank | Chile"),
    ("Ode, Peru's foreign minister, thanked Chile.", "Ode | thank | Chile"),
    ("Peru, said Ode, attacked Chile.", "Ode | say | -; Peru | attack | Chile"),
    ("The talks, Peru announced, were cancelled by Chile.", "Peru | announce | -; Chile | cancel | talks"),
  ])
  func `leaves it whole`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Chile has, Peru said, attacked Bolivia.", "Peru | say | -; Chile | attack | Bolivia"),
    ("Chile will, according to Peru, attack Bolivia.", "Chile | attack | Bolivia"),
    ("Chile did not, Ode said, attack Bolivia.", "Ode | say | -; Chile | not attack | Bolivia"),
    ("Chile was, the minister said on Monday, attacked by Bolivia.", "minister | say | -; Bolivia | attack | Chile"),
    ("Chile would, said Ode, attack Bolivia.", "Ode | say | -; Chile | attack | Bolivia"),
    ("Chile is, Peru says, attacking Bolivia.", "Peru | say | -; Chile | attack | Bolivia"),
    ("Peru was, however, attacked by Chile.", "Chile | attack | Peru"),
    ("Peru has, for its part, thanked Chile.", "Peru | thank | Chile"),
    ("Peru would, if attacked, strike Chile.", "- | attack | Peru; Peru | strike | Chile"),
    (
      "Peru has since attacked and, Chile said, occupied Bolivia.",
      "Peru | attack | Bolivia; Chile | say | -; Peru | occupy | Bolivia"
    ),
  ])
  func `does not part a verb from its auxiliary`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }
}
