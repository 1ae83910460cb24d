extension Schema {
  /// What version 7 adds: how sure an act is.
  ///
  /// Files of before are coded again, since the coder has another name.
  static let probability = """
    ALTER TABLE engagement ADD COLUMN probability INTEGER CHECK (probability BETWEEN 1 AND 999); -- thousandths
    ALTER TABLE event ADD COLUMN probability INTEGER CHECK (probability BETWEEN 1 AND 999); -- of its surest report
    ALTER TABLE event ADD COLUMN sure INTEGER NOT NULL DEFAULT 1 CHECK (sure IN (0, 1)); -- as --min-probability asked

    DROP VIEW engagements;
    CREATE VIEW engagements AS
    SELECT article_id, engagement.source, target, \(yesNo("reciprocal")) AS reciprocal, type, mode, context,
      \(yesNo("prospective")) AS prospective, status, attribution, speaker_country, date, date_basis,
      \(slice(words, "actor_start", "actor_end")) AS actor,
      \(slice(words, "trigger_start", "trigger_end")) AS "trigger",
      \(slice(words, "recipient_start", "recipient_end")) AS recipient, rule, probability / 1000.0 AS probability,
      field, sentence, \(sentence) AS text
    FROM engagement JOIN coding USING (coding_key) JOIN article USING (article_key);

    DROP VIEW events;
    CREATE VIEW events AS
    SELECT event_id, date, date_basis, leg.source, target, \(yesNo("reciprocal")) AS reciprocal, type, mode,
      status, probability / 1000.0 AS probability, \(yesNo("prospective")) AS prospective, attribution,
      (SELECT count(DISTINCT story_id) FROM event_report WHERE event_report.event_id = event.event_id) AS stories,
      (SELECT count(*) FROM event_report WHERE event_report.event_id = event.event_id) AS reports, anchor_story
    FROM event JOIN leg USING (event_id);
    """
}
