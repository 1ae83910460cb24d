import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The linter of a gazetteer` {
  @Test func `finds nothing in the one we ship`() throws {
    let file = EmbeddedFile.countries
    let gazetteer = try Gazetteer(tsv: file.bytes, file: file.path)
    #expect(GazetteerLint.faults(in: gazetteer, file: file.path).map(\.description) == [])
  }

  @Test func `finds a code of no country`() throws {
    #expect(
      try faults("QQQ\tQuux\tname\t\t\t\tx") == [
        "x.tsv:2: QQQ is no code of ISO 3166-1; use the alpha-3 code of the country, or XKX, SUN or EUE."
      ])
  }

  @Test func `finds a row that stands twice`() throws {
    #expect(
      try faults("PER\tPeru\tname\t\t\t\tx", "PER\tPeru\thistoric\t\t\t\tx", "PER\tPeru\tname\tlanguage\t\t\tx") == [
        "x.tsv:4: \"Peru\" stands already in line 2; leave out one of the rows."
      ])
  }

  @Test func `finds a form that two countries share without a context`() throws {
    #expect(
      try faults("COG\tCongo\tname\t\t\t\tx", "COD\tCongo\tname\tcase=exact\t\t\tx") == [
        "x.tsv:3: \"Congo\" belongs to both COG (line 2) and COD; give one of them a context, such as only_near."
      ])
    #expect(try faults("COG\tCongo\tname\tonly_near=Brazzaville\t\t\tx", "COD\tCongo\tname\t\t\t\tx") == [])
  }

  @Test func `finds a country without a name`() throws {
    let gazetteer = try Gazetteer(tsv: Array(Self.header.utf8), file: "x.tsv")
    let faults = GazetteerLint.faults(in: gazetteer, file: "x.tsv").map(\.description)
    // 249 entries of ISO 3166-1, XKX, SUN and EUE.
    #expect(faults.count == 252)
    #expect(faults.contains("x.tsv:1: ECU has no row of kind name; add its name."))
  }

  private static let header = "iso3\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource"

  /// The faults of some rows, apart from all the countries that they do not name.
  private func faults(_ rows: String...) throws -> [String] {
    let file = ([Self.header] + rows).joined(separator: "\n")
    let gazetteer = try Gazetteer(tsv: Array(file.utf8), file: "x.tsv")
    return GazetteerLint.faults(in: gazetteer, file: "x.tsv").filter { $0.line > 1 }.map(\.description)
  }
}
