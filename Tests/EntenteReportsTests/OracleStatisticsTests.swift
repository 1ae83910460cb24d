import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteReports
import EntenteText
import Foundation
import Testing

/// The folder of an independent program's corpora and tables, which stays outside the project.
private let oracleFolder = ProcessInfo.processInfo.environment["ENTENTE_ORACLE"]

@Suite(.enabled(if: oracleFolder != nil)) struct `The statistics of the oracle's corpora` {
  @Test(arguments: [("c1", "out1"), ("c2", "out2"), ("fixture_hand", "out_hand")])
  func `are the oracle's, cell by cell`(corpus: String, tables: String) async throws {
    let stories = try OracleCorpus.read(oracleFolder ?? "", corpus).stories
    let split = corpus == "fixture_hand" ? "2021-06-01" : "2021-07-01"
    let files = try await report(on: stories, dividedAt: #require(CalendarDay(iso: split))).files(sha256: fingerprint)
    for name in ["frequency", "cooccurrence", "comparison", "trend", "network"] {
      let file = try #require(files.first { $0.path == "statistics/\(name).csv" })
      let ours = CSVText(String(decoding: file.bytes, as: UTF8.self))
      let path = (oracleFolder ?? "") + "/\(tables)/\(name).csv"
      let theirs = CSVText(try String(contentsOfFile: path, encoding: .utf8))
      #expect(ours.differences(from: theirs).prefix(20) == [], "\(name)")
    }
  }

  private func report(on stories: [Story], dividedAt day: CalendarDay) async throws -> Report {
    let collation = Collation(stories: stories, events: [])
    let weights = Weights(name: "none", scores: [:])
    let tally = Tally(of: collation, weights: weights)
    let workers = Workers(2)
    let sample = await StorySample(of: stories, roster: tally.roster, workers: workers)
    let comparison = ComparisonStatistics(
      sample, from: Set(stories.filter { $0.date.map { $0 < day } ?? false }.map(\.id)),
      to: Set(stories.filter { $0.date.map { $0 >= day } ?? false }.map(\.id)), seed: StatisticsTables.defaultSeed)
    let statistics = await StatisticsTables(
      of: stories, roster: tally.roster, comparison: comparison, workers: workers)
    return Report(
      manifest: Manifest(version: "0", label: "oracle", weights: "none", coder: "none", sources: []),
      collation: collation, tally: tally, weights: weights, names: [:], statistics: statistics,
      context: PeriodContext(series: MonthlySeries(of: collation, weights: weights, names: [:])))
  }
}

/// A corpus of the oracle: sentences of entities, a repeated entity being a repeated mention.
private struct OracleCorpus: Decodable {
  struct Article: Decodable {
    let id: String
    let date: String?
    let words: Int
    let sentences: [[String]]
    let paragraphs: [Int]
  }
  let articles: [Article]

  static func read(_ folder: String, _ name: String) throws -> OracleCorpus {
    try JSONDecoder().decode(OracleCorpus.self, from: Data(contentsOf: URL(filePath: "\(folder)/\(name).json")))
  }

  /// Each article as a story whose bodies are its entities.
  var stories: [Story] {
    articles.map { article in
      let coded = article.coded
      return Story(
        id: StoryID(article.id), representative: coded, reports: [coded],
        date: article.date.flatMap { CalendarDay(iso: $0) })
    }
  }
}

extension OracleCorpus.Article {
  fileprivate var coded: CodedArticle {
    let places = sentences.enumerated().flatMap { number, ids in ids.map { ($0, number) } }
    let bodies = Dictionary(grouping: places) { $0.0 }
    let nowhere = ByteRange(0, 0)
    return CodedArticle(
      article: EntenteText.Article(
        id: ArticleID(id), text: [], title: .none, paragraphs: [],
        provenance: EntenteText.Article.Provenance(locator: Locator(path: id))),
      language: "und", sentences: sentences.map { _ in Sentence(field: .body, range: nowhere) },
      sentencesOfParagraphs: paragraphs, words: words, mentions: [],
      organisations: bodies.map { id, places in
        Organisation(
          id: id, name: id,
          mentions: places.map { Occurrence(surface: "", field: .body, sentence: $0.1, range: nowhere) })
      }, signature: id, coder: "none")
  }
}

/// A table without quotation marks, each cell under its column.
private struct CSVText {
  let columns: [String]
  let rows: [[String: String]]

  init(_ text: String) {
    let lines = text.split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    columns = lines[0]
    rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  /// Where a table differs from another in the other's columns, its order of them included.
  func differences(from other: CSVText) -> [String] {
    guard columns.filter(other.columns.contains) == other.columns else { return ["columns \(columns)"] }
    guard rows.count == other.rows.count else { return ["\(rows.count) rows, not \(other.rows.count)"] }
    return zip(rows, other.rows).enumerated().flatMap { number, pair in
      other.columns.compactMap { column in
        let (mine, theirs) = (pair.0[column] ?? "", pair.1[column] ?? "")
        return Self.agree(mine, theirs, column) ? nil : "row \(number) \(column): \(mine), not \(theirs)"
      }
    }
  }

  private static func agree(_ mine: String, _ theirs: String, _ column: String) -> Bool {
    if column == "community" { return true }
    guard let a = Double(mine), let b = Double(theirs) else { return mine == theirs }
    if column == "best_modularity" { return a >= b - 1e-12 }
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b)) || abs(a - b) <= 1e-9 && max(abs(a), abs(b)) < 1e-4
      || abs(a - b) <= 1e-12
  }
}
