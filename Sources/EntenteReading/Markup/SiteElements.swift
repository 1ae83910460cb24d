import EntenteMarkup
import EntentePages
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
  /// Elements with microdata or RDFa.
  private(set) var described: [Int] = []

  init(_ page: HTMLPage) { self.page = page }

  mutating func verdict(on index: Int, _ node: HTMLPage.Node, _ bytes: Span<UInt8>) -> Verdict? {
    var verdict = Self.verdict(of: node.tag)
    guard node.tag != .a || verdict != nil, !page.range(of: index).isEmpty else { return verdict }
    page.forEachAttribute(of: index, in: bytes) { name, value in
      guard let attribute = Attribute(name, bytes) else { return }
      if case .described = attribute, described.last != index { described.append(index) }
      guard verdict != .hidden else { return }
      switch attribute {
      case .names:
        let found = self.named(value, bytes)
        if found == .hidden || verdict == nil { verdict = found ?? verdict }
      case .kind: if Self.ends("imageobject", bytes, value) { verdict = .site(.caption) }
      case .described: break
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
    case names, hidden, ariaHidden, style, role, kind, described

    init?(_ name: Range<Int>, _ bytes: Span<UInt8>) {
      switch name.count {
      case 2 where SiteElements.has("id", bytes, name): self = .names
      case 8 where SiteElements.has("itemprop", bytes, name) || SiteElements.has("property", bytes, name):
        self = .described
      case 4 where SiteElements.has("role", bytes, name): self = .role
      case 5 where SiteElements.has("class", bytes, name): self = .names
      case 5 where SiteElements.has("style", bytes, name): self = .style
      case 8 where SiteElements.has("itemtype", bytes, name): self = .kind
      case 11 where SiteElements.has("data-testid", bytes, name): self = .names
      case 12 where SiteElements.has("data-gu-name", bytes, name): self = .names
      case 14 where SiteElements.has("data-component", bytes, name): self = .names
      case 6 where SiteElements.has("hidden", bytes, name): self = .hidden
      case 11 where SiteElements.has("aria-hidden", bytes, name): self = .ariaHidden
      default: return nil
      }
    }
  }

  /// Whether bytes are some ASCII text in lower case, in either case.
  private static func has(_ word: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard word.utf8.count == range.count else { return false }
    var offset = range.lowerBound
    for letter in word.utf8 {
      if bytes[offset] | 0x20 != letter | 0x20 { return false }
      offset += 1
    }
    return true
  }

  private static func ends(_ word: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= word.utf8.count && has(word, bytes, range.upperBound - word.utf8.count..<range.upperBound)
  }

  private static func hides(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let style = String(decoding: range.map { bytes[$0] }.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  // MARK: By what they are called

  private mutating func named(_ value: Range<Int>, _ bytes: Span<UInt8>) -> Verdict? {
    let key = HTMLPage.fingerprint(of: value, in: bytes)
    if let verdict = known[key] { return verdict }
    let verdict = ElementNames.verdict(of: value, bytes)
    known[key] = .some(verdict)
    return verdict
  }
}

/// What the words in the classes and identifiers of elements say of them: `td-post-sharing-top` has `sharing`.
///
/// Words are compared by numbers that follow from their letters: a page has thousands of them.
enum ElementNames {
  static func verdict(of value: Range<Int>, _ bytes: Span<UInt8>) -> SiteElements.Verdict? {
    var (before, count): (UInt64, Int) = (0, 0)
    var verdict: SiteElements.Verdict?
    func note(_ found: SiteElements.Verdict?) {
      if let found, verdict == nil || found == .hidden { verdict = found }
    }
    forEachWord(in: value, bytes) { word, endsName in
      if word != 0 {
        note(single[word] ?? (count == 0 ? nil : pairs[pair(before, word)]))
        (before, count) = (word, count + 1)
      }
      guard endsName else { return }
      if count == 1 { note(whole[before]) }
      count = 0
    }
    return verdict
  }

  /// Whether one of some words is in the classes.
  static func has(_ wanted: Set<UInt64>, _ value: String) -> Bool {
    let bytes = Array(value.utf8)
    var isFound = false
    forEachWord(in: 0..<bytes.count, bytes.span) { word, _ in isFound = isFound || wanted.contains(word) }
    return isFound
  }

  static func words(_ list: String) -> Set<UInt64> { Set(list.split(separator: " ").map { number($0) }) }

  /// Calls for each word, in lower case, and at the end of each name: `article__Body-text` is `article`, `body` and `text`.
  @inline(__always)
  private static func forEachWord(
    in value: Range<Int>, _ bytes: Span<UInt8>, _ read: (_ word: UInt64, _ endsName: Bool) -> Void
  ) {
    var (word, isLower): (UInt64, Bool) = (0, false)
    for offset in value {
      let byte = bytes[offset]
      let isLetter = HTMLPage.isLetter(byte)
      let isCapital = isLetter && byte & 0x20 == 0
      if word != 0, !isLetter || isCapital && isLower {
        read(word, byte <= 0x20)
        word = 0
      } else if byte <= 0x20 {
        read(0, true)
      }
      if isLetter { word = (word ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 &+ 1 }
      isLower = isLetter && !isCapital
    }
    read(word, true)
  }

  private static func number(_ word: Substring) -> UInt64 {
    word.utf8.reduce(0) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 &+ 1 }
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }

  // MARK: Words

  private static func table(_ rows: (Skipped.Reason?, String)...) -> [UInt64: SiteElements.Verdict] {
    var table: [UInt64: SiteElements.Verdict] = [:]
    for (why, list) in rows {
      for entry in list.split(separator: ";") {
        let words = entry.split { $0 == " " || $0 == "\n" }.map { number($0) }
        let key = words.count > 1 ? pair(words[0], words[1]) : words[0]
        table[key] = why.map { .site($0) } ?? .hidden
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
      related; relatedposts; relatedarticles; relatednews; relatedpost; recirc; recirculation; recommended; \
      recommendation; recommendations; recs; trending; popular; mostread; mostviewed; readmore; readalso; readnext; seealso; morefrom; morenews; upnext; catcher; interstitial; playlist
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
