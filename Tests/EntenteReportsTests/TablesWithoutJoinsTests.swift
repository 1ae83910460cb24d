import EntenteCoding
import EntenteCorpus
import EntenteReports
import EntenteText
import Testing

/// What tables repeat of each other so that a question takes one of them: held against the table it comes from, by SQL.
@Suite struct `A table that is read without another` {
  private static let tables = [
    "frequency", "countries", "people", "engagement", "dyads", "network", "events", "articles", "evidence", "sentences",
    "cooccurrence", "cooccurrence_sentences", "months",
  ]

  private func database(_ report: Report) throws -> SQLite {
    try SQLite(Self.tables.map { ($0, try report.rows(of: $0 + ".csv")) })
  }

  private static let seeds = Array(1...6)

  @Test(arguments: seeds) func `has the signs, words and deeds of a direction as events csv has them`(seed: Int) throws
  {
    let database = try database(.of(.invented(seed: seed)))
    let recounted = try database.query(
      """
      WITH counted AS (SELECT * FROM events WHERE counted = 'yes'),
      last AS (
        SELECT source AS s, target AS t, max(date) AS day FROM counted WHERE date <> '' GROUP BY source, target)
      SELECT source, target, sum(points > 0), sum(points < 0), sum(quad LIKE 'verbal%'), sum(quad LIKE 'material%'),
        coalesce((SELECT day FROM last WHERE s = source AND t = target), ''),
        coalesce((SELECT min(event_id) FROM counted AS newest JOIN last ON s = newest.source AND t = newest.target
          WHERE newest.source = counted.source AND newest.target = counted.target AND newest.date = day), '')
      FROM (SELECT *, score + 0.0 AS points FROM counted) AS counted GROUP BY source, target ORDER BY source, target
      """)
    let table = try database.query(
      """
      SELECT source, target, cooperative, conflictual, words, deeds, newest_date, newest_event_id FROM dyads
      ORDER BY source, target
      """)
    #expect(!table.isEmpty && recounted == table)
    #expect(
      try database.query("SELECT source, target, type, weight, acts, cooperative, conflictual FROM network")
        == database.query("SELECT source, target, 'Directed', events, events, cooperative, conflictual FROM dyads"))
  }

  @Test(arguments: seeds) func `has the acts of a country per 100 stories, and its partners`(seed: Int) throws {
    let database = try database(.of(.invented(seed: seed)))
    let recounted = try database.query(
      """
      WITH leg AS (
        SELECT source AS c, target AS other, event_id FROM events
        WHERE counted = 'yes' AND source <> 'EUE' AND target <> 'EUE' UNION
        SELECT target, source, event_id FROM events WHERE counted = 'yes' AND source <> 'EUE' AND target <> 'EUE')
      SELECT c, printf('%.4f', 100.0 * count(DISTINCT event_id) / (SELECT count(*) FROM articles WHERE counted = 'yes')),
        count(DISTINCT other)
      FROM leg GROUP BY c ORDER BY c
      """)
    #expect(
      try recounted == database.query("SELECT iso3, acts_per_100_stories, partners FROM engagement ORDER BY iso3"))
  }

  @Test(arguments: seeds) func `has each sentence of the evidence once, and the words of a leg with it`(seed: Int)
    throws
  {
    let database = try database(.of(.invented(seed: seed)))
    #expect(
      try database.query("SELECT DISTINCT sentence_id, article_id, field, sentence FROM evidence ORDER BY 1")
        == database.query("SELECT sentence_id, article_id, field, sentence FROM sentences ORDER BY 1"))
    let legs = try database.query(
      """
      SELECT events.text = sentences.text, events.outlet = articles.outlet, events.title = articles.title,
        events.published = articles.published, instr(sentences.text, surface) > 0
      FROM events JOIN evidence USING (evidence_id) JOIN sentences USING (sentence_id)
        JOIN articles ON articles.article_id = evidence.article_id
      """)
    #expect(!legs.isEmpty && Set(legs) == ["1|1|1|1|1"])
    #expect(try database.query("SELECT DISTINCT outlet = source FROM articles") == ["1"])
  }

  @Test(arguments: seeds) func `says since when an event is known, and how many outlets report it`(seed: Int) throws {
    let database = try database(.of(.invented(seed: seed)))
    let wrong = try database.query(
      """
      SELECT event_id, said_on, outlets FROM events
      WHERE said_on <> coalesce((
          SELECT min(nullif(published, '')) FROM articles WHERE story_id = anchor_story), '')
        OR outlets + 0 <> (
          SELECT count(DISTINCT nullif(articles.outlet, '')) FROM evidence JOIN articles USING (article_id)
          WHERE evidence.event_id = events.event_id)
      """)
    #expect(wrong == [])
  }

  @Test(arguments: seeds) func `of one kind has the rows of frequency csv`(seed: Int) throws {
    let database = try database(.of(.invented(seed: seed)))
    for (table, kind, id) in [("countries", "country", "iso3"), ("people", "person", "id")] {
      let columns =
        "name, mentions, mentions_title, stories, story_share_lo, per_1000_words_hi, dispersion, rank, flags"
      #expect(
        try database.query("SELECT \(id), \(columns) FROM \(table)")
          == database.query("SELECT id, \(columns) FROM frequency WHERE kind = '\(kind)'"))
    }
  }

  @Test(arguments: seeds) func `of pairs has one level each, names, and how many times chance`(seed: Int) throws {
    let database = try database(.of(.invented(seed: seed)))
    #expect(try database.query("SELECT DISTINCT level FROM cooccurrence") == ["article"])
    #expect(
      try database.query("SELECT DISTINCT level FROM cooccurrence_sentences ORDER BY 1") == ["paragraph", "sentence"])
    #expect(
      try database.query(
        """
        SELECT a FROM (SELECT * FROM cooccurrence UNION ALL SELECT * FROM cooccurrence_sentences)
        WHERE abs(ratio - n_ab * units / (1.0 * n_a * n_b)) > 0.0001
          OR a_name <> (SELECT name FROM frequency WHERE kind = kind_a AND id = a)
          OR b_name <> (SELECT name FROM frequency WHERE kind = kind_b AND id = b)
        """) == [])
  }

  @Test func `says of months which have few stories, and how many acts there are in 100`() throws {
    let articles = (0..<6).map { number in
      MarkedArticle(
        "a\(number)", number == 0 ? "2023-02-01" : "2023-03-0\(number)",
        "[Russia|RUS] {praised|RUS>ECU SUPPORT act:praise\(number)} [Ecuador|ECU] on day \(number).")
    }
    let months = try Report.of(articles).named("months.csv")
    #expect(months.map { $0["few"] } == ["yes", "no", "yes", "no"])
    #expect(months.allSatisfy { $0["acts_per_100_stories"] == "100.0000" && $0["acts_per_100_stories_lo"] == "" })
  }

  @Test func `has what chance alone would give beside what was counted`() throws {
    let report = try Report.of([MarkedArticle].dispatches)
    let observed = try report.rows(of: "cooccurrence_matrix.csv")
    let expected = try report.rows(of: "cooccurrence_expected.csv")
    #expect(observed[0] == expected[0])
    for row in 1..<observed.count {
      #expect(expected[row][row] == "")
      for column in 1..<observed.count where column != row {
        let (a, b) = (try #require(Double(observed[row][row])), try #require(Double(observed[column][column])))
        #expect(expected[row][column] == NumberFormat.fixed(a * b / 4))
      }
    }
  }

  /// The office that most articles give; of equals the one whose bytes come first.
  @Test(arguments: [
    (["minister", "minister", "envoy"], "minister"), (["envoy", "minister"], "envoy"), ([nil, "envoy"], "envoy"),
    ([nil, nil], ""), (["=1+1"], "'=1+1"), (["minister", "Minister"], "Minister"),
  ])
  func `calls people what most articles call them`(roles: [String?], called: String) throws {
    let articles = try roles.enumerated().map { number, role in
      let coded = try MarkedArticle("a\(number)", "2023-03-0\(number + 1)", "Ana Ortiz spoke on day \(number).").coded
      let place = Occurrence(surface: "Ana Ortiz", field: .body, sentence: 0, range: ByteRange(0, 9))
      return CodedArticle(
        article: coded.article, language: "en", sentences: coded.sentences, sentencesOfParagraphs: [1],
        words: coded.words, mentions: [],
        people: [Person(name: "Ana Ortiz", role: role, country: Country("ECU"), mentions: [place])], engagements: [],
        signature: coded.signature, coder: "test")
    }
    let people = try Report.of(coded: articles).named("people.csv")
    #expect(people.map { $0["called"] } == [called] && people.map { $0["country"] } == ["ECU"])
    #expect(people.map { $0["name"] } == ["Ana Ortiz"])
  }

  /// The newest report of a matter decides for every event of it; what is not prospective has no last word.
  @Test func `has the last word on what is announced, and none on what is done`() throws {
    let articles = [
      MarkedArticle(
        "a", "2023-03-01", "[Russia|RUS] {will meet|RUS>ECU AGREE planned act:meet} [Ecuador|ECU] soon."),
      MarkedArticle("b", "2023-03-05", "[Russia|RUS] {praised|RUS>ECU SUPPORT act:praise} [Ecuador|ECU] at length."),
      MarkedArticle(
        "c", "2023-03-09", "[Russia|RUS] {may send|RUS>VEN AGREE planned hypothetical act:send} aid to [Venezuela|VEN]."
      ),
    ]
    let events = try Report.of(articles).named("events.csv")
    let words = Dictionary(
      uniqueKeysWithValues: events.map { ("\($0["target"] ?? "") \($0["act"] ?? "")", $0["last_word"]) })
    #expect(words["ECU agree, promise or plan"] == "announced")
    #expect(words["ECU support or praise"] == "")
    #expect(words["VEN agree, promise or plan"] == "considered")
    #expect(events.map { $0["source_name"] } == ["Russia", "Russia", "Russia"])
  }

  @Test func `of changes names the sentences that the page may say`() throws {
    let articles = (0..<48).map { number in
      let month = number < 24 ? "08" : "09"
      let isNamed = number < 4 || (24..<44).contains(number)
      return MarkedArticle(
        "n\(number)", "2023-\(month)-1\(number % 9)", outlet: "Wire",
        "[Russia|RUS] rested on day \(number)\(isNamed ? ", and [Ecuador|ECU] too" : "").")
    }
    let report = try Report.of(articles, period: "2023-09", baseline: "2023-08")
    let rows = try report.named("comparison.csv")
    #expect(Dictionary(uniqueKeysWithValues: rows.map { ($0["id"], $0["stated"]) }) == ["ECU": "N1", "RUS": ""])
    #expect(rows.allSatisfy { $0["events_a"] == "0" && $0["events_b"] == "0" && $0["acts_ratio"] == "" })
    #expect(rows.allSatisfy { $0["lrc"] == nil })
  }

  @Test func `of changes has acts of both periods, and their ratio by story`() throws {
    let articles = (0..<40).map { number in
      let month = number < 20 ? "08" : "09"
      let acts = number < 5 || number >= 30 ? " It {praised|RUS>ECU SUPPORT act:praise\(number)} [Ecuador|ECU]." : ""
      return MarkedArticle("n\(number)", "2023-\(month)-1\(number % 9)", "[Russia|RUS] rested on day \(number).\(acts)")
    }
    let rows = try Report.of(articles, period: "2023-09", baseline: "2023-08").named("comparison.csv")
    for row in rows {
      #expect(row["events_a"] == "5" && row["events_b"] == "10" && row["acts_ratio"] == "2.0000")
      let bounds = try ["acts_ratio_lo", "acts_ratio_hi"].map { try #require(row[$0].flatMap(Double.init)) }
      #expect(bounds[0] < 2 && bounds[1] > 2)
    }
  }

  @Test(arguments: [
    ("https://example.org/a_(b)", "https://example.org/a_(b)"), ("HTTP://example.org", "HTTP://example.org"),
    ("javascript:alert(1)", ""), ("ftp://example.org", ""), ("example.org", ""), ("=HYPERLINK(\"x\")", ""),
  ])
  func `has only addresses of the web beside events`(address: String, shown: String) throws {
    let coded = try MarkedArticle("a", "2023-03-01", "[Russia|RUS] {praised|RUS>ECU SUPPORT act:praise} [Ecuador|ECU].")
      .coded
    let article = Article(
      id: coded.article.id, text: coded.article.text, title: .none, paragraphs: coded.article.paragraphs,
      published: coded.article.published, source: nil, url: address, provenance: coded.article.provenance)
    let copy = CodedArticle(
      article: article, language: "en", sentences: coded.sentences, sentencesOfParagraphs: [1], words: coded.words,
      mentions: coded.mentions, engagements: coded.engagements, signature: coded.signature, coder: "test")
    #expect(try Report.of(coded: [copy]).named("events.csv").map { $0["url"] } == [shown])
  }
}
