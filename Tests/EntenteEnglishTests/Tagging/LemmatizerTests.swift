import EntenteEnglish
import Testing

@Suite struct `A lemmatizer` {
  @Test(arguments: [
    ("talks", "talk"), ("envoys", "envoy"), ("countries", "country"), ("men", "man"), ("women", "woman"),
    ("people", "person"), ("children", "child"), ("crises", "crisis"), ("lives", "life"), ("aircraft", "aircraft"),
    ("sanctions", "sanction"), ("allies", "ally"), ("losses", "loss"), ("coups", "coup"), ("spokesmen", "spokesman"),
  ])
  func `gives plurals their singular`(plural: String, singular: String) {
    let read = ReadSentence("Peru saw the \(plural).")
    let word = read.analysis.words.first { read.text(Int($0.firstToken)) == plural }
    #expect(word?.lemma == Lemma(singular))
  }

  @Test func `leaves a word that no table knows as it is`() {
    let read = ReadSentence("Peru saw the zorbs.")
    #expect(read.analysis.words[3].lemma == Lemma("zorbs"))
  }
}
