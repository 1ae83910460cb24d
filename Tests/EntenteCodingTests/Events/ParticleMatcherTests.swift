import EntenteCoding
import Testing

@Suite struct `The particle of a verb` {
  @Test(arguments: [
    ("Peru called off talks with Chile.", ["CHL=PER REJECT"]),
    ("Peru put Chile on notice.", ["PER>CHL THREATEN planned"]),
    ("Peru hit Chile with tariffs.", ["PER>CHL SANCTION"]),
    ("Peru hit Chile, along with Bolivia, with tariffs.", ["PER>CHL SANCTION", "PER>BOL SANCTION"]),
  ])
  func `stands behind it, behind its object, or as a preposition of it`(text: String, codes: [String]) {
    let found = Coder.shipped.code(text).engagements
    #expect(found.map(\.source.iso3) == codes.map { _ in "PER" })
    #expect(
      found.map(\.target.iso3)
        == codes.map { String($0.dropFirst(4).prefix(3)) == "PER" ? "CHL" : String($0.dropFirst(4).prefix(3)) })
    #expect(found.map(\.type.rawValue) == codes.map { String($0.split(separator: " ")[1]) })
  }
}
