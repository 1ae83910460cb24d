import EntenteCoding
import EntenteText
import GRDB

/// Writes articles as they were read.
struct ArticleWriter {
  let database: Database

  /// - Parameter articles: Coded articles by the keys and paths of their files.
  /// - Returns: The same by the keys that the articles got, which follow on the last one.
  /// - Throws: `DatabaseError`.
  func write(_ articles: [(file: (key: Int, path: String), coded: CodedArticle)]) throws -> [(
    articleKey: Int, coded: CodedArticle
  )] {
    let firstKey = try database.lastKey(of: "article") + 1
    var insert = try BulkInsert(
      """
      article (article_key, file_key, article_id, locator, member, line, sha256, encoding, published, date_source,
        date_confidence, source, url, author, section, title_start, title_end, title_apart, paragraphs, skipped, text, text_kept)
      """, rows: articles.count, rowsOfBlock: 1, on: database)
    for (offset, article) in articles.enumerated() {
      try write(article.coded.article, key: firstKey + offset, in: article.file, by: &insert)
    }
    return articles.enumerated().map { (articleKey: firstKey + $0.offset, coded: $0.element.coded) }
  }

  private func write(
    _ article: Article, key: Int, in file: (key: Int, path: String), by insert: inout BulkInsert
  ) throws {
    let (range, apart) = article.title.columns
    let provenance = article.provenance
    let place = LocatorColumns(provenance.locator, in: file.path)
    try insert.row(
      key, file.key, article.id.value, place.elsewhere, place.member, place.line, provenance.sha256,
      provenance.encoding, article.published?.day.description, article.published?.source.rawValue,
      article.published?.confidence.rawValue, article.source, article.url, article.author, article.section,
      range?.start, range?.end, apart,
      CompactJSON.text(article.paragraphs), CompactJSON.text(article.skipped), article.text[...], article.isTextKept)
  }
}

extension Database {
  /// The highest key of a table, 0 when it is empty.
  func lastKey(of table: String) throws -> Int {
    try Int.fetchOne(self, sql: "SELECT max(\(table)_key) FROM \(table)") ?? 0
  }
}

extension Article.Title {
  /// A title in the text by its range, a title apart by its bytes.
  fileprivate var columns: (range: ByteRange?, apart: ArraySlice<UInt8>?) {
    switch self {
    case .none: (nil, nil)
    case .inText(let range): (range, nil)
    case .apart(let bytes): (nil, bytes[...])
    }
  }
}
