import EntenteEnglish
import Testing

@Suite struct `Words of a sentence` {
  @Test(arguments: [
    ("Mr. Ode left.", "Mr.|Ode|left|."), ("Gov. Ode thanked Peru.", "Gov.|Ode|thanked|Peru|."),
    ("Peru left.", "Peru|left|."),
    ("Peru left...", "Peru|left|..."), ("Peru -- and Chile -- left.", "Peru|--|and|Chile|--|left|."),
    ("Peru's envoy", "Peru|s|envoy"), ("J. R. Ode left.", "J.|R.|Ode|left|."), ("He left.”", "He|left|.|”"),
  ])
  func `are tokens, joined where marks belong to them`(sentence: String, expected: String) {
    let read = ReadSentence(sentence, names: false)
    #expect(read.analysis.words.indices.map(read.text).joined(separator: "|") == expected)
  }
}

@Suite struct `A hyphen` {
  @Test(arguments: [
    ("Peru signed a cease-fire.", "Peru|signed|a|cease-fire|."), ("Peru re-elected Ode.", "Peru|re-elected|Ode|."),
    ("They co-operate.", "They|co-operate|."), ("The build-up began.", "The|build-up|began|."),
    ("An e-mail came.", "An|e-mail|came|."), ("They RE-ESTABLISHED it.", "They|RE-ESTABLISHED|it|."),
    ("The cyber-attacks began.", "The|cyber-attacks|began|."),
  ])
  func `belongs to a word that is known without it`(sentence: String, expected: String) {
    let read = ReadSentence(sentence, names: false)
    #expect(read.analysis.words.indices.map(read.text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Peru-led talks", "Peru|-|led|talks"), ("a three-day visit", "a|three|-|day|visit"),
    ("the Chile-Peru border", "the|Chile|-|Peru|border"), ("a cease - fire", "a|cease|-|fire"),
  ])
  func `parts others, names and words with blanks`(sentence: String, expected: String) {
    let read = ReadSentence(sentence)
    #expect(read.analysis.words.indices.map(read.text).joined(separator: "|") == expected)
  }
}
