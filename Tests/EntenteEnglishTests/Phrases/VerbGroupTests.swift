import EntenteEnglish
import Testing

@Suite struct `Verb groups` {
  private func describe(_ group: VerbGroup) -> String {
    var words = ["\(group.form)", "\(group.tense)"]
    if group.isPerfect { words.append("perfect") }
    if group.isProgressive { words.append("progressive") }
    if group.isPassive { words.append("passive") }
    if group.isNegated { words.append("negated") }
    return words.joined(separator: " ")
  }

  @Test(arguments: [
    ("Peru attacks Chile.", "finite present"), ("Peru attacked Chile.", "finite past"),
    ("Peru will attack Chile.", "finite future"), ("Peru is attacking Chile.", "finite present progressive"),
    ("Peru was attacking Chile.", "finite past progressive"), ("Peru has attacked Chile.", "finite past perfect"),
    ("Peru had attacked Chile.", "finite past perfect"), ("Peru did not attack Chile.", "finite past negated"),
    ("Peru does not attack Chile.", "finite present negated"), ("Peru was attacked.", "finite past passive"),
    ("Peru is attacked.", "finite present passive"), ("Peru will be attacked.", "finite future passive"),
    ("Peru has been attacked.", "finite past perfect passive"),
    ("Peru had not attacked Chile.", "finite past perfect negated"),
    ("Peru is being attacked.", "finite present progressive passive"),
    ("Peru never attacked Chile.", "finite past negated"),
    ("Peru cannot attack Chile.", "finite present negated"),
    ("Peru may have attacked Chile.", "finite present perfect"),
    ("Leave the talks.", "bare none"), ("Peru will not be attacked.", "finite future passive negated"),
  ])
  func `have form, tense, voice and polarity`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).analysis.verbGroups.map(describe) == [expected])
  }

  @Test(arguments: [
    ("may", "may"), ("might", "might"), ("could", "could"), ("should", "should"), ("would", "would"), ("must", "must"),
    ("will", "will"),
  ])
  func `have a modal verb`(modal: String, expected: String) {
    #expect(ReadSentence("Peru \(modal) attack Chile.").analysis.verbGroups.map(\.modal) == [Lemma(expected)])
    #expect(ReadSentence("Peru attacked Chile.").analysis.verbGroups.map(\.modal) == [nil])
  }

  @Test(arguments: [
    ("Peru is a friend.", true), ("Peru became a friend.", true), ("Peru left.", false), ("Peru was attacked.", false),
  ])
  func `tell what links from what acts`(sentence: String, isCopula: Bool) {
    #expect(ReadSentence(sentence).analysis.verbGroups.map(\.isCopula) == [isCopula])
  }
}
