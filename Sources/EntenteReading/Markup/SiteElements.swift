import EntenteMarkup
import EntenteText

/// Tells the elements of a page that are of the site by what they are, or what they are called, from those of its article.
struct SiteElements {
  enum Verdict: Hashable {
    /// No reader of the page sees it.
    case hidden
    case site(Skipped.Reason)
  }

  private let page: HTMLPage
  /// By the bytes of a class or an identifier, of which a page has few and repeats them often.
  private var known: [UInt64: Verdict?] = [:]

  init(_ page: HTMLPage) { self.page = page }

  mutating func verdict(on index: Int, _ node: HTMLPage.Node, _ bytes: Span<UInt8>) -> Verdict? {
    var verdict = Self.verdict(of: node.tag)
    guard node.tag != .a || verdict != nil, !page.range(of: index).isEmpty else { return verdict }
    page.forEachAttribute(of: index, in: bytes) { name, value in
      guard verdict != .hidden, let attribute = Attribute(name, bytes) else { return }
      switch attribute {
      case .names:
        let found = self.named(value, bytes)
        if found == .hidden || verdict == nil { verdict = found ?? verdict }
      case .hidden: verdict = .hidden
      case .ariaHidden: if Self.has("true", bytes, value) { verdict = .hidden }
      case .style: if Self.hides(bytes, value) { verdict = .hidden }
      case .role:
        let role = String(decoding: value.map { bytes[$0] | 0x20 }, as: UTF8.self)
        if Self.roles.contains(role) { verdict = .site(.navigation) }
      }
    }
    return verdict
  }

  /// Whether a cell of a table holds more than a label or a number.
  func isLong(_ index: Int, _ node: HTMLPage.Node) -> Bool {
    var count = 0
    for inside in index + 1..<Int(node.end) {
      let tag = page.nodes[inside].tag
      if tag == .text { count += page.range(of: inside).count } else if !HTMLTags.inline.contains(tag) { return true }
      if count > 60 { return true }
    }
    return false
  }

  // MARK: By what they are

  private static func verdict(of tag: HTMLTag) -> Verdict? {
    switch tag {
    case .nav, .aside, .footer, .form, .button, .menu, .dialog, .input: .site(.navigation)
    case .figure, .figcaption: .site(.caption)
    case .address: .site(.byline)
    default: nil
    }
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar",
    "toolbar", "tablist",
  ]

  private enum Attribute {
    case names, hidden, ariaHidden, style, role

    init?(_ name: Range<Int>, _ bytes: Span<UInt8>) {
      switch name.count {
      case 2 where SiteElements.has("id", bytes, name): self = .names
      case 4 where SiteElements.has("role", bytes, name): self = .role
      case 5 where SiteElements.has("class", bytes, name): self = .names
      case 5 where SiteElements.has("style", bytes, name): self = .style
      case 6 where SiteElements.has("hidden", bytes, name): self = .hidden
      case 11 where SiteElements.has("aria-hidden", bytes, name): self = .ariaHidden
      default: return nil
      }
    }
  }

  private static func has(_ word: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    var offset = range.lowerBound
    return "\(word)".utf8.allSatisfy { letter in
      defer { offset += 1 }
      return bytes[offset] | 0x20 == letter | 0x20
    }
  }

  private static func hides(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let style = String(decoding: range.map { bytes[$0] }.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  // MARK: By what they are called

  private mutating func named(_ value: Range<Int>, _ bytes: Span<UInt8>) -> Verdict? {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in value { key = (key ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    if let verdict = known[key] { return verdict }
    let verdict = ElementNames.verdict(of: value, bytes)
    known[key] = .some(verdict)
    return verdict
  }
}

/// What the words in the classes and identifiers of elements say of them: `td-post-sharing-top` has `sharing`.
enum ElementNames {
  static func verdict(of value: Range<Int>, _ bytes: Span<UInt8>) -> SiteElements.Verdict? {
    var found: SiteElements.Verdict?
    for token in words(of: value, bytes) {
      for (index, word) in token.enumerated() {
        let pair = index > 0 ? token[index - 1] + " " + word : nil
        let isWhole = token.count == 1
        let verdict = single[word] ?? pair.flatMap { pairs[$0] } ?? (isWhole ? whole[word] : nil)
        if verdict == .hidden { return .hidden }
        found = found ?? verdict
      }
    }
    return found
  }

  /// Whether one of some words is in the classes.
  static func has(_ wanted: Set<String>, _ value: String) -> Bool {
    let bytes = Array(value.utf8)
    return words(of: 0..<bytes.count, bytes.span).contains { $0.contains { wanted.contains($0) } }
  }

  /// The words of each name, in lower case: `article__Body-text` is `article`, `body` and `text`.
  private static func words(of value: Range<Int>, _ bytes: Span<UInt8>) -> [[String]] {
    var (tokens, token, word): ([[String]], [String], [UInt8]) = ([], [], [])
    var wasLower = false
    func endWord(_ word: inout [UInt8], _ token: inout [String]) {
      if !word.isEmpty { token.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll()
    }
    for offset in value {
      let byte = bytes[offset]
      let isCapital = (0x41...0x5A).contains(byte)
      if !HTMLPage.isLetter(byte) || isCapital && wasLower { endWord(&word, &token) }
      if HTMLPage.isLetter(byte) { word.append(byte | 0x20) }
      wasLower = (0x61...0x7A).contains(byte)
      if byte <= 0x20, !token.isEmpty {
        tokens.append(token)
        token.removeAll()
      }
    }
    endWord(&word, &token)
    return token.isEmpty ? tokens : tokens + [token]
  }

  // MARK: Words

  private static func table(_ rows: (Skipped.Reason?, String)...) -> [String: SiteElements.Verdict] {
    var table: [String: SiteElements.Verdict] = [:]
    for (why, words) in rows {
      for word in words.split(separator: ";") {
        table[word.split { $0 == " " || $0 == "\n" }.joined(separator: " ")] = why.map { .site($0) } ?? .hidden
      }
    }
    return table
  }

  /// Words that tell wherever they stand in a name.
  private static let single = table(
    (
      .navigation,
      """
      nav; navbar; navigation; menu; breadcrumb; breadcrumbs; crumb; crumbs; toolbar; pagination; pager; footer; topbar; ticker; \
      share; sharing; sharedaddy; sharethis; addthis; addtoany; social; socials; newsletter; newsletters; signup; subscribe; \
      subscription; subscriptions; promo; promos; promotion; advert; adverts; advertisement; advertisements; advertising; ad; ads; \
      adslot; adsbygoogle; sponsor; sponsored; outbrain; taboola; cookie; cookies; consent; gdpr; popup; overlay; lightbox; \
      sidebar; copyright; disclaimer; feedback; donate; donation; donations; noprint; catlinks; printfooter; colophon; tags; \
      keywords; tagcloud; topics; skip; uyari; followus
      """
    ),
    (.comments, "comment; comments; disqus; respond; commentlist; discussion"),
    (
      .relatedHeadline,
      """
      related; recirc; recirculation; recommended; recommendation; recommendations; recs; trending; popular; mostread; \
      mostviewed; readmore; readalso; readnext; seealso; morefrom; morenews; upnext; catcher; interstitial; playlist
      """
    ),
    (
      .caption,
      "caption; captions; figcaption; imgcaption; thumbcaption; credit; credits; photocredit; epigraph; legend; cutline"
    ),
    (.byline, "byline; bylines; bio; biography"),
    (.sourceLink, "footnotes; footnote; endnotes; references"),
    (.repetition, "pullquote"), (.paywall, "paywall; regwall"))

  /// Words that tell behind each other.
  private static let pairs = table(
    (
      .relatedHeadline,
      """
      read more; read also; read next; see also; also read; most read; most viewed; most popular; more on; more from; \
      more stories; more news; up next; rich link; further reading; latest news; other news; top stories; you may
      """
    ),
    (
      .caption,
      "image description; image source; photo desc; image credit; photo credit; slide text; media description; media title"
    ),
    (
      .byline,
      "author bio; author box; author card; author info; about author; author description; author profile; author details"
    ),
    (.repetition, "pull quote"),
    (nil, "visually hidden; sr only; screen reader; element hidden; d none; is hidden; u hidden"))

  /// Words that tell where they are all of a name.
  private static let whole = table(
    (.navigation, "tag; tools; banner; modal; widget; print; langs; share; follow; rail"),
    (.byline, "author; authors; by; writer"), (nil, "hidden; hide; invisible; offscreen"))
}
