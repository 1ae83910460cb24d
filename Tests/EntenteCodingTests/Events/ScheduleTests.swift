import EntenteCoding
import Testing

@Suite struct `The time of an act` {
  @Test(arguments: [
    ("Peru will meet Chile.", ["CHL=PER AGREE planned"]),
    ("Peru will impose sanctions on Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru will attack Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru will lift its sanctions on Chile.", ["PER>CHL RETREAT access planned"]),
    ("Peru will accuse Chile of theft.", ["PER>CHL ACCUSE allege"]),
    ("Peru threatened Chile with war.", ["PER>CHL THREATEN planned"]),
    ("Peru invited the Chilean president.", ["PER>CHL AGREE planned"]),
  ])
  func `gives it the type that types_tsv names`(text: String, codes: [String]) { expectActs(text, codes) }
}

@Suite struct `What its doer stops doing` {
  @Test(arguments: [
    ("Peru stopped bombing Chile.", ["PER>CHL RETREAT"]),
    ("Peru has ceased shelling Chilean towns.", ["PER>CHL RETREAT"]),
    ("Peru will stop bombing Chile.", ["PER>CHL RETREAT planned"]),
    ("Peru quit threatening Chile.", ["PER>CHL RETREAT"]),
    ("Peru stopped selling weapons to Chile.", ["PER>CHL SANCTION"]),
    ("Peru will stop sending aid to Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru stopped talking to Chile.", ["PER>CHL REJECT"]),
    ("Peru stopped supporting Chile.", ["PER>CHL REJECT"]),
  ])
  func `is its opposite`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru did not stop bombing Chile.", ["PER>CHL ASSAULT"]),
    ("Peru kept bombing Chile.", ["PER>CHL ASSAULT"]),
    ("Peru stopped hiding that it helps Chile.", ["PER>CHL AID"]),
    ("Peru stopped asking Chile for help.", ["PER>CHL REQUEST assist negated"]),
  ])
  func `goes on where it is not stopped, and is none where stopping is no act`(text: String, codes: [String]) {
    expectActs(text, codes)
  }
}

@Suite struct `What its doer says no to` {
  @Test(arguments: [
    ("Peru will not meet Chile.", ["PER>CHL REJECT"]),
    ("Peru won't talk to Chile.", ["PER>CHL REJECT"]),
    ("Peru will never help Chile.", ["PER>CHL REJECT"]),
    ("Peru said it would not meet Chile's envoy.", ["PER>CHL REJECT reported"]),
    ("“We will not work with Chile,” Peru's president said.", ["PER>CHL REJECT quote"]),
    ("Peru will not withdraw its troops from Chile.", ["PER>CHL REJECT"]),
    ("Peru will not give aid to Chile.", ["PER>CHL REJECT"]),
    ("Peru will not support Chile.", ["PER>CHL REJECT"]),
  ])
  func `is refused by being said`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru did not meet Chile's envoy.", ["CHL=PER CONSULT negated"]),
    ("Peru has not met Chile's envoy.", ["CHL=PER CONSULT negated"]),
    ("Peru will not attack Chile.", ["PER>CHL THREATEN planned negated"]),
    ("Peru will meet Chile's envoy.", ["CHL=PER AGREE planned"]),
  ])
  func `is no refusal where it is past, a conflict or no no`(text: String, codes: [String]) { expectActs(text, codes) }
}
