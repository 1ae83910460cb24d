/// Reads HTML, however broken, in time linear in its size.
///
/// The rules are those of the HTML standard as far as they decide which text stands in which element: tags without ends,
/// ends without tags, ends that cross, text that is no markup. What browsers do beyond them, such as moving text out of
/// tables and making bold text bold again, is nothing to the words. libxml2 needs twenty times as long for a page, most of it
/// for scripts and menus that are left out afterwards, and is not everywhere.
///
/// - SeeAlso: HTML Living Standard, 13.2, <https://html.spec.whatwg.org/multipage/parsing.html>.
package enum HTMLParser {
  /// Reads a page.
  ///
  /// - Parameter source: Valid UTF-8, whatever the page says of its encoding.
  /// - Returns: A page without nodes where nothing is an element or a text.
  package static func page(_ source: [UInt8]) -> HTMLPage {
    var builder = HTMLBuilder(HTMLPage(source: source))
    // A byte order mark is none of the text.
    builder.read(source.span, from: source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    return builder.page
  }
}

/// Reads tags and texts in their order.
private struct HTMLBuilder {
  private var tree: OpenElements
  /// Offsets from which a search for the rest of the source was in vain, so that none is made twice.
  private var withoutCommentEnd = Int.max
  private var withoutQuote = (double: Int.max, single: Int.max)
  private var unclosedRaw: Set<HTMLTag> = []

  init(_ page: HTMLPage) { tree = OpenElements(page) }

  var page: HTMLPage { tree.page }

  mutating func read(_ bytes: Span<UInt8>, from first: Int) {
    var offset = first
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x3C { offset += 1 }
      if offset > start { tree.add(start..<offset, bytes) }
      if offset < bytes.count { offset = readMarkup(bytes, at: offset) }
    }
    tree.closeAll()
  }

  /// Reads what `<` begins, and returns the offset behind it.
  private mutating func readMarkup(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard start + 1 < bytes.count else { return addText(bytes, start) }
    let next = bytes[start + 1]
    if HTMLPage.isLetter(next) { return readStart(bytes, at: start) }
    switch next {
    case 0x2F: return readEnd(bytes, at: start)
    case 0x21: return readDeclaration(bytes, at: start)
    case 0x3F: return behind(0x3E, bytes, from: start)
    default: return addText(bytes, start)
    }
  }

  private mutating func addText(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    tree.add(start..<start + 1, bytes)
    return start + 1
  }

  /// A comment that never ends goes to the end of its first tag, so that the page behind it is not lost.
  private mutating func readDeclaration(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard start + 3 < bytes.count, bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D, start < withoutCommentEnd else {
      return behind(0x3E, bytes, from: start)
    }
    if start + 4 < bytes.count, bytes[start + 4] == 0x3E { return start + 5 }
    var offset = start + 4
    while offset + 2 < bytes.count {
      if bytes[offset] == 0x2D, bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x3E { return offset + 3 }
      offset += 1
    }
    withoutCommentEnd = start
    return behind(0x3E, bytes, from: start)
  }

  private mutating func readEnd(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard start + 2 < bytes.count, HTMLPage.isLetter(bytes[start + 2]) else { return behind(0x3E, bytes, from: start) }
    let name = Self.name(bytes, from: start + 2)
    tree.end(HTMLTag(bytes, name))
    return behind(0x3E, bytes, from: name.upperBound)
  }

  private mutating func readStart(_ bytes: Span<UInt8>, at start: Int) -> Int {
    let name = Self.name(bytes, from: start + 1)
    let end = endOfTag(bytes, from: name.upperBound)
    guard end < bytes.count else { return bytes.count }
    let tag = HTMLTag(bytes, name)
    let isClosed = bytes[end - 1] == 0x2F && (end - 1 == name.upperBound || Self.endsValue(bytes[end - 2]))
    let isRaw = HTMLTags.raw.contains(tag) && !isClosed && !unclosedRaw.contains(tag)
    tree.start(tag, name.upperBound..<(isClosed ? end - 1 : end), isEmpty: isClosed, bytes)
    guard isRaw else { return end + 1 }
    guard let close = Self.end(of: bytes[name.lowerBound] | 0x20, name.count, bytes, from: end + 1) else {
      unclosedRaw.insert(tag)
      return end + 1
    }
    tree.add(end + 1..<close, bytes)
    return close
  }

  private static func endsValue(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || HTMLPage.isBlank(byte) }

  /// The offset of the `>` of a tag, which may have others in the values of its attributes.
  private mutating func endOfTag(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var (offset, isValue) = (start, false)
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x3E: return offset
      case 0x3D: isValue = true
      case 0x22, 0x27:
        if isValue, let close = closingQuote(byte, bytes, from: offset + 1) { offset = close }
        isValue = false
      default: isValue = isValue && HTMLPage.isBlank(byte)
      }
      offset += 1
    }
    return offset
  }

  private mutating func closingQuote(_ quote: UInt8, _ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard start < (quote == 0x22 ? withoutQuote.double : withoutQuote.single) else { return nil }
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == quote { return offset }
      offset += 1
    }
    if quote == 0x22 { withoutQuote.double = start } else { withoutQuote.single = start }
    return nil
  }

  /// The offset of the end tag of an element whose text is no markup.
  private static func end(of first: UInt8, _ count: Int, _ bytes: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset + 2 + count <= bytes.count {
      if bytes[offset] == 0x3C, bytes[offset + 1] == 0x2F, bytes[offset + 2] | 0x20 == first,
        name(bytes, from: offset + 2).count == count
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private static func name(_ bytes: Span<UInt8>, from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, !HTMLPage.isBlank(bytes[end]), bytes[end] != 0x2F, bytes[end] != 0x3E { end += 1 }
    return start..<end
  }

  private func behind(_ byte: UInt8, _ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] != byte { offset += 1 }
    return min(offset + 1, bytes.count)
  }
}
