package import EntenteText

/// An article put together from what its form gave and what is known of it beside: its page, its day, its outlet, and what
/// is to be known about them.
///
/// Every article comes out of this, whether a file held it or a line, so that the same page is the same article.
package struct AssembledArticle: Sendable {
  /// What ranges of the page count in.
  package let text: [UInt8]
  package let page: Page
  /// Nil when nothing states a day, or none that can be used.
  package let published: PublicationDate?
  package let source: String?
  package let url: String?
  package let author: String?
  package let section: String?
  /// What is doubtful in its text and its day, undated included; nothing of a page without a sentence.
  package let issues: [Issue]

  /// - Parameters:
  ///   - draft: What the form gave.
  ///   - known: What is said of the article from outside, which goes before what it says itself.
  ///   - fileName: The day that the name of its file states.
  ///   - dateOrder: How `09/12/2023` is to be read; nil leaves such a date ambiguous.
  ///   - place: Of the article, for its issues.
  package init(
    _ draft: ArticleDraft, _ known: KnownFacts = KnownFacts(), fileName: WrittenDate?, dateOrder: DateOrder? = nil,
    at place: Locator
  ) {
    text = draft.text
    page = Self.page(of: draft, title: known.title ?? draft.title, dateOrder)
    source = known.source ?? draft.outlet ?? page.outlet
    url = known.url ?? draft.url
    author = (known.author ?? draft.author).flatMap(Byline.author)
    section = (known.section ?? draft.section).flatMap(Byline.section)
    let dating = Dating(
      sidecar: known.published.map { WrittenDate(cell: $0, order: dateOrder) },
      given: draft.published.map { WrittenDate(cell: $0, order: dateOrder) }, text: page.date, fileName: fileName,
      in: text, place)
    published = dating.published
    issues = TextDoubts.issues(in: text, place) + dating.issues
  }

  private static func page(of draft: ArticleDraft, title: [UInt8]?, _ dateOrder: DateOrder?) -> Page {
    let page =
      draft.isPage && title != nil
      ? PlainText.page(draft.lines, knownTitle: title ?? [], dateOrder: dateOrder)
      : PlainText.page(draft.lines, givenTitle: title, dateOrder: dateOrder)
    return draft.page.map { $0.leftOut.isEmpty ? page : page.leavingOut($0.leftOut) } ?? page
  }

  /// Whether a sentence of an article was found in it.
  package var holdsText: Bool { !page.paragraphs.isEmpty }

  /// The article under a name.
  ///
  /// - Parameters:
  ///   - id: Its name.
  ///   - day: One that goes before that of the page; nil for that of the page.
  ///   - provenance: Where it came from.
  /// - Returns: The article; without paragraphs where no sentence was found.
  package func article(
    _ id: ArticleID, published day: PublicationDate? = nil, from provenance: Article.Provenance
  ) -> Article {
    Article(
      id: id, text: text, title: page.title, paragraphs: page.paragraphs, skipped: page.skipped,
      published: day ?? published, source: source, url: url, author: author, section: section,
      provenance: provenance)
  }
}

/// What is said of an article from outside, in articles.csv or beside it in a line.
package struct KnownFacts: Hashable, Sendable {
  package var title: [UInt8]?
  /// The day of publication as it was written.
  package var published: String?
  package var source: String?
  package var url: String?
  package var author: String?
  package var section: String?

  package init(
    title: [UInt8]? = nil, published: String? = nil, source: String? = nil, url: String? = nil, author: String? = nil,
    section: String? = nil
  ) {
    (self.title, self.published, self.source, self.url) = (title, published, source, url)
    (self.author, self.section) = (author, section)
  }
}
