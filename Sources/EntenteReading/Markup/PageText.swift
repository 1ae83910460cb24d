import EntenteMarkup
import EntentePages
import EntenteText

/// What a page shows, as lines of text that know their elements: paragraphs and headings with an empty line around them,
/// other blocks on lines of their own, the short cells of a table with tabs between.
struct PageText {
  struct Line {
    /// In the text, without white space at its ends.
    let range: ByteRange
    /// The text of the page that it begins with.
    let node: Int
    /// The innermost block that the text stands in.
    let block: Int
    /// Bytes of it that are links.
    let linked: Int
    /// Whether it goes on with the line before, as it does behind a line break.
    let continues: Bool
    let words: Int
    /// Whether it ends in a full stop, question or exclamation mark.
    let endsInStop: Bool

    /// Five words and a stop, most of them no link: a sentence rather than a label, a menu or a headline.
    var isProse: Bool { endsInStop && words >= 5 && linked * 3 < range.count }
  }

  /// UTF-8 without U+0000.
  private(set) var text: [UInt8] = []
  private(set) var lines: [Line] = []
  /// Elements that are of the site by what they are called, in the order of their beginnings.
  private(set) var marks: [(node: Int, why: Skipped.Reason)] = []

  /// Elements with microdata or RDFa.
  private(set) var described: [Int] = []

  private var open: [(end: Int, gap: Int, node: Int, isCell: Bool)] = []
  private var breaks = 0
  private var isBlankDue = false
  private var lineStart = -1
  private var lineNode = 0
  private var lineBlock = 0
  private var linked = 0
  private var blanks = 0

  init(_ page: HTMLPage) {
    text.reserveCapacity(page.source.count / 3)
    var sites = SiteElements(page)
    let bytes = page.source.span
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      while let last = open.last, last.end <= index { close(last) }
      if node.tag == .text {
        write(index, node, page, bytes)
      } else if let verdict = begin(index, node, &sites, bytes), verdict == .hidden {
        index = Int(node.end)
        continue
      }
      index += 1
    }
    endLine()
    described = sites.described
  }

  /// The whole text of a page, or of a piece of one.
  ///
  /// - Parameters:
  ///   - html: UTF-8.
  ///   - why: Elements that are of the site for this reason are left out.
  /// - Returns: UTF-8.
  static func shown(in html: [UInt8], without why: Skipped.Reason? = nil) -> [UInt8] {
    let page = HTMLParser.page(html)
    let shown = PageText(page)
    let marks = shown.marks.filter { $0.why == why }
    guard !marks.isEmpty else { return shown.text }
    let kept = shown.lines.filter { line in
      !marks.contains { $0.node <= line.node && line.node < Int(page.nodes[$0.node].end) }
    }
    return Array(kept.map { shown.text[$0.range.start..<$0.range.end] }.joined(separator: [0x0A, 0x0A]))
  }

  // MARK: Elements

  private mutating func begin(
    _ index: Int, _ node: HTMLPage.Node, _ sites: inout SiteElements, _ bytes: Span<UInt8>
  ) -> SiteElements.Verdict? {
    if Self.unseen.contains(node.tag) { return .hidden }
    if node.tag == .br {
      breaks = min(2, breaks + 1)
      return nil
    }
    let verdict = sites.verdict(on: index, node, bytes)
    if verdict == .hidden { return .hidden }
    var gap = Self.paragraphs.contains(node.tag) ? 2 : Self.blocks.contains(node.tag) ? 1 : 0
    let isCell = node.tag == .td || node.tag == .th
    if isCell, sites.isLong(index, node) { gap = 1 }
    if case .site(let why) = verdict {
      marks.append((index, why))
      gap = max(gap, 1)
    }
    guard gap > 0 || isCell else { return verdict }
    breaks = max(breaks, gap)
    open.append((Int(node.end), gap, index, isCell))
    return verdict
  }

  private mutating func close(_ last: (end: Int, gap: Int, node: Int, isCell: Bool)) {
    open.removeLast()
    if last.isCell, last.gap == 0, breaks == 0, let byte = text.last, byte != 0x0A, byte != 0x09 { text.append(0x09) }
    breaks = max(breaks, last.gap)
  }

  // MARK: Text

  private mutating func write(_ index: Int, _ node: HTMLPage.Node, _ page: HTMLPage, _ bytes: Span<UInt8>) {
    let isPreformatted = open.contains { page.nodes[$0.node].tag == .pre }
    let range = page.range(of: index)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte <= 0x20 {
        if byte == 0x0A, isPreformatted { breaks = min(2, breaks + 1) }
        isBlankDue = isBlankDue || byte != 0
        offset += 1
      } else if byte == 0x26, let (value, end) = CharacterReferences.reference(in: bytes, offset + 1, range.upperBound)
      {
        write(value, index, node)
        offset = end
      } else {
        write(byte, index, node)
        offset += 1
      }
    }
  }

  private mutating func write(_ value: Unicode.Scalar, _ index: Int, _ node: HTMLPage.Node) {
    if value.value <= 0x20 || value.value == 0xA0 {
      isBlankDue = true
      return
    }
    Unicode.UTF8.encode(value)?.forEach { write($0, index, node) }
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8, _ index: Int, _ node: HTMLPage.Node) {
    if breaks > 0 || lineStart < 0 {
      beginLine(index)
    } else if isBlankDue, let last = text.last, last != 0x09 {
      text.append(0x20)
      blanks += 1
    }
    isBlankDue = false
    text.append(byte)
    if node.isLinked { linked += 1 }
  }

  private var continues = false

  private mutating func beginLine(_ index: Int) {
    endLine()
    let block = open.last?.node ?? 0
    continues = breaks == 1 && block == lineBlock
    if !text.isEmpty { text += breaks > 1 ? [0x0A, 0x0A] : [0x0A] }
    (lineStart, lineNode, lineBlock, linked, blanks, breaks) = (text.count, index, block, 0, 0, 0)
  }

  private mutating func endLine() {
    guard lineStart >= 0 else { return }
    while let last = text.last, last == 0x09 || last == 0x20, text.count > lineStart { text.removeLast() }
    let range = text.span.trimmed(ByteRange(lineStart, text.count))
    if !range.isEmpty {
      lines.append(
        Line(
          range: range, node: lineNode, block: lineBlock, linked: linked, continues: continues, words: blanks + 1,
          endsInStop: PageLine.endsInStop(text.span, range)))
    }
    lineStart = -1
  }

  // MARK: Kinds of elements

  private static let unseen = HTMLTags(
    .script, .style, .noscript, .template, .head, .title, .svg, .math, .iframe, .object, .embed, .canvas, .audio,
    .video, .select, .option, .textarea, .map, .noframes)

  private static let paragraphs = HTMLTags(
    .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .ul, .ol, .dl, .table, .figure, .hr, .article, .section, .main,
    .header, .footer, .nav, .aside)

  private static let blocks = HTMLTags(
    .div, .li, .dt, .dd, .tr, .address, .figcaption, .form, .fieldset, .details, .summary, .caption, .center, .button,
    .label, .body, .html, .tbody, .thead, .menu, .dialog, .hgroup)
}
