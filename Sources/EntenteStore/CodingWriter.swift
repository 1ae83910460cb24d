import EntenteCoding
import EntenteText
import GRDB

/// Writes what was coded in articles, table by table, so that each goes by statements of fifty rows and finds the rows
/// that it refers to.
struct CodingWriter {
  private let database: Database
  private let rows: [(codingKey: Int, articleKey: Int, coded: CodedArticle)]

  /// Gives every coding its key, which follow on the last one.
  ///
  /// - Parameters:
  ///   - codings: Coded articles by the keys of their articles.
  ///   - database: In the transaction that writes.
  /// - Throws: `DatabaseError`.
  init(_ codings: [(articleKey: Int, coded: CodedArticle)], on database: Database) throws {
    let lastKey = try database.lastKey(of: "coding")
    self.database = database
    rows = codings.enumerated().map { offset, coding in (lastKey + offset + 1, coding.articleKey, coding.coded) }
  }

  func write(coderKey: Int) throws {
    try writeCodings(coderKey)
    try writeMentions()
    try writePeople()
    try writeOrganisations()
    try writeEngagements()
  }
}

extension CodingWriter {
  private func writeCodings(_ coderKey: Int) throws {
    var insert = try BulkInsert(
      "coding (coding_key, article_key, coder_key, language, words, signature, sentences, paragraphs, sketch)",
      rows: rows.count, on: database)
    for row in rows {
      let coded = row.coded
      try insert.row(
        row.codingKey, row.articleKey, coderKey, coded.language, coded.words, coded.signature,
        CompactJSON.text(coded.sentences), CompactJSON.text(coded.sentencesOfParagraphs), coded.sketch?.hexadecimal)
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
        trigger_end, recipient_start, recipient_end, rule, probability)
      """, rows: count { $0.engagements.count }, on: database)
    for row in rows {
      for (position, act) in row.coded.engagements.enumerated() {
        try insert.row(
          row.codingKey, position, act.source.iso3, act.target.iso3, act.reciprocal, act.type.rawValue, act.mode,
          act.context, act.prospective, act.status.rawValue, act.attribution.rawValue, act.speakerCountry?.iso3,
          act.date?.day.description, act.date?.basis.rawValue, act.field.rawValue, act.sentence, act.actor.start,
          act.actor.end, act.trigger.start, act.trigger.end, act.recipient.start, act.recipient.end, act.rule,
          act.probability)
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
