import EntenteCoding
import Testing

@Suite struct `The word an act is told on` {
  @Test(arguments: [
    ("“We thank Peru,” the Chilean foreign minister said.", ["CHL>PER SUPPORT quote"]),
    ("“We invited Bolivia to the talks,” said the Brazilian president.", ["BRA>BOL AGREE planned quote"]),
    ("\"We condemn Iran,\" the Swedish prime minister said.", ["SWE>IRN ACCUSE disapprove quote"]),
    ("The Chilean foreign minister said: “We thank Peru.”", ["CHL>PER SUPPORT quote"]),
    ("“Peru is a reliable partner,” the Chilean foreign minister said.", ["CHL>PER SUPPORT quote"]),
    ("“Cuba must free them,” the Spanish prime minister said.", ["ESP>CUB REQUEST change quote"]),
    ("“Iraq invaded Kuwait,” the Jordanian king said.", ["IRQ>KWT ASSAULT quote"]),
  ])
  func `is a quotation between its marks`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    "‘We thank Peru,’ the Chilean foreign minister said.", "'We thank Peru,' the Chilean foreign minister said.",
    "``We thank Peru,'' the Chilean foreign minister said.", "`We thank Peru,' the Chilean foreign minister said.",
    "&quot;We thank Peru,&quot; the Chilean foreign minister said.",
    "&ldquo;We thank Peru,&rdquo; the Chilean foreign minister said.",
    "&#39;We thank Peru,&#39; the Chilean foreign minister said.",
    "&#8216;We thank Peru,&#8217; the Chilean foreign minister said.",
    "‹We thank Peru,› the Chilean foreign minister said.",
    "The Chilean foreign minister said: ‘It is late. We thank Peru.’",
    "The Chilean foreign minister said: 'We thank Peru for its envoys' work.'",
    "The Chilean foreign minister said: ‘We don’t forget it. We thank Peru for the miners’ lives.’",
    "“He spoke of ‘trust’, and we thank Peru,” the Chilean foreign minister said.",
  ])
  func `is a quotation between marks of every kind`(text: String) { expectActs(text, ["CHL>PER SUPPORT quote"]) }

  @Test(arguments: [
    "The envoys' talks ended. Chile thanked Peru for its ministers' work.",
    "The envoys’ talks ended. Chile thanked Peru for its ministers’ work.",
    "In the '90s Chile thanked Peru for the miners' lives.", "It was rock 'n' roll. Chile thanked Peru.",
    "'Tis late, but Chile thanked Peru for the miners' lives.", "He's late. Chile thanked Peru, and it's known.",
    "A ‘special friendship’ it is called, and Chile thanked Peru.", "'Soon', they said. Chile thanked Peru.",
    "Chile thanked Peru for &#39;trust&#39; in its ministers&#39; work.",
  ])
  func `is the narrator's outside the marks and beside apostrophes`(text: String) {
    expectActs(text, ["CHL>PER SUPPORT"])
  }

  @Test(arguments: [
    "“We thank Peru.” — Chilean President Juan Ode", "“We thank Peru.” – Juan Ode, Chilean president",
    "\"We thank Peru\" - Chilean Foreign Minister Juan Ode", "\"We thank Peru.\" -- Chilean President Juan Ode",
    "‘We thank Peru,’ — the Chilean foreign minister", "“It is late. We thank Peru.” — Chilean President Juan Ode",
    "Chilean President Juan Ode: “We thank Peru.”", "Juan Ode, Chile's president: \"We thank Peru.\"",
    "The Chilean foreign minister: ‘We thank Peru.’", "Chilean President Juan Ode: “It is late. We thank Peru.”",
    "Chile: “We thank Peru”",
  ])
  func `is a quotation whose speaker stands behind a dash or before a colon`(text: String) {
    expectActs(text, ["CHL>PER SUPPORT quote"])
    #expect(Coder.shipped.code(text).engagements.map(\.speakerCountry?.iso3) == ["CHL"])
  }

  @Test func `is a report behind the name of a person and a colon`() {
    expectActs("Chilean President Juan Ode: Peru is a close ally", ["CHL>PER SUPPORT reported"])
  }

  @Test(arguments: [
    "Chilean President Juan Ode came: Bolivia thanked Peru.", "“It is late.” — Chilean papers. Bolivia thanked Peru.",
  ])
  func `has no speaker where a verb or nobody stands beside the mark`(text: String) {
    expectActs(text, ["BOL>PER SUPPORT"])
  }

  @Test(arguments: [
    ("Peru thanked Chile, the Peruvian foreign minister said.", ["PER>CHL SUPPORT reported"]),
    ("The Jordanian king said that Iraq invaded Kuwait.", ["JOR>IRQ ACCUSE allege"]),
    ("Iran attacked Israel, the U.S. president said.", ["IRN>ISR ASSAULT reported"]),
    ("The Spanish prime minister said Cuba must free them.", ["ESP>CUB REQUEST change reported"]),
    ("The Chilean foreign minister said that Peru is a close ally.", ["CHL>PER SUPPORT reported"]),
  ])
  func `is a report under a verb of speech`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("Peru thanked Chile.", ["PER>CHL SUPPORT"]),
    ("Peru thanked Chile and condemned Cuba.", ["PER>CHL SUPPORT", "PER>CUB ACCUSE disapprove"]),
    ("Peru praised Chile, while Bolivia condemned Cuba.", ["PER>CHL SUPPORT", "BOL>CUB ACCUSE disapprove"]),
    (
      "The Peruvian foreign minister, who visited Chile, thanked Bolivia.",
      ["CHL=PER CONSULT visit", "PER>BOL SUPPORT"]
    ),
    ("After visiting Chile, the Peruvian president thanked Bolivia.", ["CHL=PER CONSULT visit", "PER>BOL SUPPORT"]),
    ("Peru thanked Chile; Bolivia did not.", ["PER>CHL SUPPORT"]),
    ("Peru, which invaded Chile, thanked Cuba.", ["PER>CHL ASSAULT", "PER>CUB SUPPORT"]),
  ])
  func `is the narrator's in every clause of his own`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test func `names the speaker's country`() {
    let coded = Coder.shipped.code("“Iraq invaded Kuwait,” the Jordanian king said.")
    #expect(coded.engagements.map(\.speakerCountry?.iso3) == ["JOR"])
  }
}
