import EntenteEnglish
import Testing

@Suite struct `Verbs with a tense` {
  @Test(arguments: [
    ("Chile was attacked by Peru.", "Peru | attack | Chile"),
    ("Chile has been attacked by Peru.", "Peru | attack | Chile"),
    ("Chile is being attacked by Peru.", "Peru | attack | Chile"),
    ("Chile will be attacked by Peru.", "Peru | attack | Chile"),
    ("Chile could have been attacked by Peru.", "Peru | attack | Chile"),
    ("Chile was twice attacked by Peru in May.", "Peru | attack | Chile"),
    ("Chile was attacked in May by Peru.", "Peru | attack | Chile"),
    ("Chile got attacked by Peru.", "Chile | get | -; Peru | attack | Chile"),
    ("Chile was asked by Peru to leave.", "Peru | ask | Chile; Chile | leave | -"),
    ("The envoy was expelled.", "- | expel | envoy"),
    ("The ship was sunk and its crew was arrested by Peru.", "- | sink | ship; Peru | arrest | crew"),
    ("Chile was not invited.", "- | not invite | Chile"),
    ("Was Chile attacked by Peru?", "Peru | attack | Chile"),
    ("Chile and Bolivia were attacked by Peru.", "Peru | attack | Chile+Bolivia"),
    ("The talks were called off by Peru.", "Peru | call off | talks"),
    ("Peru called the talks off.", "Peru | call off | talks"),
  ])
  func `turn in the passive`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru, which Chile attacked, thanked Bolivia.", "Chile | attack | Peru; Peru | thank | Bolivia"),
    ("Peru, which attacked Chile, thanked Bolivia.", "Peru | attack | Chile; Peru | thank | Bolivia"),
    ("The envoy who thanked Chile left.", "envoy | thank | Chile; envoy | leave | -"),
    ("The envoy Peru sent thanked Chile.", "Peru | send | envoy; envoy | thank | Chile"),
    ("The deal Peru signed with Chile angered Bolivia.", "Peru | sign | deal; deal | anger | Bolivia"),
    ("The man whom Peru expelled thanked Chile.", "Peru | expel | man; man | thank | Chile"),
    ("The president, whose army attacked Chile, left.", "army | attack | Chile; president | leave | -"),
    ("The town from which Peru sent troops fell.", "Peru | send | troops; town | fall | -"),
    ("Peru attacked the town where Chile trained rebels.", "Peru | attack | town; Chile | train | rebels"),
    ("Peru thanked Chile, which had sent aid.", "Peru | thank | Chile; Chile | send | aid"),
    ("Peru thanked the envoy who had warned Chile.", "Peru | thank | envoy; envoy | warn | Chile"),
    ("Peru condemned the raid that killed the envoy.", "Peru | condemn | raid; raid | kill | envoy"),
    ("Peru, which was attacked by Chile, thanked Bolivia.", "Chile | attack | Peru; Peru | thank | Bolivia"),
    ("Chile, with whom Peru signed a pact, left.", "Peru | sign | pact; Chile | leave | -"),
    ("Peru signed a deal which Chile and Bolivia rejected.", "Peru | sign | deal; Chile+Bolivia | reject | deal"),
    ("The minister, who is in Lima, thanked Chile.", "minister | be | -; minister | thank | Chile"),
  ])
  func `take who, which and that for the noun before`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru did not attack Chile.", "Peru | not attack | Chile"),
    ("Peru has not attacked Chile.", "Peru | not attack | Chile"),
    ("Peru never attacked Chile.", "Peru | not attack | Chile"),
    ("Peru didn't attack Chile.", "Peru | not attack | Chile"),
    ("Peru will not attack Chile.", "Peru | not attack | Chile"),
    ("Peru won't attack Chile.", "Peru | not attack | Chile"),
    ("Peru cannot attack Chile.", "Peru | not attack | Chile"),
    ("Peru is not attacking Chile.", "Peru | not attack | Chile"),
    ("Chile was not attacked by Peru.", "Peru | not attack | Chile"),
    ("Peru has never attacked Chile.", "Peru | not attack | Chile"),
    ("Peru neither attacked nor threatened Chile.", "Peru | not attack | Chile; Peru | not threaten | Chile"),
    ("No country attacked Chile.", "country | not attack | Chile"),
    ("Nobody attacked Chile.", "Nobody | not attack | Chile"),
    ("Peru no longer attacks Chile.", "Peru | not attack | Chile"),
    ("Peru chose not to attack Chile.", "Peru | choose | -; Peru | not attack | Chile"),
  ])
  func `are negated`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }
}
