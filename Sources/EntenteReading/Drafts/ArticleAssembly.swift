import EntenteText

/// Puts articles together from drafts: their page, their day, and what is to be known about them.
struct ArticleAssembly {
  /// The file or member that they were found in.
  let locator: Locator
  let encoding: String
  /// Lower-case hexadecimal, of the bytes as they came.
  let sha256: String
  let dateOrder: DateOrder?

  /// Reads a text that is nothing but one article, in Markdown where it shows that.
  func article(ofPlain source: TextLines, _ sidecar: Sidecar.Row?) -> Reading {
    let markdown = Markdown(source.text, isNamed: FileName(of: locator).isMarkdown)
    let text = markdown.map { TextLines($0.text) } ?? source
    let page =
      (sidecar?.title ?? markdown?.title).map { PlainText.page(text, knownTitle: Array($0.utf8), dateOrder: dateOrder) }
      ?? PlainText.page(text, givenTitle: nil, dateOrder: dateOrder)
    let facts = Facts(
      sidecar: sidecar, given: markdown?.published.map { WrittenDate(cell: $0, order: dateOrder) },
      fileName: FileName(of: locator).date, source: markdown?.outlet, url: markdown?.url)
    var reading = reading(of: text.text, page, facts, at: locator)
    if !reading.articles.isEmpty { reading.issues = doubts + reading.issues }
    return reading
  }

  /// Reads the articles of a file that has a form; a row of articles.csv is about the only one of a file.
  ///
  /// - Parameters:
  ///   - file: Its articles, or some of them.
  ///   - sidecar: The row of articles.csv about the file.
  ///   - isOfMany: Whether the file has other articles.
  /// - Returns: The articles, and what is to be said of them and of the row.
  func articles(of file: DraftedFile, _ sidecar: Sidecar.Row?, isOfMany: Bool = false) -> Reading {
    let isOne = file.drafts.count == 1 && !isOfMany
    var readings = [Reading(articles: [], issues: doubts + file.issues)]
    if let sidecar, !isOne, !file.drafts.isEmpty { readings[0].issues.append(unused(sidecar)) }
    let row = isOne ? sidecar : nil
    readings += file.drafts.map { article(of: $0, row) }
    return Reading(articles: readings.flatMap(\.articles), issues: readings.flatMap(\.issues))
  }

  private func article(of draft: ArticleDraft, _ sidecar: Sidecar.Row?) -> Reading {
    let title = sidecar?.title.map { Array($0.utf8) } ?? draft.title
    let lines = draft.lines
    let page =
      draft.isPage && title != nil
      ? PlainText.page(lines, knownTitle: title ?? [], dateOrder: dateOrder)
      : PlainText.page(lines, givenTitle: title, dateOrder: dateOrder)
    let facts = Facts(
      sidecar: sidecar, given: draft.published.map { WrittenDate(cell: $0, order: dateOrder) },
      fileName: draft.place == nil ? FileName(of: locator).date : nil, source: draft.outlet, url: draft.url)
    var reading = reading(
      of: draft.text, page.leavingOut(draft.page?.leftOut ?? []), facts, at: locator.locator(of: draft.place))
    if draft.place != nil {
      reading.issues = reading.issues.map { $0.fault == .undated ? .undatedOne($0.locator) : $0 }
    }
    return reading
  }

  /// What is known of an article besides its page.
  private struct Facts {
    let sidecar: Sidecar.Row?
    let given: WrittenDate?
    let fileName: WrittenDate?
    let source: String?
    let url: String?
  }

  private func reading(of text: [UInt8], _ page: Page, _ facts: Facts, at place: Locator) -> Reading {
    guard !page.paragraphs.isEmpty else { return Reading(articles: [], issues: [.empty(place)]) }
    let dating = Dating(
      sidecar: facts.sidecar?.published.map { WrittenDate(cell: $0, order: dateOrder) }, given: facts.given,
      text: page.date, fileName: facts.fileName, in: text, place)
    let article = Article(
      id: ArticleID(at: place, sha256: sha256), text: text, title: page.title, paragraphs: page.paragraphs,
      skipped: page.skipped, published: dating.published,
      source: facts.sidecar?.source ?? facts.source ?? page.outlet, url: facts.sidecar?.url ?? facts.url,
      provenance: Article.Provenance(locator: place, encoding: encoding, sha256: sha256))
    return Reading(articles: [article], issues: TextDoubts.issues(in: text, place) + dating.issues)
  }

  private var doubts: [Issue] { [.guessed(encoding, locator)].compactMap { $0 } }

  private func unused(_ row: Sidecar.Row) -> Issue {
    Issue(
      .unmatchedRow, locator, "what articles.csv says in row \(row.line) is not used; the file holds several articles",
      action: "remove the row, or save the articles as files of their own")
  }
}
