import EntenteCoding
import EntenteReading
import EntenteText

/// Answers lines: the contract of import, of other machines and of the evaluation.
struct Annotator: Sendable {
  let coder: Coder
  let withText: Bool

  func answer(_ line: LineStream.Line) -> [UInt8] {
    guard case .bytes(let bytes) = line else { return AnnotateRefusal.tooLong.json() }
    do {
      let (article, issues) = try article(of: AnnotateRequest(line: bytes))
      return coder.code(article).json(withText: withText, issues: issues)
    } catch {
      return error.json()
    }
  }

  private func article(of request: AnnotateRequest) throws(AnnotateRefusal) -> (Article, [Issue]) {
    guard case .text(let text) = request.content else {
      throw AnnotateRefusal(.missingField, id: request.id, message: "\"html\" is not read yet; give \"text\"")
    }
    let reading = request.reading(of: text)
    let issues = request.known(of: reading?.issues ?? [])
    if let read = reading?.article { return (Article(read, as: request), issues) }
    // What is more than one article is coded as none; the issue says why.
    let isUnread = issues.contains { $0.fault == .unreadForm }
    let page = isUnread ? PlainText.page(text: []) : PlainText.page(text: text, givenTitle: request.title)
    let provenance = Article.Provenance(
      locator: Locator(path: request.locator ?? ""), encoding: request.encoding, sha256: request.sha256)
    return (
      Article(
        id: request.id, text: text, title: page.title, paragraphs: page.paragraphs, skipped: page.skipped,
        published: request.publicationDate ?? page.published, source: request.source ?? page.outlet, url: request.url,
        provenance: provenance), issues
    )
  }
}

extension AnnotateRequest {
  /// The day that the line gives; nil when it gives none that is one.
  fileprivate var publicationDate: PublicationDate? {
    let day = published.flatMap(Self.day)
    return day.map { PublicationDate(day: $0, source: dateSource, confidence: dateConfidence) }
  }

  /// Reads `2023-09-29`, or such a day with a time behind it, `2023-09-29T10:00:00Z`.
  private static func day(_ text: String) -> CalendarDay? {
    guard text.wholeMatch(of: /[0-9-]{10}([T ][0-9]{2}:[0-9]{2}[0-9:.,]*(Z|[+-][0-9:]+)?)?/) != nil else { return nil }
    return CalendarDay(iso: text.prefix(10))
  }

  /// A warning when the line gives something for a day that is none.
  private var impossibleDate: [Issue] {
    guard publicationDate == nil, let published, !published.isEmpty else { return [] }
    let shown = Printable.escaped(String(published.unicodeScalars.prefix(40)))
    return [
      Issue(
        .warning, code: ReadingFault.impossibleDate.rawValue, locator: Locator(path: locator ?? ""),
        message: "\"published\" was not used; \(shown) is no day", action: "write it as 2023-09-29")
    ]
  }

  /// The text read as the file that it was; nil when the line does not say which, or gives the title apart.
  fileprivate func reading(of text: [UInt8]) -> Reading? {
    guard title == nil, let locator else { return nil }
    return ArticleReader().read(text: text, encoding: encoding, sha256: sha256, at: Locator(path: locator))
  }

  /// The issues of a reading that hold when the line gives the day, and what is wrong with what it gives.
  fileprivate func known(of issues: [Issue]) -> [Issue] {
    issues.filter { publicationDate == nil || $0.fault?.isOfDates != true } + impossibleDate
  }
}

extension Article {
  /// A text that was read as a file, with what its line says of it.
  fileprivate init(_ read: Article, as request: AnnotateRequest) {
    self.init(
      id: request.id, text: read.text, title: read.title, paragraphs: read.paragraphs, skipped: read.skipped,
      published: request.publicationDate ?? read.published, source: request.source ?? read.source, url: request.url,
      provenance: read.provenance)
  }
}

extension Page {
  /// The date that a line of the page states, when it can only be one day.
  fileprivate var published: PublicationDate? {
    guard case .day(let day) = date else { return nil }
    return PublicationDate(day: day, source: .text)
  }
}
