import EntenteMarkup
import EntenteText

/// The element of a page that holds its article, and what in it is none of the article.
///
/// Pages that say where their article is are believed; of others the element counts whose own paragraphs have most text
/// outside links.
enum PageBody {
  /// The article's text, its paragraphs apart.
  static func text(of page: MarkupElement) -> [UInt8] {
    let elements = page.descendants
    let body = elements.first { $0.name == "body" } ?? page
    let root = marked(elements) ?? dense(body) ?? body
    return MarkupText.text(of: root, without: isOfSite)
  }

  // MARK: Where it is

  /// The longest of the elements that are marked as the article, if it has enough of the page's sentences.
  private static func marked(_ elements: [MarkupElement]) -> MarkupElement? {
    let whole = elements.first.map(prose) ?? 0
    for isMarked in [isArticleBody, { $0.name == "article" }, { $0.name == "main" || $0["role"] == "main" }] {
      let longest = elements.filter(isMarked).map { ($0, prose($0)) }.max { $0.1 < $1.1 }
      if let (element, count) = longest, count > 0, count * 3 >= whole { return element }
    }
    return nil
  }

  private static func isArticleBody(_ element: MarkupElement) -> Bool {
    if element["itemprop"]?.lowercased() == "articlebody" { return true }
    guard ["div", "section", "article"].contains(element.name) else { return false }
    return names(of: element).contains(where: bodyNames.contains)
  }

  private static let bodyNames: Set<String> = [
    "article-body", "articlebody", "article__body", "article_body", "article-content", "article__content",
    "article-text", "article__text", "articletext", "story-body", "storybody", "story__body", "story-content",
    "story-text", "entry-content", "post-content", "post-body", "post__content", "td-post-content", "content-body",
    "body-content", "main-text", "news-text", "single-content", "text-body", "body-text", "wysiwyg",
  ]

  /// The element whose paragraphs have most text.
  private static func dense(_ body: MarkupElement) -> MarkupElement? {
    let scored = body.descendants.filter { blocks.contains($0.name) && !isOfSite($0) }.map { element in
      (element, element.elements.reduce(ownText(element)) { $0 + paragraph($1) })
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return best.0
  }

  /// Bytes of sentences that are in no element of their own, but between line breaks.
  private static func ownText(_ element: MarkupElement) -> Int {
    element.children.reduce(0) { sum, child in
      if case .text(let bytes) = child, bytes.count >= 40 { sum + bytes.count } else { sum }
    }
  }

  private static let blocks: Set<String> = ["div", "section", "article", "main", "td", "body", "center", "form"]

  /// Bytes of text outside links in a paragraph; none in other elements.
  private static func paragraph(_ element: MarkupElement) -> Int {
    guard ["p", "blockquote", "h2", "h3", "pre"].contains(element.name) else { return 0 }
    let links = element.descendants.filter { $0.name == "a" }.reduce(0) { $0 + $1.text.count }
    let count = element.text.count
    return links * 2 > count ? 0 : count - links
  }

  /// Bytes of paragraphs in it that are the article's by their place.
  private static func prose(_ element: MarkupElement) -> Int {
    var bytes = 0
    var open = [element]
    while let next = open.popLast() {
      if isOfSite(next) { continue }
      bytes += paragraph(next)
      open += next.elements
    }
    return bytes
  }

  // MARK: What is left out

  /// Elements of the site inside the article: menus, captions, forms, boxes with other articles.
  private static func isOfSite(_ element: MarkupElement) -> Bool {
    if sites.contains(element.name) || element["hidden"] != nil || element["aria-hidden"] == "true" { return true }
    if roles.contains(element["role"]?.lowercased() ?? "") { return true }
    if let style = element["style"]?.lowercased().filter({ !$0.isWhitespace }), style.contains("display:none") {
      return true
    }
    guard !["body", "html", "article", "main"].contains(element.name) else { return false }
    return names(of: element).contains { name in
      siteNames.contains(name) || siteParts.contains { name.hasPrefix($0) || name.hasSuffix($0) }
    } || isListOfLinks(element)
  }

  /// Whether a list is of links alone.
  private static func isListOfLinks(_ element: MarkupElement) -> Bool {
    guard ["ul", "ol"].contains(element.name) else { return false }
    let items = element.elements.filter { $0.name == "li" }
    guard items.count >= 2 else { return false }
    return items.allSatisfy { item in
      let links = item.descendants.filter { $0.name == "a" }.reduce(0) { $0 + $1.text.count }
      return links * 5 >= item.text.filter { $0 > 0x20 }.count * 4
    }
  }

  private static func names(of element: MarkupElement) -> [String] {
    ((element["class"] ?? "") + " " + (element["id"] ?? "")).lowercased().split(separator: " ").map(String.init)
  }

  private static let sites: Set<String> = [
    "nav", "aside", "footer", "figcaption", "figure", "form", "button", "menu", "dialog",
  ]
  private static let roles: Set<String> = ["navigation", "banner", "contentinfo", "complementary", "search", "dialog"]

  private static let siteNames: Set<String> = [
    "caption", "credit", "tags", "tag-list", "related", "share", "social", "sharing", "comments", "comment", "sidebar",
    "menu", "nav", "breadcrumb", "breadcrumbs", "newsletter", "promo", "advertisement", "ad", "ads", "advert", "footer",
    "cookie", "consent", "paywall", "subscribe", "most-read", "trending", "recommended", "author-bio", "bio",
    "read-more", "readmore", "also-read", "more-on", "toolbar", "skip-link", "visually-hidden", "sr-only", "copyright",
    "modal", "popup", "banner", "widget", "gallery-caption", "wp-caption-text", "photo-credit", "image-caption",
  ]

  private static let siteParts = [
    "related-", "-related", "share-", "-share", "social-", "-social", "newsletter-", "-newsletter", "promo-", "-promo",
    "-caption", "caption-", "__caption", "-credit", "comments-", "-comments", "sidebar-", "-sidebar", "cookie-",
    "recommended-", "-recommended", "advert-", "-advert", "ad-slot", "most-read-", "breadcrumb-", "paywall-", "-menu",
    "-nav", "nav-", "author-bio", "-bio", "read-also", "read-next", "-tags", "tags-", "footer-", "-footer", "__related",
    "__share", "__promo", "__newsletter", "__tags",
  ]
}
