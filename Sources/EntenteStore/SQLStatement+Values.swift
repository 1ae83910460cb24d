import EntenteCoding
import EntenteText

// The columns that hold our values. A value that cannot be one is thrown, never repaired: it means that the database
// was edited or is damaged.

extension SQLStatement {
  /// An array in ``CompactJSON``.
  func array<Element>(
    _ column: Int32, _ name: String, _ read: (inout CompactJSONReader) -> [Element]?
  ) throws -> [Element] {
    var reader = CompactJSONReader(bytes(column))
    guard let elements = read(&reader) else { throw UnreadableValue(column: name, value: text(column)) }
    return elements
  }

  /// A range in two columns, start and end.
  func range(_ column: Int32, _ name: String) throws -> ByteRange {
    let (start, end) = (integer(column), integer(column + 1))
    guard 0 <= start, start <= end else { throw UnreadableValue(column: name, value: "\(start)-\(end)") }
    return ByteRange(start, end)
  }

  /// A day and its basis in two columns, both empty for an undated act.
  func eventDate(_ column: Int32, _ table: String) throws -> EventDate? {
    guard let day = try optionalValue(column, "\(table).date", { CalendarDay(iso: $0) }) else { return nil }
    return EventDate(day: day, basis: try word(column + 1, "\(table).date_basis"))
  }

  /// The first five columns: field, sentence, byte_start, byte_end, surface.
  func occurrence(in article: Article) throws -> Occurrence {
    let field: Field = try word(0, "field")
    let range = try range(2, "byte_start")
    guard let surface = optionalText(4) ?? article.surface(field, range) else {
      throw UnreadableValue(column: "byte_end", value: String(range.end))
    }
    return Occurrence(surface: surface, field: field, sentence: integer(1), range: range)
  }

  /// The first twenty columns: an article as it was read.
  func article() throws -> Article {
    let article = Article(
      id: ArticleID(text(0)), text: bytes(16), title: try title(),
      paragraphs: try array(14, "article.paragraphs") { $0.ranges() },
      skipped: try array(15, "article.skipped") { $0.skipped() }, published: try publicationDate(),
      source: optionalText(9), url: optionalText(10), author: optionalText(18), section: optionalText(19),
      provenance: Article.Provenance(
        locator: Locator(path: text(1), member: optionalText(2), line: optionalInteger(3)), encoding: text(5),
        sha256: text(4)), isTextKept: integer(17) == 1)
    try article.checkPlaces()
    return article
  }

  private func title() throws -> Article.Title {
    if !isNull(13) { return .apart(bytes(13)) }
    return isNull(11) ? .none : .inText(try range(11, "article.title_start"))
  }

  private func publicationDate() throws -> PublicationDate? {
    guard let day = try optionalValue(6, "article.published", { CalendarDay(iso: $0) }) else { return nil }
    return PublicationDate(
      day: day, source: try word(7, "article.date_source"), confidence: try word(8, "article.date_confidence"))
  }
}

extension Article {
  /// The words at a range of a field; nil outside of it, and where they were not kept.
  func surface(_ field: Field, _ range: ByteRange) -> String? {
    bytes(at: range, of: field).map { String(decoding: $0, as: UTF8.self) }
  }
}
