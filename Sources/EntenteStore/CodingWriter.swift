import EntenteCoding
import EntenteText
import GRDB

/// Writes coded articles, table by table, so that each goes by statements of fifty rows and finds its parents there.
struct CodingWriter {
  private let database: Database
  private let rows: [CodingRow]

  /// An article with the keys it gets.
  struct CodingRow {
    let coded: CodedArticle
    let fileKey: Int
    let articleKey: Int
    let codingKey: Int
  }

  /// Gives every article its keys, which follow on the last ones.
  ///
  /// - Parameters:
  ///   - files: Files by their keys, in the order in which their articles are to stand.
  ///   - database: In the transaction that writes.
  /// - Throws: `DatabaseError`.
  init(_ files: [(key: Int, articles: [CodedArticle])], on database: Database) throws {
    let article = try Self.lastKey(of: "article", on: database)
    let coding = try Self.lastKey(of: "coding", on: database)
    let articles = files.flatMap { file in file.articles.map { (file.key, $0) } }
    self.database = database
    rows = articles.enumerated().map { offset, pair in
      CodingRow(
        coded: pair.1, fileKey: pair.0, articleKey: article + offset + 1, codingKey: coding + offset + 1)
    }
  }

  static func lastKey(of table: String, on database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT max(\(table)_key) FROM \(table)") ?? 0
  }

  func write(coderKey: Int) throws {
    try writeArticles()
    try writeCodings(coderKey)
    try writeMentions()
    try writePeople()
    try writeOrganisations()
    try writeEngagements()
  }
}

extension CodingWriter {
  private func writeArticles() throws {
    var insert = try BulkInsert(
      """
      article (article_key, file_key, article_id, member, line, sha256, encoding, published, date_source,
        date_confidence, source, url, title_start, title_end, title_apart, paragraphs, skipped, text)
      """, rows: rows.count, rowsOfBlock: 1, on: database)
    for row in rows {
      let article = row.coded.article
      let (range, apart) = article.title.columns
      let provenance = article.provenance
      try insert.row(
        row.articleKey, row.fileKey, article.id.value, provenance.locator.member, provenance.locator.line,
        provenance.sha256, provenance.encoding, article.published?.day.description, article.published?.source.rawValue,
        article.published?.confidence.rawValue, article.source, article.url, range?.start, range?.end, apart,
        CompactJSON.text(article.paragraphs), CompactJSON.text(article.skipped), article.text[...])
    }
  }

  private func writeCodings(_ coderKey: Int) throws {
    var insert = try BulkInsert(
      "coding (coding_key, article_key, coder_key, language, words, signature, sentences, paragraphs)",
      rows: rows.count, on: database)
    for row in rows {
      let coded = row.coded
      try insert.row(
        row.codingKey, row.articleKey, coderKey, coded.language, coded.words, coded.signature,
        CompactJSON.text(coded.sentences), CompactJSON.text(coded.sentencesOfParagraphs))
    }
  }

  private func writeMentions() throws {
    var insert = try BulkInsert(
      "mention (coding_key, position, iso3, form, field, sentence, byte_start, byte_end, surface)",
      rows: count { $0.mentions.count }, on: database)
    for row in rows {
      for (position, mention) in row.coded.mentions.enumerated() {
        let place = mention.occurrence
        try insert.row(
          row.codingKey, position, mention.country.iso3, mention.form.rawValue, place.field.rawValue, place.sentence,
          place.range.start, place.range.end, row.coded.article.surfaceBeside(place))
      }
    }
  }

  private func writeEngagements() throws {
    var insert = try BulkInsert(
      """
      engagement (coding_key, position, source, target, reciprocal, type, mode, context, prospective, status,
        attribution, speaker_country, date, date_basis, field, sentence, actor_start, actor_end, trigger_start,
        trigger_end, recipient_start, recipient_end, rule)
      """, rows: count { $0.engagements.count }, on: database)
    for row in rows {
      for (position, act) in row.coded.engagements.enumerated() {
        try insert.row(
          row.codingKey, position, act.source.iso3, act.target.iso3, act.reciprocal, act.type.rawValue, act.mode,
          act.context, act.prospective, act.status.rawValue, act.attribution.rawValue, act.speakerCountry?.iso3,
          act.date?.day.description, act.date?.basis.rawValue, act.field.rawValue, act.sentence, act.actor.start,
          act.actor.end, act.trigger.start, act.trigger.end, act.recipient.start, act.recipient.end, act.rule)
      }
    }
  }
}

// MARK: - People and organisations

extension CodingWriter {
  private func writePeople() throws {
    var insert = try BulkInsert(
      "person (coding_key, person, name, role, country)", rows: count { $0.people.count }, on: database)
    for row in rows {
      for (index, person) in row.coded.people.enumerated() {
        try insert.row(row.codingKey, index, person.name, person.role, person.country?.iso3)
      }
    }
    try writeOccurrences(of: "person") { $0.people.map(\.mentions) }
  }

  private func writeOrganisations() throws {
    var insert = try BulkInsert(
      "organisation (coding_key, organisation, id, name)", rows: count { $0.organisations.count }, on: database)
    for row in rows {
      for (index, organisation) in row.coded.organisations.enumerated() {
        try insert.row(row.codingKey, index, organisation.id, organisation.name)
      }
    }
    try writeOccurrences(of: "organisation") { $0.organisations.map(\.mentions) }
  }

  private func writeOccurrences(of owner: String, _ mentions: (CodedArticle) -> [[Occurrence]]) throws {
    var insert = try BulkInsert(
      "\(owner)_mention (coding_key, \(owner), position, field, sentence, byte_start, byte_end, surface)",
      rows: count { mentions($0).reduce(0) { $0 + $1.count } }, on: database)
    for row in rows {
      for (index, places) in mentions(row.coded).enumerated() {
        for (position, place) in places.enumerated() {
          try insert.row(
            row.codingKey, index, position, place.field.rawValue, place.sentence, place.range.start, place.range.end,
            row.coded.article.surfaceBeside(place))
        }
      }
    }
  }

  private func count(_ rowsOf: (CodedArticle) -> Int) -> Int { rows.reduce(0) { $0 + rowsOf($1.coded) } }
}

extension Article {
  /// The words of an occurrence where the text does not have them, as with an import without text; nil where it does.
  fileprivate func surfaceBeside(_ place: Occurrence) -> String? {
    let inText = surface(place.field, place.range)
    return inText?.utf8.elementsEqual(place.surface.utf8) == true ? nil : place.surface
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
