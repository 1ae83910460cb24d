import EntenteMarkup
import EntentePages
import EntenteText

/// The articles of a web page, or of a database's download in HTML.
enum PageArticles {
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - reader: Of downloads.
  /// - Returns: Of a download its articles; else the page's one, or none where it has no text.
  static func file(_ text: [UInt8], _ reader: DatabaseReader) -> DraftedFile {
    let page = HTMLParser.page(text)
    let shown = PageText(page)
    let metadata = PageMetadata(page, shown)
    if metadata.outlet == nil || metadata.published == nil, let file = download(shown, reader) { return file }
    let body = PageBody(page, shown)
    guard !body.lines.isEmpty else {
      return metadata.body.map { DraftedFile(drafts: [draft(metadata, body, Array($0.utf8))]) } ?? DraftedFile()
    }
    return DraftedFile(drafts: [draft(metadata, body, nil)])
  }

  /// What databases print on a page has no metadata of a site.
  private static func download(_ shown: PageText, _ reader: DatabaseReader) -> DraftedFile? {
    let whole = TextLines(shown.text)
    guard let form = DatabaseForm.recognized(in: whole), let format = form.format,
      let file = reader.file(whole, format), !file.drafts.isEmpty
    else { return nil }
    return file
  }

  private static func draft(_ metadata: PageMetadata, _ body: PageBody, _ given: [UInt8]?) -> ArticleDraft {
    let published =
      metadata.published ?? ShownDay.published(body.headLines, in: body.text, order: metadata.dateOrder)
      ?? metadata.url.flatMap(ShownDay.inAddress)
    var draft = ArticleDraft(
      title: metadata.title.map { Array($0.utf8) }, outlet: metadata.outlet,
      published: published, url: metadata.url, author: metadata.author, section: metadata.section,
      text: given ?? body.text,
      isPage: true)
    if given == nil { draft.page = ArticleDraft.Lines(kept: body.lines, leftOut: body.leftOut) }
    return draft
  }
}

/// The articles of a feed, RSS or Atom, one an item.
enum FeedArticles {
  static func file(_ text: [UInt8], _ locator: Locator) throws(MarkupParser.Refusal) -> DraftedFile {
    let feed = try MarkupParser.document(text)
    let elements = feed.descendants
    let channel = elements.first { $0.name == "channel" } ?? feed
    let outlet = channel.child("title").map { PageMetadata.oneLine($0.text) }.flatMap(SidecarCell.value)
    var file = DraftedFile()
    for (index, item) in elements.filter({ $0.name == "item" || $0.name == "entry" }).enumerated() {
      let place = ArticleDraft.Place.number(index + 1)
      if let draft = draft(of: item, outlet, at: place) {
        file.drafts.append(draft)
      } else {
        file.issues.append(.withoutText(locator.locator(of: place)))
      }
    }
    return file.settled
  }

  private static func draft(of item: MarkupElement, _ outlet: String?, at place: ArticleDraft.Place) -> ArticleDraft? {
    let texts = ["content:encoded", "content", "description", "summary", "atom:summary"]
    guard let shown = texts.lazy.compactMap({ item.child($0) }).map(text).first(where: { !$0.isEmpty }) else {
      return nil
    }
    let own = item.child("source").map { $0.child("title") ?? $0 }.map { PageMetadata.oneLine($0.text) }
    let days = ["pubdate", "published", "dc:date", "dcterms:created", "updated"]
    return ArticleDraft(
      title: Array(PageMetadata.oneLine(shownTitle(of: item)).utf8), outlet: own.flatMap(SidecarCell.value) ?? outlet,
      published: days.lazy.compactMap { item.child($0) }.map { PageMetadata.oneLine($0.text) }.first,
      url: link(of: item), author: author(of: item), section: section(of: item), text: shown, place: place)
  }

  private static func author(of item: MarkupElement) -> String? {
    let elements = item.elements.filter { ["dc:creator", "author", "atom:author"].contains($0.name) }
    let names = elements.map { PageMetadata.oneLine(($0.child("name") ?? $0).text) }.filter { !$0.isEmpty }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// The first of the categories; Atom has its name in an attribute.
  private static func section(of item: MarkupElement) -> String? {
    item.elements.lazy.filter { ["category", "dc:subject"].contains($0.name) }
      .compactMap { SidecarCell.value($0["label"] ?? $0["term"] ?? PageMetadata.oneLine($0.text)) }.first
  }

  private static func shownTitle(of item: MarkupElement) -> [UInt8] {
    guard let title = item.child("title") else { return [] }
    let text = title.text
    return text.contains(0x26) || text.contains(0x3C) ? PageText.shown(in: text) : text
  }

  /// A content is HTML in a string, or markup of its own.
  private static func text(_ content: MarkupElement) -> [UInt8] {
    if !content.elements.isEmpty { return MarkupText.text(of: content) }
    return PageText.shown(in: content.text, without: .caption)
  }

  private static func link(of item: MarkupElement) -> String? {
    let links = item.elements.filter { $0.name == "link" }
    let alternate = links.first { $0["rel"] == nil || $0["rel"] == "alternate" } ?? links.first
    let written = alternate.map { PageMetadata.oneLine($0.text) }.flatMap(SidecarCell.value)
    return written ?? alternate?["href"] ?? item.child("guid").map { PageMetadata.oneLine($0.text) }
  }
}
