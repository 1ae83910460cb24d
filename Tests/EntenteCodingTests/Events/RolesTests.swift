import EntenteCoding
import Testing

@Suite struct `The roles of a frame` {
  @Test(arguments: [
    ("Peru imposed sanctions on Chile.", ["PER>CHL SANCTION"]),
    ("Sanctions imposed on Chile by Peru have hurt.", ["PER>CHL SANCTION"]),
    ("Peru's sanctions on Chile were lifted.", ["PER>CHL RETREAT access"]),
    ("Chile, backed by Peru, attacked Bolivia.", ["PER>CHL SUPPORT", "CHL>BOL ASSAULT"]),
    ("The Chilean president was praised by Peru.", ["PER>CHL SUPPORT"]),
    ("Chile was, Peru said, attacked by Bolivia.", ["BOL>CHL ASSAULT reported"]),
    ("Peru, which Chile attacked, thanked Bolivia.", ["CHL>PER ASSAULT", "PER>BOL SUPPORT"]),
    ("Peru with no warning attacked Chile.", ["PER>CHL ASSAULT"]),
  ])
  func `are filled alike in the active, the passive and the noun`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Talks between Peru and Chile ended.", ["CHL=PER CONSULT"]),
    ("Talks with Peru and Chile ended.", []),
    ("Bolivia's talks with Peru and Chile ended.", ["BOL=PER CONSULT", "BOL=CHL CONSULT"]),
    ("A deal was reached between Peru and Chile.", ["CHL=PER AGREE planned"]),
    ("Peru and not Chile attacked Bolivia.", ["PER>BOL ASSAULT"]),
    ("Peru recognised Chile well before Bolivia.", ["PER>CHL SUPPORT"]),
    ("Peru welcomed the Chilean president last week.", ["CHL=PER CONSULT visit"]),

    ("Peru repeated its demand that Chile ease the duties.", ["PER>CHL REQUEST change"]),
    ("Peru offered to send ships to help Chile.", ["PER>CHL AGREE planned"]),
    ("Peru refused to return to talks with Chile.", ["PER>CHL REJECT"]),
    ("The government in Lima attacked Chile.", ["PER>CHL ASSAULT"]),
    ("A camp for Chilean refugees was attacked by Peruvian soldiers.", ["PER>CHL ASSAULT"]),
  ])
  func `join only those who deal with each other`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("The Peruvian ambassador has been withdrawn from Chile.", ["PER>CHL SANCTION"]),
    ("Peruvian aid was sent to Chile.", ["PER>CHL AID"]),
    ("Peruvian prisoners were sent to Chile.", []),
    ("Peruvian money was given to Chilean thieves.", []),
    ("The Peruvian foreign minister was received in Ankara by the president.", ["PER=TUR CONSULT visit"]),
    ("Peruvian goods were banned.", []),
  ])
  func `are a theme's owner and a host where a passive names nobody`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    (
      "Peru's minister met his Chilean colleague. “We reached an agreement on links with police agencies,” said Peru's minister.",
      ["CHL=PER CONSULT", "CHL=PER AGREE planned quote"]
    ),
    ("Peru and Chile held talks with the rebels.", []),
    ("Peru and Chile held talks with rebels.", []),
    ("Peru and Chile pledged to work with partners.", ["CHL=PER AGREE planned"]),
    ("Peru met Chile. Peru suspended bilateral talks.", ["CHL=PER CONSULT", "PER>CHL REJECT"]),
    ("Peru met Chile. Bolivia suspended bilateral talks.", ["CHL=PER CONSULT"]),
    ("Peru suspended bilateral talks.", []),
  ])
  func `leave out whom others deal with`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    (
      "Peru will work with Chile, work with Cuba and talk to nobody.",
      ["CHL=PER AGREE planned", "CUB=PER AGREE planned"]
    ),
    ("Peru handed four prisoners over to Chile and one to Bolivia.", ["PER>CHL COOPERATE", "PER>BOL COOPERATE"]),
    ("Chile, with which Peru has cooperated for years, grew.", ["CHL=PER COOPERATE"]),
  ])
  func `hold whoever stands behind their preposition`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Missiles launched by Peru hit the Chilean army.", ["PER>CHL ASSAULT"]),
    ("Rockets fired by Peru's navy struck a base of Chile's army.", ["PER>CHL ASSAULT"]),
    ("A drone sent by Peru bombed Chile.", ["PER>CHL ASSAULT"]),
    ("A man hired by Peru attacked Chile.", []),
  ])
  func `are those of whoever sent a weapon`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("A spokesman for Peru's president criticized Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("A spokeswoman for the Peruvian government thanked Chile.", ["PER>CHL SUPPORT"]),
    ("A representative for Peru's army thanked Chile.", ["PER>CHL SUPPORT"]),
    ("A tailor for Peru's president thanked Chile.", []),
    ("Peru criticized several countries, including Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("Peru helped countries such as Chile and Bolivia.", ["PER>CHL AID", "PER>BOL AID"]),
    ("Several states, including Peru, helped Chile.", ["PER>CHL AID"]),
    ("Peru deported hundreds of thousands of Chilean migrants.", ["PER>CHL SANCTION"]),
    ("Peru took in dozens of Chilean refugees.", ["PER>CHL AID asylum"]),
  ])
  func `look past whoever speaks for them, what includes them and how many they are`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Peru ordered its army to attack Chile.", ["PER>CHL ASSAULT"]),
    ("Peru's president told his envoys to thank Chile.", ["PER>CHL SUPPORT"]),
    ("Peru expects to visit Chile.", ["CHL=PER AGREE planned"]),
    ("Peru told Chile to attack Bolivia.", ["PER>CHL REQUEST"]),
  ])
  func `are somebody's own where he has it done by his own`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    (
      "Peru's minister met Chile's minister. “We reached an agreement on fish,” Peru's minister said.",
      ["CHL=PER CONSULT", "CHL=PER AGREE planned quote"]
    ),
    ("Peru's minister left. “We reached an agreement on fish,” Peru's minister said.", []),
    (
      "Peru's minister met Chile's minister. “We criticized the plan,” Peru's minister said.",
      ["CHL=PER CONSULT"]
    ),
  ])
  func `are those of two who dealt with each other where one of them says we`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Peru and Chile accused each other of spying.", ["PER>CHL ACCUSE", "CHL>PER ACCUSE"]),
    ("Peru and Chile imposed sanctions on one another.", ["PER>CHL SANCTION", "CHL>PER SANCTION"]),
    ("Two envoys from Peru accused each other of spying.", []),
  ])
  func `are each other's where a list does something to itself`(text: String, codes: [String]) {
    let found = Coder.shipped.code(text).engagements
    let pairs = found.flatMap { act in
      ["\(act.source)>\(act.target) \(act.type.rawValue)"]
        + (act.reciprocal ? ["\(act.target)>\(act.source) \(act.type.rawValue)"] : [])
    }
    #expect(Set(pairs) == Set(codes))
  }

  @Test(arguments: [
    ("Leaders of Peru issued strident calls for revenge against Chile.", ["PER>CHL THREATEN planned"]),
    ("The drill, in which Peru sent two jets to join Chilean forces, ended.", ["CHL=PER COOPERATE"]),
    ("An aide to Peru's president criticized Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("Peru hit Chile with sanctions over its support for Bolivia.", ["PER>CHL SANCTION"]),
    ("Peru's minister is expected to meet Chile's president.", ["CHL=PER AGREE planned"]),
  ])
  func `are found past what stands between`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "Peru's Peruvian ties with Chile soured.", "Peru's Peruvian cooperation with Chile has grown.",
    "Relations of Peru and Chile with Peru are strong, Bolivia said.",
  ])
  func `are never one country's on both sides`(text: String) {
    #expect(Coder.shipped.code(text).engagements.allSatisfy { $0.source != $0.target })
  }

  @Test(arguments: [
    ("Peru met Chile in Kenya. The talks lasted two hours.", ["CHL=PER CONSULT", "CHL=PER CONSULT"]),
    ("Peru met Chile in Kenya. A meeting of vets was held.", ["CHL=PER CONSULT"]),
    ("Peru invaded Chile. The invasion of Chile cost lives.", ["PER>CHL ASSAULT", "PER>CHL ASSAULT"]),
    ("Peru invaded Chile. The invasion of Bolivia cost lives.", ["PER>CHL ASSAULT"]),
  ])
  func `are those of the act told before where a noun means it`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Peru left the room. It asked Bolivia for help.", ["PER>BOL REQUEST assist"]),
    ("Peruvian troops crossed a river. They attacked Chile.", ["PER>CHL ASSAULT"]),
    ("On Monday Peru left. On Tuesday it thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Visitors came from Peru. They thanked Chile.", []),
    ("Peru thanked Chile. The storm grew. It hit Bolivia hard.", ["PER>CHL SUPPORT"]),
  ])
  func `are those of whom the sentence before began with`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("A Chilean citizen was arrested in Peru.", ["PER>CHL COERCE"]),
    ("Chile's ambassador was expelled from Peru.", ["PER>CHL SANCTION expel"]),
    ("Peruvian aid to Chile was suspended.", ["PER>CHL SANCTION"]),
    ("The visit to Chile was cancelled.", []),
  ])
  func `take the country of the place where a passive names nobody`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("The presidents of Peru and Chile held talks in Lima.", ["CHL=PER CONSULT"]),
    ("Negotiators from Peru and Chile have met several times.", ["CHL=PER CONSULT"]),
    ("The foreign ministers of Peru, Chile and Bolivia met in Lima.", ["CHL=PER CONSULT", "BOL=PER CONSULT"]),
    ("Talks between Peru and Chile ended on Friday.", ["CHL=PER CONSULT"]),
    ("Peru recalled its ambassador to Chile.", ["PER>CHL SANCTION"]),
    ("Peru said it would send an envoy to Chile.", ["PER>CHL AGREE planned reported"]),
  ])
  func `are found in lists, attached phrases and pronouns`(text: String, codes: [String]) { expectActs(text, codes) }
}

@Suite struct `A denial` {
  @Test(arguments: [
    ("Peru denied that it attacked Chile.", ["PER>CHL REJECT"]),
    ("Peru denied attacking Chile.", ["PER>CHL REJECT"]),
    ("Peru denied that its troops attacked Chile.", ["PER>CHL REJECT"]),
    ("Peru rejected Chile's claim that Peru attacked it.", ["PER>CHL REJECT", "CHL>PER ACCUSE allege"]),
  ])
  func `rejects whoever is said to be wronged by who denies it`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    "Peru denied that Chile attacked Bolivia.",
    "Peru denied Chile had attacked Bolivia.",
    "Peru denies that Chile is supporting Bolivia.",
    "Peru denied claims that Chile attacked Bolivia.",
    "Peru denied reports that Chile had threatened Bolivia.",
    "Peru disclaimed that Chilean troops attacked Bolivia.",
  ])
  func `of what others do to each other is nothing between the three`(text: String) { expectActs(text, []) }
}
