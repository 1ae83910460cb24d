import EntenteEnglish
import Testing

/// Forms checked by hand against a dictionary, not made by our rules.
private let forms: [(String, String)] = [
  ("froze", "freeze"), ("frozen", "freeze"), ("equipped", "equip"), ("equipping", "equip"), ("overran", "overrun"),
  ("overrun", "overrun"), ("withdrew", "withdraw"), ("withdrawn", "withdraw"), ("struck", "strike"),
  ("fought", "fight"), ("sought", "seek"), ("shot", "shoot"), ("sank", "sink"), ("broke", "break"), ("met", "meet"),
  ("led", "lead"), ("fled", "flee"), ("swore", "swear"), ("upheld", "uphold"), ("overthrew", "overthrow"),
  ("forbade", "forbid"), ("banned", "ban"), ("barred", "bar"), ("stopped", "stop"), ("shipped", "ship"),
  ("planned", "plan"), ("rebelled", "rebel"), ("expelled", "expel"), ("admitted", "admit"), ("referred", "refer"),
  ("occurred", "occur"), ("visited", "visit"), ("threatened", "threaten"), ("opened", "open"), ("offered", "offer"),
  ("kidnapped", "kidnap"), ("targeted", "target"), ("cancelled", "cancel"), ("canceled", "cancel"),
  ("travelled", "travel"), ("signalled", "signal"), ("panicked", "panic"), ("died", "die"), ("dying", "die"),
  ("tied", "tie"), ("denied", "deny"), ("denies", "deny"), ("carried", "carry"), ("delayed", "delay"),
  ("deployed", "deploy"), ("vetoed", "veto"), ("vetoes", "veto"), ("agreed", "agree"), ("agreeing", "agree"),
  ("urging", "urge"), ("seizing", "seize"), ("attacks", "attack"), ("pushes", "push"), ("reaches", "reach"),
  ("focused", "focus"), ("bombed", "bomb"), ("shelled", "shell"), ("raided", "raid"), ("helped", "help"),
  ("invaded", "invade"), ("released", "release"), ("said", "say"), ("told", "tell"), ("gave", "give"),
  ("summoned", "summon"), ("soured", "sour"), ("annexed", "annex"),
  ("impounded", "impound"),
  ("exfiltrated", "exfiltrate"), ("torpedoed", "torpedo"), ("embargoed", "embargo"),
]

@Suite struct `The forms of verbs` {
  @Test(arguments: forms)
  func `lead to the verb`(form: String, lemma: String) {
    let sentences = [
      "Peru \(form) Chile.", "Peru has \(form) Chile.", "Peru is \(form) Chile.", "Chile was \(form) by Peru.",
    ]
    let verbs = sentences.map { ReadSentence($0).analysis.verbGroups.first?.lemma }
    #expect(verbs.contains(Lemma(lemma)))
  }

  @Test(arguments: [("strafed", "strafe"), ("extradited", "extradite"), ("blackballed", "blackball")])
  func `are those of a verb that the caller names`(form: String, lemma: String) throws {
    let english = try English(.shipped, verbs: [lemma])
    let read = ReadSentence("Peru \(form) Chile.")
    let analysis = english.analyze(read.tokens[...], names: [NameSpan(tokens: 0..<1)], text: read.text.span)
    #expect(analysis.verbGroups.map(\.lemma) == [Lemma(lemma)])
  }
}
