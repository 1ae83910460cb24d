/// One text that was read: decoded, with its title, paragraphs and everything that was left out of both.
package struct Article: Sendable {
  package let id: ArticleID
  /// Valid UTF-8 without U+0000, the text that byte ranges of field `body` are offsets into.
  ///
  /// Where it was not kept it ends behind a title that was found in it, with spaces before the title, else it is empty.
  package let text: [UInt8]
  /// Whether the text came with the article; facts may be imported without it, and their ranges lead into nothing.
  package let isTextKept: Bool
  package let title: Title
  /// Body paragraphs in order, trimmed, disjoint; what stands in none of them is title, skipped or white space.
  package let paragraphs: [ByteRange]
  /// What was left out of title and body, with the reason, in order.
  package let skipped: [Skipped]
  package let published: PublicationDate?
  /// The outlet, such as `Sputnik`.
  package let source: String?
  package let url: String?
  /// Who wrote it, as its form names them on one line; nil where it names nobody.
  package let author: String?
  /// The part of the outlet that it appeared in, such as `World` or `A; Pg. 4`; nil where its form names none.
  package let section: String?
  package let provenance: Provenance

  package init(
    id: ArticleID, text: [UInt8], title: Title, paragraphs: [ByteRange], skipped: [Skipped] = [],
    published: PublicationDate? = nil, source: String? = nil, url: String? = nil, author: String? = nil,
    section: String? = nil, provenance: Provenance, isTextKept: Bool = true
  ) {
    self.id = id
    self.text = text
    self.isTextKept = isTextKept
    self.title = title
    self.paragraphs = paragraphs
    self.skipped = skipped
    self.published = published
    self.source = source
    self.url = url
    self.author = author
    self.section = section
    self.provenance = provenance
  }
}

/// The name of an article in every table: stable while its place and content stay.
package struct ArticleID: Hashable, Sendable {
  package let value: String
  package init(_ value: String) { self.value = value }

  /// By bytes, as the database compares: `é` and `e` with an accent are two names.
  package static func == (left: ArticleID, right: ArticleID) -> Bool { left.value.utf8.elementsEqual(right.value.utf8) }
}

extension ArticleID: Comparable {
  /// By bytes, whatever the locale.
  package static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }
}

extension ArticleID: CustomStringConvertible {
  package var description: String { value }
}

extension Article {
  /// The headline, and what its byte ranges count in.
  package enum Title: Hashable, Sendable {
    case none
    /// Found in the text: ranges are offsets into the article's text.
    case inText(ByteRange)
    /// Given beside the text: ranges are offsets into these bytes.
    case apart([UInt8])
  }

  /// Where the bytes came from and how they were read.
  package struct Provenance: Hashable, Sendable {
    package let locator: Locator
    /// `utf-8`, `windows-1252` …; with `guessed` where the bytes did not say.
    package let encoding: String
    /// Lower-case hexadecimal SHA-256 of the bytes as they came.
    package let sha256: String

    package init(locator: Locator, encoding: String = "utf-8", sha256: String = "") {
      self.locator = locator
      self.encoding = encoding
      self.sha256 = sha256
    }
  }

  /// The same under another name.
  package func renamed(_ id: ArticleID) -> Article {
    Article(
      id: id, text: text, title: title, paragraphs: paragraphs, skipped: skipped, published: published, source: source,
      url: url, author: author, section: section, provenance: provenance, isTextKept: isTextKept)
  }

  /// The bytes that ranges of a field count in.
  package func bytes(of field: Field) -> [UInt8] {
    if field == .title, case .apart(let title) = title { title } else { text }
  }

  /// The bytes at a range of a field; nil where they were not kept, or the field ends before them.
  package func bytes(at range: ByteRange, of field: Field) -> ArraySlice<UInt8>? {
    let bytes = bytes(of: field)
    guard isTextKept || field == .title, range.end <= bytes.count else { return nil }
    return bytes[range.start..<range.end]
  }

  /// The headline's bytes; empty when there is none.
  package var titleBytes: ArraySlice<UInt8> {
    switch title {
    case .none: []
    case .inText(let range): text[range.start..<range.end]
    case .apart(let bytes): bytes[...]
    }
  }
}
