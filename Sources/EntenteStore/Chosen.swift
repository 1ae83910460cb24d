import GRDB

/// Which coding stands for an article id: the same text may stand in two folders that were both read.
///
/// Of several files that hold it the one that stands now is taken, then the first by path, so that the choice does not
/// depend on when they were read.
enum Chosen {
  /// Rows (article_id, coding_key), one for each id; the parameters are those of ``arguments(_:_:)``.
  static func sql(_ selection: Selection) -> String {
    """
    SELECT article_id, coding_key FROM (
      SELECT article_id, coding_key, row_number() OVER (
        PARTITION BY article_id ORDER BY present DESC, absolute_path, article_key) AS choice
      FROM file JOIN article USING (file_key) JOIN coding USING (article_key)
        JOIN coder ON coder.coder_key = coding.coder_key
      WHERE coder = ? AND \(selection.condition))
    WHERE choice = 1
    """
  }

  static func arguments(_ selection: Selection, _ coder: String) -> [String] { [coder] + selection.arguments }

  /// - Throws: `StoreError.otherCoder` when another coder coded a file of the selection.
  static func checkCoder(_ selection: Selection, _ coder: String, path: String, on database: Database) throws {
    let count = try Int.fetchOne(
      database,
      sql:
        "SELECT count(*) FROM file JOIN coder USING (coder_key) WHERE coder <> ? AND \(Store.holdsArticles) AND \(selection.condition)",
      arguments: StatementArguments(arguments(selection, coder)))
    if let count, count > 0 { throw StoreError.otherCoder(path: path, files: count) }
  }
}
