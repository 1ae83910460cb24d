import EntenteCoding
import Testing

@Suite struct `A country's code` {
  @Test(arguments: ["ECU", "XKX", "SUN", "EUE"])
  func `is three capital letters`(code: String) {
    #expect(Country(code)?.iso3 == code)
    #expect(Country(code)?.description == code)
  }

  @Test(arguments: ["", "EC", "ECUA", "ecu", "EC1", "ÉCU", "E U"])
  func `is nothing else`(code: String) { #expect(Country(code) == nil) }

  @Test func `is ordered by its letters`() throws {
    let codes = ["VEN", "ECU", "RUS", "ECV"]
    #expect(codes.compactMap { Country($0) }.sorted().map(\.iso3) == ["ECU", "ECV", "RUS", "VEN"])
    #expect(Country.europeanUnion == Country("EUE"))
  }
}
