import EntenteMarkup
import EntentePages
import EntenteText

/// Which lines of a page are its article's, and why the others are not.
///
/// What elements are and are called settles menus, captions, forms, boxes with other articles and comments. Of the rest, the
/// element is taken whose own paragraphs have most text outside links, and with it what is written like these paragraphs.
/// An element that holds most of the page's sentences, or its headline, is no part of the site whatever it is called.
struct PageBody {
  /// UTF-8 without U+0000: all that the page shows.
  let text: [UInt8]
  /// The lines that may be headline and body; their words are still to be read.
  let lines: [TextLines.Line]
  /// All other lines, in order.
  let leftOut: [Skipped]
  /// Lines around the headline and above the first sentence, left out or not, where a page says when it was written.
  let headLines: [ByteRange]

  init(_ page: HTMLPage, _ shown: PageText) {
    var choice = PageChoice(page, shown)
    choice.leaveOutMarked()
    choice.leaveOutSurroundings()
    choice.leaveOutLinks()
    text = shown.text
    headLines = choice.headLines
    var (lines, leftOut): ([TextLines.Line], [Skipped]) = ([], [])
    for (line, why) in zip(shown.lines, choice.reasons) {
      if let why {
        leftOut.append(Skipped(range: line.range, why: why))
      } else {
        lines.append(TextLines.Line(range: line.range, emptyBefore: line.continues ? 0 : 1))
      }
    }
    (self.lines, self.leftOut) = (lines, leftOut)
  }
}

/// Settles the lines of a page step by step.
private struct PageChoice {
  private let page: HTMLPage
  private let shown: PageText
  private let lines: [PageText.Line]
  /// Why a line is left out; nil while it is the article's.
  private(set) var reasons: [Skipped.Reason?]
  /// The lines of the article's element.
  private var container: Range<Int>
  /// The line of the headline that stands above the article, if it stands outside its element.
  private var headline: Int?

  init(_ page: HTMLPage, _ shown: PageText) {
    (self.page, self.shown, lines) = (page, shown, shown.lines)
    reasons = Array(repeating: nil, count: lines.count)
    container = 0..<lines.count
  }

  // MARK: Marked elements

  mutating func leaveOutMarked() {
    let all = prose(0..<lines.count)
    for (node, why) in shown.marks {
      let inside = lines(in: node)
      guard !inside.isEmpty, prose(inside) * 2 <= all || isSmall(node, why, inside), !holdsHeadline(node, inside)
      else { continue }
      for index in inside where reasons[index] == nil { reasons[index] = why }
    }
  }

  /// What no article is in, though the page say nothing else: a menu, a foot, a few words that ask for a subscription.
  private func isSmall(_ node: Int, _ why: Skipped.Reason, _ inside: Range<Int>) -> Bool {
    let isPaywall = why == .paywall && inside.reduce(0) { $0 + lines[$1].range.count } < 600
    return isPaywall || HTMLTags(.nav, .footer, .dialog).contains(page.nodes[node].tag)
  }

  private func holdsHeadline(_ node: Int, _ inside: Range<Int>) -> Bool {
    inside.contains { index in
      let block = lines[index].block
      return page.nodes[block].tag == .h1 && block > node && lines[index].words >= 3
    }
  }

  /// The lines that begin in an element.
  private func lines(in node: Int) -> Range<Int> {
    let first = firstLine(from: node)
    return first..<max(first, firstLine(from: Int(page.nodes[node].end)))
  }

  private func firstLine(from node: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Bytes of sentences outside links.
  private func prose(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + weight($1) } }

  private func weight(_ index: Int) -> Int {
    let line = lines[index]
    guard reasons[index] == nil, !HTMLTags.headings.contains(page.nodes[line.block].tag) else { return 0 }
    if line.isProse { return line.range.count - line.linked }
    return line.words >= 12 && line.linked * 3 < line.range.count ? line.range.count / 2 : 0
  }

  // MARK: The article's element

  /// The element whose paragraphs have most text, with those around it that are written like it.
  private func densest() -> Int? {
    var scores: [Int: Int] = [:]
    for index in lines.indices {
      let weight = weight(index)
      guard weight > 0 else { continue }
      var node = outer(lines[index].block)
      for share in [100, 55, 30, 15] where node >= 0 {
        scores[node, default: 0] += weight * share
        node = Int(page.nodes[node].parent)
      }
    }
    let headings = lines.indices.filter { page.nodes[lines[$0].block].tag == .h1 && lines[$0].words >= 3 }
    let best = scores.map { node, score in
      (node: node, score: score / 100 * factor(node) * (isBeside(headings, node) ? 3 : 1))
    }
    .max { ($0.score, -$0.node) < ($1.score, -$1.node) }
    return best.map { widened($0.node) }
  }

  /// Whether a headline stands in an element, or in the one around it; everything stands in the outermost.
  private func isBeside(_ headings: [Int], _ node: Int) -> Bool {
    let parent = Int(page.nodes[node].parent)
    guard parent > 0, !HTMLTags(.body, .html).contains(page.nodes[parent].tag) else { return false }
    let around = lines(in: parent)
    return headings.contains { around.contains($0) }
  }

  /// The element that a paragraph, an item of a list or a heading stands in.
  private func outer(_ block: Int) -> Int {
    var node = block
    while node > 0, Self.leaves.contains(page.nodes[node].tag) { node = Int(page.nodes[node].parent) }
    return node
  }

  private static let leaves = HTMLTags(
    .p, .li, .ul, .ol, .dl, .dd, .dt, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5, .h6)

  /// What the name of an element says of it, in percent.
  private func factor(_ node: Int) -> Int {
    if page.attribute("itemprop", of: node)?.lowercased() == "articlebody" { return 300 }
    let names = self.names(of: node)
    let isArticle = page.nodes[node].tag == .article
    if ElementNames.has(Self.bodies, names) { return 200 }
    if ElementNames.has(Self.sides, names) { return 30 }
    return isArticle ? 150 : 100
  }

  private func names(of node: Int) -> String {
    ["class", "id", "data-gu-name", "data-component"].compactMap { page.attribute($0, of: node) }.joined(separator: " ")
  }

  private static let bodies = ElementNames.words(
    "article body content entry story text wysiwyg maincontent articlebody storybody detail post")
  private static let sides = ElementNames.words("side rail aside foot about widget")

  /// The smallest element around another that holds all paragraphs of the same classes, in elements of the same.
  private func widened(_ node: Int) -> Int {
    var widest = node
    let inside = lines(in: node)
    let own = Set(inside.filter { weight($0) > 0 }.flatMap { kinds(of: $0) })
    var outer = Int(page.nodes[node].parent)
    while outer > 0, page.nodes[outer].tag != .body {
      let around = lines(in: outer).filter { !inside.contains($0) && weight($0) > 0 }
      let alike = around.filter { !kinds(of: $0).isDisjoint(with: own) }
      let bytes = alike.reduce(0) { $0 + weight($1) }
      if bytes * 12 >= prose(inside), bytes * 2 >= around.reduce(0, { $0 + weight($1) }) { widest = outer }
      outer = Int(page.nodes[outer].parent)
    }
    return widest
  }

  /// What a line's block and the element around it are called; nothing where they have no names.
  private func kinds(of index: Int) -> Set<UInt64> {
    let block = lines[index].block
    let both = [block, Int(page.nodes[block].parent)].filter { $0 >= 0 }
    return Set(
      both.compactMap { node in
        page.fingerprint(of: "class", at: node).map { $0 &* 31 &+ UInt64(page.nodes[node].tag.rawValue) }
      })
  }

  /// Leaves out what stands outside the article's element, but for the headline and what stands between them like a lede.
  mutating func leaveOutSurroundings() {
    guard let node = densest() else { return }
    container = lines(in: node)
    headline = lines[..<container.lowerBound].indices.last { isHeadline($0) }
    for index in lines.indices where !container.contains(index) && reasons[index] == nil {
      if index == headline || isLede(index) { continue }
      reasons[index] =
        lines[index].linked * 2 > lines[index].range.count && lines[index].words >= 4
        ? .relatedHeadline : .navigation
    }
  }

  private func isHeadline(_ index: Int) -> Bool {
    reasons[index] == nil && HTMLTags(.h1, .h2).contains(page.nodes[lines[index].block].tag) && lines[index].words >= 2
      && (page.nodes[lines[index].block].tag == .h1 || lines[index].linked == 0)
  }

  private func isLede(_ index: Int) -> Bool {
    guard let headline, index > headline, index < container.lowerBound, lines[index].linked == 0,
      lines[index].words >= 5
    else { return false }
    let block = lines[index].block
    if lines[index].isProse || HTMLTags(.h2, .h3, .h4).contains(page.nodes[block].tag) { return true }
    let names = [block, Int(page.nodes[block].parent)].filter { $0 >= 0 }.map(names(of:)).joined(separator: " ")
    return ElementNames.has(Self.ledes, names)
  }

  private static let ledes = ElementNames.words(
    """
    lead lede standfirst summary intro introtext desc description dek deck subhead subheadline subtitle excerpt headline \
    kicker chapo
    """)

  // MARK: Links inside it

  /// Leaves out lines and boxes of the article's element that are links to others.
  mutating func leaveOutLinks() {
    for index in container where reasons[index] == nil && isLink(lines[index]) {
      reasons[index] = lines[index].words >= 3 ? .relatedHeadline : .navigation
    }
  }

  /// Blanks are counted as no part of a link.
  private func isLink(_ line: PageText.Line) -> Bool { line.linked * 5 >= (line.range.count - line.words + 1) * 4 }

  // MARK: Around the headline

  var headLines: [ByteRange] {
    let first = container.first { weight($0) > 0 } ?? container.lowerBound
    let top = headline ?? lines[..<first].indices.last { HTMLTags.headings.contains(page.nodes[lines[$0].block].tag) }
    let start = max(0, (top ?? first) - 12)
    let near = lines[start..<max(start, first)].indices.filter { lines[$0].words <= 16 }
    // What follows the headline is its own; what stands before may be the day of the reader.
    let split = top ?? first
    return (near.filter { $0 > split } + near.filter { $0 < split }.reversed()).map { lines[$0].range }
  }
}
