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
}
