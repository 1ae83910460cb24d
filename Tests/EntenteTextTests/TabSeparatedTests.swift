import EntenteText
import Testing

@Suite struct `A table of tab-separated values` {
  @Test func `keeps cells as they stand, and their lines`() throws {
    let table = try table("# about\n\na\tb\n1\t\n# more\n x \té\r\n")
    #expect(table.columns == ["a", "b"])
    #expect(table.rows.map(\.cells) == [["1", ""], [" x ", "é"]])
    #expect(table.rows.map(\.line) == [4, 6])
  }

  @Test func `may have no rows`() throws { #expect(try table("a\tb\n").rows.isEmpty) }

  @Test(arguments: [
    ("", "x.tsv:1: no header line; begin with a, b."),
    ("# only a comment\n", "x.tsv:1: no header line; begin with a, b."),
    ("a,b\n", "x.tsv:1: the header is not a, b; write these column names, parted by tabs."),
    (
      "a\tb\n1\t2\t3\n",
      "x.tsv:2: 3 cells where the header names 2; "
        + "part the cells by single tabs; leave a cell empty rather than out."
    ),
  ])
  func `is refused with file, line and remedy`(text: String, message: String) {
    let error = #expect(throws: DataFault.self) { try table(text) }
    #expect(error?.description == message)
  }

  @Test func `has its faults in order of file, line and text`() {
    let faults = [("b", 1, "x"), ("a", 9, "y"), ("a", 9, "x"), ("a", 10, "a")].map {
      DataFault(file: $0, line: $1, what: $2, remedy: "")
    }
    #expect(faults.sorted().map { "\($0.file)\($0.line)\($0.what)" } == ["a9x", "a9y", "a10a", "b1x"])
  }

  private func table(_ text: String) throws(DataFault) -> TabSeparated {
    try TabSeparated(Array(text.utf8), file: "x.tsv", columns: ["a", "b"])
  }
}
