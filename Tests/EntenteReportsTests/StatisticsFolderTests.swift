import EntenteCorpus
import EntenteData
import EntenteMeasures
import EntenteReports
import Testing

@Suite struct `The folder of all statistics` {
  private static let tables = ["frequency", "cooccurrence", "comparison", "trend", "network"]

  private static func report(on articles: [MarkedArticle]) async throws -> Report {
    let weights = try Weights(tsv: EmbeddedFile.plover.bytes, file: EmbeddedFile.plover.path)
    let collation = Collation.collate(try articles.map { try $0.coded })
    let tally = Tally(of: collation, weights: weights)
    let workers = Workers(2)
    let sample = await StorySample(of: collation.stories, roster: tally.roster, workers: workers)
    let ids = collation.stories.map(\.id)
    let comparison = ComparisonStatistics(
      sample, from: Set(ids.prefix(1)), to: Set(ids.dropFirst()), seed: StatisticsTables.defaultSeed)
    return Report(
      manifest: Manifest(version: "0", label: "test", weights: weights.name, coder: "test", sources: []),
      collation: collation, tally: tally, weights: weights, names: [:],
      statistics: await StatisticsTables(
        of: collation.stories, roster: tally.roster, comparison: comparison, workers: workers),
      context: PeriodContext(series: MonthlySeries(of: collation, weights: weights, names: [:])))
  }

  @Test(arguments: 0...5)
  func `never holds nan, inf, NA or a negative zero, and flags every row with an empty cell`(count: Int) async throws {
    let report = try await Self.report(on: Array([MarkedArticle].dispatches.prefix(count)))
    let files = report.files(sha256: fingerprint)
    for table in Self.tables {
      let file = try #require(files.first { $0.path == "statistics/\(table).csv" })
      let rows = try RFC4180.rows(file.bytes[...], separator: ",")
      let flags = try #require(rows.first?.firstIndex(of: "flags"))
      for row in rows.dropFirst() {
        for cell in row {
          #expect(!["nan", "-nan", "inf", "-inf", "na", "-0", "-0.0000"].contains(cell.lowercased()), "\(row)")
        }
        let isIncomplete = row.indices.contains { $0 != flags && row[$0].isEmpty }
        #expect(!isIncomplete || !row[flags].isEmpty, "\(table): \(row)")
      }
    }
  }

  @Test func `is described in datapackage.json, each table by a name of its own`() async throws {
    let files = try await Self.report(on: [MarkedArticle].dispatches).files(sha256: fingerprint)
    let package = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    for table in Self.tables { #expect(package.contains("\"name\":\"statistics-\(table).csv\"")) }
    #expect(package.contains("\"path\":\"statistics/frequency.csv\"") && package.contains("\"path\":\"frequency.csv\""))
  }

  /// Which both find a change in one case of five where there is none.
  @Test func `offers neither G2 nor log odds as a test, and the briefing quotes neither`() async throws {
    let page = try #require(try await Self.report(on: [MarkedArticle].dispatches).text(of: "briefing.md")).lowercased()
    for word in ["significan", "g2", "log odds", "log-odds", "chi-square", "χ²"] { #expect(!page.contains(word)) }
    for column in Codebook.chapters.flatMap(\.columns) {
      switch column.name {
      case "g2", "chi2", "log_odds_z": #expect(column.definition.contains("for ranking"), "\(column.name)")
      case "g2_p", "chi2_p": #expect(column.definition.hasSuffix("never quote it."), "\(column.name)")
      default: break
      }
    }
  }

  @Test func `is written only when it is asked for`() throws {
    let files = try Report.of([MarkedArticle].dispatches).files(sha256: fingerprint)
    #expect(!files.contains { $0.path.hasPrefix("statistics/") })
  }
}
