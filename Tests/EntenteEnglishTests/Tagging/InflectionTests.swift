import EntenteEnglish
import EntenteText
import Testing

/// Forms by a dictionary; each word of a line is a form of the first.
@Suite struct `All forms of a word` {
  private func expect(_ forms: String, of kind: String, not others: String = "") throws {
    var tables = English.Tables.shipped
    let lemma = forms.split(separator: " ").first.map(String.init) ?? ""
    let text = String(decoding: tables.classes.bytes, as: UTF8.self)
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("sponsor\t") }
    tables.classes.bytes = Array((rows + ["sponsor\t\(kind)\t\(lemma)\tA.\tB."]).joined(separator: "\n").utf8)
    let classes = try WordClasses(tables)
    for form in forms.split(separator: " ") { #expect(classes[Lemma(form)].contains(.sponsor), "\(form)") }
    for form in others.split(separator: " ") { #expect(!classes[Lemma(form)].contains(.sponsor), "\(form)") }
  }

  @Test(arguments: [
    "visit visits visited visiting", "accuse accuses accused accusing", "deny denies denied denying",
    "destroy destroys destroyed destroying", "tie ties tied tying", "agree agrees agreed agreeing",
    "discuss discusses discussed discussing", "attach attaches attached attaching", "tax taxes taxed taxing",
    "veto vetoes vetoed vetoing", "ban bans banned banning", "expel expels expelled expelling",
    "cancel cancels cancelled canceled cancelling canceling", "admit admits admitted admitting",
    "travel travels travelled traveled travelling traveling", "host hosts hosted hosting",
    "become becomes became becoming", "begin begins began begun beginning", "fight fights fought fighting",
    "flee flees fled fleeing", "fly flies flew flown flying", "forbid forbids forbade forbidden forbidding",
    "freeze freezes froze frozen freezing", "equip equips equipped equipping", "overrun overruns overran overrunning",
    "shoot shoots shot shooting", "withdraw withdraws withdrew withdrawn withdrawing", "put puts putting",
    "panic panics panicked panicking", "lead leads led leading",
  ])
  func `are a verb's`(forms: String) throws { try expect(forms, of: "verb") }

  @Test(arguments: [
    ("treaty treaties", "treatys"), ("envoy envoys", "envoies"), ("embargo embargoes", ""), ("speech speeches", ""),
    ("boss bosses", "bossed"), ("spokesman spokesmen", "spokesmans"), ("crisis crises", "crisises"),
    ("child children", "childs"), ("aircraft", "aircrafts"),
  ])
  func `are a noun's`(forms: String, others: String) throws { try expect(forms, of: "noun", not: others) }

  @Test(arguments: [("ban", "baned baning"), ("seek", "seeked"), ("visit", "visitted"), ("put", "putted puted")])
  func `are none that English has not`(lemma: String, others: String) throws {
    try expect(lemma, of: "verb", not: others)
  }
}
