/// The elements of a page that are open while it is read, and the page as far as it is read.
struct OpenElements {
  private struct Entry {
    let tag: HTMLTag
    /// -1 for elements beyond the greatest depth, which are none of the page.
    let node: Int32
    let isLink: Bool
  }

  private(set) var page: HTMLPage
  private var open: [Entry] = []
  /// The innermost open element of the page.
  private var parent: Int32 = -1
  private var links = 0
  private var seen: (html: Bool, head: Bool, body: Bool) = (false, false, false)
  /// Entries up to which an end is looked for, so that a tower of tags takes no longer than its size.
  private static let reach = 256

  init(_ page: HTMLPage) { self.page = page }

  // MARK: Texts and tags

  mutating func add(_ text: Range<Int>, _ bytes: Span<UInt8>) {
    let inside = open.last?.tag ?? .html
    if HTMLTags.structural.contains(inside) {
      var offset = text.lowerBound
      while offset < text.upperBound, HTMLPage.isBlank(bytes[offset]) { offset += 1 }
      guard offset < text.upperBound else { return }
      if inside == .head { closeHead() }
    }
    _ = page.append(.text, text, in: parent, isLinked: links > 0)
  }

  mutating func start(_ tag: HTMLTag, _ attributes: Range<Int>, isEmpty: Bool, _ bytes: Span<UInt8>) {
    guard isFirst(tag) else { return }
    if open.last?.tag == .head, !HTMLTags.ofHead.contains(tag) { closeHead() }
    closeImplied(by: tag)
    let isVoid = isEmpty || HTMLTags.void.contains(tag)
    let isIn = open.count < MarkupParser.maximumDepth
    let node = isIn ? page.append(tag, attributes, in: parent) : -1
    if isVoid { return }
    let isLink = tag == .a && Self.isLink(attributes, bytes)
    if isLink { links += 1 }
    open.append(Entry(tag: tag, node: node, isLink: isLink))
    if isIn { parent = node }
  }

  mutating func end(_ tag: HTMLTag) {
    guard tag != .html, tag != .body, !HTMLTags.void.contains(tag) else { return }
    let limits = HTMLTags.ofTables.contains(tag) ? (tag == .table ? HTMLTags(.html) : HTMLTags(.html, .table)) : .scopes
    guard let index = last(tag, before: limits) else { return }
    let isCrossed =
      HTMLTags.inline.contains(tag) && open[(index + 1)...].contains { !HTMLTags.inline.contains($0.tag) }
    if isCrossed { remove(at: index) } else { pop(to: index) }
  }

  mutating func closeAll() { pop(to: 0) }

  // MARK: What tags imply

  /// A page has one outermost element, one head and one body, whatever it says.
  private mutating func isFirst(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .html:
      defer { seen.html = true }
      return !seen.html && open.isEmpty
    case .head:
      defer { seen.head = true }
      return !seen.head && !seen.body
    case .body:
      defer { seen.body = true }
      if !seen.body { closeHead() }
      return !seen.body
    default: return true
    }
  }

  private mutating func closeHead() {
    if let index = open.lastIndex(where: { $0.tag == .head }) { pop(to: index) }
  }

  private mutating func closeImplied(by tag: HTMLTag) {
    switch tag {
    case .li: close(HTMLTags(.li), before: HTMLTags(.ul, .ol, .menu, .td, .th))
    case .dd, .dt: close(HTMLTags(.dd, .dt), before: HTMLTags(.dl, .td, .th))
    case .tr: close(HTMLTags(.tr, .td, .th, .caption), before: HTMLTags(.table))
    case .td, .th: close(HTMLTags(.td, .th, .caption), before: HTMLTags(.tr, .table))
    case .tbody, .thead, .tfoot:
      close(HTMLTags(.tbody, .thead, .tfoot, .tr, .td, .th, .caption), before: HTMLTags(.table))
    case .option, .optgroup: close(HTMLTags(.option), before: HTMLTags(.select))
    case .a: closeLink()
    default: break
    }
    if HTMLTags.endingParagraph.contains(tag), let index = last(.p, before: HTMLTags.scopes.union(HTMLTags(.button))) {
      pop(to: index)
    }
    if HTMLTags.headings.contains(tag), let last = open.last, HTMLTags.headings.contains(last.tag) {
      pop(to: open.count - 1)
    }
  }

  /// Closes the outermost of some elements that are open inside a limit.
  private mutating func close(_ tags: HTMLTags, before limits: HTMLTags) {
    var (index, found) = (open.count - 1, Int?.none)
    while index >= max(0, open.count - Self.reach), !limits.contains(open[index].tag) {
      if tags.contains(open[index].tag) { found = index }
      index -= 1
    }
    if let found { pop(to: found) }
  }

  /// No link is in another: one that was not closed ends here, unless blocks are open in it.
  private mutating func closeLink() {
    guard links > 0, let index = last(.a, before: .scopes) else { return }
    if open[index...].allSatisfy({ HTMLTags.inline.contains($0.tag) }) { pop(to: index) }
  }

  // MARK: The open elements

  private func last(_ tag: HTMLTag, before limits: HTMLTags) -> Int? {
    var index = open.count - 1
    while index >= max(0, open.count - Self.reach) {
      if open[index].tag == tag { return index }
      if limits.contains(open[index].tag) { return nil }
      index -= 1
    }
    return nil
  }

  private mutating func pop(to index: Int) {
    while open.count > index {
      let entry = open.removeLast()
      if entry.node >= 0 { page.close(entry.node) }
      if entry.isLink { links -= 1 }
    }
    parent = open.prefix(MarkupParser.maximumDepth).last { $0.node >= 0 }?.node ?? -1
  }

  /// Ends an element whose blocks stay open.
  private mutating func remove(at index: Int) {
    let entry = open.remove(at: index)
    if entry.node >= 0 { page.close(entry.node) }
    if entry.isLink { links -= 1 }
  }

  /// Whether an element `a` leads somewhere; else it is a place that others lead to.
  private static func isLink(_ attributes: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var (word, isPlace) = (UInt32(0), false)
    for offset in attributes {
      word = word << 8 | UInt32(bytes[offset] | 0x20)
      if word == 0x6872_6566 { return true }
      if word == 0x6E61_6D65 { isPlace = true }
    }
    return !isPlace
  }
}
