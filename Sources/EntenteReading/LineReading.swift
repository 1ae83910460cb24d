import EntenteMarkup
package import EntentePages
package import EntenteText

/// A text or a page that came decoded in a line, read as its file would be.
package struct LineReading: Sendable {
  /// Without title and text where nothing is read, and an issue says why.
  package let assembled: AssembledArticle
  /// What a reader must know of the text, undated included.
  package let issues: [Issue]

  /// - Parameters:
  ///   - text: Valid UTF-8 without U+0000. Without a title it may be in Markdown.
  ///   - facts: What the line says of it; a title makes all of the text body, else it is looked for in the text.
  ///   - encoding: `utf-8`, or another one with `guessed` behind it where the bytes did not say.
  ///   - locator: Where the text was a file; nil when the line does not say.
  package init(text: [UInt8], _ facts: KnownFacts = KnownFacts(), encoding: String = "utf-8", locator: Locator?) {
    let place = locator ?? Locator(path: "")
    let cut = TextLines(text)
    if let form = TextForm.recognized(in: cut) {
      self.init(unread: text, .unreadForm(form, place, isLine: true), facts, at: place)
      return
    }
    let draft =
      facts.title.map { ArticleDraft(title: $0, text: text, page: ArticleDraft.Lines(kept: cut.lines)) }
      ?? ArticleDraft(ofPlain: cut, named: FileName(of: place))
    self.init(
      draft, facts, at: place, isFile: facts.title == nil && locator != nil,
      mayBeTitle: facts.title != nil || locator == nil, doubts: [.guessed(encoding, place)].compactMap { $0 })
  }

  /// - Parameters:
  ///   - html: Valid UTF-8 without U+0000.
  ///   - facts: What the line says of the page; its title goes before that of the page.
  ///   - locator: Where the page was a file; nil when the line does not say.
  package init(html: [UInt8], _ facts: KnownFacts = KnownFacts(), locator: Locator?) {
    let place = locator ?? Locator(path: "")
    let file = PageArticles.file(html, DatabaseReader(locator: place))
    guard let draft = file.drafts.first, file.drafts.count == 1 else {
      let issue = file.drafts.isEmpty ? Issue.empty(place) : .severalArticles(file.drafts.count, place)
      self.init(unread: [], issue, facts, at: place)
      return
    }
    self.init(draft, facts, at: place, isFile: locator != nil, mayBeTitle: false, doubts: file.issues)
  }

  private init(unread text: [UInt8], _ issue: Issue, _ facts: KnownFacts, at place: Locator) {
    let nothing = ArticleDraft(title: nil, text: text, page: ArticleDraft.Lines(kept: []))
    let facts = KnownFacts(source: facts.source, url: facts.url)
    assembled = AssembledArticle(nothing, facts, fileName: nil, at: place)
    issues = [issue]
  }

  /// A line that is a file has the day of its name; a title alone is something to read where `mayBeTitle`.
  private init(
    _ draft: ArticleDraft, _ facts: KnownFacts, at place: Locator, isFile: Bool, mayBeTitle: Bool, doubts: [Issue]
  ) {
    let fileName = isFile && draft.place == nil ? FileName(of: place).date : nil
    assembled = AssembledArticle(draft, facts, fileName: fileName, at: place)
    guard assembled.holdsText || mayBeTitle && assembled.page.title != .none else {
      issues = [.empty(place)]
      return
    }
    // A line that was no file is undated by its line.
    issues = doubts + assembled.issues.map { $0.fault == .undated && !isFile ? .undatedLine(place) : $0 }
  }
}
