extension Schema {
  /// What version 3 adds: files of facts that were coded elsewhere, whose articles and issues may stand in other places.
  static let facts = """
    ALTER TABLE file ADD COLUMN facts INTEGER NOT NULL DEFAULT 0 CHECK (facts IN (0, 1)); -- 1: lines coded elsewhere
    ALTER TABLE article ADD COLUMN locator TEXT; -- where it was read, when that is not the file
    ALTER TABLE issue ADD COLUMN locator TEXT; -- likewise

    DROP VIEW articles;
    CREATE VIEW articles AS
    SELECT article_id, coalesce(article.locator, \(locator("article.line"))) AS locator,
      \(title) AS title, source, url, published, date_source, date_confidence, language, encoding, words,
      json_array_length(sentences) AS sentences, coder, present
    FROM file JOIN article USING (file_key) JOIN coding USING (article_key)
      JOIN coder ON coder.coder_key = coding.coder_key;

    DROP VIEW issues;
    CREATE VIEW issues AS
    SELECT severity, code, coalesce(issue.locator, \(locator("line_of_file"))) AS locator, line, message, action, present
    FROM issue JOIN file USING (file_key);
    """

  /// What version 4 adds: whether the text of an article is there; facts that came without it held that many spaces.
  static let texts = """
    ALTER TABLE article ADD COLUMN text_kept INTEGER NOT NULL DEFAULT 1 CHECK (text_kept IN (0, 1)); -- 0: it did not come

    UPDATE article SET text_kept = 0, text = CAST(substr(CAST(text AS BLOB), 1, coalesce(title_end, 0)) AS TEXT)
    WHERE file_key IN (SELECT file_key FROM file WHERE facts = 1) AND paragraphs <> '[]'
      AND length(text) > 0 AND trim(CAST(substr(CAST(text AS BLOB), coalesce(title_end, 0) + 1) AS TEXT)) = '';
    """

  /// What version 5 adds: a sample of an article's runs of words.
  ///
  /// Files of before are coded again, since the coder has another name.
  static let sketches = """
    ALTER TABLE coding ADD COLUMN sketch TEXT; -- 256 hexadecimal digits; empty for short texts
    """

  /// What version 6 adds: the articles that the last collation did not count.
  static let uncounted = """
    CREATE TABLE uncounted (
      coding_key INTEGER PRIMARY KEY REFERENCES coding,
      status TEXT NOT NULL -- why
    ) STRICT;
    """
}
