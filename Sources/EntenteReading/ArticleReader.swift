package import EntenteText

/// Reads files as articles, one at a time.
package struct ArticleReader: Sendable {
  package struct Options: Hashable, Sendable {
    /// Larger files are not read; in bytes.
    package var maximumFileSize: Int
    /// How `09/12/2023` is to be read; nil leaves such a date unused.
    package var dateOrder: DateOrder?

    package init(maximumFileSize: Int = 20_000_000, dateOrder: DateOrder? = nil) {
      self.maximumFileSize = maximumFileSize
      self.dateOrder = dateOrder
    }
  }

  package let options: Options

  package init(_ options: Options = Options()) { self.options = options }

  /// Lists the files that may be articles; reads none of them but articles.csv.
  ///
  /// - Parameters:
  ///   - paths: Folders, searched with all that is below them, and files, taken whatever their ending.
  ///   - own: What the run itself writes; it is passed over, as are reports, databases, hidden files and locks.
  /// - Returns: The files, sorted by the bytes of their locators, and what was passed over.
  /// - Throws: `missing`, `unreadable`, `failed` or `special` for a path that cannot be used, `empty` when nothing was
  ///   found.
  package func files(at paths: [String], apartFrom own: [OwnPlace] = []) throws(ReadingError) -> SourceListing {
    var search = SourceSearch(options, apartFrom: own)
    for path in paths { try search.add(path) }
    let listing = search.listing
    guard listing.files.isEmpty else { return listing }
    // Nothing was found where not all could be looked at: there may be articles.
    let failed = listing.issues.first { !listing.unseen.isEmpty && $0.fault == .unreadable }
    if let failed { throw .notListed(issue: failed) }
    throw .empty(paths: paths, others: search.others)
  }

  /// Reads one file; nothing of it is kept.
  ///
  /// - Returns: The article, or none and an issue of severity `error` that says why.
  package func read(_ file: SourceFile) -> Reading {
    switch contents(of: file) {
    case .success(let contents): read(contents)
    case .failure(let refusal): Reading(article: nil, issues: [refusal.issue])
    }
  }

  /// Loads a file's bytes, so that it can be told whether they were read before.
  package func contents(of file: SourceFile) -> Result<FileContents, FileRefusal> {
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.contents(of: file.path, limit: options.maximumFileSize)
      return .success(FileContents(file: file, bytes: bytes, sha256: SHA256.hex(of: bytes)))
    } catch {
      return .failure(FileRefusal(issue: .failed(error, file.locator, limit: options.maximumFileSize)))
    }
  }

  /// Reads loaded bytes as an article.
  package func read(_ contents: FileContents) -> Reading {
    article(from: contents.bytes, at: contents.file.locator, sidecar: contents.file.sidecar)
  }

  /// Reads the bytes of a file; the result depends on nothing else.
  func article(from bytes: [UInt8], at locator: Locator, sidecar: Sidecar.Row? = nil) -> Reading {
    do throws(DecodedText.Refusal) {
      return article(try DecodedText(bytes), SHA256.hex(of: bytes), locator, sidecar)
    } catch {
      return Reading(article: nil, issues: [.refused(error, locator)])
    }
  }

  private func article(
    _ decoded: DecodedText, _ sha256: String, _ locator: Locator, _ sidecar: Sidecar.Row?
  ) -> Reading {
    let lines = TextLines(decoded.text)
    if let form = TextForm.recognized(in: lines) {
      return Reading(article: nil, issues: [.unreadForm(form, locator)])
    }
    let page = page(of: lines, title: sidecar?.title)
    guard !page.paragraphs.isEmpty else { return Reading(article: nil, issues: [.empty(locator)]) }
    let dating = Dating(
      sidecar: sidecar?.published.map { WrittenDate(cell: $0, order: options.dateOrder) },
      text: page.date, fileName: FileName(of: locator).date, in: decoded.text, locator)
    let article = Article(
      id: ArticleID(at: locator, sha256: sha256), text: decoded.text, title: page.title, paragraphs: page.paragraphs,
      skipped: page.skipped, published: dating.published, source: sidecar?.source ?? page.outlet, url: sidecar?.url,
      provenance: Article.Provenance(locator: locator, encoding: decoded.encoding, sha256: sha256))
    let doubts = TextDoubts.issues(in: decoded.text, encoding: decoded.encoding, locator)
    return Reading(article: article, issues: doubts + dating.issues)
  }

  private func page(of text: TextLines, title: String?) -> Page {
    guard let title else { return PlainText.page(text, givenTitle: nil, dateOrder: options.dateOrder) }
    return PlainText.page(text, knownTitle: Array(title.utf8), dateOrder: options.dateOrder)
  }
}

/// Why a file's bytes could not be loaded.
package struct FileRefusal: Error, Sendable {
  package let issue: Issue
}

/// What became of one input: an article or none, and what is to be known about it.
package struct Reading: Sendable {
  package let article: Article?
  package let issues: [Issue]
}

extension ArticleID {
  /// `a_` and twelve hexadecimal digits that follow from the article's place and content.
  ///
  /// - Parameters:
  ///   - locator: Where the article stands.
  ///   - sha256: Of the bytes it came from.
  package init(at locator: Locator, sha256: String) {
    self.init("a_" + SHA256.hex(of: Array("\(locator)\n\(sha256)".utf8)).prefix(12))
  }
}
