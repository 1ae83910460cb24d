import EntenteMarkup
package import EntenteText

/// A text that came decoded in a line, with what reading it as a file would have said of it.
package struct LineReading: Sendable {
  /// What the ranges of the page count in: the line's text, or what its HTML shows.
  package let text: [UInt8]
  package let page: Page
  /// What the metadata of a page in HTML says; nil for a text.
  package let source: String?
  package let url: String?
  /// The day that the page or the file's name states; nil when neither does, or the day cannot be used.
  package let published: PublicationDate?
  /// What a reader must know of the text, undated included.
  package let issues: [Issue]

  /// - Parameters:
  ///   - text: Valid UTF-8 without U+0000.
  ///   - title: What the line gives for a title, which makes all of the text body; nil to look for it in the text.
  ///   - encoding: `utf-8`, or another one with `guessed` behind it where the bytes did not say.
  ///   - locator: Where the text was a file; nil when the line does not say.
  package init(text: [UInt8], title: [UInt8]?, encoding: String, locator: Locator?) {
    (self.text, source, url) = (text, nil, nil)
    let place = locator ?? Locator(path: "")
    let cut = TextLines(text)
    if let form = TextForm.recognized(in: cut) {
      (page, published) = (PlainText.page(text: []), nil)
      issues = [.unreadForm(form, place, isLine: true)]
      return
    }
    page = PlainText.page(cut, givenTitle: title)
    let isFile = title == nil && locator != nil
    let dating = Dating(text: page.date, fileName: isFile ? FileName(of: place).date : nil, in: text, place)
    published = dating.published
    guard !page.paragraphs.isEmpty || !isFile && page.title != .none else {
      issues = [.empty(place)]
      return
    }
    issues =
      [.guessed(encoding, place)].compactMap { $0 } + TextDoubts.issues(in: text, place)
      + Self.issues(of: dating, at: place, isFile: isFile)
  }

  /// - Parameters:
  ///   - html: Valid UTF-8 without U+0000.
  ///   - title: What the line gives for a title; nil to take that of the page.
  ///   - locator: Where the page was a file; nil when the line does not say.
  package init(html: [UInt8], title: [UInt8]?, locator: Locator?) {
    let place = locator ?? Locator(path: "")
    let file = PageArticles.file(html, DatabaseReader(locator: place))
    guard let draft = file.drafts.first, file.drafts.count == 1 else {
      self.init(unread: file.drafts.isEmpty ? .empty(place) : .severalArticles(file.drafts.count, place))
      return
    }
    self.init(page: draft, title: title, at: place, isFile: locator != nil)
  }

  private init(unread issue: Issue) {
    (text, source, url, published) = ([], nil, nil, nil)
    page = PlainText.page(text: [])
    issues = [issue]
  }

  private init(page draft: ArticleDraft, title: [UInt8]?, at place: Locator, isFile: Bool) {
    (text, source, url) = (draft.text, draft.outlet, draft.url)
    page = PlainText.page(draft.lines, knownTitle: title ?? draft.title ?? [], dateOrder: nil)
      .leavingOut(draft.page?.leftOut ?? [])
    let dating = Dating(
      given: draft.published.map { WrittenDate(cell: $0, order: nil) }, text: page.date,
      fileName: isFile ? FileName(of: place).date : nil, in: text, place)
    published = dating.published
    issues =
      page.paragraphs.isEmpty
      ? [.empty(place)]
      : TextDoubts.issues(in: text, place) + Self.issues(of: dating, at: place, isFile: isFile)
  }

  /// What is said of a day, where a line that was no file is undated by its line.
  private static func issues(of dating: Dating, at place: Locator, isFile: Bool) -> [Issue] {
    dating.issues.map { $0.fault == .undated && !isFile ? .undatedLine(place) : $0 }
  }
}
