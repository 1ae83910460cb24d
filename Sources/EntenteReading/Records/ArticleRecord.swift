import EntenteMarkup
import EntentePages
import EntenteText

/// An article as a row of a table or an object of JSON: names and values, of which some are parts of an article.
///
/// Of several names that mean the same the first of `ArticleColumn`'s order counts, since those that are surest come first
/// there: trafilatura's `source` is an address and `source-hostname` the outlet.
struct ArticleRecord {
  /// Values without blanks at their ends, by the keys of their names; missing ones are left out.
  private let values: [ArticleColumn: [(rank: Int, name: String, value: String)]]

  init(_ fields: some Sequence<(name: String, value: String)>) {
    var values: [ArticleColumn: [(rank: Int, name: String, value: String)]] = [:]
    for (name, value) in fields {
      guard let column = ArticleColumn(name), let value = SidecarCell.value(value) else { continue }
      values[column, default: []].append((ArticleColumn.rank(of: name), name, value))
    }
    self.values = values.mapValues { $0.sorted { $0.rank < $1.rank } }
  }

  /// Whether anything of it is part of an article.
  var isArticle: Bool { values[.text] != nil || values[.title] != nil }

  /// The text, and whether it was cut where it was stored.
  var text: (text: String, cut: TextCut?)? {
    guard let entry = values[.text]?.first else { return nil }
    return TextCut.parted(entry.value, isTeaser: ArticleColumn.isTeaser(entry.name))
  }

  /// Nil without a text.
  func draft(at place: ArticleDraft.Place?) -> ArticleDraft? {
    guard let text else { return nil }
    var draft = draft(of: Self.shown(Self.clean(text.text)))
    draft.place = place
    return draft
  }

  /// The same of a text from elsewhere.
  func draft(of text: [UInt8]) -> ArticleDraft {
    ArticleDraft(
      title: values[.title].map { Array(($0.first?.value ?? "").utf8) }, outlet: outlet,
      published: values[.published]?.first?.value, url: url, author: values[.author]?.first?.value,
      section: values[.section]?.first?.value, text: text)
  }

  private var outlet: String? { values[.source]?.first { !Self.isAddress($0.value) }?.value }

  private var url: String? {
    (values[.url] ?? []).first { Self.isAddress($0.value) }?.value
      ?? values[.source]?.first { Self.isAddress($0.value) }?.value ?? values[.url]?.first?.value
  }

  private static func isAddress(_ value: String) -> Bool { value.hasPrefix("http://") || value.hasPrefix("https://") }

  /// What a text in HTML shows, as some services give it; any other text as it is.
  private static func shown(_ text: [UInt8]) -> [UInt8] {
    let opening = text.span.skippingWhiteSpace(from: 0, to: text.count)
    guard opening < text.count, MarkupForm.recognized(in: text, at: opening)?.format == .html else { return text }
    return PageText.shown(in: text)
  }

  /// Without U+0000, which no text of an article has.
  private static func clean(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0 } }
}

/// Why a text that a table or a service gives is not whole.
enum TextCut: Hashable {
  /// `… [+2134 chars]`, as NewsAPI gives it.
  case byService
  /// A spreadsheet's cell holds 32,767 characters.
  case bySpreadsheet
  /// A summary is all that is there.
  case teaser

  /// Returns a text without the mark of its cut, and the cut.
  static func parted(_ text: String, isTeaser: Bool) -> (text: String, cut: TextCut?) {
    if text.hasSuffix(" chars]"), let mark = text.range(ofLast: "[+") {
      return (String(text[..<mark]), .byService)
    }
    if text.utf16.count >= 32_767, text.utf16.count <= 32_768 { return (text, .bySpreadsheet) }
    return (text, isTeaser ? .teaser : nil)
  }

  fileprivate var reason: String {
    switch self {
    case .byService: "the service that gave it cut its text"
    case .bySpreadsheet: "a spreadsheet cut its text at 32,767 characters"
    case .teaser: "only a summary of its text is there"
    }
  }
}

extension String {
  /// Where the last occurrence of some text begins.
  fileprivate func range(ofLast text: String) -> String.Index? {
    indices.last { self[$0...].hasPrefix(text) }
  }
}

extension Issue {
  /// An article of which only a part was read.
  static func cut(_ cut: TextCut, _ locator: Locator) -> Issue {
    Issue(
      .cutText, locator, "read in part; \(cut.reason)", action: "take the text from where it came, if its end matters")
  }

  /// An article of a file of several, of which there is nothing to read.
  static func withoutText(_ locator: Locator) -> Issue {
    Issue(
      .withoutText, locator, "not read; only its title or a summary is there, not its text",
      action: "export it again with its full text")
  }
}
