import EntenteEnglish
import Testing

@Suite struct `Sentences as news has them` {
  @Test(arguments: [
    (
      "Peru's foreign ministry on Tuesday summoned the Chilean ambassador to protest the raid.",
      "ministry | summon | ambassador; ministry | protest | raid"
    ),
    (
      "Peru summoned Chile's ambassador over remarks made by its president.",
      "Peru | summon | ambassador; president | make | remarks"
    ),
    (
      "Chile's president, who arrived in Lima on Monday, met his Peruvian counterpart and signed a trade deal.",
      "president | arrive | -; president | meet | counterpart; president | sign | deal"
    ),
    (
      "Peru imposed sanctions on Chile after its troops crossed the border.",
      "Peru | impose | sanctions; troops | cross | border"
    ),
    (
      "Peru, citing security concerns, closed its border with Chile.",
      "Peru | cite | concerns; Peru | close | border"
    ),
    (
      "Chile's decision to withdraw its troops from Peru was welcomed by Bolivia.",
      "Chile | withdraw | troops; Bolivia | welcome | decision"
    ),
    (
      "A Chilean warship sank two Peruvian boats, killing nine sailors.",
      "warship | sink | boats; warship | kill | sailors"
    ),
    (
      "Two Peruvian soldiers were killed and five wounded when Chilean forces shelled a border post.",
      "- | kill | soldiers; - | wound | five; forces | shell | post"
    ),
    (
      "Chile, Bolivia and Brazil have agreed to hold joint drills, their defense ministers said.",
      "Chile+Bolivia+Brazil | agree | -; Chile+Bolivia+Brazil | hold | drills; ministers | say | -"
    ),
    (
      "The ambassador said Peru would not hesitate to retaliate if attacked.",
      "ambassador | say | -; Peru | not hesitate | -; Peru | retaliate | -; - | attack | Peru"
    ),
    (
      "Peru has accused Chile, its main rival, of arming rebels and of violating the truce.",
      "Peru | accuse | Chile; Chile | arm | rebels; Chile | violate | truce"
    ),
    (
      "Bolivia warned that Chile and Peru risked a war over fishing rights.",
      "Bolivia | warn | -; Chile+Peru | risk | war"
    ),
    (
      "Peru and Chile, whose ties have soured, will resume talks in May.",
      "ties | sour | -; Peru+Chile | resume | talks"
    ),
    (
      "Chile must stop supporting rebels in Peru, Ode told reporters.",
      "Chile | stop | -; Chile | support | rebels; Ode | tell | reporters"
    ),
    (
      "Peru thanked Chile for its support and for hosting the talks.",
      "Peru | thank | Chile; Chile | host | talks"
    ),
    (
      "Asked about the raid, Ode declined to comment.",
      "- | ask | Ode; Ode | decline | -; Ode | comment | -"
    ),
    (
      "Peru plans to send an envoy to Chile to discuss the border dispute.",
      "Peru | plan | -; Peru | send | envoy; envoy | discuss | dispute"
    ),
    (
      "The president of Peru arrived in Chile for talks with his counterpart.",
      "president | arrive | -"
    ),
    (
      "Having failed to win support from Bolivia, Peru turned to Chile.",
      "Peru | fail | -; Peru | win | support; Peru | turn | -"
    ),
    (
      "Relations between Peru and Chile have improved since Ode took office.",
      "Relations | improve | -; Ode | take | office"
    ),
    (
      "The pact, signed in Lima by Peru and Chile, was condemned by Bolivia as a threat.",
      "Peru+Chile | sign | pact; Bolivia | condemn | pact"
    ),
    (
      "Peru is considering expelling Chile's ambassador.",
      "Peru | consider | -; Peru | expel | ambassador"
    ),
    (
      "Chile's refusal to extradite the general angered Peru.",
      "Chile | extradite | general; refusal | anger | Peru"
    ),
    (
      "Peru would support Chile's bid to join the pact, Ode said.",
      "Peru | support | bid; Chile | join | pact; Ode | say | -"
    ),
    (
      "Peru neither confirmed nor denied that it had struck Chile.",
      "Peru | not confirm | -; Peru | not deny | -; it | strike | Chile"
    ),
    (
      "It was the first time that Peru had criticized Chile.",
      "It | be | time; Peru | criticize | Chile"
    ),
    (
      "Peru lifted a ban on imports from Chile.",
      "Peru | lift | ban"
    ),
    (
      "Chile, along with Bolivia and Brazil, voted against the resolution proposed by Peru.",
      "Chile+Bolivia+Brazil | vote | -; Peru | propose | resolution"
    ),
    (
      "Both countries agreed to exchange prisoners.",
      "countries | agree | -; countries | exchange | prisoners"
    ),
    (
      "Peruvian police arrested a man accused of spying for Chile.",
      "police | arrest | man; - | accuse | man"
    ),
    (
      "\"We condemn Chile's attack on our ally,\" Ode said in a statement on Friday.",
      "We | condemn | attack; Ode | say | -"
    ),
    (
      "Ode, Peru's president, is expected to visit Chile next week, where he will meet his counterpart.",
      "- | expect | Ode; Ode | visit | Chile; he | meet | counterpart"
    ),
    (
      "Peru demanded that Chile withdraw its troops.",
      "Peru | demand | -; Chile | withdraw | troops"
    ),
    (
      "Peru insisted Chile leave the region.",
      "Peru | insist | -; Chile | leave | region"
    ),
    (
      "Chile's foreign minister flew to Lima to meet with Ode.",
      "minister | fly | -; minister | meet | -"
    ),
    (
      "Peru slammed the decision by Chile to cut ties with Bolivia.",
      "Peru | slam | decision; Chile | cut | ties"
    ),
    (
      "Peru on Monday said Chile had threatened to attack.",
      "Peru | say | -; Chile | threaten | -; Chile | attack | -"
    ),
    (
      "Peru's navy seized a ship belonging to Chile.",
      "navy | seize | ship; ship | belong | -"
    ),
    (
      "Chile has been helping Peru fight the rebels.",
      "Chile | help | Peru; Peru | fight | rebels"
    ),
    (
      "Peru is not at war with Chile.",
      "Peru | not be | -"
    ),
  ])
  func `have their clauses read`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).rows(expected) == expected)
  }
}
