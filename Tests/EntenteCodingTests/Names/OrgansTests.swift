import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The organs of states` {
  @Test(arguments: [
    ("The State Department condemned Chile.", ["USA>CHL ACCUSE disapprove"]),
    ("The Bundestag condemned Chile.", ["DEU>CHL ACCUSE disapprove"]),
    ("The Knesset denounced Chile.", ["ISR>CHL ACCUSE disapprove"]),
    ("Chile was denounced by the State Duma.", ["RUS>CHL ACCUSE disapprove"]),
    ("American voters wrote in. Congress condemned Chile.", ["USA>CHL ACCUSE disapprove"]),
    ("Congress condemned Chile.", []),
    ("Peru's Congress condemned Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("A department of state law condemned Chile.", []),
  ])
  func `act for their state`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: ["The State Department spoke.", "The Bundestag met.", "FBI Director Ada Ode left."])
  func `are no mention of it`(text: String) { #expect(Coder.shipped.code(text).mentions.isEmpty) }

  @Test func `tell whose director somebody is`() {
    #expect(Coder.shipped.code("FBI Director Ada Ode left.").people.map(\.country) == [Country("USA")])
  }

  @Test(arguments: [
    (
      "QQ\tBundestag\t\t\t\tx",
      "\"QQ\" is no code for a form of kind organ; use three capital letters, or - in rows of kind not."
    ),
    ("DEU\tBundestag\tnear=x\t\t\tx", "the context \"near=x\" is not understood"),
  ])
  func `are refused with file, line and remedy`(row: String, message: String) {
    let error = #expect(throws: DataFault.self) {
      try Gazetteer(
        countries: (Array("iso3\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource".utf8), "countries.tsv"),
        organs: (Array("iso3\tform\tcontext\tvalid_from\tvalid_to\tsource\n\(row)".utf8), "organs.tsv"))
    }
    #expect(error?.description.hasPrefix("organs.tsv:2: " + message) == true)
  }

  @Test func `that we ship have no fault and stand once`() throws {
    func file(_ file: EmbeddedFile) -> (bytes: [UInt8], file: String) { (file.bytes, file.path) }
    let organs = try Gazetteer(countries: file(.countries), organs: file(.organs)).forms.filter { $0.kind == .organ }
    #expect(organs.count > 100)
    #expect(Set(organs.map { "\($0.text) \($0.country?.iso3 ?? "") \($0.context)" }).count == organs.count)
  }
}
