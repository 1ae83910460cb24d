import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The list of first names` {
  @Test(arguments: ["Ana Maria", "…", "10"])
  func `is refused with file, line and remedy`(name: String) {
    let error = #expect(throws: DataFault.self) {
      try FirstNames(tsv: Array("name\tsource\nAna\tx\n\(name)\tx".utf8), file: "first-names.tsv")
    }
    #expect(error?.description == "first-names.tsv:3: \"\(name)\" is no single word; write one name a row.")
  }

  @Test func `that we ship has no fault and names each once`() throws {
    let file = EmbeddedFile.firstNames
    _ = try FirstNames(tsv: file.bytes, file: file.path)
    let names = try TabSeparated(file.bytes, file: file.path, columns: FirstNames.columns).rows.map { $0.cells[0] }
    #expect(Set(names).count == names.count)
    #expect(Set(["Will", "May", "Jordan", "Chad", "Christian"]).isDisjoint(with: names))
  }
}
