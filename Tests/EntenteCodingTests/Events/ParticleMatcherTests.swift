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

@Suite struct `A particle that is a noun` {
  @Test(arguments: [
    ("Peru took Chilean sailors hostage.", ["PER>CHL COERCE"]),
    ("Peru took two Chilean diplomats hostage.", ["PER>CHL COERCE"]),
    ("Peru holds Chilean fishermen captive.", ["PER>CHL COERCE"]),
    ("Peru's navy took a Chilean crew prisoner.", ["PER>CHL COERCE"]),
  ])
  func `may be read as the last word of the object`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: ["Peru took Chile's prisoner.", "Peru holds a Chilean medal."])
  func `must be there beside it`(text: String) { expectActs(text, []) }
}
