import EntenteEnglish
import Testing

@Suite struct `A form of a word` {
  @Test(arguments: [
    // In the lexicon, as a verb or a plural; then in the tables of verbs and nouns alone, and in none.
    ("Peru attacked Chile.", "attacked", "attack"), ("Peru left Chile.", "left", "leave"),
    ("Peru met envoys.", "envoys", "envoy"), ("Peru saw men.", "men", "man"),
    ("Peru exfiltrated its men.", "exfiltrated", "exfiltrate"),
    ("Peru saw zorbs.", "zorbs", "zorbs"),
  ])
  func `has the lemma that its table gives, whichever knows it`(sentence: String, written: String, lemma: String) {
    let read = ReadSentence(sentence)
    let word = read.analysis.words.first { read.text(Int($0.firstToken)) == written }
    #expect(word?.lemma == Lemma(lemma))
  }

  @Test(arguments: [("Peru doesn't attack.", "attack"), ("Peru can't leave.", "leave"), ("Peru won't meet.", "meet")])
  func `is found behind a contraction too`(sentence: String, lemma: String) {
    let read = ReadSentence(sentence)
    #expect(read.analysis.verbGroups.map(\.lemma) == [Lemma(lemma)])
    #expect(read.analysis.verbGroups.allSatisfy { $0.isNegated })
  }
}
