import EntenteEnglish
import EntenteText
import Testing

@Suite struct `Closed classes` {
  @Test func `refuse one that nothing reads, and say where`() {
    var tables = English.Tables.shipped
    tables.closed = (Array("class\twords\ntime\tnoon\ncolour\tred\n".utf8), "closed.tsv")
    let fault = #expect(throws: DataFault.self) { try English(tables) }
    #expect(fault?.line == 3 && fault?.what == "\"colour\" is no class")
  }

  @Test(arguments: [
    ("Peru left on Monday.", 1), ("Peru attacked Chile last week.", 1), ("Peru attacked Chile.", 0),
    ("Peru spent the night in Lima.", 1),
  ])
  func `tell phrases of time`(sentence: String, count: Int) {
    #expect(ReadSentence(sentence).analysis.phrases.filter(\.isTime).count == count)
  }
}
