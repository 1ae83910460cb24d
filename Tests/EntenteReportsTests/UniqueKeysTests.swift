import EntenteCoding
import EntenteCorpus
import EntenteReports
import EntenteText
import Testing

@Suite struct `The tables of a report` {
  /// The columns whose values together are different in every row, by table.
  private static let keys = [
    "frequency": ["kind", "id"], "countries": ["iso3"], "people": ["id"], "sentences": ["sentence_id"],
    "network": ["source", "target"], "cooccurrence_sentences": ["kind_a", "a", "kind_b", "b", "level"],
    "cooccurrence": ["kind_a", "a", "kind_b", "b", "level"], "engagement": ["iso3"],
    "dyads": ["source", "target"], "events": ["event_id", "source", "target"], "comparison": ["kind", "id"],
    "evidence": ["evidence_id"], "articles": ["article_id"], "outlets": ["source"],
    "focus": ["power", "country"], "months": ["month", "kind", "id"],
  ]

  /// An article of two sentences that names people in several ways of writing.
  private func article(_ number: Int, _ random: inout SeededNumbers) throws -> CodedArticle {
    let names = [
      "Kim Jong Un/PRK", "Kim Jong-un/PRK", "KIM JONG-UN/PRK", "Kim/PRK", "Donald Trump/USA", "Donald J. Trump/USA",
      "D. Trump/USA", "José Peña/ECU", "Jose Pena/ECU", "Paul O'Neill/USA", "Paul O’Neill/USA", "George W. Bush/USA",
      "George H.W. Bush/USA", "George Bush/USA", "George Bush",
    ]
    let marked = MarkedArticle(
      "a\(number)", "2023-0\(3 + random.below(2))-1\(random.below(9))",
      outlet: ["Wire", "Gazette", nil][random.below(3)],
      "Text \(random.below(25)): [Russia|RUS] {praised|RUS>ECU SUPPORT act:praise} [Ecuador|ECU].",
      "[North Korea|PRK] rested.")
    let coded = try marked.coded
    let people = try (0..<1 + random.below(4)).map { _ in
      let parts = names[random.below(names.count)].split(separator: "/")
      let sentence = random.below(2)
      let place = Occurrence(
        surface: "", field: .body, sentence: sentence, range: coded.sentences[sentence].range)
      return Person(
        name: String(parts[0]), role: nil, country: try parts.dropFirst().first.map { try #require(Country($0)) },
        mentions: [place])
    }
    return CodedArticle(
      article: coded.article, language: "en", sentences: coded.sentences,
      sentencesOfParagraphs: coded.sentencesOfParagraphs, words: coded.words, mentions: coded.mentions, people: people,
      engagements: coded.engagements, signature: coded.signature, coder: "test")
  }

  @Test(arguments: 1...12)
  func `have no two rows of one key`(seed: Int) throws {
    var random = SeededNumbers(state: UInt64(seed))
    let articles = try (0..<40).map { try article($0, &random) }
    let report = try Report.of(coded: articles, period: "2023-04", baseline: "2023-03", focus: ["RUS", "USA"])
    for (name, key) in Self.keys.sorted(by: { $0.key < $1.key }) {
      let text = try #require(report.text(of: name + ".csv"))
      let rows = try RFC4180.rows(Array(text.utf8)[...], separator: ",")
      let places = try key.map { column in try #require(rows[0].firstIndex(of: column), "\(name): \(column)") }
      let keys = rows.dropFirst().map { row in Array(places.map { row[$0] }.joined(separator: "\u{1F}").utf8) }
      #expect(Set(keys).count == keys.count && !keys.isEmpty, "\(name)")
    }
  }
}

/// Numbers that look random and are the same in every run.
private struct SeededNumbers {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
