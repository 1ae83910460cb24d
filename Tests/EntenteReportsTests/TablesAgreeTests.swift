import EntenteReports
import Testing

/// Numbers of the same thing in different tables of one report, and on its page, over generated news.
@Suite struct `Tables of one report` {
  private static let codes = ["RUS", "USA", "ECU", "VEN", "CUB", "EUE"]

  /// Stories of two months: copies, undated ones, acts of one on several, told by others of one of them only, acts at home.
  private static func articles(seed: Int) -> [MarkedArticle] {
    var dice = Dice(seed: seed)
    return (0..<40).map { number in
      var words = Dice(seed: 1_000 * seed + (dice.roll(4) == 0 ? number / 2 : number))
      let day = dice.roll(6) == 0 ? nil : "2023-0\(1 + dice.roll(2))-1\(dice.roll(6))"
      var article = MarkedArticle("n\(number)", day, outlet: [nil, "Wire", "Gazette"][dice.roll(3)])
      if dice.roll(3) == 0 { article.title = "[Moscow|RUS|metonym] talks" }
      article.body = (0...words.roll(4)).map { _ in sentence(&words) }
      return article
    }
  }

  private static func sentence(_ dice: inout Dice) -> String {
    let type = ["SUPPORT", "ACCUSE", "CONSULT mode:visit", "AGREE planned"][dice.roll(4)]
    let status = ["", "", "", " negated"][dice.roll(4)]
    let source = codes[dice.roll(3)]
    let targets = (0..<1 + dice.roll(3)).map { _ in codes[dice.roll(6)] }
    let acts = targets.map { "\(source)\(dice.roll(3) == 0 ? "=" : ">")\($0) \(type)\(status)" }
    let named = Set(targets + [source]).subtracting(["EUE"]).sorted().map { "[\($0)|\($0)]" }
    return "\(named.joined(separator: " ")) {did|\(acts.joined(separator: "&"))} it \(dice.roll(900)) times."
  }

  /// A report and its tables as a database.
  private func report(_ seed: Int, period: String?) throws -> (page: String, tables: SQLite) {
    let report = try Report.of(
      Self.articles(seed: seed), period: period, baseline: period == nil ? nil : "2023-01", label: "agree")
    let names =
      ["frequency", "cooccurrence", "engagement", "dyads", "events", "months", "articles", "evidence"]
      + (period == nil ? [] : ["comparison"])
    let tables = try SQLite(names.map { ($0, try report.rows(of: $0 + ".csv")) })
    return (try #require(report.text(of: "briefing.md")), tables)
  }

  private static let cases = (1...8).flatMap { seed in [(seed, String?.none), (seed, "2023-02")] }

  @Test(arguments: cases)
  func `agree on how often acts are told and how many they are`(seed: Int, period: String?) throws {
    let (page, tables) = try report(seed, period: period)
    let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("- Told ") })
    let numbers = line.matches(of: /[0-9][0-9,]*/).compactMap { Int($0.output.filter { $0 != "," }) }
    let counted = try tables.query(
      """
      SELECT (SELECT count(*) FROM evidence WHERE kind = 'event' AND substr(id, 1, 3) <> substr(id, 5, 3)),
        count(*), sum(status = 'realised'), sum(status = 'realised' AND prospective = 'yes')
      FROM events WHERE source <> target
      """)
    #expect(numbers.prefix(4).map(String.init).joined(separator: "|") == counted[0])
    let ofDyads = try tables.query("SELECT sum(events), sum(prospective) FROM dyads")
    #expect(numbers.dropFirst(2).prefix(2).map(String.init).joined(separator: "|") == ofDyads[0])
    let atHome = try tables.query("SELECT count(*) FROM events WHERE source = target")
    #expect((numbers.dropFirst(4).first.map(String.init) ?? "0") == atHome[0])
  }

  @Test(arguments: cases)
  func `agree on each direction that the page shows`(seed: Int, period: String?) throws {
    let (page, tables) = try report(seed, period: period)
    let section = try #require(page.split(separator: "\n**").first { $0.hasPrefix("What counting once changes**") })
    let shown = section.matches(
      of: /\| ([^|]+) \| ([^|]+) \| (\d+)[^|]* \| (\d+)[^|]* \| (\d+)[^|]* \| (\d+)[^|]* \|/
    ).map { match in
      let row = match.output
      return "\(row.1)|\(row.2)|\(row.3)|\(row.4)|\(row.5)|\(row.6)"
    }
    let counted = try tables.query(
      """
      WITH names AS (SELECT DISTINCT id, name FROM frequency WHERE kind = 'country'),
      told AS (
        SELECT events.source, events.target, count(DISTINCT place) AS times FROM events
        JOIN (SELECT event_id AS event, evidence_id AS place, id FROM evidence WHERE kind = 'event') ON event = event_id
          AND (id = source || '>' || target OR id = target || '>' || source AND NOT EXISTS (
            SELECT 1 FROM events AS leg WHERE leg.event_id = event AND id = leg.source || '>' || leg.target))
        GROUP BY events.source, events.target)
      SELECT coalesce(a.name, source), coalesce(b.name, target),
        (SELECT times FROM told WHERE told.source = events.source AND told.target = events.target),
        count(*), sum(status = 'realised'), sum(status = 'realised' AND prospective = 'no')
      FROM events LEFT JOIN names AS a ON a.id = source LEFT JOIN names AS b ON b.id = target
      WHERE source <> target GROUP BY source, target
      """)
    #expect(!shown.isEmpty && Set(shown).isSubset(of: counted), "\(Set(shown).subtracting(counted))")
  }

  @Test(arguments: cases)
  func `agree on stories, mentions and events of a country`(seed: Int, period: String?) throws {
    let (_, tables) = try report(seed, period: period)
    let ofStories = try tables.query(
      "SELECT id, stories, stories_total FROM frequency WHERE kind = 'country' ORDER BY id")
    let ofPairs = try tables.query(
      """
      SELECT DISTINCT id, n, units FROM (
        SELECT a AS id, n_a AS n, units FROM cooccurrence WHERE level = 'article' AND kind_a = 'country' UNION
        SELECT b, n_b, units FROM cooccurrence WHERE level = 'article' AND kind_b = 'country') ORDER BY id
      """)
    #expect(Set(ofPairs).isSubset(of: ofStories))
    #expect(
      try tables.query("SELECT DISTINCT stories_total FROM frequency")
        == tables.query("SELECT count(*) FROM articles WHERE counted = 'yes'"))
    guard let period else { return }
    let month = "SELECT id, stories, stories_total, mentions FROM months WHERE month = '\(period)' AND stories + 0 > 0"
    #expect(
      try tables.query(month + " ORDER BY id")
        == tables.query("SELECT id, stories, stories_total, mentions FROM frequency WHERE kind = 'country' ORDER BY id")
    )
    #expect(
      try tables.query(
        "SELECT id, events, cooperation, conflict, score FROM months WHERE month = '\(period)' AND events + 0 > 0 ORDER BY id"
      )
        == tables.query("SELECT iso3, events, cooperation, conflict, score FROM engagement ORDER BY iso3"))
    #expect(
      try tables.query(
        "SELECT id, stories_b, stories_total_b, mentions_b FROM comparison WHERE stories_b + 0 > 0 ORDER BY id")
        == tables.query("SELECT id, stories, stories_total, mentions FROM frequency ORDER BY id"))
    #expect(
      try tables.query("SELECT id, score_b FROM comparison WHERE score_b + 0 > 0 ORDER BY id")
        == tables.query("SELECT iso3, score FROM engagement WHERE score + 0 > 0 ORDER BY iso3"))
  }
}
