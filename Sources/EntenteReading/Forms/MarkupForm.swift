import EntenteText

/// HTML, feeds and other XML, behind comments and declarations too.
///
/// An article that quotes a tag, or opens with `<Exclusive>`, is none of them: a page says what it is at its beginning, and
/// a piece of one has tags at the beginning or the end of most of its lines.
struct MarkupForm {
  static func recognized(in text: [UInt8], at opening: Int) -> TextForm? {
    guard text[opening...].contains(0x3C) else { return nil }
    let form = MarkupForm(text, opening)
    return form.declared ?? form.enclosed ?? form.fragment
  }

  private let text: [UInt8]
  /// Behind white space, comments and instructions.
  private let opening: Int
  private let declaresXML: Bool

  private init(_ text: [UInt8], _ opening: Int) {
    var offset = opening
    var declaresXML = false
    let ends: [(head: String, end: String)] = [("<!--", "-->"), ("<?", "?>")]
    while let (head, end) = ends.first(where: { text.has($0.head, at: offset) }) {
      declaresXML = declaresXML || text.has("<?xml", at: offset)
      offset = text.offset(behind: end, from: offset + head.utf8.count)
      offset = text.span.skippingWhiteSpace(from: offset, to: text.count)
    }
    self.text = text
    self.opening = offset
    self.declaresXML = declaresXML
  }

  /// A document that begins with its type, or with the outermost element of a page or a feed.
  private var declared: TextForm? {
    if text.has("<!doctype", at: opening) {
      return text.has("<!doctype html", at: opening) ? page(at: opening) : xml(at: opening)
    }
    switch tag(at: opening) {
    case "html", "head", "body": return page(at: opening)
    case "rss", "feed", "rdf:rdf": return feed
    default: return declaresXML ? xml(at: min(opening, text.count - 1)) : nil
    }
  }

  /// A text between one element's tags, or one whose last line ends a page that begins on another line.
  private var enclosed: TextForm? {
    let end = text.span.trimmed(ByteRange(opening, text.count)).end
    guard end > opening, text[end - 1] == 0x3E, let last = text[..<end].lastIndex(of: 0x3C), last > opening,
      let closing = tag(at: last), text[last + 1] == 0x2F
    else { return nil }
    if closing == tag(at: opening), text[opening + 1] != 0x2F {
      return Self.elements.contains(closing) ? nil : xml(at: opening)
    }
    guard closing == "html" else { return nil }
    let begin = FormLines(text).first { text.has("<!doctype html", at: $0.start) || tag(at: $0.start) == "html" }
    return begin.map { page(at: $0.start) }
  }

  /// A piece of a page: more than half of the lines begin or end with a tag of HTML, and one of these closes.
  private var fragment: TextForm? {
    var (lines, tagged, closing) = (0, 0, 0)
    var first: Int?
    for line in FormLines(text, from: opening) {
      lines += 1
      let last = text[line.end - 1] == 0x3E ? text[line.start..<line.end].lastIndex(of: 0x3C) : nil
      let tags = [line.start, last].compactMap { $0 }.filter { Self.elements.contains(tag(at: $0) ?? "") }
      guard !tags.isEmpty else { continue }
      tagged += 1
      if tags.contains(where: { text[$0 + 1] == 0x2F || text.has("<br", at: $0) }) { closing += 1 }
      first = first ?? tags[0]
    }
    guard closing > 0, tagged * 2 > lines, let first else { return nil }
    return page(at: first)
  }

  /// The name of the tag that begins at an offset, in lower case, or nil when none does.
  private func tag(at offset: Int) -> String? {
    guard offset < text.count, text[offset] == 0x3C else { return nil }
    let start = offset + 1 < text.count && text[offset + 1] == 0x2F ? offset + 2 : offset + 1
    var end = start
    while end < text.count, end - start < 40, Self.isOfName(text[end]) { end += 1 }
    let isApart = end < text.count && (text[end] == 0x3E || text[end] == 0x2F || text[end] <= 0x20)
    return end > start && isApart ? text.surface(ByteRange(start, end)).lowercased() : nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }

  private func page(at offset: Int) -> TextForm {
    form("an HTML page", at: offset, "save the page as plain text (UTF-8), without tags")
  }

  private var feed: TextForm {
    form("a news feed (RSS or Atom)", at: opening, "save the text of each of its articles as a file of its own")
  }

  private func xml(at offset: Int) -> TextForm {
    form("an XML document", at: offset, "save the text of each article as a file of its own, without tags")
  }

  private func form(_ name: String, at offset: Int, _ action: String) -> TextForm {
    let end = text[offset...].firstIndex { $0 == 0x3E || FormLines.isLineEnd($0) } ?? text.count - 1
    return TextForm(name, at: ByteRange(offset, end + 1), of: text, action: action)
  }

  /// Elements that pieces of pages begin with.
  private static let elements = Set(
    """
    html head body title meta link script style base div span p br hr h1 h2 h3 h4 h5 h6 a b i u em strong small font center \
    img figure figcaption picture ul ol li dl dt dd table thead tbody tr td th article section main header footer nav aside \
    blockquote pre code iframe form input button label time video audio source svg noscript cite q sub sup
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

extension [UInt8] {
  /// Whether some ASCII text in lower case stands at an offset, in either case.
  func has(_ word: String, at offset: Int) -> Bool {
    guard offset + word.utf8.count <= count else { return false }
    return zip(word.utf8, self[offset...]).allSatisfy { letter, byte in
      letter == byte || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
    }
  }

  /// The offset behind the next occurrence of some ASCII text, or the end.
  func offset(behind word: String, from start: Int) -> Int {
    let word = Array(word.utf8)
    var offset = start
    while offset + word.count <= count {
      if self[offset] == word[0], self[offset..<offset + word.count].elementsEqual(word) { return offset + word.count }
      offset += 1
    }
    return count
  }
}
