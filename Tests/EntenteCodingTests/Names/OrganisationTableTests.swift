import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The table of organisations` {
  private static func table(_ rows: String...) throws(DataFault) -> OrganisationTable {
    let text = "id\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource\n" + rows.joined(separator: "\n") + "\n"
    return try OrganisationTable(tsv: Array(text.utf8), file: "organisations.tsv")
  }

  @Test func `calls each body by its first name`() throws {
    let table = try Self.table(
      "AB\tAB\tabbreviation\t\t\t\tx", "AB\tAlpha Beta\tname\t\t\t\tx", "AB\tBeta\tname\t\t\t\tx")
    #expect(table.names == ["AB": "Alpha Beta"])
  }

  @Test(
    arguments: [
      (["A-B\tAlpha\tname\t\t\t\tx"], 2, "\"A-B\" is no id"), (["\tAlpha\tname\t\t\t\tx"], 2, "\"\" is no id"),
      (["AB\tAlpha\tnickname\t\t\t\tx"], 2, "\"nickname\" is no kind of form"),
      (["AB\tAlpha\tname\tonly_near=x\t\t\tx"], 2, "the context \"only_near=x\" is not understood"),
      (["AB\tAlpha\tname\twith_name\t\t\tx"], 2, "the context \"with_name\" is not understood"),
      (["AB\tAlpha\tname\t\tsoon\t\tx"], 2, "\"soon\" is no year"),
      (["AB\tAlpha\tname\t\t\t99\tx"], 2, "\"99\" is no year"),
      (["AB\tAlpha\tname\t\t\t\tx", "CD\tAlpha\tname\t\t\t\tx"], 3, "\"Alpha\" is in line 2 too"),
      (["AB\tAlpha\tname\t\t\t\tx", "CD\tCD\tabbreviation\t\t\t\tx"], 3, "CD has no row of kind name"),
    ] as [([String], Int, String)])
  func `with a fault is refused, with the line`(rows: [String], line: Int, what: String) {
    let fault = #expect(throws: DataFault.self) {
      let text = (["id\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource"] + rows).joined(separator: "\n") + "\n"
      _ = try OrganisationTable(tsv: Array(text.utf8), file: "organisations.tsv")
    }
    #expect(fault?.line == line)
    #expect(fault?.what == what)
  }

  @Test func `that is compiled in has sources, years in order and no code of a country but EUE`() throws {
    let file = EmbeddedFile.organisations
    let table = try TabSeparated(file.bytes, file: file.path, columns: OrganisationTable.columns)
    let countries = EmbeddedFile.countries
    let gazetteer = try Gazetteer(tsv: countries.bytes, file: countries.path)
    let codes = Set(gazetteer.countries.map(\.iso3)).subtracting(["EUE"])
    for row in table.rows {
      #expect(!codes.contains(row.cells[0]), "line \(row.line)")
      #expect(["charter", "usage"].contains(row.cells[6]), "line \(row.line)")
      if let first = Int(row.cells[4]), let last = Int(row.cells[5]) { #expect(first < last, "line \(row.line)") }
    }
  }

  /// Each form counts in a sentence of its own, behind a name of its body where it needs one.
  @Test func `that is compiled in is found form by form`() throws {
    let file = EmbeddedFile.organisations
    let table = try OrganisationTable(tsv: file.bytes, file: file.path)
    for form in table.forms {
      let text = "Envoys of the \(table.names[form.id] ?? "") came.\nThen the \(form.text) was praised in Lima."
      let bodies = Coder.shipped.code(text, title: "", published: "2024-03-01").organisations
      #expect(bodies.map(\.id) == [form.id], "\(form.text)")
      #expect(bodies.first?.mentions.last?.surface == form.text, "\(form.text)")
    }
  }
}
