import EntenteCoding
import Testing

@Suite struct `An answer that leaves out whom` {
  /// Who does what to whom in the last sentence of a text.
  private func last(_ text: String) -> [String] {
    let coded = Coder.shipped.code(text, published: "2018-05-18")
    return coded.engagements.filter { $0.sentence == coded.sentences.count - 1 }
      .map { "\($0.source)>\($0.target) \($0.type.rawValue)" }
  }

  @Test(arguments: [
    ("Peru seized a Chilean captain. Chile demanded an apology.", ["CHL>PER REQUEST"]),
    ("Peru seized a Chilean captain. Chile called for an explanation.", ["CHL>PER REQUEST"]),
    ("Peru seized a Chilean ship. Chile summoned the ambassador.", ["CHL>PER ACCUSE"]),
    ("Peru seized a Chilean ship. Chile called in the ambassador.", ["CHL>PER ACCUSE"]),
    ("Peru seized a Chilean ship. Chile recalled its ambassador for consultations.", ["CHL>PER SANCTION"]),
    ("Peru bombed Chile. Chile will retaliate.", ["CHL>PER THREATEN"]),
  ])
  func `is aimed at whoever wronged the one who answers`(text: String, codes: [String]) { #expect(last(text) == codes) }

  @Test(arguments: [
    ("Chile recalled its envoy from Syria. Peru closed its embassy as well.", ["PER>SYR SANCTION"]),
    (
      "Chile recalled its envoy from Syria. Peru and Cuba called home their envoys.",
      ["PER>SYR SANCTION", "CUB>SYR SANCTION"]
    ),
  ])
  func `punishes whom others punish already`(text: String, codes: [String]) { #expect(last(text) == codes) }

  @Test(arguments: [
    // Nobody did Chile any wrong.
    "Peru thanked Chile. Chile demanded an apology.",
    "Peru seized a Bolivian ship. Chile demanded an apology.",
    // Somebody else is asked.
    "Peru seized a Chilean ship. Chile demanded an apology from the owner.",
    // One's own deed.
    "Chile seized a Peruvian ship. Chile demanded an apology.",
    // Talks punish nobody.
    "Chile met Syria. Peru closed its embassy.",
    // Others did something else than withdraw.
    "Chile expelled a Syrian consul. Peru closed its embassy.",
    "Chile banned Syrian tomatoes. Peru recalled its ambassador.",
    // It was not done.
    "Peru seized a Chilean ship. Chile is weighing whether to recall its ambassador.",
    "Peru seized a Chilean ship. Chile decided against recalling its ambassador.",
    // Nobody who acts for Chile.
    "Peru seized a Chilean ship. Chile's lawyers' syndicate demanded an apology.",
  ])
  func `is aimed at nobody without a wrong`(text: String) { #expect(last(text).isEmpty, "\(text)") }

  @Test(arguments: [
    ("Peru imposed a travel ban on Cuba. The ban bars citizens of Chile.", ["PER>CHL SANCTION"]),
    ("Peru attacked Cuba. The attack killed four Chileans.", ["PER>CHL ASSAULT"]),
    ("Peru attacked Cuba. The raid destroyed a Chilean convoy.", ["PER>CHL ASSAULT"]),
  ])
  func `has for actor whoever did the deed that acts`(text: String, codes: [String]) { #expect(last(text) == codes) }

  @Test(arguments: [
    "Peru thanked Cuba. The ban bars citizens of Chile.",
    "Peru attacked Cuba. An attack killed four Chileans.",
    "Peru attacked Cuba. The attack by rebels killed four Chileans.",
  ])
  func `has no actor where no deed was told`(text: String) { #expect(last(text).isEmpty, "\(text)") }

  @Test(arguments: [
    ("Peru invited Chile to talks. The offer was turned down.", ["CHL>PER REJECT"]),
    ("Peru asked Chile for help. The request was turned down.", ["CHL>PER REJECT"]),
  ])
  func `is by whom it was made to where nobody answers`(text: String, codes: [String]) { #expect(last(text) == codes) }

  @Test(arguments: [
    ("Peru tested a missile. Chile condemned the launch.", ["CHL>PER ACCUSE"]),
    ("Peru tested a missile. Fish is dear. Chile called the test a grave threat.", ["CHL>PER ACCUSE"]),
    ("Peru arrested ten doctors. Chile condemned the arrests.", ["CHL>PER ACCUSE"]),
    ("Peru annexed the islands. Chile denounced the annexation.", ["CHL>PER ACCUSE"]),
  ])
  func `means a deed on nobody in particular`(text: String, codes: [String]) { #expect(last(text) == codes) }

  @Test(arguments: [
    "Rebels attacked the town. Chile condemned the attack.",
    "Peru attacked Cuba. Rebels attacked a Peruvian town. Chile condemned the attack.",
    "Peru denied that it had tested a missile. Chile condemned the test.",
    "Peru may test a missile. Chile condemned the test.",
  ])
  func `means no deed that was not done`(text: String) { #expect(last(text).isEmpty, "\(text)") }

  @Test(arguments: [
    ("Peru bombed Chile. Bolivia was shocked by the attack.", ["BOL>PER ACCUSE"]),
    ("Peru arrested two Chileans. Bolivia said it was deeply concerned by the arrests.", ["BOL>PER ACCUSE"]),
    ("Bolivia is alarmed by Peru.", ["BOL>PER ACCUSE"]),
  ])
  func `may be a feeling about it`(text: String, codes: [String]) { #expect(last(text) == codes) }
}
