import EntenteCoding
import EntenteCorpus
import EntenteStore
import EntenteText
import Foundation
import GRDB
import Testing

/// A database of one article whose every place is known.
private struct Example {
  let folder: Folder
  let store: Store
  private static let text = """
    Quito hails Moscow

    Ecuador\u{2019}s minister, Ana Vega, thanked Russia. The UN was told.
    """

  init() throws {
    folder = try Folder()
    store = try Store(at: folder("entente.sqlite"))
    let file = StandingFile(root: "/home/ana/news", path: "2023/a.txt", sha256: "5ha")
    let issue = Issue(
      .warning, code: "undated", locator: Locator(path: "2023/a.txt"), message: "No date.",
      action: "Name it by its day.")
    try store.replace([FileReading(file: file, articles: [try Self.coded()], issues: [issue])], coder: .first)
    let collation = Collation.collate(try store.articles(in: .everything, coder: "coder-a"))
    let manifest = RunManifest(of: collation, toolVersion: "0.1.0", coder: "coder-a", duplicates: .collapse, inputs: [])
    try store.replaceCollation(collation, of: .everything, manifest: manifest)
  }

  /// Where words stand in the text.
  private static func range(_ words: String) throws -> ByteRange {
    let text = Array(text.utf8)
    let words = Array(words.utf8)
    let start = try #require((0...text.count - words.count).first { text[$0...].starts(with: words) })
    return ByteRange(start, start + words.count)
  }

  private static func occurrence(_ words: String, sentence: Int = 1) throws -> Occurrence {
    Occurrence(surface: words, field: sentence == 0 ? .title : .body, sentence: sentence, range: try range(words))
  }

  private static func coded() throws -> CodedArticle {
    let (ecuador, russia) = (try #require(Country("ECU")), try #require(Country("RUS")))
    let title = try range("Quito hails Moscow")
    let thanks = try range("Ecuador\u{2019}s minister, Ana Vega, thanked Russia.")
    let told = try range("The UN was told.")
    let article = Article(
      id: ArticleID("d_1"), text: Array(text.utf8), title: .inText(title),
      paragraphs: [ByteRange(thanks.start, told.end)],
      published: CalendarDay(iso: "2023-09-29").map { PublicationDate(day: $0, source: .text) }, source: "Sputnik",
      provenance: Article.Provenance(locator: Locator(path: "2023/a.txt"), sha256: "5ha"))
    return CodedArticle(
      article: article, language: "en",
      sentences: [
        Sentence(field: .title, range: title), Sentence(field: .body, range: thanks),
        Sentence(field: .body, range: told),
      ], sentencesOfParagraphs: [2], words: 10,
      mentions: [
        Mention(country: ecuador, form: .metonym, occurrence: try occurrence("Quito", sentence: 0)),
        Mention(country: ecuador, form: .name, occurrence: try occurrence("Ecuador")),
        Mention(country: russia, form: .name, occurrence: try occurrence("Russia")),
      ],
      people: [
        Person(name: "Ana Vega", role: "minister", country: ecuador, mentions: [try occurrence("Ana Vega")])
      ],
      organisations: [Organisation(id: "UN", name: "United Nations", mentions: [try occurrence("UN", sentence: 2)])],
      engagements: [
        Engagement(
          source: ecuador, target: russia, type: .support, mode: "praise", sentence: 1, actor: try range("Ana Vega"),
          trigger: try range("thanked"), recipient: try range("Russia"), rule: "support.thank#1")
      ], signature: "51g", coder: "coder-a")
  }

  func rows(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: store.path).read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "" : "\($0.storage.value ?? "")" }.joined(separator: "|")
      }
    }
  }
}

@Suite struct `The schema` {
  @Test func `has strict tables only`() throws {
    let tables = try Example().rows(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'"
    )
    #expect(tables.count == 20)
    #expect(tables.allSatisfy { $0.hasSuffix("|1") })
  }

  @Test func `names its owner and version in the header, and keeps a write-ahead log`() throws {
    let example = try Example()
    #expect(try example.rows("PRAGMA application_id") == ["1164866661"])
    #expect(try example.rows("PRAGMA user_version") == ["9"])
    #expect(try example.rows("PRAGMA journal_mode") == ["wal"])
    let header = try Data(contentsOf: URL(fileURLWithPath: example.store.path)).prefix(72)
    #expect(Array(header.suffix(4)) == Array("Ente".utf8))
  }

  @Test func `of version 1 is brought up to date, and keeps what was collated`() throws {
    let example = try Example()
    let columns = [
      "run.period_start", "run.period_end", "run.baseline_start", "run.baseline_end", "file.facts", "article.locator",
      "issue.locator", "article.text_kept", "engagement.probability", "event.probability", "event.sure",
      "coding.sketch", "run.focus", "article.author", "article.section",
    ]
    try DatabaseQueue(path: example.store.path).inDatabase { database in
      for view in ["articles", "issues", "engagements", "events"] {
        try database.execute(sql: "DROP VIEW \(view); CREATE VIEW \(view) AS SELECT 1")
      }
      for column in columns {
        let parts = column.split(separator: ".")
        try database.execute(sql: "ALTER TABLE \(parts[0]) DROP COLUMN \(parts[1])")
      }
      try database.execute(sql: "DROP TABLE uncounted; PRAGMA user_version = 1")
    }
    #expect(throws: StoreError.older(path: example.store.path, version: 1, known: 9)) {
      try Store(reading: example.store.path)
    }
    let manifest = try #require(try Store(at: example.store.path).collation()?.manifest)
    #expect(manifest.period == nil && manifest.baseline == nil && manifest.stories == 1)
    #expect(try example.rows("PRAGMA user_version") == ["9"])
  }

  @Test(arguments: [
    ("title_start = NULL, title_end = NULL, text = '\(spaces(87))'", 1, "0||"),
    ("text = 'Quito hails Moscow\(spaces(69))'", 1, "0|Quito hails Moscow|Quito hails Moscow"),
    ("title_start = 2, title_end = 20, text = '  Quito hails Moscow\(spaces(69))'", 1, "0|  Quito hails Moscow|"),
    ("title_apart = 'T', title_start = NULL, title_end = NULL, text = '\(spaces(87))'", 1, "0||T"),
    ("source = NULL", 1, "1|whole|Quito hails Moscow"), ("text = '\(spaces(87))'", 0, "1|\(spaces(87))|\(spaces(18))"),
  ])
  func `of version 3 is rid of the spaces that stood for texts of facts`(row: String, facts: Int, kept: String) throws {
    let example = try Example()
    let whole = try example.rows("SELECT text FROM article")[0]
    try DatabaseQueue(path: example.store.path).write { database in
      try database.execute(
        sql: """
          DROP VIEW engagements; CREATE VIEW engagements AS SELECT 1; DROP VIEW events; CREATE VIEW events AS SELECT 1;
          ALTER TABLE engagement DROP COLUMN probability; ALTER TABLE event DROP COLUMN probability;
          ALTER TABLE event DROP COLUMN sure; ALTER TABLE coding DROP COLUMN sketch;
          ALTER TABLE article DROP COLUMN text_kept; DROP TABLE uncounted;
          ALTER TABLE run DROP COLUMN focus; DROP VIEW articles; CREATE VIEW articles AS SELECT 1;
          ALTER TABLE article DROP COLUMN author; ALTER TABLE article DROP COLUMN section;
          """)
      try database.execute(sql: "UPDATE article SET \(row); UPDATE file SET facts = \(facts)")
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    _ = try Store(at: example.store.path)
    let found = try example.rows("SELECT text_kept, text, (SELECT title FROM articles) FROM article")
    #expect(found.map { $0.replacing(whole, with: "whole") }.map { $0.hasPrefix(kept) } == [true], "\(found)")
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  @Test(arguments: [
    ("UPDATE mention SET sentence = 77", "'77' in mention.sentence"),
    ("UPDATE mention SET byte_start = 0 WHERE iso3 = 'RUS'", "'0-66' in mention.byte_start"),
    ("UPDATE person_mention SET field = 'title'", "'1' in person_mention.sentence"),
    ("UPDATE organisation_mention SET sentence = 1", "'72-74' in organisation_mention.byte_start"),
    ("UPDATE coding SET sentences = '[]', paragraphs = '[]'", "'0' in mention.sentence"),
    ("UPDATE coding SET sentences = '[]'", "'[2]' in coding.paragraphs"),
    ("UPDATE coding SET paragraphs = '[1]'", "'[1]' in coding.paragraphs"),
    (
      "UPDATE coding SET sentences = '[[\"title\",0,18],[\"body\",20,64],[\"body\",64,99]]'",
      "'[[\"title\",0,18],[\"body\",20,64],[\"body\",64,99]]' in coding.sentences"
    ),
    ("UPDATE coding SET words = -1", "'-1' in coding.words"),
    ("UPDATE coding SET words = 9223372036854775807", "'9223372036854775807' in coding.words"),
    ("UPDATE article SET title_start = 12, title_end = 9", "'12-9' in article.title_start"),
    ("UPDATE article SET title_end = 999", "'999' in article.title_end"),
    ("UPDATE article SET paragraphs = '[[20,999]]'", "'20-999' in article.paragraphs"),
    ("UPDATE engagement SET sentence = -1", "'-1' in engagement.sentence"),
    ("UPDATE engagement SET trigger_end = 99999", "-99999' in engagement"),
    ("UPDATE event_report SET engagement = 1", "'1' in event_report.engagement"),
  ])
  func `of an edited article is found out by its column`(sql: String, detail: String) throws {
    let example = try Example()
    try DatabaseQueue(path: example.store.path).inDatabase { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
    }
    #expect {
      _ = try example.store.collation()
    } throws: { error in
      if case StoreError.damaged(_, let found) = error { found.hasSuffix(detail) } else { false }
    }
  }

  @Test func `lets go of everything under a file that is removed`() throws {
    let example = try Example()
    _ = try example.store.settle([], under: ["/home/ana/news"])
    #expect(try example.store.removeGone(under: ["/home/ana/news"]) == ["2023/a.txt"])
    for table in [
      "file", "issue", "article", "coding", "mention", "person", "person_mention", "organisation",
      "organisation_mention", "engagement", "story", "story_article", "event", "leg", "event_report", "run",
    ] { #expect(try example.rows("SELECT count(*) FROM \(table)") == ["0"], "\(table)") }
  }

  @Test func `refuses a row that refers to nothing and a text for a number`() throws {
    let example = try Example()
    let queue = try DatabaseQueue(path: example.store.path)
    for sql in [
      "INSERT INTO mention (coding_key, position, iso3, form, field, sentence, byte_start, byte_end) VALUES (9, 0, 'ECU', 'name', 'body', 0, 0, 1)",
      "UPDATE coding SET words = 'many'", "UPDATE file SET present = 2",
    ] {
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    }
  }
}

@Suite struct `The views` {
  @Test func `show mentions with their words and sentences`() throws {
    let rows = try Example().rows("SELECT kind, id, form, field, surface, text FROM mentions")
    let sentence = "Ecuador\u{2019}s minister, Ana Vega, thanked Russia."
    #expect(
      rows == [
        "country|ECU|metonym|title|Quito|Quito hails Moscow", "country|ECU|name|body|Ecuador|\(sentence)",
        "country|RUS|name|body|Russia|\(sentence)", "person|Ana Vega||body|Ana Vega|\(sentence)",
        "organisation|UN||body|UN|The UN was told.",
      ])
  }

  @Test func `show engagements with actor, trigger and recipient`() throws {
    let rows = try Example().rows(
      "SELECT source, target, type, mode, reciprocal, status, actor, \"trigger\", recipient, rule, text FROM engagements"
    )
    let sentence = "Ecuador\u{2019}s minister, Ana Vega, thanked Russia."
    #expect(rows == ["ECU|RUS|SUPPORT|praise|no|realised|Ana Vega|thanked|Russia|support.thank#1|\(sentence)"])
  }

  @Test func `show articles, issues, stories and events, and no absolute path`() throws {
    let example = try Example()
    #expect(
      try example.rows("SELECT * FROM articles") == [
        "d_1|2023/a.txt|Quito hails Moscow|Sputnik||||2023-09-29|text|high|en|utf-8|10|3|coder-a|1"
      ])
    #expect(
      try example.rows("SELECT * FROM issues") == ["warning|undated|2023/a.txt||No date.|Name it by its day.|1"])
    #expect(try example.rows("SELECT date, representative, reports FROM stories") == ["2023-09-29|d_1|1"])
    #expect(
      try example.rows("SELECT source, target, type, prospective, stories, reports FROM events") == [
        "ECU|RUS|SUPPORT|no|1|1"
      ])
  }

  @Test func `show the title that was given beside the text, and words that the text does not have`() throws {
    let example = try Example()
    try DatabaseQueue(path: example.store.path).write { database in
      try database.execute(
        sql: "UPDATE article SET title_apart = 'Lima hails Moscow', title_start = NULL, title_end = NULL")
      try database.execute(sql: "UPDATE mention SET surface = 'Russian' WHERE iso3 = 'RUS'")
    }
    #expect(
      try example.rows("SELECT surface FROM mentions WHERE kind = 'country'") == ["Lima ", "Ecuador", "Russian"])
    #expect(try example.rows("SELECT title FROM articles") == ["Lima hails Moscow"])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
  func `can be read with the sqlite3 command`() throws {
    let example = try Example()
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    process.arguments = ["-readonly", example.store.path, "SELECT id, surface FROM mentions WHERE kind = 'country'"]
    process.standardOutput = output
    try process.run()
    let shown = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: shown, as: UTF8.self) == "ECU|Quito\nECU|Ecuador\nRUS|Russia\n")
  }
}
