/// The elements that reading a page tells apart, and its text.
package enum HTMLTag: UInt8, CaseIterable, Sendable {
  case text, other
  case a, abbr, address, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, center, cite
  case code, col, dd, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, h1, h2
  case h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, label, li, link, main, map, math, menu
  case meta, nav, noframes, noscript, object, ol, optgroup, option, p, param, picture, pre, q, s, script, section
  case select, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea
  case tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr, xmp

  /// The element of a name; `other` for names of no consequence.
  init(_ name: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= 10 else {
      self = .other
      return
    }
    self = Self.byName[Self.packed(name, range)] ?? .other
  }

  /// The letters of a name in lower case, as a number.
  private static func packed(_ name: Span<UInt8>, _ range: Range<Int>) -> UInt128 {
    var packed: UInt128 = 0
    for offset in range {
      let byte = name[offset]
      packed = packed << 8 | UInt128((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return packed
  }

  private static let byName: [UInt128: HTMLTag] = {
    var byName: [UInt128: HTMLTag] = [:]
    for tag in allCases.dropFirst(2) {
      let name = Array("\(tag)".utf8)
      byName[packed(name.span, 0..<name.count)] = tag
    }
    return byName
  }()
}

/// A set of elements.
package struct HTMLTags: Sendable {
  private let bits: UInt128

  package init(_ tags: HTMLTag...) { bits = tags.reduce(0) { $0 | 1 << UInt128($1.rawValue) } }

  private init(bits: UInt128) { self.bits = bits }

  package func contains(_ tag: HTMLTag) -> Bool { bits >> UInt128(tag.rawValue) & 1 == 1 }

  package func union(_ other: HTMLTags) -> HTMLTags { HTMLTags(bits: bits | other.bits) }
}

extension HTMLTags {
  /// Elements that hold nothing and have no end.
  static let void = HTMLTags(
    .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr)

  /// Elements whose text is not markup.
  static let raw = HTMLTags(.iframe, .noframes, .script, .style, .textarea, .title, .xmp)

  /// What the head of a page holds; another element ends it.
  static let ofHead = HTMLTags(.base, .link, .meta, .noscript, .script, .style, .template, .title)

  /// Elements that change how text looks, or link it.
  package static let inline = HTMLTags(
    .a, .abbr, .b, .cite, .code, .em, .font, .i, .label, .other, .q, .s, .small, .span, .strike, .strong, .sub, .sup,
    .time, .tt, .u)

  /// Elements before which a paragraph ends.
  static let endingParagraph = HTMLTags(
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dd, .div, .dl, .dt, .fieldset, .figcaption,
    .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .main, .menu, .nav, .ol, .p,
    .pre, .section, .summary, .table, .ul)

  /// Elements that no end of another, but a table's, reaches across.
  static let scopes = HTMLTags(.caption, .html, .object, .table, .td, .template, .th)

  static let ofTables = HTMLTags(.caption, .table, .tbody, .td, .tfoot, .th, .thead, .tr)

  package static let headings = HTMLTags(.h1, .h2, .h3, .h4, .h5, .h6)

  /// Elements between whose parts white space is none of the text.
  static let structural = HTMLTags(
    .dl, .head, .html, .ol, .optgroup, .select, .table, .tbody, .tfoot, .thead, .tr, .ul)
}
