package import EntenteText

/// An article as the reader of a form found it, before its page and its day are settled.
package struct ArticleDraft: Hashable, Sendable {
  /// What the form gives for a title, empty when it has a place for one and nothing there; nil to look for it in the text.
  package var title: [UInt8]?
  package var outlet: String?
  /// The day of publication as it was written.
  package var published: String?
  package var url: String?
  /// As they were written.
  package var author: String?
  package var section: String?
  /// Valid UTF-8 without U+0000: what the form gives for the body, wrapped or not, its paragraphs apart.
  package var text: [UInt8]
  /// What tells it from the other articles of its file; nil when it is the only one.
  package var place: Place?
  /// Whether lines of a site may be in the text, and are to be left out.
  package var isPage: Bool
  /// What is known of its lines already; nil where the text is yet to be cut, and all lines to be judged.
  package var page: Lines?

  package init(
    title: [UInt8]?, outlet: String? = nil, published: String? = nil, url: String? = nil, author: String? = nil,
    section: String? = nil, text: [UInt8], place: Place? = nil, isPage: Bool = false, page: Lines? = nil
  ) {
    self.title = title
    self.outlet = outlet
    self.published = published
    self.url = url
    self.author = author
    self.section = section
    self.text = text
    self.place = place
    self.isPage = isPage
    self.page = page
  }

  /// A text that is nothing but one article, about which nothing is known.
  package init(plain cut: TextLines) {
    self.init(title: nil, text: cut.text, isPage: true, page: Lines(kept: cut.lines))
  }

  package struct Lines: Hashable, Sendable {
    /// Those that may be headline and body.
    package let kept: [TextLines.Line]
    /// Those that are of the site by their elements.
    package let leftOut: [Skipped]

    package init(kept: [TextLines.Line], leftOut: [Skipped] = []) { (self.kept, self.leftOut) = (kept, leftOut) }
  }

  /// The text's lines that may be headline and body.
  var lines: TextLines { page.map { TextLines(text, lines: $0.kept) } ?? TextLines(text) }

  /// Where an article begins in a file that holds several.
  package enum Place: Hashable, Sendable {
    /// 1-based.
    case line(Int)
    /// 1-based, where lines say little: in a JSON document, a feed or a document of an office program.
    case number(Int)
  }
}

extension Locator {
  /// The place of an article in the file or member of this place.
  package func locator(of place: ArticleDraft.Place?) -> Locator {
    switch place {
    case nil: self
    case .line(let line): Locator(path: path, member: member, line: line)
    case .number(let number): Locator(path: path, member: (member.map { $0 + "!" } ?? "") + "\(number)", line: line)
    }
  }
}

/// The articles of a file as the reader of its form found them.
package struct DraftedFile: Sendable {
  package var drafts: [ArticleDraft]
  /// Of what could not be read in the file.
  package var issues: [Issue]

  package init(drafts: [ArticleDraft] = [], issues: [Issue] = []) { (self.drafts, self.issues) = (drafts, issues) }

  /// The same with one article less to tell apart, where there is only one.
  package var settled: DraftedFile {
    guard drafts.count == 1, issues.isEmpty else { return self }
    var settled = self
    settled.drafts[0].place = nil
    return settled
  }
}
