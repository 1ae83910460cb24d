package import EntenteText

/// The regions of the world and the countries in them: regions.tsv.
///
/// A region is a group of countries by geography and no name in a text: it says which countries lie there, and nobody acts
/// for it. Blocs and bodies of states are no regions.
package struct Regions: Sendable {
  /// One region.
  package struct Region: Sendable {
    /// `m49-` and its code in the United Nations' M49.
    package let id: String
    package let name: String
    /// By code, those of its parts too.
    package let members: [Member]
  }

  /// A country in a region, in some years.
  package struct Member: Hashable, Sendable {
    package let country: Country
    /// Its first and last year there; nil where open.
    let years: (first: Int?, last: Int?)

    package static func == (left: Member, right: Member) -> Bool { left.country == right.country }
    package func hash(into hasher: inout Hasher) { hasher.combine(country) }

    /// Whether it is a member in a year; without one it is.
    package func isThere(in year: Int?) -> Bool {
      guard let year else { return true }
      return year >= years.first ?? year && year <= years.last ?? year
    }
  }

  /// In the order of the file.
  package let all: [Region]

  /// None at all.
  package init() { all = [] }

  /// Reads regions.tsv.
  ///
  /// - Throws: The first ``DataFault``: a member that is neither a code nor a region that stands above, one that stands
  ///   twice, a year that is none, a region with two names.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(
      bytes, file: file, columns: ["region", "name", "member", "valid_from", "valid_to", "source"])
    var regions: [Region] = []
    for row in table.rows {
      let id = row.cells[0]
      let place = regions.firstIndex { $0.id == id }
      let region = place.map { regions[$0] } ?? Region(id: id, name: row.cells[1], members: [])
      let added = try Self.members(of: row, among: regions.filter { $0.id != id }, file: file)
      try Self.check(region, row, added, file: file)
      let grown = Region(
        id: id, name: region.name, members: (region.members + added).sorted { $0.country < $1.country })
      if let place { regions[place] = grown } else { regions.append(grown) }
    }
    all = regions
  }

  private static func check(
    _ region: Region, _ row: TabSeparated.Row, _ added: [Member], file: String
  ) throws(DataFault) {
    if region.name != row.cells[1] {
      throw DataFault(
        file: file, line: row.line,
        what: "\(region.id) is called \"\(region.name)\" above and \"\(row.cells[1])\" here",
        remedy: "give a region one name")
    }
    if let twice = added.first(where: region.members.contains) {
      throw DataFault(
        file: file, line: row.line, what: "\(twice.country) is in \(region.id) already", remedy: "drop one of the rows")
    }
  }

  /// A country, or those of a region that stands above.
  private static func members(
    of row: TabSeparated.Row, among regions: [Region], file: String
  ) throws(DataFault) -> [Member] {
    let years = (first: try year(row.cells[3], row, file: file), last: try year(row.cells[4], row, file: file))
    if let country = Country(row.cells[2]) { return [Member(country: country, years: years)] }
    guard let part = regions.first(where: { $0.id == row.cells[2] }) else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(row.cells[2])\" is neither a country's code nor a region above",
        remedy: "write three capitals, or move the region's rows up")
    }
    return part.members
  }

  private static func year(_ cell: String, _ row: TabSeparated.Row, file: String) throws(DataFault) -> Int? {
    if cell.isEmpty { return nil }
    guard let year = Int(cell), (1...9999).contains(year) else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(cell)\" is no year", remedy: "write such as 1991, or leave it empty")
    }
    return year
  }
}
