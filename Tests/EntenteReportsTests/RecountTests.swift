import EntenteCoding
import EntenteCorpus
import EntenteReports
import Foundation
import Testing

/// Cells of the tables are recounted from events.csv, evidence.csv and articles.csv by plain SQL.
@Suite struct `Every count of a report` {
  /// Where the tables of a report come from.
  enum Source: Sendable {
    case marked([MarkedArticle])
    /// reports/sample, which is as the program writes it.
    case sample

    func rows(of name: String) throws -> [[String]] {
      switch self {
      case .marked(let articles): return try Report.of(articles).rows(of: name)
      case .sample:
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../reports/sample")
        return try RFC4180.rows(Array(try Data(contentsOf: package.appending(path: name)))[...], separator: ",")
      }
    }
  }

  private static let sources: [Source] =
    [.sample, .marked(.dispatches)] + (1...5).map { .marked(.invented(seed: $0)) }

  private func database(_ source: Source) throws -> SQLite {
    try SQLite(
      ["frequency", "engagement", "dyads", "events", "articles", "evidence"].map { name in
        (name, try source.rows(of: name + ".csv"))
      })
  }

  @Test(arguments: sources.indices) func `of mentions follows from evidence.csv`(index: Int) throws {
    let database = try database(Self.sources[index])
    let recounted = try database.query(
      """
      SELECT id, sum(counted = 'yes' AND field = 'body'), sum(counted = 'yes' AND field = 'title'),
        iif(kind <> 'country', '', sum(counted = 'yes' AND field = 'body' AND form = 'name')),
        iif(kind <> 'country', '', sum(counted = 'yes' AND field = 'body' AND form = 'demonym')),
        iif(kind <> 'country', '', sum(counted = 'yes' AND field = 'body' AND form = 'metonym')),
        count(DISTINCT CASE counted WHEN 'yes' THEN article_id END),
        (SELECT count(*) FROM articles WHERE counted = 'yes'), count(DISTINCT article_id),
        printf('%.4f', count(DISTINCT CASE counted WHEN 'yes' THEN article_id END) * 1.0
          / (SELECT count(*) FROM articles WHERE counted = 'yes')),
        printf('%.4f', 1000.0 * sum(counted = 'yes' AND field = 'body')
          / (SELECT sum(words) FROM articles WHERE counted = 'yes'))
      FROM evidence WHERE kind <> 'event' GROUP BY kind, id ORDER BY id
      """)
    let table = try database.query(
      """
      SELECT id, mentions, mentions_title, mentions_name, mentions_demonym, mentions_metonym, stories, stories_total,
        reports, story_share, per_1000_words
      FROM frequency ORDER BY id
      """)
    #expect(!table.isEmpty)
    #expect(recounted == table)
  }

  @Test(arguments: sources.indices) func `of a country's events follows from events.csv`(index: Int) throws {
    let database = try database(Self.sources[index])
    let recounted = try database.query(
      """
      WITH party AS (
        SELECT source AS c, 1 AS acts, reciprocal = 'yes' AS both, * FROM counted UNION ALL
        SELECT target, 0, reciprocal = 'yes', * FROM counted),
      counted AS (
        SELECT * FROM events WHERE counted = 'yes' AND source <> 'EUE' AND target <> 'EUE'),
      once AS (
        SELECT c, event_id, max(acts) AS outward, min(acts) AS inward, max(both) AS both, max(score + 0) AS score,
          max(prospective) AS prospective
        FROM party GROUP BY c, event_id)
      SELECT c, count(*), sum(both OR outward <> inward), sum(NOT both AND outward = inward AND outward),
        sum(NOT both AND outward = inward AND NOT outward), printf('%.4f', sum(max(score, 0))),
        printf('%.4f', sum(max(-score, 0))), sum(prospective = 'no'), sum(prospective = 'yes'),
        printf('%.4f', 100.0 * sum(abs(score)) / (SELECT count(*) FROM articles WHERE counted = 'yes')),
        (SELECT count(DISTINCT story_id) || '|' || count(DISTINCT article_id)
          FROM evidence JOIN articles USING (article_id) WHERE evidence.event_id IN (
            SELECT event_id FROM once AS told WHERE told.c = once.c))
      FROM once GROUP BY c ORDER BY c
      """)
    let table = try database.query(
      """
      SELECT iso3, events, mutual, out_only, in_only, cooperation, conflict, done, prospective, score,
        stories_engaged, reports
      FROM engagement ORDER BY iso3
      """)
    #expect(!table.isEmpty)
    #expect(recounted == table)
  }

  @Test(arguments: sources.indices) func `of a pair's events follows from events.csv`(index: Int) throws {
    let database = try database(Self.sources[index])
    let recounted = try database.query(
      """
      WITH counted AS (SELECT * FROM events WHERE counted = 'yes')
      SELECT source, target, count(*), sum(reciprocal = 'yes'), printf('%.4f', sum(max(score + 0, 0))),
        printf('%.4f', sum(max(0 - score, 0))), printf('%.4f', sum(score) / count(*)), sum(prospective = 'no'),
        sum(prospective = 'yes'),
        (SELECT count(DISTINCT story_id) || '|' || count(DISTINCT article_id) || '|'
            || count(DISTINCT nullif(articles.source, ''))
          FROM evidence JOIN articles USING (article_id) WHERE evidence.event_id IN (
            SELECT event_id FROM counted AS told
            WHERE told.source = counted.source AND told.target = counted.target))
      FROM counted GROUP BY source, target ORDER BY source, target
      """)
    let table = try database.query(
      """
      SELECT source, target, events, mutual, cooperation_points, conflict_points, intensity, done, prospective, stories, reports,
        outlets
      FROM dyads ORDER BY source, target
      """)
    #expect(!table.isEmpty)
    #expect(recounted == table)
  }
}

extension [MarkedArticle] {
  /// Articles of a small invented world, the same for the same seed: copies, repeats, all statuses, several sources.
  static func invented(seed: Int) -> [MarkedArticle] {
    var dice = Dice(seed: seed)
    return (0..<30).map { number in
      let original = dice.roll(4) == 0 ? number / 2 : number
      var words = Dice(seed: 1000 * seed + original)
      let day = dice.roll(5) == 0 ? nil : "2023-01-" + (dice.roll(2) == 0 ? "05" : "\(10 + dice.roll(20))")
      var article = MarkedArticle("n\(number)", day, outlet: [nil, "Wire", "Gazette"][dice.roll(3)])
      if dice.roll(2) == 0 { article.title = "[Moscow|RUS|metonym] talks" }
      article.body = (0...words.roll(5)).map { _ in sentence(&words) }
      return article
    }
  }

  private static func sentence(_ dice: inout Dice) -> String {
    let codes = ["RUS", "USA", "ECU", "VEN", "CUB", "EUE"]
    let (a, b) = (codes[dice.roll(6)], codes[dice.roll(6)])
    let type = ["SUPPORT", "ACCUSE", "CONSULT mode:visit", "AGREE planned", "REQUEST", "SANCTION"][dice.roll(6)]
    let status = ["", "", "", " historical", " negated"][dice.roll(5)]
    let form = ["name", "demonym", "metonym"][dice.roll(3)]
    let sign = dice.roll(4) == 0 ? "=" : ">"
    let named = { (code: String) in code == "EUE" ? "Brussels" : "[\(code.lowercased())|\(code)|\(form)]" }
    return "\(named(a)) {does|\(a)\(sign)\(b) \(type)\(status)} it to \(named(b))."
  }
}
