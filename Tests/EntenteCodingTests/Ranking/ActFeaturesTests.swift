import EntenteCoding
import EntenteText
import Testing

@Suite struct `The features of an act` {
  /// Of a text that is made long enough to tell something twice.
  private func features(_ text: String, sentences: Int = 8) -> [[String]] {
    let coded = Coder.shipped.code(text + String(repeating: "\nIt rained all day long.", count: sentences))
    let features = Coder.shipped.ranker.features(of: coded)
    return coded.engagements.map { features.features(of: $0) ?? [] }
  }

  @Test(arguments: [
    ("Peru attacked Chile.", "type ASSAULT"), ("Peru attacked Chile.", "order actor-trigger-recipient"),
    ("Chile was attacked by Peru.", "order recipient-trigger-actor"), ("Peru attacked Chile.", "recipient named"),
    ("Peru attacked Chile.", "sentences 1"), ("Peru attacked Chile.", "types 1"),
    ("Peru attacked Chile.", "countries in the sentence 2"), ("Peru attacked Chile.", "mentions of the recipient 1"),
    ("Peru met Chile's envoy.", "mutual"),
  ])
  func `say how a sentence tells it`(text: String, feature: String) {
    #expect(features(text).first?.contains(feature) == true)
  }

  @Test(arguments: [0, 6]) func `say nothing of how often a short text tells it`(more: Int) {
    let found = features("Peru attacked Chile.", sentences: more)
    #expect(found.first?.contains("short text") == true)
    #expect(found.first?.contains { $0.hasPrefix("sentences") || $0.hasPrefix("types") } == false)
  }

  @Test func `say how often the article tells it, and what else of the pair`() {
    let found = features("Peru attacked Chile.\nPeru bombed Chile.\nPeru thanked Chile.\nPeru thanked Chile again.")
    #expect(found.count == 4)
    for act in found {
      #expect(act.contains("sentences 4-5"))
      #expect(act.contains("sentences of the type 2"))
      #expect(act.contains("types 2"))
      #expect(act.contains("cooperation and conflict"))
    }
  }

  @Test func `count an act that goes the other way only where it is mutual`() {
    let apart = features("Peru attacked Chile.\nChile attacked Peru.")
    #expect(apart.allSatisfy { $0.contains("sentences 1") })
    let mutual = features("Peru's president met Chile's president.\nChile attacked Peru.")
    #expect(mutual.first?.contains("sentences 2") == true)
  }

  @Test func `are the same whatever the number of other pairs`() {
    let alone = features("Peru attacked Chile.")
    let among = features("Peru attacked Chile.\nCuba thanked Spain.\nKenya met Brazil's envoy.")
    #expect(among.first == alone.first)
  }

  @Test func `take time that grows with the acts, not with their square`() {
    let text = Array(repeating: "Peru attacked Chile.", count: 2_000).joined(separator: "\n")
    #expect(features(text).last?.contains("sentences of the type 4+") == true)
  }
}
