import EntenteData
import EntenteEnglish
import EntenteText
import Testing

/// A row of data/english/control.tsv, whose examples are read.
private struct ControlRow: CustomTestStringConvertible {
  let words: [String]
  let complement: String
  let controller: String
  let effect: Effect
  let example: String
  let counterexample: String

  var testDescription: String { "\(complement), \(effect): \(example)" }

  static let shipped: [ControlRow] = {
    let file = EmbeddedFile.englishControl
    let columns = ["verb", "complement", "controller", "effect", "example", "counterexample"]
    let rows = (try? TabSeparated(file.bytes, file: file.path, columns: columns).rows) ?? []
    return rows.map { row in
      ControlRow(
        words: row.cells[0].split(separator: "|").map(String.init), complement: row.cells[1],
        controller: row.cells[2], effect: Effect(rawValue: row.cells[3]) ?? .none, example: row.cells[4],
        counterexample: row.cells[5])
    }
  }()
}

@Suite struct `What a word says of its content` {
  @Test(arguments: ControlRow.shipped)
  private func `holds in its example, and not in its counterexample`(row: ControlRow) {
    let example = ReadSentence(row.example)
    let content = example.analysis.clauses.filter { $0.effect == row.effect }
    #expect(content.count == 1)
    #expect(ReadSentence(row.counterexample).analysis.clauses.allSatisfy { $0.effect == .none })
    guard row.complement != "that" else { return }
    let expected = row.controller == "object" ? "Chile" : "Peru"
    #expect(content.map { $0.subject.map(example.heads) } == [expected])
  }

  @Test func `is said once for each word, content and person`() {
    let keys = ControlRow.shipped.flatMap { row in row.words.map { "\($0) \(row.complement) \(row.controller)" } }
    #expect(Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test(arguments: [
    ("Chile was urged by Peru to leave.", "Chile", Effect.requests),
    ("Peru appealed to Chile to leave.", "Chile", .requests),
    ("Peru was forced to leave.", "Peru", .asserts), ("Peru wants to be heard.", "Peru", .wants),
    ("Peru is set to leave.", "Peru", .plans), ("Peru is due to leave.", "Peru", .plans),
    ("The refusal of Peru to leave angered Chile.", "Peru", .refuses),
    ("Peru rejected Chile's request to leave.", "Chile", .requests),
    ("Chile was prevented by Peru from leaving.", "Chile", .prevents),
    ("Peru won without attacking Chile.", "Peru", .denies), ("Peru has no right to attack Chile.", "Peru", .enables),
    ("Peru may agree to leave.", "Peru", .plans), ("Peru agreed with Chile to leave.", "Peru", .plans),
  ])
  func `goes with the voice and the owner`(sentence: String, subject: String, effect: Effect) {
    let read = ReadSentence(sentence)
    #expect(read.analysis.clauses.filter { $0.effect == effect }.map { $0.subject.map(read.heads) } == [subject])
  }

  @Test(
    arguments: [
      ("Peru plans to try to leave.", ["try", "plan"]), ("Peru was forced to agree to leave.", ["agree", "force"]),
      ("Peru left.", []), ("Peru wants Chile to stop attacking Bolivia.", ["stop", "want"]),
    ] as [(String, [String])])
  func `goes up from verb to verb`(sentence: String, expected: [String]) {
    let analysis = ReadSentence(sentence).analysis
    let last = analysis.clauses.indices.last ?? 0
    let verbs = analysis.governors(of: last).map { analysis.verbGroups[analysis.clauses[$0].verb].lemma }
    #expect(verbs == expected.map { Lemma($0) })
  }

  @Test func `refuses a row whose effect is unknown, and says where`() {
    var tables = English.Tables.shipped
    let row =
      "verb\tcomplement\tcontroller\teffect\texample\tcounterexample\nplan\tinfinitive\tsubject\tplants\tA.\tB.\n"
    tables.control = (Array(row.utf8), "control.tsv")
    #expect(throws: DataFault.self) { try English(tables) }
  }
}
