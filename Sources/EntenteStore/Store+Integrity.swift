package import EntenteCoding
package import EntenteText
import GRDB

extension Store {
  /// The article of an id, for the sentence behind a number; nil when it is not there or was coded by another coder.
  package func article(_ id: ArticleID, coder: String) throws(StoreError) -> CodedArticle? {
    try read { database in
      let chosen = try SQLStatement(Chosen.sql(.everything) + " AND article_id = ?", on: database)
      try chosen.bind(all: Chosen.arguments(.everything, coder) + [id.value])
      return try chosen.rows { $0.integer(1) }.first.map { key in
        try CodingReader(on: database).article(codingKey: key)
      }
    }
  }

  /// Goes through the whole database and its references, which takes as long as reading it.
  ///
  /// - Throws: `StoreError.damaged` with the first fault that SQLite names.
  package func checkIntegrity() throws(StoreError) {
    try read { database in
      let fault = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "ok"
      guard fault == "ok" else { throw StoreError.damaged(path: path, detail: fault) }
      try database.checkForeignKeys()
    }
  }
}
