import EntenteEnglish
import Testing

@Suite struct `Verbs without a tense` {
  @Test(arguments: [
    ("Thanking Chile, Peru left the talks.", "Peru | thank | Chile; Peru | leave | talks"),
    ("Peru left the talks, thanking Chile.", "Peru | leave | talks; Peru | thank | Chile"),
    ("Attacked by Chile, Peru left the talks.", "Chile | attack | Peru; Peru | leave | talks"),
    ("Peru, attacked by Chile, asked Bolivia for help.", "Chile | attack | Peru; Peru | ask | Bolivia"),
    ("The town attacked by Chile fell.", "Chile | attack | town; town | fall | -"),
    ("The town held by rebels was attacked by Chile.", "rebels | hold | town; Chile | attack | town"),
    ("Peru attacked a town held by rebels.", "Peru | attack | town; rebels | hold | town"),
    ("Soldiers sent by Peru attacked Chile.", "Peru | send | Soldiers; Soldiers | attack | Chile"),
    ("Troops backing Peru attacked Chile.", "Troops | back | Peru; Troops | attack | Chile"),
    ("Having attacked Chile, Peru left.", "Peru | attack | Chile; Peru | leave | -"),
    ("After attacking Chile, Peru left.", "Peru | attack | Chile; Peru | leave | -"),
    ("Peru left after attacking Chile.", "Peru | leave | -; Peru | attack | Chile"),
    ("While visiting Lima, the envoy thanked Peru.", "envoy | visit | Lima; envoy | thank | Peru"),
    ("Peru met rebels fighting Chile.", "Peru | meet | rebels; rebels | fight | Chile"),
    ("Peru kept its word by attacking Chile.", "Peru | keep | word; Peru | attack | Chile"),
    ("Peru surprised Brazil by leaving.", "Peru | surprise | Brazil; Peru | leave | -"),
  ])
  func `have a subject as participles`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru, a country of many towns, held talks with Chile.", "Peru | hold | talks"),
    ("Peru — long a quiet country — imposed sanctions on Chile.", "Peru | impose | sanctions"),
    ("Peru, too, imposed sanctions on Chile.", "Peru | impose | sanctions"),
    ("Peru, which lies by the sea, sent troops.", "Peru | lie | -; Peru | send | troops"),
    ("Peru, held by rebels, left.", "rebels | hold | Peru; Peru | leave | -"),
    ("Police in Lima detained Ada Quill, a diplomat.", "Police | detain | Quill"),
    ("The leader of Peru detained Ada Quill, a diplomat.", "leader | detain | Quill"),
  ])
  func `are pasts where what stands between says more of the subject`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Chile was urged to leave the talks by Peru.", "Peru | urge | Chile; Chile | leave | talks"),
    ("Chile was told to open the port by Friday.", "- | tell | Chile; Chile | open | port"),
    ("Chile was told to finish the bridge by hand.", "- | tell | Chile; Chile | finish | bridge"),
  ])
  func `leave whoever stands behind by to the passive above`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }

  @Test(arguments: [
    ("Peru urged Chile to leave.", "Peru | urge | Chile; Chile | leave | -"),
    ("Peru wants to leave.", "Peru | want | -; Peru | leave | -"),
    ("Peru wants Chile to leave.", "Peru | want | Chile; Chile | leave | -"),
    ("Peru promised to help Chile.", "Peru | promise | -; Peru | help | Chile"),
    ("Peru promised Chile to leave.", "Peru | promise | Chile; Peru | leave | -"),
    ("Peru accused Chile of attacking Bolivia.", "Peru | accuse | Chile; Chile | attack | Bolivia"),
    ("Peru thanked Chile for sending aid.", "Peru | thank | Chile; Chile | send | aid"),
    ("Peru refused to thank Chile.", "Peru | refuse | -; Peru | thank | Chile"),
    ("Peru agreed to help Chile.", "Peru | agree | -; Peru | help | Chile"),
    ("Peru called on Chile to leave.", "Peru | call | -; Chile | leave | -"),
    ("Peru is expected to attack Chile.", "- | expect | Peru; Peru | attack | Chile"),
    ("Peru is going to attack Chile.", "Peru | go | -; Peru | attack | Chile"),
    ("Peru stopped Chile from attacking Bolivia.", "Peru | stop | Chile; Chile | attack | Bolivia"),
    ("Peru helped Chile to attack Bolivia.", "Peru | help | Chile; Chile | attack | Bolivia"),
    ("Peru helped Chile attack Bolivia.", "Peru | help | Chile; Chile | attack | Bolivia"),
    ("Peru began attacking Chile.", "Peru | begin | -; Peru | attack | Chile"),
    ("Chile was urged by Peru to free the envoy.", "Peru | urge | Chile; Chile | free | envoy"),
    ("Peru is ready to help Chile.", "Peru | be | -; Peru | help | Chile"),
    ("Peru's decision to attack Chile angered Bolivia.", "Peru | attack | Chile; decision | anger | Bolivia"),
    ("The decision of Peru to attack Chile angered Bolivia.", "Peru | attack | Chile; decision | anger | Bolivia"),
    ("Peru announced a plan to attack Chile.", "Peru | announce | plan; Peru | attack | Chile"),
    ("Peru has failed to help Chile.", "Peru | fail | -; Peru | help | Chile"),
    ("Peru decided against attacking Chile.", "Peru | decide | -; Peru | attack | Chile"),
    ("Peru asked Chile to tell Bolivia to leave.", "Peru | ask | Chile; Chile | tell | Bolivia; Bolivia | leave | -"),
    ("It is time for Peru to leave.", "It | be | time; Peru | leave | -"),
    ("Peru sent troops to attack Chile.", "Peru | send | troops; troops | attack | Chile"),
  ])
  func `have the subject that the verb or noun before them gives`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }
}
