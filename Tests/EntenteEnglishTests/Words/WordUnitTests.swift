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
