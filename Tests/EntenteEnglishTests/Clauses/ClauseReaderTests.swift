import EntenteEnglish
import Testing

@Suite struct `Clauses of a sentence` {
  @Test(arguments: [
    ("Peru thanked Chile.", "Peru | thank | Chile"),
    ("The foreign minister thanked Chile for its help.", "minister | thank | Chile"),
    ("On Monday, Peru thanked Chile.", "Peru | thank | Chile"),
    ("In a speech in Lima on Monday, the president thanked Chile.", "president | thank | Chile"),
    ("Last week Peru warned Chile.", "Peru | warn | Chile"),
    ("When Chile left, Peru thanked Bolivia.", "Chile | leave | -; Peru | thank | Bolivia"),
    ("Peru thanked Bolivia when Chile left.", "Peru | thank | Bolivia; Chile | leave | -"),
    ("Although Chile had left the talks, Peru thanked its envoy.", "Chile | leave | talks; Peru | thank | envoy"),
    ("Peru thanked Chile because Bolivia had left.", "Peru | thank | Chile; Bolivia | leave | -"),
    ("If Chile attacks Bolivia, Peru will leave the pact.", "Chile | attack | Bolivia; Peru | leave | pact"),
    ("Peru, in a rare move, thanked Chile.", "Peru | thank | Chile"),
    ("Before the talks, Peru thanked Chile; Bolivia left.", "Peru | thank | Chile; Bolivia | leave | -"),
    ("While Peru thanked Chile, Bolivia warned Brazil.", "Peru | thank | Chile; Bolivia | warn | Brazil"),
    ("Since Peru left, Chile has warned Bolivia.", "Peru | leave | -; Chile | warn | Bolivia"),
    ("Peru gave Chile a ship.", "Peru | give | Chile, ship"),
    ("Peru sent Chile troops.", "Peru | send | Chile, troops"),
    ("Peru with no warning attacked Chile.", "Peru | attack | Chile"),
    ("There Peru attacked Chile.", "Peru | attack | Chile"),
  ])
  func `have a subject and objects of their own`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru rejects Chile plan", "Peru | reject | plan"),
    ("Peru to attack Chile", "Peru | attack | Chile"),
    ("Peru attacked by Chile", "Chile | attack | Peru"),
    ("Peru, Chile sign deal", "Peru+Chile | sign | deal"),
    ("Peru and Chile sign deal", "Peru+Chile | sign | deal"),
    ("Peru eyes deal with Chile", "Peru | eye | deal"),
    ("Peru slams Chile over raid", "Peru | slam | Chile"),
    ("Peru backs Chile, warns Bolivia", "Peru | back | Chile; Peru | warn | Bolivia"),
    ("Chile troops attack Peru town", "troops | attack | town"),
    ("Chile minister visits Peru", "minister | visit | Peru"),
    ("Peru says Chile attacked Bolivia", "Peru | say | -; Chile | attack | Bolivia"),
    ("Peru vows to punish Chile", "Peru | vow | -; Peru | punish | Chile"),
    ("Peru calls on Chile to free envoy", "Peru | call | -; Chile | free | envoy"),
    ("Envoy expelled by Peru", "Peru | expel | Envoy"),
    ("Peru hits Chile with sanctions", "Peru | hit | Chile"),
    ("Peru: Chile attacked us", "Chile | attack | us"),
  ])
  func `are found in headlines, which leave out words`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("The envoy that Peru sent thanked Chile.", "Peru | send | envoy; envoy | thank | Chile"),
    ("Peru attacked towns in Chile, ports in Bolivia and ships.", "Peru | attack | towns+ports+ships"),
    (
      "Chile rejected as baseless claims that it had attacked Peru.", "Chile | reject | claims; it | attack | Peru"
    ),
    ("Chile was accused by Peru of spying.", "Peru | accuse | Chile; Chile | spy | -"),
    ("Peru, accused of spying, left.", "- | accuse | Peru; Peru | spy | -; Peru | leave | -"),
  ])
  func `are not all read as a reader reads them`(sentence: String, expected: String) {
    withKnownIssue("an object behind that, a list across attachments, one behind as, a gerund that is a noun too") {
      #expect(ReadSentence(sentence).rows(expected) == expected)
    }
  }
}
