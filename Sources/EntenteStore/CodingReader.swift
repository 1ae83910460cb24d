import EntenteCoding
import EntenteText
import GRDB

/// Reads coded articles one by one with statements that are compiled once.
struct CodingReader: ~Copyable {
  private let codings: SQLStatement
  private let mentions: SQLStatement
  private let people: SQLStatement
  private let peopleMentions: SQLStatement
  private let organisations: SQLStatement
  private let organisationMentions: SQLStatement
  private let engagements: SQLStatement

  /// The columns from which ``SQLStatement/article()`` makes an article, of tables article and file.
  static let articleColumns = """
    article_id, coalesce(article.locator, path), member, article.line, article.sha256, encoding, published, date_source, date_confidence, source, url,
    title_start, title_end, title_apart, article.paragraphs, skipped, text, text_kept, author, section
    """

  init(on database: Database) throws {
    let place = "field, sentence, byte_start, byte_end, surface"
    let codings = try SQLStatement(
      """
      SELECT \(Self.articleColumns), coder, language, words, signature, sentences, coding.paragraphs, sketch
      FROM coding JOIN coder USING (coder_key) JOIN article USING (article_key) JOIN file USING (file_key)
      WHERE coding_key = ?
      """, on: database)
    let mentions = try SQLStatement(
      "SELECT \(place), iso3, form FROM mention WHERE coding_key = ? ORDER BY position", on: database)
    let people = try SQLStatement(
      "SELECT person, name, role, country FROM person WHERE coding_key = ? ORDER BY person", on: database)
    let peopleMentions = try SQLStatement(
      "SELECT \(place), person FROM person_mention WHERE coding_key = ? ORDER BY person, position", on: database)
    let organisations = try SQLStatement(
      "SELECT organisation, id, name FROM organisation WHERE coding_key = ? ORDER BY organisation", on: database)
    let organisationMentions = try SQLStatement(
      "SELECT \(place), organisation FROM organisation_mention WHERE coding_key = ? ORDER BY organisation, position",
      on: database)
    let engagements = try SQLStatement(
      """
      SELECT source, target, reciprocal, type, mode, context, prospective, status, attribution, speaker_country, date,
        date_basis, field, sentence, actor_start, actor_end, trigger_start, trigger_end, recipient_start, recipient_end,
        rule, probability
      FROM engagement WHERE coding_key = ? ORDER BY position
      """, on: database)
    self.codings = codings
    self.mentions = mentions
    self.people = people
    self.peopleMentions = peopleMentions
    self.organisations = organisations
    self.organisationMentions = organisationMentions
    self.engagements = engagements
  }

  /// Reads the article of a coding with all that was coded in it.
  ///
  /// - Throws: `UnreadableValue` for a coding that is not there or holds what no Entente wrote.
  func article(codingKey: Int) throws -> CodedArticle {
    try codings.bind(codingKey)
    let found = try codings.rows { row in
      let article = try row.article()
      return CodedArticle(
        article: article, language: row.text(21),
        sentences: try row.array(24, "coding.sentences") { $0.sentences() },
        sentencesOfParagraphs: try row.array(25, "coding.paragraphs") { $0.counts() },
        words: row.integer(22), mentions: try mentions(codingKey, article), people: try people(codingKey, article),
        organisations: try organisations(codingKey, article), engagements: try engagements(codingKey),
        signature: row.text(23),
        sketch: try row.optionalValue(26, "coding.sketch") { Sketch(hexadecimal: $0) }, coder: row.text(20))
    }
    guard let article = found.first else { throw UnreadableValue(column: "coding_key", value: String(codingKey)) }
    try article.checkPlaces()
    return article
  }
}

extension CodingReader {
  private func mentions(_ codingKey: Int, _ article: Article) throws -> [Mention] {
    try mentions.bind(codingKey)
    return try mentions.rows { row in
      Mention(
        country: try row.value(5, "mention.iso3") { Country($0) }, form: try row.word(6, "mention.form"),
        occurrence: try row.occurrence(in: article))
    }
  }

  private func people(_ codingKey: Int, _ article: Article) throws -> [Person] {
    let places = try occurrences(peopleMentions, codingKey, article)
    try people.bind(codingKey)
    return try people.rows { row in
      Person(
        name: row.text(1), role: row.optionalText(2),
        country: try row.optionalValue(3, "person.country") { Country($0) }, mentions: places[row.integer(0)] ?? [])
    }
  }

  private func organisations(_ codingKey: Int, _ article: Article) throws -> [Organisation] {
    let places = try occurrences(organisationMentions, codingKey, article)
    try organisations.bind(codingKey)
    return try organisations.rows { row in
      Organisation(id: row.text(1), name: row.text(2), mentions: places[row.integer(0)] ?? [])
    }
  }

  /// Occurrences by the index of the person or organisation they belong to.
  private func occurrences(
    _ statement: borrowing SQLStatement, _ codingKey: Int, _ article: Article
  ) throws -> [Int: [Occurrence]] {
    try statement.bind(codingKey)
    var occurrences: [Int: [Occurrence]] = [:]
    _ = try statement.rows { row in
      occurrences[row.integer(5), default: []].append(try row.occurrence(in: article))
    }
    return occurrences
  }

  private func engagements(_ codingKey: Int) throws -> [Engagement] {
    try engagements.bind(codingKey)
    return try engagements.rows { row in
      Engagement(
        source: try row.value(0, "engagement.source") { Country($0) },
        target: try row.value(1, "engagement.target") { Country($0) }, reciprocal: row.integer(2) == 1,
        type: try row.word(3, "engagement.type"), mode: row.optionalText(4), context: row.optionalText(5),
        prospective: row.integer(6) == 1, status: try row.word(7, "engagement.status"),
        attribution: try row.word(8, "engagement.attribution"),
        speakerCountry: try row.optionalValue(9, "engagement.speaker_country") { Country($0) },
        date: try row.eventDate(10, "engagement"), field: try row.word(12, "engagement.field"),
        sentence: row.integer(13), actor: try row.range(14, "engagement.actor_start"),
        trigger: try row.range(16, "engagement.trigger_start"),
        recipient: try row.range(18, "engagement.recipient_start"), rule: row.text(20),
        probability: row.optionalInteger(21))
    }
  }
}
