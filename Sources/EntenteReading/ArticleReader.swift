package import EntentePages
package import EntenteText

/// Reads files as articles, one at a time.
package struct ArticleReader: Sendable {
  package struct Options: Hashable, Sendable {
    /// Larger files are not read, in bytes; of lines, rows and archives, larger lines, rows and members.
    package var maximumFileSize: Int
    /// How `09/12/2023` is to be read; nil leaves such a date unused.
    package var dateOrder: DateOrder?
    /// The form of all files; nil to tell it by what each holds.
    package var format: InputFormat?

    package init(maximumFileSize: Int = 20_000_000, dateOrder: DateOrder? = nil, format: InputFormat? = nil) {
      self.maximumFileSize = maximumFileSize
      self.dateOrder = dateOrder
      self.format = format
    }
  }

  /// Names how files are read; it changes with every change by which a file may be another article, so that files that a
  /// database knows are read again.
  package static var rules: String { "reading 7" }

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
  /// - Returns: Its articles in their order, or none and an issue of severity `error` that says why.
  package func read(_ file: SourceFile) -> Reading {
    switch contents(of: file) {
    case .success(let contents): read(contents)
    case .failure(let refusal): Reading(articles: [], issues: [refusal.issue])
    }
  }

  /// Looks at a file, so that it can be told whether its bytes were read before; of a large one only the first are kept.
  package func contents(of file: SourceFile) -> Result<FileContents, FileRefusal> {
    do throws(FileBytes.Failure) {
      for _ in 1...2 {
        let opened = try FileBytes.opened(file.path)
        let contents = try FileContents(file, opened, self)
        if opened.isSame(as: try FileBytes.opened(file.path)) { return .success(contents) }
      }
      throw .changing
    } catch {
      return .failure(FileRefusal(issue: .failed(error, file.locator, limit: options.maximumFileSize)))
    }
  }

  /// Reads a file's bytes as the articles that they hold; the result depends on nothing else.
  package func read(_ contents: FileContents) -> Reading {
    var pieces = pieces(of: contents)
    var (articles, issues): ([Article], [Issue]) = ([], [])
    while let reading = pieces.next() {
      articles += reading.articles
      issues += reading.issues
    }
    return Reading(articles: articles, issues: issues)
  }

  /// The same, some articles at a time.
  package func pieces(of contents: FileContents) -> ArticlePieces {
    let (file, reader) = (contents.file, fileReader(contents.file, sha256: contents.sha256))
    if contents.isWhole { return ArticlePieces(of: contents.head, at: file.locator, reader) }
    do throws(FileBytes.Failure) {
      return ArticlePieces(of: try FileBytes.opened(file.path), at: file.locator, reader)
    } catch {
      return ArticlePieces(.failed(error, file.locator, limit: options.maximumFileSize), reader)
    }
  }

  /// What is to be said of a file that changed while its pieces were read; nil for one that did not.
  package func change(of contents: FileContents) -> Issue? {
    guard !contents.isWhole, (try? FileBytes.opened(contents.file.path))?.isSame(as: contents.stamp) != true else {
      return nil
    }
    return .failed(.changing, contents.file.locator, limit: options.maximumFileSize)
  }

  func fileReader(_ file: SourceFile, sha256: String) -> FileReader {
    FileReader(options: options, sidecar: file.sidecar, sha256: sha256)
  }
}

/// Why a file's bytes could not be loaded.
package struct FileRefusal: Error, Sendable {
  package let issue: Issue
}

/// What became of one input: articles or none, and what is to be known about them.
package struct Reading: Sendable {
  package let articles: [Article]
  package var issues: [Issue]
}

extension ArticleID {
  /// `a_` and twelve hexadecimal digits that follow from the article's place and content.
  ///
  /// - Parameters:
  ///   - locator: The file or member that it stands in.
  ///   - sha256: Of the bytes it came from; of what it says where others stand in them too.
  package init(at locator: Locator, sha256: String) { self.init(hashing: "\(locator)\n\(sha256)") }

  /// The name of an article that stands in a file once more, the same in everything.
  ///
  /// - Parameters:
  ///   - id: The name of the first.
  ///   - count: How many stand before it; at least one.
  init(repeating id: ArticleID, after count: Int) { self.init(hashing: "\(id)\n\(count)") }

  private init(hashing text: String) { self.init("a_" + SHA256.hex(of: Array(text.utf8)).prefix(12)) }
}
