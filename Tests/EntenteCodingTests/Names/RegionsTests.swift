import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The regions of the world` {
  private let regions: Regions

  init() throws { regions = try Regions(tsv: EmbeddedFile.regions.bytes, file: EmbeddedFile.regions.path) }

  private func members(_ name: String) throws -> Set<String> {
    Set(try #require(regions.all.first { $0.name == name }).members.map(\.country.iso3))
  }

  /// M49 has 60, 57, 50, 51 and 29 countries and areas, and Antarctica; Taiwan and Kosovo are added.
  @Test(arguments: [("Africa", 60), ("Americas", 57), ("Asia", 51), ("Europe", 52), ("Oceania", 29)])
  func `have as many countries as M49`(name: String, count: Int) throws {
    #expect(try members(name).count == count)
  }

  @Test(arguments: [
    ("Western Asia", "TUR CYP ISR GEO", "IRN EGY"), ("Southern Asia", "IRN AFG", "MMR"),
    ("Eastern Europe", "RUS CZE", "EST"),
    ("Northern Europe", "GBR LTU", "DEU"), ("Central America", "MEX PAN", "COL"),
    ("Northern America", "USA BMU", "MEX"),
    ("Latin America and the Caribbean", "MEX CUB BRA", "USA"), ("Northern Africa", "SDN EGY", "SSD"),
    ("Sub-Saharan Africa", "SSD ZAF", "EGY"), ("Micronesia", "NRU GUM", "TUV"),
    ("South-eastern Asia", "TLS PHL", "PNG"),
  ])
  func `have the members that M49 gives them`(name: String, inside: String, outside: String) throws {
    let members = try members(name)
    #expect(members.isSuperset(of: inside.split(separator: " ").map(String.init)))
    #expect(members.isDisjoint(with: outside.split(separator: " ").map(String.init)))
  }

  @Test func `have every country of the gazetteer once, but Antarctica, the Soviet Union and the European Union`()
    throws
  {
    let gazetteer = try Gazetteer(tsv: EmbeddedFile.countries.bytes, file: EmbeddedFile.countries.path)
    let continents = try ["Africa", "Americas", "Asia", "Europe", "Oceania"].map(members)
    #expect(continents.reduce(0) { $0 + $1.count } == continents.reduce(into: Set()) { $0.formUnion($1) }.count)
    let missing = Set(gazetteer.names.keys.map(\.iso3)).subtracting(continents.joined())
    #expect(missing == ["ATA", "SUN", "EUE"])
  }

  @Test(arguments: [
    ("a\tA\tperu\t\t\tus", "\"peru\" is neither a country's code nor a region above"),
    ("a\tA\tb\t\t\tus\nb\tB\tPER\t\t\tus", "\"b\" is neither a country's code nor a region above"),
    ("a\tA\tPER\t\t\tus\na\tA\tPER\t\t\tus", "PER is in a already"), ("a\tA\ta\t\t\tus", "\"a\" is neither"),
    ("a\tA\tPER\t\t\tus\na\tB\tCHL\t\t\tus", "a is called \"A\" above and \"B\" here"),
    ("a\tA\tPER\tsoon\t\tus", "\"soon\" is no year"), ("a\tA\tPER\t\t0\tus", "\"0\" is no year"),
  ])
  func `with a fault are refused with file and line`(rows: String, what: String) {
    let header = "region\tname\tmember\tvalid_from\tvalid_to\tsource\n"
    let line = 1 + rows.split(separator: "\n").count
    let last = rows.hasPrefix("a\tA\tb") ? 2 : line
    #expect {
      _ = try Regions(tsv: Array((header + rows + "\n").utf8), file: "own.tsv")
    } throws: { error in
      "\(error)".hasPrefix("own.tsv:\(last): ") && "\(error)".contains(what)
    }
  }
}
