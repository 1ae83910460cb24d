import EntenteEnglish
import Testing

@Suite struct `Speech` {
  @Test(arguments: [
    ("Peru said Chile had attacked Bolivia.", "Peru | say | -; Chile | attack | Bolivia"),
    ("Peru said that Chile had attacked Bolivia.", "Peru | say | -; Chile | attack | Bolivia"),
    ("\"Chile attacked us,\" said Ode.", "Chile | attack | us; Ode | say | -"),
    ("\"Chile attacked us,\" Ode said.", "Chile | attack | us; Ode | say | -"),
    ("Ode said: \"Chile attacked us.\"", "Ode | say | -; Chile | attack | us"),
    ("Ode told Chile that Peru would leave.", "Ode | tell | Chile; Peru | leave | -"),
    ("Ode told Chile Peru would leave.", "Ode | tell | Chile; Peru | leave | -"),
    ("Ode said on Monday that Peru would leave.", "Ode | say | -; Peru | leave | -"),
    ("According to Chile, Peru attacked Bolivia.", "Peru | attack | Bolivia"),
    ("Peru attacked Bolivia, according to Chile.", "Peru | attack | Bolivia"),
    ("Peru attacked Bolivia, Chile said.", "Peru | attack | Bolivia; Chile | say | -"),
    ("Peru attacked Bolivia, said the Chilean minister.", "Peru | attack | Bolivia; minister | say | -"),
    ("\"Chile,\" said Ode, \"attacked Bolivia.\"", "Ode | say | -; Chile | attack | Bolivia"),
    ("Peru denied that it had attacked Chile.", "Peru | deny | -; it | attack | Chile"),
    (
      "\"Chile attacked us,\" Ode said, adding that Peru would leave.",
      "Chile | attack | us; Ode | say | -; Ode | add | -; Peru | leave | -"
    ),
    ("Ode, speaking in Lima, said Peru would leave.", "Ode | speak | -; Ode | say | -; Peru | leave | -"),
  ])
  func `has a clause for who says and for what is said`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru said Chile had attacked Bolivia.", "attack", "Peru"), ("\"Chile attacked us,\" said Ode.", "attack", "Ode"),
    ("\"Chile attacked us,\" Ode said.", "attack", "Ode"), ("Ode said: \"Chile attacked us.\"", "attack", "Ode"),
    ("Peru attacked Bolivia, according to Chile.", "attack", "Chile"),
    ("According to Chile, Peru attacked Bolivia.", "attack", "Chile"),
    ("Chile was, Peru said, attacked by Bolivia.", "attack", "Peru"),
    ("Peru, said Ode, attacked Chile.", "attack", "Ode"), ("Peru attacked Bolivia, Chile said.", "attack", "Chile"),
    ("\"Chile,\" said Ode, \"attacked Bolivia.\"", "attack", "Ode"),
    ("Peru said that Chile, which attacked Bolivia, would leave.", "attack", "Peru"),
    ("Peru denied that it had attacked Chile.", "attack", "Peru"), ("Peru attacked Chile.", "attack", "-"),
    ("Peru told Chile that Bolivia had attacked Brazil.", "attack", "Peru"),
    ("Peru attacked Chile and Bolivia said nothing.", "attack", "-"),
  ])
  func `has a speaker`(sentence: String, verb: String, speaker: String) {
    let read = ReadSentence(sentence)
    let clauses = read.analysis.clauses.filter { read.analysis.verbGroups[$0.verb].lemma == Lemma(verb) }
    #expect(clauses.map { $0.speaker.map(read.heads) ?? "-" } == [speaker])
  }
}
