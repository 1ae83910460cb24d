package import EntenteCoding
package import EntenteText
import GRDB

extension Store {
  /// Codes again what another coder coded, from the text in the database; the files need not be there any more.
  ///
  /// Facts stay as they came: their articles were coded elsewhere, and of most the text is not there.
  ///
  /// - Parameters:
  ///   - selection: Whose articles.
  ///   - coder: Who codes now.
  ///   - code: Codes some articles, in their order; called with some hundred at a time.
  /// - Returns: How many files were coded again.
  /// - Throws: `StoreError`.
  package func recode(
    in selection: Selection, by coder: CoderIdentity, _ code: ([Article]) -> [CodedArticle]
  ) throws(StoreError) -> Int {
    var files = 0
    while true {
      let batch = try readOutdated(selection, coder)
      if batch.files.isEmpty { return files }
      let coded = code(batch.articles.map(\.article))
      precondition(coded.map(\.article.id) == batch.articles.map(\.article.id), "other articles were coded")
      try write(batch, coded, coder)
      files += batch.files.count
    }
  }

  /// Files that another coder coded, by key, and their articles.
  private typealias Outdated = (files: [Int], articles: [(key: Int, file: Int, article: Article)])

  private func readOutdated(_ selection: Selection, _ coder: CoderIdentity) throws(StoreError) -> Outdated {
    try read { database in
      let select = try SQLStatement(
        """
        SELECT file_key FROM file JOIN coder USING (coder_key)
        WHERE facts = 0 AND coder <> ? AND \(selection.condition) ORDER BY file_key LIMIT 200
        """, on: database)
      try select.bind(all: Chosen.arguments(selection, coder.name))
      let files = try select.rows { $0.integer(0) }
      let articles = try SQLStatement(
        "SELECT \(CodingReader.articleColumns), article_key FROM article JOIN file USING (file_key) WHERE file_key = ?",
        on: database)
      return (
        files,
        try files.flatMap { file in
          try articles.bind(file)
          return try articles.rows { (key: $0.integer(20), file: file, article: try $0.article()) }
        }
      )
    }
  }

  /// A file that was replaced meanwhile has another key and is left alone.
  private func write(_ batch: Outdated, _ coded: [CodedArticle], _ coder: CoderIdentity) throws(StoreError) {
    try write { database in
      try CollationWriter.clear(on: database)
      let coderKey = try Self.key(of: coder, on: database)
      let update = try SQLStatement("UPDATE file SET coder_key = ? WHERE file_key = ?", on: database)
      for file in batch.files { try update.execute(coderKey, file) }
      let delete = try SQLStatement("DELETE FROM coding WHERE article_key = ? RETURNING article_key", on: database)
      let present = try zip(batch.articles, coded).filter { stored, _ in
        try delete.bind(stored.key)
        return try !delete.rows { $0.integer(0) }.isEmpty
      }
      try CodingWriter(present.map { ($0.key, $1) }, on: database).write(coderKey: coderKey)
      try Self.renewIssues(of: batch.files, present.map { ($0.file, $1.issues) }, on: database)
    }
  }

  /// Puts what the coder says of articles in place of what the one before said; what was said when their files were read
  /// stays.
  private static func renewIssues(
    of files: [Int], _ issues: [(file: Int, issues: [Issue])], on database: Database
  ) throws {
    let codes = Issue.codesOfCoding.map { "'\($0)'" }.joined(separator: ", ")
    let delete = try SQLStatement("DELETE FROM issue WHERE file_key = ? AND code IN (\(codes))", on: database)
    for file in files { try delete.execute(file) }
    let insert = try SQLStatement(
      """
      INSERT INTO issue (file_key, position, severity, code, message, action)
      SELECT ?1, (SELECT coalesce(max(position) + 1, 0) FROM issue WHERE file_key = ?1), ?2, ?3, ?4, ?5
      """, on: database)
    for (file, issues) in issues {
      for issue in issues {
        try insert.execute(file, issue.severity.rawValue, issue.code, issue.message, issue.action)
      }
    }
  }
}
