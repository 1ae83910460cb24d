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
    (
      "Chile would have been condemned and attacked by Peru.",
      [
        "PER>CHL ACCUSE hypothetical", "PER>CHL ASSAULT hypothetical",
      ]
    ),
    ("Peru is considering sanctions against Chile.", ["PER>CHL SANCTION hypothetical"]),
  ])
  func `follows from its verb and from what governs it`(text: String, codes: [String]) { expectActs(text, codes) }
}
