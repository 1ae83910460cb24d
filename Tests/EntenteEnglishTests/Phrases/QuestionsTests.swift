import EntenteEnglish
import Testing

@Suite struct `Questions` {
  @Test(arguments: [
    ("Did Peru attack Chile?", "Peru | attack | Chile"),
    ("Has Peru attacked Chile?", "Peru | attack | Chile"),
    ("Is Peru attacking Chile?", "Peru | attack | Chile"),
    ("Will Peru attack Chile?", "Peru | attack | Chile"),
    ("Why did Peru attack Chile?", "Peru | attack | Chile"),
    ("When will Chile leave?", "Chile | leave | -"),
    ("Can Peru help Chile?", "Peru | help | Chile"),
    ("Were the envoys expelled by Peru?", "Peru | expel | envoys"),
    ("Had Peru left, Chile would have won.", "Peru | leave | -; Chile | win | -"),
    ("Nor did Peru attack Chile.", "Peru | not attack | Chile"),
    ("Not only did Peru attack Chile, it also threatened Bolivia.", "Peru | attack | Chile; it | threaten | Bolivia"),
    ("Should Peru leave, Chile will stay.", "Peru | leave | -; Chile | stay | -"),
  ])
  func `are read as statements`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Had Peru left, Chile would have won.", "Peru | leave | -; Chile | win | -"),
    ("Had Chile been attacked by Peru, Bolivia would have left.", "Peru | attack | Chile; Bolivia | leave | -"),
    ("Were Peru to attack Chile, Bolivia would leave.", "Peru | attack | Chile; Bolivia | leave | -"),
    ("Chile would have stayed, had Peru left.", "Chile | stay | -; Peru | leave | -"),
  ])
  func `that say what would be then are conditions`(sentence: String, expected: String) {
    let read = ReadSentence(sentence)
    #expect(read.rows(expected) == expected)
    let conditions = read.analysis.clauses.filter { $0.effect == .considers }
    #expect(conditions.map(\.kind) == [.adverbial])
  }

  @Test(arguments: [
    "Had Peru left?", "Should Peru leave?", "Never had Peru left.", "What had Peru done?", "Peru had left.",
  ])
  func `that ask, or only turn the order, are none`(sentence: String) {
    #expect(ReadSentence(sentence).analysis.clauses.allSatisfy { $0.effect == .none })
  }
}
