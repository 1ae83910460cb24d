import EntenteCoding
import Testing

@Suite struct `Acts within acts` {
  @Test(arguments: [
    ("Peru threatened to impose sanctions on Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru accused Chile of attacking Bolivia.", ["PER>CHL ACCUSE allege"]),
    ("Peru urged Chile to stop the attacks on Bolivia.", ["PER>CHL REQUEST"]),
    ("Peru refused to meet Chile's envoy.", ["PER>CHL REJECT"]),
    ("Peru denied that it had attacked Chile.", ["PER>CHL REJECT"]),
    ("Peru lifted sanctions on Chile.", ["PER>CHL RETREAT access"]),
    ("Peru dropped its plan to impose sanctions on Chile.", ["PER>CHL RETREAT"]),
    ("Peru dropped its plan to visit Chile.", ["PER>CHL REJECT"]),
    ("Peruvian warships headed for Chile.", []),
    ("Peru wants Chile to pay.", ["PER>CHL REQUEST"]),
    ("Peru agreed to sell weapons to Chile.", ["PER>CHL AGREE planned"]),
    ("Peru wants to improve ties with Chile.", ["PER>CHL AGREE planned"]),
    ("Peru would like to thank Chile.", ["PER>CHL SUPPORT"]),
    ("Israel bombed Gaza.", ["ISR>PSE ASSAULT"]),
  ])
  func `are coded by the verb that rules them`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru beat Chile in the semi-final.", [String]()),
    ("Peru met a deadline that Chile had set.", []),
  ])
  func `are none where an idiom takes the words`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru called the Chilean envoys heroes.", [String]()),
    ("Peru called its Chilean guests “latecomers”.", []),
    ("Peru returned a bust to Chile.", ["PER>CHL COOPERATE"]),
    ("The Peruvian president returned to Chile.", ["CHL=PER CONSULT visit"]),
    ("Peru discussed Bolivia's sanctions against Chile.", ["BOL>CHL SANCTION"]),
    ("Peru is discussing sanctions against Chile.", ["PER>CHL SANCTION hypothetical"]),
    ("Peru and Chile joined the march.", []),
    ("Peru lectured Chile about Bolivia.", ["PER>CHL ACCUSE disapprove"]),
    ("Peruvian ships joined a Chilean squadron.", ["CHL=PER COOPERATE"]),
    ("Peru and Chile said in a joint statement that the rains had ended.", ["CHL=PER AGREE planned"]),
  ])
  func `are those that the words around allow`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru struck militants in Chile.", [String]()),
    ("Peru struck an army base in Chile.", ["PER>CHL ASSAULT"]),
  ])
  func `of rebels in a country are not the country's`(text: String, codes: [String]) { expectActs(text, codes) }
}

@Suite struct `A vote` {
  @Test(
    arguments: [
      ("Peru voted to condemn Chile.", ["PER>CHL ACCUSE disapprove"]),
      ("Peru's parliament voted to condemn Chile.", ["PER>CHL ACCUSE disapprove"]),
      ("Peruvian lawmakers voted on Friday to condemn Chile.", ["PER>CHL ACCUSE disapprove"]),
      ("Peru voted to impose sanctions on Chile.", ["PER>CHL THREATEN planned"]),
      ("Peru voted not to condemn Chile.", ["PER>CHL ACCUSE disapprove negated"]),
      ("Peru voted for Chile.", ["PER>CHL SUPPORT"]),
      ("Peru voted against Chile.", ["PER>CHL REJECT"]),
      ("Peru voted against condemning Chile.", []),
    ] as [(String, [String])])
  func `does what it is for`(text: String, codes: [String]) { expectActs(text, codes) }
}
