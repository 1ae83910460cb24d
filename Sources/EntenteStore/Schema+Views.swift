extension Schema {
  /// Tables to look at: rows as a reader wants them, with the words they stand on.
  static let views = """
    CREATE VIEW articles AS
    SELECT article_id, \(locator("article.line")) AS locator,
      \(title) AS title,
      source, url, published, date_source, date_confidence, language, encoding, words,
      json_array_length(sentences) AS sentences, coder, present
    FROM file JOIN article USING (file_key) JOIN coding USING (article_key) JOIN coder ON coder.coder_key = coding.coder_key;

    CREATE VIEW issues AS
    SELECT severity, code, \(locator("line_of_file")) AS locator, line, message, action, present
    FROM issue JOIN file USING (file_key);

    CREATE VIEW mentions AS
    SELECT article_id, field, sentence, byte_start, byte_end, kind, id, form,
      coalesce(surface, \(slice(words, "byte_start", "byte_end"))) AS surface,
      \(sentence) AS text
    FROM (
      SELECT coding_key, field, sentence, byte_start, byte_end, 'country' AS kind, iso3 AS id, form, surface FROM mention
      UNION ALL
      SELECT coding_key, field, sentence, byte_start, byte_end, 'person', name, NULL, surface
      FROM person_mention JOIN person USING (coding_key, person)
      UNION ALL
      SELECT coding_key, field, sentence, byte_start, byte_end, 'organisation', id, NULL, surface
      FROM organisation_mention JOIN organisation USING (coding_key, organisation))
    JOIN coding USING (coding_key) JOIN article USING (article_key);

    CREATE VIEW engagements AS
    SELECT article_id, engagement.source, target, \(yesNo("reciprocal")) AS reciprocal, type, mode, context,
      \(yesNo("prospective")) AS prospective, status, attribution, speaker_country, date, date_basis,
      \(slice(words, "actor_start", "actor_end")) AS actor,
      \(slice(words, "trigger_start", "trigger_end")) AS "trigger",
      \(slice(words, "recipient_start", "recipient_end")) AS recipient, rule, field, sentence, \(sentence) AS text
    FROM engagement JOIN coding USING (coding_key) JOIN article USING (article_key);

    CREATE VIEW stories AS
    SELECT story_id, date, article_id AS representative,
      (SELECT count(*) FROM story_article WHERE story_article.story_id = story.story_id) AS reports
    FROM story JOIN coding ON coding_key = representative JOIN article USING (article_key);

    CREATE VIEW events AS
    SELECT event_id, date, date_basis, leg.source, target, \(yesNo("reciprocal")) AS reciprocal, type, mode,
      status, \(yesNo("prospective")) AS prospective, attribution,
      (SELECT count(DISTINCT story_id) FROM event_report WHERE event_report.event_id = event.event_id) AS stories,
      (SELECT count(*) FROM event_report WHERE event_report.event_id = event.event_id) AS reports, anchor_story
    FROM event JOIN leg USING (event_id);
    """

  /// The headline of an article's row.
  static let title = "coalesce(title_apart, \(slice("text", "title_start", "title_end")))"

  /// What the offsets of a row's field count in.
  static let words = "iif(field = 'title' AND title_apart IS NOT NULL, title_apart, text)"

  /// The row's sentence; empty where the database has no text of the article.
  static let sentence = slice(
    words, "json_extract(sentences, '$[' || sentence || '][1]')", "json_extract(sentences, '$[' || sentence || '][2]')")

  /// The text between two byte offsets: SQLite's `substr` counts characters in a text and bytes in a blob.
  static func slice(_ text: String, _ start: String, _ end: String) -> String {
    "CAST(substr(CAST(\(text) AS BLOB), \(start) + 1, \(end) - \(start)) AS TEXT)"
  }

  /// Where an article stands, `b.zip!a.txt:12`.
  static func locator(_ line: String) -> String {
    "path || coalesce('!' || member, '') || coalesce(':' || \(line), '')"
  }

  static func yesNo(_ column: String) -> String { "iif(\(column), 'yes', 'no')" }
}
