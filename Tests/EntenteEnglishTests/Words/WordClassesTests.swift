import EntenteData
import EntenteEnglish
import EntenteText
import Testing

/// A row of data/english/classes.tsv, whose examples are read.
private struct ClassRow: CustomTestStringConvertible {
  let name: String
  let kind: String
  let example: String
  let counterexample: String

  var testDescription: String { "\(name): \(example)" }

  static let shipped: [ClassRow] = {
    let file = EmbeddedFile.englishClasses
    let columns = ["class", "kind", "words", "example", "counterexample"]
    let rows = (try? TabSeparated(file.bytes, file: file.path, columns: columns).rows) ?? []
    return rows.map {
      ClassRow(name: $0.cells[0], kind: $0.cells[1], example: $0.cells[3], counterexample: $0.cells[4])
    }
  }()
}

@Suite struct `The classes of words` {
  private func tables(_ rows: String) -> English.Tables {
    var tables = English.Tables.shipped
    tables.classes = (Array(("class\tkind\twords\texample\tcounterexample\n" + rows).utf8), "classes.tsv")
    return tables
  }

  private func kinds(_ text: String) throws -> WordClass {
    let classes = try WordClasses(.shipped)
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: classes.vocabulary, classes: classes.bits)
      .append(bytes.span, ByteRange(0, bytes.count), to: &tokens)
    return tokens.reduce(into: []) { $0.formUnion($1.wordClass) }
  }

  @Test(arguments: ClassRow.shipped)
  private func `hold in the example of a row, and not in its counterexample`(row: ClassRow) throws {
    let classes = try WordClasses(.shipped)
    let kind = try #require(WordClass(named: row.name))
    if row.kind == "phrase" {
      let phrases = classes.phrases(of: kind)
      #expect(phrases.contains { row.example.contains(" \($0) ") })
      #expect(!phrases.contains { row.counterexample.contains(" \($0) ") })
    } else {
      #expect(try kinds(row.example).contains(kind))
      #expect(try !kinds(row.counterexample).contains(kind))
    }
  }

  @Test(arguments: [
    ("accused", WordClass.addressed), ("accusing", .addressed), ("told", .addressed), ("sought", .verb),
    ("sought", .past), ("chosen", .past), ("seeking", .gerund), ("policies", .possession), ("allies", .possession),
    ("frontiers", .border), ("written", .reporting), ("said", .reporting), ("WILL", .modal),
  ])
  func `are those of every form of a verb or noun`(word: String, kind: WordClass) throws {
    #expect(try kinds(word).isSuperset(of: kind))
  }

  @Test(arguments: ["seek", "choose", "says"]) func `have no past in a form that is none`(word: String) throws {
    #expect(try !kinds(word).contains(.past))
  }

  @Test func `take in the verbs that a caller adds`() throws {
    var classes = try WordClasses(.shipped)
    #expect(classes["strafed"].isEmpty)
    classes.add(verb: "strafe")
    #expect(classes["strafed"] == [.verb, .past])
    #expect(classes["strafing"] == [.verb, .gerund])
  }

  @Test(arguments: [
    ("colour\tword\tred\tA.\tB.", 2), ("to\tletter\tto\tA.\tB.", 2), ("to\tword\t\tA.\tB.", 2),
    ("to\tword\tto\tA.\tB.\nof\twords\tof\tA.\tB.", 3),
  ])
  func `refuse a row that says nothing, and say where`(rows: String, line: Int) {
    let fault = #expect(throws: DataFault.self) { try WordClasses(tables(rows)) }
    #expect(fault?.file == "classes.tsv" && fault?.line == line)
  }

  @Test(arguments: ["determiner", "partner", "nobody", "past"])
  func `refuse a table that lacks one`(name: String) {
    let text = String(decoding: EmbeddedFile.englishClasses.bytes, as: UTF8.self)
    var tables = English.Tables.shipped
    let rest = text.split(separator: "\n").filter { !$0.hasPrefix(name + "\t") }.joined(separator: "\n")
    tables.classes = (Array(rest.utf8), "classes.tsv")
    let fault = #expect(throws: DataFault.self) { try WordClasses(tables) }
    #expect(fault?.what == "no row for the class \"\(name)\"")
    #expect(fault?.remedy == "write one with at least one word")
  }
}
