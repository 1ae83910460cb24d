import EntenteCoding
import Testing

@Suite struct `A noun for what was told before` {
  /// The rows of frames.tsv that list such nouns.
  static let rows = ((try? FrameExample.rows()) ?? []).filter { $0.act == "deed" }

  /// Who answers whom in a text.
  private func answers(_ text: String) -> [String] {
    Coder.shipped.code(text, published: "2018-05-18").engagements.filter { $0.rule.hasSuffix("/answer") }
      .map { "\($0.source)>\($0.target)" }
  }

  @Test func `is listed for a dozen kinds of act`() { #expect(Self.rows.count >= 12) }

  @Test(arguments: rows)
  func `aims an answer at whoever did it, as its row says`(row: FrameExample) {
    #expect(!answers(row.example).isEmpty, "\(row.example)")
    #expect(answers(row.counterexample).isEmpty, "\(row.counterexample)")
  }

  @Test(arguments: [
    ("Turkey bombed targets in Syria. France condemned the attack.", ["FRA>TUR"]),
    ("Turkey bombed targets in Syria. France condemned these attacks.", ["FRA>TUR"]),
    ("Turkey bombed targets in Syria on Sunday. Sunday's attack was condemned by France.", ["FRA>TUR"]),
    ("Turkey closed its border with Iran. Japan criticized the decision as hasty.", ["JPN>TUR"]),
    ("Russia accused the United States of lying. Washington denied the accusations.", ["USA>RUS"]),
    ("Russia accused the United States of theft. Washington denied any involvement.", ["USA>RUS"]),
    ("Israel invited Kenya to a summit. Nairobi rejected its invitation.", ["KEN>ISR"]),
  ])
  func `means the last of its kind`(text: String, expected: [String]) { #expect(answers(text) == expected) }

  @Test(arguments: [
    // One's own deed.
    "Turkey bombed targets in Syria. Turkey praised the attack.",
    // Some deed, and nobody's in particular.
    "Turkey bombed targets in Syria. France condemned attacks.",
    // Somebody else's.
    "Turkey bombed targets in Syria. France condemned the attack by rebels.",
    "Turkey closed its border with Iran. Japan criticized the decision of a court.",
    // Nothing was told.
    "France condemned the attack.",
    // Talks are no decision.
    "Turkey met Iran. Japan criticized the decision.",
    // Nobody accused the one who denies it.
    "Russia accused the United States of theft. Japan denied any involvement.",
  ])
  func `means nobody's where it might be another's`(text: String) { #expect(answers(text).isEmpty, "\(text)") }

  @Test func `leaves a deed the one that is talked about when it is answered`() {
    let text = "Turkey bombed Syria. France condemned the attack. Kenya regretted the move."
    #expect(answers(text) == ["FRA>TUR", "KEN>TUR"])
  }
}
