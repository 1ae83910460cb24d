import EntenteCoding
import EntenteData
import EntenteEnglish
import EntenteText
import Testing

@Suite struct `The table of frames` {
  private static let header =
    "id\tact\ttype\tmode\tverb\tparticle\ttheme\tactor\trecipient\tcontent\tflags\texample\tcounterexample\tsource"

  private func table(_ rows: String...) throws(DataFault) -> FrameTable {
    try FrameTable(
      tsv: Array(([Self.header] + rows).joined(separator: "\n").utf8), file: "frames.tsv", WordClasses(.shipped))
  }

  @Test func `is read row by row, and tells the words whose forms must be known`() throws {
    let table = try table(
      "aid.lend\taid.lend\tAID\t\tlend|hand\tover|\t\t\tto|second-object\t\t\t\t\tx",
      "none.x\tnone\tNONE\t\tmeet\t\tlast deadline\t\tnone\t\tcovers\t\t\tx")
    #expect(table.frames.map(\.id) == ["aid.lend", "none.x"])
    #expect(table.frames.map(\.type) == [.aid, nil])
    #expect(table.verbs == ["hand", "lend", "meet"])
    #expect(table.nouns == ["deadline"])
  }

  @Test(arguments: [
    ("b\tb\tHUG\t\thug\t\t\t\tobject\t\t\t\t\tx", 3, "\"HUG\" is no event type"),
    ("b\tb\tAID\t\t\t\t\t\tobject\t\t\t\t\tx", 3, "neither a verb nor a theme"),
    ("b\tb\tAID\t\thug\t\tdeal| \t\tobject\t\t\t\t\tx", 3, "a theme of blanks"),
    ("b\tb\tAID\t\thug\t\t\t\tobject\tquestion\t\t\t\tx", 3, "\"question\" is no kind of content"),
    ("b\tb\tAID\t\thug\t\t\t\tobject\t\tkind\t\t\tx", 3, "\"kind\" is no flag"),
    ("b\tb\tAID\t\thug\t\t\t\tobjekt\t\t\t\t\tx", 3, "\"objekt\" is no link"),
    ("b\tb\tAID\t\thug\t\t\t\tobject|agianst\t\t\t\t\tx", 3, "\"agianst\" is no link"),
    ("b\tb\tAID\t\thug\t\t\tspeakr\tobject\t\t\t\t\tx", 3, "\"speakr\" is no link"),
    ("b\tb\tAID\t\thug\t\t\t\tin front off|next too\t\t\t\t\tx", 3, "\"next too\" is no link"),
    ("b\tb\tAID\t\thug\t\t\t\tcontent-recipent\t\t\t\t\tx", 3, "\"content-recipent\" is no link"),
    ("a\tb\tAID\t\thug\t\t\t\tobject\t\t\t\t\tx", 3, "a is the name of line 2 too"),
    ("\tb\tAID\t\thug\t\t\t\tobject\t\t\t\t\tx", 3, "no id or act"),
  ])
  func `is refused with file, line and cause`(row: String, line: Int, what: String) {
    let error = #expect(throws: DataFault.self) {
      try table("a\ta\tAID\t\thelp\t\t\t\tobject\t\t\t\t\tx", row)
    }
    #expect(error?.file == "frames.tsv")
    #expect(error?.line == line)
    #expect(error?.what == what)
  }

  @Test(arguments: [
    "relation.noun", "troops.noun", "none.sport", "armed.group", "private.noun", "light.verb", "place.preposition",
    "untrue.adjective",
  ])
  func `is refused without a list that other rows need`(name: String) {
    let text = String(decoding: EmbeddedFile.frames.bytes, as: UTF8.self)
    let rest = text.split(separator: "\n").filter { !$0.hasPrefix(name + "\t") }.joined(separator: "\n")
    let error = #expect(throws: DataFault.self) { try Coder.Sources(frames: Array(rest.utf8)) }
    #expect(error?.file == "frames.tsv")
    #expect(error?.what == "no row \(name) with the flag word, a list that other rows need")
    #expect(error?.remedy == "take it over from data/engagement/frames.tsv")
  }

  @Test func `has frames of all sixteen types that ships`() throws {
    let shipped = try FrameTable(tsv: EmbeddedFile.frames.bytes, file: EmbeddedFile.frames.path, WordClasses(.shipped))
    #expect(Set(shipped.frames.compactMap(\.type)) == Set(EventType.allCases))
  }
}
