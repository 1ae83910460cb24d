import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText
import Foundation
import Testing

/// The folder of five articles coded by hand, which stays outside the project; `make evaluate` names it.
private let goldFolder = ProcessInfo.processInfo.environment["ENTENTE_GOLD"]

@Suite(.enabled(if: goldFolder != nil)) struct `Five articles coded by hand` {
  private struct Line: Decodable {
    let kind: String
    let article: String
    let id: String?
    let source: String?
    let target: String?
    let plover: String?
    let mode: String?
    let status: String?
    let reciprocal: Bool?
    let prospective: Bool?
    let duplicateOf: String?
  }

  private struct Expected: Decodable {
    let events: Int
    let outOnly: Int
    let inOnly: Int
    let mutual: Int
    let cooperation: Double
    let conflict: Double
    let stories: Int
    let storiesEngaged: Int
  }

  private let tally: Tally

  init() throws {
    let lines = try String(contentsOfFile: Self.path("seeds_gold.jsonl"), encoding: .utf8).split(separator: "\n")
      .map { try Self.decoder.decode(Line.self, from: Data($0.utf8)) }
    let articles = try Dictionary(grouping: lines, by: \.article).map { try Self.article($0, coded: $1) }
    tally = Tally(of: Collation.collate(articles), weights: try .plover)
  }

  @Test func `give the engagement that follows from the coding`() throws {
    let data = try Data(contentsOf: URL(filePath: Self.path("seeds_engagement.json")))
    let expected = try Self.decoder.decode([String: Expected].self, from: data)
    let rows = EngagementTable(tally, names: [:]).rows
    #expect(rows.map(\.country.iso3).sorted() == expected.keys.sorted())
    for row in rows {
      let country = try #require(expected[row.country.iso3])
      let counts = [row.events, row.outOnly, row.inOnly, row.mutual, row.storiesEngaged, row.storiesTotal]
      #expect(
        counts == [
          country.events, country.outOnly, country.inOnly, country.mutual, country.storiesEngaged, country.stories,
        ])
      #expect([row.cooperation.points, row.conflict.points] == [country.cooperation, country.conflict])
      #expect(row.score == 100 * (country.cooperation + country.conflict) / Double(country.stories))
    }
  }

  /// PLOVER sums of all mentions, distinct, distinct realised, and of these done.
  @Test(arguments: [
    ("ECU", "RUS", [45.5, 34, 34, 24]), ("USA", "ECU", [51, 34, 34, 21.5]), ("RUS", "UKR", [-54, -18, -9, -9]),
    ("RUS", "VEN", [30, 17.5, 17.5, 12.5]),
  ])
  func `give each directed pair's sums from all mentions to what is done`(
    source: String, target: String, sums: [Double]
  ) throws {
    let row = try #require(
      SensitivityTable(tally).rows.first { $0.source.iso3 == source && $0.target.iso3 == target })
    #expect([row.mentions, row.distinct, row.realised, row.done].map(\.score.points) == sums)
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }

  private static func path(_ name: String) -> String { (goldFolder ?? "") + "/" + name }

  private static func article(_ name: String, coded lines: [Line]) throws -> CodedArticle {
    let article = Article(
      id: ArticleID(name), text: [], title: .none, paragraphs: [],
      provenance: Article.Provenance(locator: Locator(path: name)))
    return CodedArticle(
      article: article, language: "en", sentences: [], sentencesOfParagraphs: [], words: 1, mentions: [],
      engagements: try lines.enumerated().compactMap { try engagement($1, order: $0) }, signature: name, coder: "hand")
  }

  /// Nil for a line about an article, and for an act of or on no country.
  private static func engagement(_ line: Line, order: Int) throws -> Engagement? {
    guard line.kind == "event", let source = line.source, let target = line.target, let type = line.plover else {
      return nil
    }
    let place = ByteRange(order, order)
    return Engagement(
      source: try #require(Country(source)), target: try #require(Country(target)),
      reciprocal: line.reciprocal ?? false,
      type: try #require(EventType(rawValue: type)), mode: line.mode, prospective: line.prospective ?? false,
      status: try #require(EventStatus(rawValue: line.status ?? "")), sentence: order, actor: place, trigger: place,
      recipient: place, rule: try #require(line.duplicateOf ?? line.id))
  }
}
