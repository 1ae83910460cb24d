import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The list of offices` {
  @Test func `is read row by row`() throws {
    let offices = try offices("foreign minister\toffice\tstate\tusage", "protesters\tgroup\tprivate\tusage")
    #expect(offices.forms.map(\.text) == ["foreign minister", "protesters"])
    #expect(offices.forms.map(\.kind) == [.office, .group])
    #expect(offices.forms.map(\.reach) == [.state, .private])
    #expect(offices.forms.map(\.line) == [2, 3])
  }

  @Test func `may say whose title it is`() throws {
    let offices = try offices("taoiseach\toffice\tstate:IRL\tusage", "Sen.\thonorific\tnone:USA\tusage")
    #expect(offices.forms.map(\.reach) == [.state, .none])
    #expect(offices.forms.map(\.country) == [Country("IRL"), Country("USA")])
  }

  @Test(arguments: [
    ("king\toffice\tstate:Peru\tusage", "\"office\" and \"state:Peru\" are no kind and reach"),
    ("king\toffice\tstate:PER:CHL\tusage", "\"office\" and \"state:PER:CHL\" are no kind and reach"),
    ("king\toffice\tstate:\tusage", "\"office\" and \"state:\" are no kind and reach"),
    ("king\tjob\tstate\tusage", "\"job\" and \"state\" are no kind and reach"),
    ("king\toffice\tworld\tusage", "\"office\" and \"world\" are no kind and reach"),
  ])
  func `is refused with file, line and remedy`(row: String, what: String) {
    let error = #expect(throws: DataFault.self) { try offices("queen\toffice\tstate\tusage", row) }
    let remedy = "use office, organ, group, honorific or former, and state, local, private or none."
    #expect(error?.description == "titles.tsv:3: \(what); \(remedy)")
  }

  @Test func `names each form of the one we ship once`() throws {
    let file = EmbeddedFile.titles
    let forms = try Offices(tsv: file.bytes, file: file.path).forms
    let rows = Dictionary(grouping: forms) { "\($0.text) \($0.kind)" }
    #expect(rows.filter { $0.value.count > 1 }.keys.sorted() == [])
    #expect(Set(forms.map(\.kind)) == Set(Offices.Kind.allCases))
    #expect(Set(forms.map(\.reach)) == Set(Offices.Reach.allCases))
  }

  private func offices(_ rows: String...) throws(DataFault) -> Offices {
    let file = (["form\tkind\treach\tsource"] + rows).joined(separator: "\n")
    return try Offices(tsv: Array(file.utf8), file: "titles.tsv")
  }
}
