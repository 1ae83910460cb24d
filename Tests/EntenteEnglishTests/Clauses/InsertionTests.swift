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
}
