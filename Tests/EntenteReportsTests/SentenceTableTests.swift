import EntenteData
import EntenteReports
import EntenteText
import Testing

/// data/words/sentences.tsv: each sentence with its example and its counterexample.
@Suite struct `The sentences of a page` {
  private static let shipped = PageWords.shipped.sentences

  /// What an example gives, `a=2; share=80 %`: how it is shown, and the number that begins it.
  private func facts(_ example: String) -> Facts {
    Facts(
      example.split(separator: ";").reduce(into: [:]) { facts, pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0].drop { $0 == " " })
        let shown = String(parts[1])
        let digits = shown.prefix { $0.isNumber || $0 == "." }
        facts[name] = Fact(shown: shown, number: Double(digits))
      })
  }

  @Test func `are one for each that the program asks for`() {
    #expect(Set(Self.shipped.rows.map(\.id)) == Set(SentenceID.allCases))
    #expect(Set(Self.shipped.rows.map(\.condition)) == Set(Condition.allCases))
  }

  @Test(arguments: shipped.rows.map(\.id)) func `are said of their example as it has it`(id: SentenceID) throws {
    let row = try #require(Self.shipped.rows.first { $0.id == id })
    #expect(row.condition.holds(of: facts(row.example)))
    #expect(Self.shipped.say(id, facts(row.example))?.words == row.says)
  }

  @Test(arguments: shipped.rows.map(\.id)) func `are not said of their counterexample`(id: SentenceID) throws {
    let row = try #require(Self.shipped.rows.first { $0.id == id })
    guard row.condition != .always else { return }
    #expect(Self.shipped.say(id, facts(row.counterexample)) == nil)
  }

  @Test(arguments: shipped.rows.map(\.id)) func `use no word of degree, cause or verdict`(id: SentenceID) throws {
    let row = try #require(Self.shipped.rows.first { $0.id == id })
    for word in ["significan", "trend", "surge", "ties ", "influence", "sentiment", "sharply", "because", "worrying"] {
      #expect(!row.template.lowercased().contains(word))
    }
  }

  /// Every number of N1 moved over its limit by itself.
  @Test(arguments: [
    "a=2; A=90; b=30; B=100; q=0.051", "a=2; A=19; b=30; B=100; q=0.001", "a=2; A=90; b=30; B=19; q=0.001",
    "a=1; A=90; b=3; B=100; q=0.001", "a=2; A=90; b=30; B=100", "",
  ])
  func `claim no change that its test does not tell from chance`(facts: String) {
    for id in [SentenceID.named, .new, .gone, .namedInterval] {
      #expect(Self.shipped.say(id, self.facts(facts)) == nil)
    }
  }

  @Test(arguments: [
    ("N1\tshare_changed\t{{countri}} rose\tcountry=Ghana\t\t", "names {{countri}}, which the sentence has not"),
    ("N1\tshare_changed\t{{country rose\tcountry=Ghana\t\t", "is no template"),
    ("N1\tshare_chnged\t{{country}} rose\tcountry=Ghana\t\t", "\"share_chnged\" is no condition"),
    ("N9\tshare_changed\t{{country}} rose\tcountry=Ghana\t\t", "\"N9\" is no sentence of a report"),
    ("N1\tshare_changed\t{{country}} rose\tcountry=Ghana\t\t", "0 rows of H1"),
  ])
  func `that cannot be read are refused with file and line`(row: String, message: String) {
    let header = "id\tcondition\ttemplate\texample\tsays\tcounterexample\n"
    #expect {
      _ = try SentenceTable(tsv: Array((header + row + "\n").utf8), file: "own/sentences.tsv")
    } throws: { error in
      "\(error)".hasPrefix("own/sentences.tsv:2: ") && "\(error)".contains(message)
    }
  }

  @Test func `may be put in other words, and under no other condition`() throws {
    let own = try Self.shipped.inWords(
      tsv: Array("id\ttemplate\nN1\t{{country}}: {{b}} statt {{a}}\n".utf8), file: "own/sentences.tsv")
    let stated = facts("country=Ghana; a=2; A=90; b=30; B=100; q=0.01")
    #expect(own.say(.named, stated)?.words == "Ghana: 30 statt 2")
    #expect(own.say(.named, facts("country=Ghana; a=2; A=90; b=3; B=100; q=0.9")) == nil)
    #expect(
      own.say(.gone, facts("country=Ghana; a=30; A=90; b=0; B=100; q=0.01"))?.words.hasPrefix("Ghana: in 30") == true)
    #expect(throws: DataFault.self) {
      try Self.shipped.inWords(tsv: Array("id\ttemplate\nN1\t{{name}}\n".utf8), file: "own/sentences.tsv")
    }
  }

  @Test func `escape nothing, for the writers do`() throws {
    let hostile = Facts([
      "country": Fact(shown: "<b>&\"'", number: nil), "a": Fact(shown: "2", number: 2),
      "A": Fact(shown: "90", number: 90),
      "b": Fact(shown: "30", number: 30), "B": Fact(shown: "100", number: 100), "q": Fact(shown: "0", number: 0.01),
    ])
    #expect(Self.shipped.say(.named, hostile)?.words.hasPrefix("<b>&\"': named in 30") == true)
  }
}
