import EntenteData
import EntenteEnglish
import EntenteText
import Testing

private let rows: [TabSeparated.Row] = {
  let file = EmbeddedFile.englishHomographs
  let columns = ["form", "from", "to", "before", "after", "example", "counterexample"]
  return (try? TabSeparated(file.bytes, file: file.path, columns: columns).rows) ?? []
}()

@Suite struct `Homographs` {
  @Test(arguments: rows.map(\.cells))
  func `are of the row's class in its example, and not in its counterexample`(cells: [String]) {
    #expect(words(cells[5], cells[0]).contains(cells[2]))
    #expect(!words(cells[6], cells[0]).contains(cells[2]))
  }

  /// The classes of the words of a sentence that a row is about; of all words for a row about any form.
  private func words(_ sentence: String, _ forms: String) -> [String] {
    let read = ReadSentence(sentence)
    return read.analysis.words.indices
      .filter { forms == "*" || forms.split(separator: "|").contains(Substring(read.text($0).lowercased())) }
      .map { "\(read.analysis.words[$0].tag)" }
  }

  @Test func `refuse a class that does not exist`() {
    var tables = English.Tables.shipped
    tables.homographs = (
      Array("form\tfrom\tto\tbefore\tafter\texample\tcounterexample\nx\tnoun\tverb\t\t\tA.\tB.\n".utf8),
      "homographs.tsv"
    )
    #expect(throws: DataFault.self) { try English(tables) }
  }
}
