import EntenteArchives
import EntenteCoding
import EntenteReports
import EntenteWorkbooks
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a report has beside its tables, and the forms for other programs.
@Suite struct `A report of some extent` {
  private func report() throws -> Report {
    try Report.of([MarkedArticle].dispatches, period: "2023", baseline: "2022", label: "2023")
  }

  @Test func `of tables alone has the same tables and nothing else`() throws {
    let whole = try report().files(sha256: fingerprint)
    let tables = try report().files(extent: .tables, sha256: fingerprint)
    let isTable = { (path: String) in path.hasSuffix(".csv") || path == "network.gexf" }
    #expect(tables.dropLast().map(\.path) == whole.map(\.path).filter(isTable))
    #expect(tables.dropLast().map(\.bytes) == whole.filter { isTable($0.path) }.map(\.bytes))
    #expect(tables.last?.path == "datapackage.json")
  }

  @Test(.enabled(if: WorkbookWriter.isAvailable, "built without libxlsxwriter"))
  func `of everything has a workbook of these sheets, the same bytes each time`() throws {
    let files = try report().files(extent: .everything, sha256: fingerprint)
    let workbook = try #require(files.first { $0.path == "workbook.xlsx" })
    #expect(try report().files(extent: .everything, sha256: fingerprint).map(\.bytes) == files.map(\.bytes))
    let parts = try Self.parts(workbook.bytes)
    let names = try #require(parts["xl/workbook.xml"]).matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    #expect(
      names == [
        "Briefing", "Changes", "Countries", "Pairs A to B", "Acts", "Announced", "Together", "People", "Months",
        "Articles", "Words",
      ])
    #expect(
      parts.allSatisfy {
        !$0.value.contains("<f>") && !$0.key.contains("vbaProject") && !$0.key.contains("externalLink")
      })
    let described = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    let resource = try #require(
      described.split(separator: "{\"name\":").first { $0.contains("\"path\":\"workbook.xlsx\"") })
    // As a table its first line would be taken for the names of columns.
    #expect(resource.contains("\"format\":\"workbook\"") && !resource.contains("\"type\":\"table\""))
  }

  /// Numbers of the sheet of countries are those of countries.csv and engagement.csv.
  @Test(.enabled(if: WorkbookWriter.isAvailable, "built without libxlsxwriter"))
  func `of everything has the numbers of its tables in the workbook`() throws {
    let report = try report()
    let files = report.files(extent: .everything, sha256: fingerprint)
    let parts = try Self.parts(try #require(files.first { $0.path == "workbook.xlsx" }).bytes)
    let rows = try Self.rows(try #require(parts["xl/worksheets/sheet3.xml"]))
    let names = try #require(rows[3])
    let scores = Dictionary(
      uniqueKeysWithValues: try report.named("engagement.csv").map {
        ($0["iso3"] ?? "", $0["score"].flatMap { Double($0) })
      })
    let countries = try report.named("countries.csv")
    for (place, country) in countries.enumerated() {
      let cells = try #require(rows[place + 4])
      func cell(_ name: String) -> String? { names.first { $0.value == name }.flatMap { cells[$0.key] } }
      #expect(cell("name") == country["name"] && cell("iso3") == country["iso3"])
      for column in ["stories", "mentions", "story_share", "story_share_lo", "per_1000_words_hi"] {
        #expect(cell(column).flatMap { Double($0) } == country[column].flatMap { Double($0) }, "\(column)")
      }
      #expect(cell("score").flatMap { Double($0) } == scores[country["iso3"] ?? ""] ?? nil)
    }
  }

  @Test(.enabled(if: WorkbookWriter.isAvailable, "built without libxlsxwriter"), arguments: ["focus", "regions"])
  func `of everything has the numbers of a table that not every report has, where it has it`(table: String) throws {
    let regions = "region\tname\tmember\tvalid_from\tvalid_to\tsource\nsouth\tSouth\tECU\t\t\tus\n"
    let report = try Report.of(
      coded: [MarkedArticle].dispatches.map { try $0.coded }, focus: ["RUS", "USA"],
      regions: Regions(tsv: Array(regions.utf8), file: "regions.tsv"))
    let files = report.files(extent: .everything, sha256: fingerprint)
    let parts = try Self.parts(try #require(files.first { $0.path == "workbook.xlsx" }).bytes)
    let names = try #require(parts["xl/workbook.xml"]).matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    let place = try #require(names.firstIndex { $0.lowercased() == table })
    let cells = try Self.rows(try #require(parts["xl/worksheets/sheet\(place + 1).xml"]))
    let heads = try #require(cells[3])
    let rows = try report.named(table + ".csv")
    #expect(!rows.isEmpty && cells.keys.max() == rows.count + 3)
    for (offset, row) in rows.enumerated() {
      for (column, name) in heads where row[name] != nil && name != "flags" {
        let (shown, cell) = (cells[offset + 4]?[column] ?? "", row[name] ?? "")
        #expect(Double(cell).map { $0 == Double(shown) } ?? (cell == shown), "\(name): \(shown), not \(cell)")
      }
    }
  }

  /// Of a logarithm the sheet has the ratio: (a + ½) ÷ (b + ½), of the acts of the one power and of the other.
  @Test(.enabled(if: WorkbookWriter.isAvailable, "built without libxlsxwriter"))
  func `of everything has courtship in the workbook as times`() throws {
    let report = try Report.of(coded: [MarkedArticle].dispatches.map { try $0.coded }, focus: ["RUS", "USA"])
    let files = report.files(extent: .everything, sha256: fingerprint)
    let parts = try Self.parts(try #require(files.first { $0.path == "workbook.xlsx" }).bytes)
    let cells = try Self.rows(try #require(parts["xl/worksheets/sheet5.xml"]))
    let column = try #require(cells[3]?.first { $0.value == "exp(courtship)" }?.key)
    let rows = try report.named("focus.csv")
    #expect(rows.contains { $0["courtship"] != "" })
    for (offset, row) in rows.enumerated() where row["courtship"] != "" {
      let rival = rows.first { $0["country"] == row["country"] && $0["power"] != row["power"] } ?? [:]
      let acts = [row, rival].map { ($0["to_country"].flatMap { Double($0) } ?? 0) + 0.5 }
      let shown = try #require(cells[offset + 4]?[column].flatMap { Double($0) })
      #expect(abs(shown - acts[0] / acts[1]) < 0.001)
    }
  }

  @Test(.enabled(if: WorkbookWriter.isAvailable, "built without libxlsxwriter"))
  func `of everything has hostile titles as text in the workbook`() throws {
    let articles = HostileTitles.all.enumerated().map { MarkedArticle("h\($0)", title: $1, "It rained on day \($0).") }
    let files = try Report.of(articles).files(extent: .everything, sha256: fingerprint)
    let parts = try Self.parts(try #require(files.first { $0.path == "workbook.xlsx" }).bytes)
    for (path, xml) in parts where path.hasSuffix(".xml") {
      #expect(XMLParser(data: Data(xml.utf8)).parse(), "\(path)")
      #expect(!xml.contains("<f>") && !xml.contains("TargetMode=\"External\""), "\(path)")
    }
  }

  @Test func `has its directions as a network that programs open`() throws {
    let report = try report()
    let text = try #require(report.text(of: "network.gexf"))
    #expect(XMLParser(data: Data(text.utf8)).parse())
    let edges = text.matches(
      of:
        /<edge id="\d+" source="(\w+)" target="(\w+)" weight="(\d+)"><attvalues><attvalue for="0" value="(\d+)"\/><attvalue for="1" value="(\d+)"\/><attvalue for="2" value="(\d+)"/
    ).map { [$0.output.1, $0.output.2, $0.output.3, $0.output.5, $0.output.6].map(String.init) }
    let links = try report.named("network.csv").map { row in
      ["source", "target", "weight", "cooperative", "conflictual"].map { row[$0] ?? "" }
    }
    #expect(!links.isEmpty && edges == links)
    let nodes = Set(text.matches(of: /<node id="(\w+)"/).map { String($0.output.1) })
    #expect(nodes == Set(links.flatMap { $0.prefix(2) }))
  }

  private static func parts(_ bytes: [UInt8]) throws -> [String: String] {
    var parts: [String: String] = [:]
    let archive = ArchiveReader(.bytes(bytes))
    while let path = try archive.nextFile() {
      var part: [UInt8] = []
      while case let block = try archive.nextBlock(), !block.isEmpty { part += block }
      parts[String(decoding: path, as: UTF8.self)] = String(decoding: part, as: UTF8.self)
    }
    return parts
  }

  /// The text of each cell by row and by the letters of its column.
  private static func rows(_ xml: String) throws -> [Int: [String: String]] {
    var rows: [Int: [String: String]] = [:]
    for match in xml.matches(of: /<c r="([A-Z]+)(\d+)"[^>]*>(?:<is><t[^>]*>|<v>)([^<]*)</) {
      rows[try #require(Int(match.output.2)), default: [:]][String(match.output.1)] = String(match.output.3)
    }
    return rows
  }
}
