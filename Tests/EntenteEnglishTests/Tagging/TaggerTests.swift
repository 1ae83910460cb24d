import EntenteEnglish
import Testing

@Suite struct `A tagger` {
  @Test(arguments: [
    ("Peru plans a trip", "plans", "verbs"), ("The plans of Peru failed", "plans", "nouns"),
    ("Peru will strike Chile", "strike", "verbBase"), ("The strike hit Peru", "strike", "noun"),
    ("Peru may leave", "may", "modal"), ("Peru left in May", "May", "name"),
    ("The envoy that left thanked Peru", "that", "relative"), ("Peru said that Chile left", "that", "that"),
    ("Peru left after Chile won", "after", "subordinator"), ("Peru left after the talks", "after", "preposition"),
    ("Peru wants to leave", "to", "to"), ("Peru went to Lima", "to", "preposition"),
    ("Peru has left", "has", "have"), ("Peru had left", "had", "hadPast"), ("Peru is leaving", "is", "be"),
    ("Peru was attacked", "was", "was"), ("Peru's envoy left", "s", "possessive"), ("It's late", "s", "be"),
    ("Peru didn't leave", "didn", "did"), ("Peru won't leave", "won", "modal"),
    ("Peru won the talks", "won", "verbPast"),
    ("Chile was attacked by Peru", "attacked", "verbParticiple"), ("Peru attacked Chile", "attacked", "verbPast"),
    ("The U.S. thanked Peru", "U.S.", "name"), ("Peru thanked us", "us", "objectPronoun"),
    ("Twelve men left in 1999", "1999", "number"), ("The glorbing zorbs flimmed Peru", "flimmed", "verbPast"),
  ])
  func `tells the class of a word from its neighbours`(sentence: String, word: String, tag: String) {
    let read = ReadSentence(sentence + ".")
    let words = read.analysis.words.indices.filter { read.text($0) == word }
    #expect(words.map { "\(read.analysis.words[$0].tag)" } == [tag])
  }

  @Test(arguments: ["Peru Attacks Chile In Border Row", "Peru Attacks Chile", "Peru attacks Chile"])
  func `reads capitals that tell nothing`(headline: String) {
    #expect(ReadSentence(headline).analysis.words[1].tag == .verbs)
  }
}

@Suite struct `A word that may begin a clause` {
  @Test(arguments: [
    ("After talks with Chile, Peru left", "After"), ("After a long meeting with Chile, Peru left", "After"),
    ("Before the summit in Lima, Peru left", "Before"), ("Since the talks with Chile, Peru has left", "Since"),
    ("Until the end of the talks, Peru waited", "Until"), ("Peru, after a round of talks, left Chile", "after"),
    ("As president of Peru, Ode thanked Chile", "As"), ("After his third visit to Chile, he left", "After"),
    ("Peru left after the talks, Chile said", "after"), ("Peru left on Monday, before a vote in Chile", "before"),
  ])
  func `is a preposition where a noun and no verb follows`(sentence: String, word: String) {
    let read = ReadSentence(sentence + ".")
    let words = read.analysis.words.indices.filter { read.text($0) == word }
    #expect(words.map { read.analysis.words[$0].tag } == [.preposition])
  }

  @Test(arguments: [
    ("After Peru attacked Chile, Bolivia left", "After"), ("After the envoy had thanked Chile, Peru left", "After"),
    ("Peru left after Chile won the vote", "after"), ("Because the talks failed, Peru left", "Because"),
    ("Before the summit had begun, Peru left", "Before"), ("Since the talks are over, Peru left", "Since"),
  ])
  func `begins one where a verb follows`(sentence: String, word: String) {
    let read = ReadSentence(sentence + ".")
    let words = read.analysis.words.indices.filter { read.text($0) == word }
    #expect(words.map { read.analysis.words[$0].tag } == [.subordinator])
  }
}
