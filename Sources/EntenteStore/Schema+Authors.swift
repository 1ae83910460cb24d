extension Schema {
  /// What version 9 adds: who wrote an article, and the part of the outlet that it appeared in.
  ///
  /// Files of before are read again, since the reader has another name.
  static let authors = """
    ALTER TABLE article ADD COLUMN author TEXT;
    ALTER TABLE article ADD COLUMN section TEXT;

    DROP VIEW articles;
    CREATE VIEW articles AS
    SELECT article_id, coalesce(article.locator, \(locator("article.line"))) AS locator,
      \(title) AS title, source, url, author, section, published, date_source, date_confidence, language, encoding, words,
      json_array_length(sentences) AS sentences, coder, present
    FROM file JOIN article USING (file_key) JOIN coding USING (article_key)
      JOIN coder ON coder.coder_key = coding.coder_key;
    """
}
