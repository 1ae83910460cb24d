import EntenteText

/// An article as the reader of a form found it in a file, before its page and its day are settled.
struct ArticleDraft: Hashable {
  /// What the form gives for a title, empty when it has a place for one and nothing there; nil to look for it in the text.
  var title: [UInt8]?
  var outlet: String?
  /// The day of publication as it was written.
  var published: String?
  var url: String?
  /// Valid UTF-8 without U+0000: what the form gives for the body, wrapped or not, its paragraphs apart.
  var text: [UInt8]
  /// What tells it from the other articles of its file; nil when it is the only one.
  var place: Place?
  /// Whether lines of a site may be in the text, and are to be left out.
  var isPage = false
  /// Of a page in HTML, what its elements say of its lines; nil where all lines are yet to be judged.
  var page: Lines?

  struct Lines: Hashable {
    /// Those that may be headline and body.
    let kept: [TextLines.Line]
    let leftOut: [Skipped]
  }

  /// The text's lines that may be headline and body.
  var lines: TextLines { page.map { TextLines(text, lines: $0.kept) } ?? TextLines(text) }

  /// Where an article begins in a file that holds several.
  enum Place: Hashable {
    /// 1-based.
    case line(Int)
    /// 1-based, where lines say little: in a JSON document, a feed or a document of an office program.
    case number(Int)
  }
}

extension Locator {
  /// The place of an article in the file or member of this place.
  func locator(of place: ArticleDraft.Place?) -> Locator {
    switch place {
    case nil: self
    case .line(let line): Locator(path: path, member: member, line: line)
    case .number(let number): Locator(path: path, member: (member.map { $0 + "!" } ?? "") + "\(number)", line: line)
    }
  }
}

/// The articles of a file as the reader of its form found them.
struct DraftedFile {
  var drafts: [ArticleDraft] = []
  /// Of what could not be read in the file.
  var issues: [Issue] = []

  /// The same with one article less to tell apart, where there is only one.
  var settled: DraftedFile {
    guard drafts.count == 1, issues.isEmpty else { return self }
    var settled = self
    settled.drafts[0].place = nil
    return settled
  }
}
