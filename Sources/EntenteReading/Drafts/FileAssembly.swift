import EntentePages
import EntenteText

/// Puts the articles of a file together: each with its name, its place and what articles.csv says of it.
struct FileAssembly {
  /// The file or member that they were found in.
  let locator: Locator
  let encoding: String
  /// Lower-case hexadecimal, of the bytes as they came.
  let sha256: String
  let dateOrder: DateOrder?

  /// Reads a text that is nothing but one article, in Markdown where it shows that.
  func article(ofPlain text: TextLines, _ sidecar: Sidecar.Row?) -> Reading {
    var reading = article(of: ArticleDraft(ofPlain: text, named: FileName(of: locator)), sidecar)
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
    let place = locator.locator(of: draft.place)
    let assembled = AssembledArticle(
      draft, sidecar?.facts ?? KnownFacts(), fileName: draft.place == nil ? FileName(of: locator).date : nil,
      dateOrder: dateOrder, at: place)
    guard assembled.holdsText else { return Reading(articles: [], issues: [.empty(place)]) }
    let article = assembled.article(
      id(of: assembled, in: draft),
      from: Article.Provenance(locator: place, encoding: encoding, sha256: sha256))
    guard draft.place != nil else { return Reading(articles: [article], issues: assembled.issues) }
    let issues = assembled.issues.map { $0.fault == .undated ? .undatedOne($0.locator) : $0 }
    return Reading(articles: [article], issues: issues)
  }

  /// A file that is one article is named by its bytes; what stands in a file among others by what it says itself, so that
  /// others may come, go or move around it.
  private func id(of article: AssembledArticle, in draft: ArticleDraft) -> ArticleID {
    let isFile = draft.place == nil && locator.member == nil && locator.line == nil
    return ArticleID(at: locator, sha256: isFile ? sha256 : article.sha256)
  }

  private var doubts: [Issue] { [.guessed(encoding, locator)].compactMap { $0 } }

  private func unused(_ row: Sidecar.Row) -> Issue {
    Issue(
      .unmatchedRow, locator, "what articles.csv says in row \(row.line) is not used; the file holds several articles",
      action: "remove the row, or save the articles as files of their own")
  }
}

extension ArticleDraft {
  /// A text that is nothing but one article, in Markdown where it shows that.
  init(ofPlain text: TextLines, named name: FileName) {
    self = Markdown(text.text, isNamed: name.isMarkdown)?.draft ?? ArticleDraft(plain: text)
  }
}

extension Sidecar.Row {
  /// What it says of its file's article.
  fileprivate var facts: KnownFacts {
    KnownFacts(title: title.map { Array($0.utf8) }, published: published, source: source, url: url)
  }
}

extension AssembledArticle {
  /// Of its text and of all that is known of it.
  fileprivate var sha256: String {
    let title = if case .apart(let bytes) = page.title { bytes } else { [UInt8]() }
    let facts = [published?.day.description, source, url, author, section].map { Array(($0 ?? "").utf8) }
    // No text holds U+0000.
    return SHA256.hex(of: Array(([text, title] + facts).joined(separator: [0])))
  }
}
