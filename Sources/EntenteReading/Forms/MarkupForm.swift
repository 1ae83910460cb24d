import EntentePages
import EntenteText

/// HTML, feeds and other XML, behind comments and declarations too.
///
/// An article that quotes a tag, or opens with `<Exclusive>`, is none of them: a page says what it is at its beginning, and
/// a piece of one has tags at the beginning or the end of most of its lines.
struct MarkupForm {
  static func recognized(in text: [UInt8], at opening: Int) -> TextForm? {
    guard text[opening...].contains(0x3C) else { return nil }
    let form = MarkupForm(text, opening)
    return form.declared ?? form.items ?? form.enclosed ?? form.open ?? form.fragment
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
      if ["rss", "rdf", "feed"].contains(where: { text.has("<!doctype \($0)", at: opening) }) {
        return feed(at: opening)
      }
      return text.has("<!doctype html", at: opening) ? page(at: opening) : xml(at: opening)
    }
    switch tag(at: opening) {
    case "html": return page(at: opening)
    case let name? where ["head", "body"].contains(name): return opensElement(name) ? page(at: opening) : nil
    case let name? where ["rss", "feed", "rdf:rdf"].contains(name): return opensElement(name) ? feed(at: opening) : nil
    default: return declaresXML && text[min(opening, text.count - 1)] == 0x3C ? xml(at: opening) : nil
    }
  }

  /// Whether the tag that opens the text is one of markup: with attributes, before another tag, or closed somewhere.
  ///
  /// `<Head> of state` is none.
  private func opensElement(_ name: String) -> Bool {
    let behind = text.span.skippingWhiteSpace(from: text.offset(behind: ">", from: opening), to: text.count)
    return hasAttributes(at: opening) || behind < text.count && text[behind] == 0x3C
      || isClosed(name, before: text.count)
  }

  private func isClosed(_ name: String, before end: Int) -> Bool {
    text[opening..<end].indices.contains { text[$0] == 0x3C && text.has("</\(name)", at: $0) }
  }

  /// Whether `name=value` stands in the tag that begins at an offset.
  private func hasAttributes(at offset: Int) -> Bool {
    text[offset...].prefix(2_000).prefix { $0 != 0x3E }.contains(0x3D)
  }

  /// A text between one element's tags, or one whose last line ends a page that begins on another line.
  private var enclosed: TextForm? {
    let end = text.span.trimmed(ByteRange(opening, text.count)).end
    guard end > opening, text[end - 1] == 0x3E, let last = text[..<end].lastIndex(of: 0x3C), last > opening,
      let closing = tag(at: last), text[last + 1] == 0x2F
    else { return nil }
    if closing == tag(at: opening), text[opening + 1] != 0x2F {
      if Self.blocks.contains(closing) { return page(at: opening) }
      return Self.elements.contains(closing) ? nil : xml(at: opening)
    }
    guard closing == "html" else { return nil }
    let begin = FormLines(text).first { text.has("<!doctype html", at: $0.start) || tag(at: $0.start) == "html" }
    return begin.map { page(at: $0.start) }
  }

  /// The items of a feed, with a title or whatever before them: most of the text stands between the first and the last.
  private var items: TextForm? {
    guard let first = FormLines(text, from: opening).prefix(8).map(\.start).first(where: isItem) else { return nil }
    let closing = text[first...].indices.last { text.has("</item>", at: $0) || text.has("</entry>", at: $0) }
    guard let closing, (closing - first) * 2 > text.count - opening else { return nil }
    return feed(at: first)
  }

  private func isItem(at offset: Int) -> Bool { ["item", "entry"].contains(tag(at: offset)) }

  /// A page's block that opens the text with its attributes, `<div class="story">`, and never closes.
  private var open: TextForm? {
    guard let name = tag(at: opening), Self.frames.contains(name), text[opening + 1] != 0x2F,
      hasAttributes(at: opening),
      !isClosed(name, before: text.count)
    else { return nil }
    return page(at: opening)
  }

  /// A piece of a page: more than half of the lines, or each paragraph that an empty line parts, begin or end with a tag of
  /// HTML, and some of these are more than the italics and line breaks that plain texts have.
  private var fragment: TextForm? {
    var counts = (lines: 0, tagged: 0, blocks: 0, paragraphs: 0, opened: 0, breaks: false)
    var first: Int?
    var end = opening
    for line in FormLines(text, from: opening) {
      let tags = tags(of: line)
      let opensParagraph = counts.lines == 0 || text[end..<line.start].count { $0 == 0x0A } > 1
      end = line.end
      counts.lines += 1
      if opensParagraph { counts.paragraphs += 1 }
      guard !tags.isEmpty else { continue }
      counts.tagged += 1
      // A poem may end its lines in breaks; a page breaks behind its headline, too.
      counts.breaks = counts.breaks || counts.lines == 1
      first = first ?? tags[0]
      let opens = tags[0] == line.start && Self.blocks.contains(tag(at: line.start) ?? "")
      if opens && opensParagraph { counts.opened += 1 }
      if tags.contains(where: { isBlock(at: $0) || counts.breaks && isEmptyBreak(at: $0) }) { counts.blocks += 1 }
    }
    let isOfTags = counts.tagged * 2 > counts.lines && counts.blocks > 0
    guard let first, isOfTags || counts.opened == counts.paragraphs && counts.blocks > 1 else { return nil }
    return page(at: first)
  }

  /// Where tags of HTML begin and end a line.
  private func tags(of line: ByteRange) -> [Int] {
    let last = text[line.end - 1] == 0x3E ? text[line.start..<line.end].lastIndex(of: 0x3C) : nil
    return [line.start, last].compactMap { $0 }.filter { Self.elements.contains(tag(at: $0) ?? "") }
  }

  private func isBlock(at offset: Int) -> Bool { Self.blocks.contains(tag(at: offset) ?? "") }

  /// Whether a line break begins a line.
  private func isEmptyBreak(at offset: Int) -> Bool {
    tag(at: offset) == "br" && (offset == 0 || FormLines.isLineEnd(text[offset - 1]))
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
    form("an HTML page", at: offset, .html, "save the page as plain text (UTF-8), without tags")
  }

  private func feed(at offset: Int) -> TextForm {
    form("a news feed (RSS or Atom)", at: offset, .feed, "save the text of each of its articles as a file of its own")
  }

  private func xml(at offset: Int) -> TextForm {
    form("an XML document", at: offset, nil, "save the text of each article as a file of its own, without tags")
  }

  private func form(_ name: String, at offset: Int, _ format: InputFormat?, _ action: String) -> TextForm {
    let end = text[offset...].firstIndex { $0 == 0x3E || FormLines.isLineEnd($0) } ?? text.count - 1
    return TextForm(name, at: ByteRange(offset, end + 1), of: text, format: format, action: action)
  }

  /// Elements that frame what a page shows.
  private static let frames: Set<String> = ["div", "article", "section", "main"]

  /// Elements that plain texts do not have.
  private static let blocks = Set(
    """
    html head body title meta link script style base div p h1 h2 h3 h4 h5 h6 figure figcaption picture ul ol li dl dt dd \
    table thead tbody tr td th article section main header footer nav aside blockquote pre iframe form input button label \
    video audio source svg noscript
    """.split(separator: " ").map(String.init))

  /// Elements that pieces of pages begin with.
  private static let elements = blocks.union(
    "span br hr a b i u em strong small font center img code time cite q sub sup".split(separator: " ").map(String.init)
  )
}

extension [UInt8] {
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
