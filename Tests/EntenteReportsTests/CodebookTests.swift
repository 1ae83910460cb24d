import EntenteReports
import Foundation
import Testing

@Suite struct `The codebook` {
  /// The columns of the matrix are called by the codes of countries; the codebook has one for all.
  private static func generic(_ column: String, in table: String) -> String {
    ["cooccurrence_matrix", "cooccurrence_expected"].contains(table) && column != "iso3" ? "CODE" : column
  }

  @Test(arguments: Codebook.chapters.map(\.table))
  func `has one method for each column, and no method without a column, of`(table: String) throws {
    let chapter = try #require(Codebook.chapter(named: table))
    let described = chapter.methods.flatMap(\.columns)
    #expect(described.sorted() == chapter.columns.map(\.name).sorted())
  }

  @Test func `has every column of every table of a report, with the definition that the report gives`() throws {
    let files = try Report.of([MarkedArticle].dispatches).files(sha256: fingerprint)
    let package = try #require(files.last.map { String(decoding: $0.bytes, as: UTF8.self) })
    for file in files where file.path.hasSuffix(".csv") {
      let chapter = try #require(Codebook.chapter(named: file.path), "\(file.path) has no chapter")
      let header = try #require(try RFC4180.rows(file.bytes[...], separator: ",").first)
      let columns = header.reduce(into: [String]()) { columns, name in
        let column = Self.generic(name, in: chapter.table)
        if columns.last != column { columns.append(column) }
      }
      #expect(columns == chapter.columns.map(\.name))
      for column in chapter.columns where column.name != "CODE" {
        let json = try #require(String(data: JSONEncoder().encode(column.definition), encoding: .utf8))
        #expect(package.contains(json.replacing("\\/", with: "/")), "\(chapter.table).\(column.name)")
      }
    }
  }

  @Test func `says of every column when it is empty, what to read in it and what not, in whole sentences`() {
    for chapter in Codebook.chapters {
      for method in chapter.methods {
        for text in [method.edges, method.use, method.avoid] {
          #expect(text.hasSuffix(".") || text.hasSuffix(")"), "\(chapter.table): \(text)")
          #expect(text.count <= 420, "\(chapter.table): \(text)")
        }
        #expect(!method.formula.contains("\t"))
      }
    }
  }

  /// Recorded beside the reports, where readers of tables look; with `RECORD_SNAPSHOTS=1` it is written anew.
  @Test func `is the page that is committed`() throws {
    try expectSnapshot(of: String(decoding: Codebook.page, as: UTF8.self), named: "../../" + Codebook.pagePath)
  }

  @Test func `finds a column by its name, in one table or in all`() {
    #expect(Codebook.entries(named: "story_share_lo").map(\.name).contains("frequency.story_share_lo"))
    #expect(Codebook.entries(named: "score").map(\.name).contains("events.score"))
    #expect(Codebook.entries(named: "engagement.score").map(\.name) == ["engagement.score"])
    #expect(Codebook.entries(named: "engagement.csv.score").map(\.name) == ["engagement.score"])
    #expect(Codebook.entries(named: "engagement").isEmpty)
    #expect(Codebook.chapter(named: "engagement.csv")?.table == "engagement")
  }

  @Test func `tells a terminal everything of a column in lines of 88 characters`() throws {
    let text = Codebook.text(of: Codebook.entries(named: "frequency.story_share_lo"))
    #expect(text.hasPrefix("story_share_lo (number, share), in frequency.csv\n\nLower 95 % bound"))
    for word in ["formula", "source", "empty or 0", "use", "not for", "Wilson (1927)"] { #expect(text.contains(word)) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 88 })
  }

  @Test func `names together the tables that mean the same by a column, and tells all of the others`() {
    let text = Codebook.text(of: Codebook.entries(named: "story_share_lo"))
    #expect(text.hasPrefix("story_share_lo (number, share), in countries.csv, people.csv"))
    for word in ["formula", "source", "not for", "months.csv"] { #expect(text.contains(word)) }
    let kinds = Codebook.text(of: Codebook.entries(named: "kind"))
    #expect(
      kinds.contains("kind (string), in frequency.csv, ") && kinds.contains("\n\nkind (string), in evidence.csv\n"))
  }
}
