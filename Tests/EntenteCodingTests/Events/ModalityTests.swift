import EntenteCoding
import Testing

@Suite struct `The modality of an act` {
  @Test(arguments: [
    ("Peru did not attack Chile.", ["PER>CHL ASSAULT negated"]),
    ("Peru may attack Chile.", ["PER>CHL ASSAULT hypothetical"]),
    ("If Peru attacks Chile, Bolivia will respond.", ["PER>CHL ASSAULT hypothetical"]),
    ("Peru will visit Chile.", ["CHL=PER AGREE planned"]),
    ("Peru plans to visit Chile.", ["CHL=PER AGREE planned"]),
    ("Peru will attack Chile.", ["PER>CHL THREATEN planned"]),
    ("In 1961 Chile invaded Cuba.", ["CHL>CUB ASSAULT historical"]),
    ("In 2023 Chile recognised Kosovo.", ["CHL>XKX SUPPORT"]),
    ("Chile would have been questioned and attacked by Peru.", ["PER>CHL ASSAULT hypothetical"]),
    ("Peru is considering sanctions against Chile.", ["PER>CHL SANCTION hypothetical"]),
  ])
  func `follows from its verb and from what governs it`(text: String, codes: [String]) { expectActs(text, codes) }
}

@Suite struct `A headline without a verb that has a tense` {
  @Test(arguments: [
    ("Peru to send aid to Chile", ["PER>CHL AGREE planned"]),
    ("Peruvian president to visit Chile", ["CHL=PER AGREE planned"]),
    ("Peru to sanction Chile", ["PER>CHL THREATEN planned"]),
    ("Peru ready to send aid to Chile", ["PER>CHL AGREE planned"]),
    ("Chile willing to talk with Peru", ["CHL>PER AGREE planned"]),
    ("Peru eager to meet Chilean president", ["PER>CHL AGREE planned"]),
    ("Peru likely to attack Chile", ["PER>CHL THREATEN planned"]),
    ("Peru reluctant to sanction Chile", ["PER>CHL SANCTION negated"]),
    ("Peru unable to help Chile", ["PER>CHL AID negated"]),
  ])
  func `tells what is to come, or what the word before says of it`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    ("Peru sends aid to Chile", ["PER>CHL AID"]), ("Chilean ambassador expelled from Peru", ["PER>CHL SANCTION expel"]),
  ])
  func `tells what was done by a verb of its own`(text: String, codes: [String]) { expectActs(text, codes) }
}

@Suite struct `An auxiliary before its subject` {
  @Test(arguments: [
    ("Had Peru attacked Chile, Bolivia would have left.", ["PER>CHL ASSAULT hypothetical"]),
    ("Had Chile been attacked by Peru, Bolivia would have left.", ["PER>CHL ASSAULT hypothetical"]),
    ("Were Peru to attack Chile, Bolivia would leave.", ["PER>CHL ASSAULT hypothetical"]),
    ("Were Chile to be attacked by Peru, Bolivia would leave.", ["PER>CHL ASSAULT hypothetical"]),
    ("Bolivia would have left, had Peru attacked Chile.", ["PER>CHL ASSAULT hypothetical"]),
    ("“Had Peru attacked Chile, Bolivia would have left,” a farmer said.", ["PER>CHL ASSAULT hypothetical quote"]),
  ])
  func `is an if`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru had attacked Chile before Bolivia left.", ["PER>CHL ASSAULT"]),
    ("Not only had Peru attacked Chile, it left.", ["PER>CHL ASSAULT"]),
    ("Only then had Peru attacked Chile.", ["PER>CHL ASSAULT"]),
    ("Never had Peru attacked Chile.", ["PER>CHL ASSAULT negated"]),
  ])
  func `is none behind a word that only turns the order`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Should Peru attack Chile, Bolivia will leave.", ["PER>CHL ASSAULT hypothetical"]),
    ("Bolivia would leave should Peru attack Chile.", ["PER>CHL ASSAULT hypothetical"]),
  ])
  func `is an if when it is should`(text: String, codes: [String]) {
    withKnownIssue("a modal before its subject is a word by itself") { expectActs(text, codes) }
  }
}
