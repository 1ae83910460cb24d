package import EntenteText

/// One text to annotate: a line of `entente annotate`'s input.
///
/// ```json
/// {"id": "a1", "text": "…", "title": "…", "published": "2023-09-29", "source": "…", "url": "…"}
/// ```
/// `id` and one of `text` and `html` are needed; a key that is null is absent, keys we do not know are allowed.
/// `locator`, `encoding`, `sha256`, `date_source` and `date_confidence` say of a text that was a file what reading the file
/// would have said of it.
package struct AnnotateRequest: Hashable, Sendable {
  /// What is to be read.
  package enum Content: Hashable, Sendable {
    case text([UInt8])
    case html([UInt8])
  }

  /// A longer line is refused, so that memory is bounded whatever is sent: 64 MiB.
  package static let maximumBytes = 64 << 20

  /// As given; a whole number is taken as its digits, since many tables number their rows.
  package let id: ArticleID
  package let content: Content
  /// Given, also empty, all of the text is body; nil when the title is to be found in the text.
  package let title: [UInt8]?
  /// The day of publication as it was written.
  package let published: String?
  package let source: String?
  package let url: String?
  /// Nil also where the line has anything but a string for it.
  package let author: String?
  /// Likewise.
  package let section: String?
  /// Where the text was, `2023/a.txt`; nil when that is not said.
  package let locator: String?
  /// By what name `published` is known; given unless the line says otherwise.
  package let dateSource: PublicationDate.Source
  package let dateConfidence: PublicationDate.Confidence
  /// How the text was decoded, `windows-1252 guessed`; `utf-8` unless the line says otherwise.
  package let encoding: String
  /// Of the bytes that were decoded; empty when that is not said.
  package let sha256: String
}

extension AnnotateRequest {
  /// Reads a line of input.
  ///
  /// U+0000, which no database keeps, becomes a space: one byte for one, so that offsets hold.
  ///
  /// - Parameter line: The bytes without the newline; a byte order mark before them is allowed.
  /// - Throws: The refusal that answers the line.
  package init(line: [UInt8]) throws(AnnotateRefusal) {
    let members = try Self.members(of: line)
    guard let id = Self.id(in: members) else {
      throw AnnotateRefusal(.missingField, id: nil, message: #"no "id"; name the text by a string"#)
    }
    func text(_ key: String) throws(AnnotateRefusal) -> [UInt8]? {
      switch members[key] {
      case nil, .null?: return nil
      case .string(let text)?: return Self.withoutNUL(text)
      default: throw AnnotateRefusal(.missingField, id: id, message: "\"\(key)\" is not a string")
      }
    }
    func string(_ key: String) throws(AnnotateRefusal) -> String? {
      try text(key).map { String(decoding: $0, as: UTF8.self) }
    }
    if let text = try text("text") {
      content = .text(text)
    } else if let page = try text("html") {
      content = .html(page)
    } else {
      throw AnnotateRefusal(.missingField, id: id, message: #"no "text"; give the article as a string"#)
    }
    self.id = id
    title = try text("title")
    published = try string("published")
    source = try string("source")
    url = try string("url")
    // Crawlers give lists and objects, too, which are no reason to refuse a line.
    author = try? string("author")
    section = try? string("section")
    func word<Word: RawRepresentable<String>>(_ key: String, else standard: Word) throws(AnnotateRefusal) -> Word {
      guard let text = try string(key) else { return standard }
      guard let word = Word(rawValue: text) else {
        throw AnnotateRefusal(.missingField, id: id, message: "\"\(key)\" is \"\(text)\", which is none of ours")
      }
      return word
    }
    locator = try string("locator").flatMap { $0.isEmpty ? nil : $0 }
    dateSource = try word("date_source", else: .given)
    dateConfidence = try word("date_confidence", else: .high)
    encoding = try string("encoding") ?? "utf-8"
    sha256 = try string("sha256") ?? ""
  }

  private static func members(of line: [UInt8]) throws(AnnotateRefusal) -> JSONObject {
    guard line.count <= maximumBytes else { throw .tooLong }
    do {
      return try JSONLine.object(in: line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line)
    } catch {
      let status: AnnotateRefusal.Status = error.cause == .badUTF8 ? .badUTF8 : .badJSON
      throw AnnotateRefusal(status, id: nil, message: error.description)
    }
  }

  private static func id(in members: JSONObject) -> ArticleID? {
    switch members["id"] {
    case .string(let text)? where !text.isEmpty: ArticleID(String(decoding: withoutNUL(text), as: UTF8.self))
    case .number(let literal)? where Int(literal) != nil: ArticleID(literal)
    default: nil
    }
  }

  private static func withoutNUL(_ text: [UInt8]) -> [UInt8] {
    text.contains(0) ? text.map { $0 == 0 ? UInt8(ascii: " ") : $0 } : text
  }
}
