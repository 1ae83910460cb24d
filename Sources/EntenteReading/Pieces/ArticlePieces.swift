import EntenteArchives
import EntentePages
import EntenteText

/// The articles of a file, some at a time: of lines, rows and archives no more than a few megabytes are in memory.
///
/// The pieces follow from the file's bytes alone, so that who stored the first ones can go on behind them.
package struct ArticlePieces {
  private let reader: FileReader
  private let budget: ExpansionBudget
  /// Kept open for whoever reads it by its descriptor.
  private let file: OpenFile?
  /// The innermost is the last.
  private var open: [Opened] = []
  /// What is read whole.
  private var reading: Reading?
  /// How often articles of a name were found.
  private var found: [ArticleID: Int] = [:]

  /// Bytes of a piece, where a line or a row is not larger.
  static let size = 4_000_000

  private enum Opened {
    case archive(ArchiveMembers)
    case lines(LinePieces)
    case table(TablePieces)
  }

  init(of bytes: [UInt8], at locator: Locator, _ reader: FileReader) {
    (self.reader, file, budget) = (reader, nil, ExpansionBudget(ofFile: bytes.count))
    reading = begin(bytes, locator, depth: 0)
  }

  init(of file: OpenFile, at locator: Locator, _ reader: FileReader) {
    (self.reader, self.file, budget) = (reader, file, ExpansionBudget(ofFile: file.size))
    reading = begin(ByteSource(file.nextBlock), locator, depth: 0, from: file)
  }

  /// The pieces of a file of which nothing can be read.
  init(_ issue: Issue, _ reader: FileReader) {
    (self.reader, file, budget) = (reader, nil, ExpansionBudget(ofFile: 0))
    reading = Reading(articles: [], issues: [issue])
  }

  /// The next articles, each with a name of its own, and issues; nil at the end.
  package mutating func next() -> Reading? {
    guard let reading = nextRead() else { return nil }
    return Reading(articles: reading.articles.map { named($0) }, issues: reading.issues)
  }

  private mutating func named(_ article: Article) -> Article {
    let count = found[article.id, default: 0]
    found[article.id] = count + 1
    return count == 0 ? article : article.renamed(ArticleID(repeating: article.id, after: count))
  }

  private mutating func nextRead() -> Reading? {
    if let reading {
      self.reading = nil
      return reading
    }
    while let last = open.popLast() {
      switch last {
      case .archive(var members):
        switch members.next() {
        case .end: continue
        case .reading(let reading):
          open.append(.archive(members))
          return reading
        case .file(let source, let locator):
          open.append(.archive(members))
          if let reading = begin(source, locator, depth: members.depth + 1) { return reading }
        }
      case .lines(var lines):
        guard let reading = lines.next() else { continue }
        open.append(.lines(lines))
        return reading
      case .table(var table):
        guard let reading = table.next() else { continue }
        open.append(.table(table))
        return reading
      }
    }
    return nil
  }

  // MARK: Beginnings

  /// Reads what is small enough to be read whole, or opens what is not.
  ///
  /// - Parameters:
  ///   - source: Of a file or of a member.
  ///   - locator: Its place.
  ///   - depth: How many archives the member is in; 0 for a file.
  ///   - file: Where an archive on the disk is read; nil for a member.
  /// - Returns: What was read whole; nil where it was opened.
  private mutating func begin(
    _ source: ByteSource, _ locator: Locator, depth: Int, from file: OpenFile? = nil
  ) -> Reading? {
    let limit = reader.options.maximumFileSize
    do throws(ByteSource.Failure) {
      var source = source
      let head = Array(try source.looked(at: min(Self.size, limit)))
      if let file, Container.begins(head) { return begin(.file(descriptor: file.rewound), locator, depth: depth) }
      if head.count >= min(Self.size, limit), let rows = rows(source, head, locator) {
        open.append(rows)
        return nil
      }
      if let file, file.size > limit { throw .file(.tooLarge(bytes: file.size)) }
      return begin(try source.rest(atMost: limit), locator, depth: depth)
    } catch {
      return Reading(articles: [], issues: [.unread(error, locator, limit: limit)])
    }
  }

  private mutating func begin(_ bytes: [UInt8], _ locator: Locator, depth: Int) -> Reading? {
    guard Container.begins(bytes), depth < ArchiveMembers.maximumDepth else {
      return reader.reading(of: bytes, at: locator)
    }
    return begin(.bytes(bytes), locator, depth: depth)
  }

  private mutating func begin(_ archive: ArchiveReader.Source, _ locator: Locator, depth: Int) -> Reading? {
    open.append(.archive(ArchiveMembers(archive, reader, locator, depth: depth, budget)))
    return nil
  }

  /// Opens bytes that begin as JSON lines or as a table of articles.
  private func rows(_ source: ByteSource, _ head: [UInt8], _ locator: Locator) -> Opened? {
    guard let format = reader.rowFormat(ofHead: head) else { return nil }
    let limit = reader.options.maximumFileSize
    let pieces = TextPieces(source, size: min(Self.size, limit), longestLine: limit, locator)
    let assembly = PieceAssembly(reader, locator)
    return switch format {
    case .lines: .lines(LinePieces(pieces, assembly))
    case .table(let header): .table(TablePieces(pieces, header, longestRow: limit, assembly))
    }
  }
}

extension FileReader {
  /// A form that is read row by row.
  enum RowFormat {
    case lines
    case table(TableForm.Header)
  }

  /// The form of bytes that go on behind these; nil where they are to be read whole.
  func rowFormat(ofHead head: [UInt8]) -> RowFormat? {
    guard let end = head.lastIndex(of: 0x0A), let decoded = try? DecodedText(Array(head[...end])),
      decoded.encoding == "utf-8" || decoded.encoding.hasPrefix("windows")
    else { return nil }
    let text = TextLines(decoded.text)
    switch options.format ?? TextForm.recognized(in: text)?.format {
    case .json: return JSONArticles.holdsLines(decoded.text) ? .lines : nil
    case .table: return TableForm.header(in: text).flatMap { TableArticles.holdsTexts($0) ? .table($0) : nil }
    default: return nil
    }
  }
}
