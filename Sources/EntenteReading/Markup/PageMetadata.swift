import EntenteMarkup
import EntenteText

/// What a page says of itself for other programs: JSON-LD, `meta` and `link` elements, `time`.
struct PageMetadata {
  private(set) var title: String?
  private(set) var outlet: String?
  /// The day of publication as it was written, in the page's own zone.
  private(set) var published: String?
  private(set) var url: String?

  init(_ page: MarkupElement) {
    let elements = page.descendants
    let metas = Metas(elements)
    let article = LinkedArticle(elements)
    title =
      article?.title ?? metas["og:title", "twitter:title", "dc.title", "parsely-title"] ?? Self.heading(elements)
      ?? Self.documentTitle(elements)
    outlet = metas["og:site_name", "application-name", "dc.publisher", "citation_journal_title"] ?? article?.outlet
    url = Self.canonical(elements) ?? metas["og:url"] ?? article?.url
    published =
      article?.published ?? metas[
        "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "pubdate",
        "publishdate", "publish-date", "publish_date", "dc.date.issued", "dcterms.created", "dcterms.issued",
        "sailthru.date", "article.published", "published_time", "citation_publication_date", "dc.date", "date"]
      ?? Self.time(elements)
    outlet = outlet ?? Self.outlet(behind: title, in: Self.documentTitle(elements))
    title = title.map { Self.withoutOutlet($0, outlet) }
  }

  // MARK: Parts

  private static func canonical(_ elements: [MarkupElement]) -> String? {
    elements.first { $0.name == "link" && $0["rel"]?.lowercased() == "canonical" }?["href"].flatMap(SidecarCell.value)
  }

  private static func heading(_ elements: [MarkupElement]) -> String? {
    let headings = elements.filter { $0.name == "h1" }.map { oneLine($0.text) }.filter { !$0.isEmpty }
    return headings.count == 1 ? headings[0] : nil
  }

  private static func documentTitle(_ elements: [MarkupElement]) -> String? {
    elements.first { $0.name == "title" }.map { oneLine($0.text) }.flatMap(SidecarCell.value)
  }

  /// Of a `time` or another element that says that it is the day of publication, else the first `time` of the page.
  private static func time(_ elements: [MarkupElement]) -> String? {
    let said = elements.first { $0["itemprop"]?.lowercased() == "datepublished" || $0["pubdate"] != nil }
    let first = elements.first { $0.name == "time" && $0["datetime"] != nil }
    return [said, first].compactMap { $0 }.compactMap { element in
      SidecarCell.value(element["datetime"] ?? element["content"] ?? oneLine(element.text))
    }
    .first
  }

  /// What `title` has behind the headline that the page gives elsewhere: `Ferry sails - Ode Mail`.
  private static func outlet(behind title: String?, in documentTitle: String?) -> String? {
    guard let title, let documentTitle, documentTitle != title, documentTitle.hasPrefix(title) else { return nil }
    let rest = documentTitle.dropFirst(title.count)
    let name = rest.drop { " |-–—·»".contains($0) }
    guard rest.first == " ", rest.dropFirst().first.map({ "|-–—·»".contains($0) }) ?? false else { return nil }
    let isOne = !name.contains { "|–—·»".contains($0) } && name.split(separator: " ").count <= 5
    return isOne ? SidecarCell.value(String(name)) : nil
  }

  /// `Ferry sails | Ode Mail` without the outlet that it ends with.
  private static func withoutOutlet(_ title: String, _ outlet: String?) -> String {
    for separator in [" | ", " - ", " – ", " — ", " · ", " :: ", " » "] {
      let parts = title.components(of: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let isOutlet = outlet.map { last.lowercased() == $0.lowercased() } ?? (separator == " | ")
      if isOutlet { return parts.dropLast().joined(separator: separator) }
    }
    return title
  }

  static func oneLine(_ text: [UInt8]) -> String {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// The parts between occurrences of some text.
  fileprivate func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.indices.first(where: { rest[$0...].hasPrefix(separator) }) {
      parts.append(String(rest[..<range]))
      rest = rest[range...].dropFirst(separator.count)
    }
    return parts + [String(rest)]
  }
}

/// The `meta` elements of a page by name, property or itemprop.
private struct Metas {
  private var contents: [String: String] = [:]

  init(_ elements: [MarkupElement]) {
    for element in elements where element.name == "meta" {
      guard let name = element["property"] ?? element["name"] ?? element["itemprop"] ?? element["http-equiv"],
        let content = element["content"].flatMap({ SidecarCell.value(PageMetadata.oneLine(Array($0.utf8))) })
      else { continue }
      let key = name.lowercased()
      if contents[key] == nil { contents[key] = content }
    }
  }

  /// The content of the first of the names that is there.
  subscript(names: String...) -> String? { names.lazy.compactMap { contents[$0] }.first }
}

/// The article that JSON-LD describes: <https://schema.org/NewsArticle>.
private struct LinkedArticle {
  let title: String?
  let outlet: String?
  let published: String?
  let url: String?

  init?(_ elements: [MarkupElement]) {
    let scripts = elements.filter {
      $0.name == "script" && ($0["type"] ?? "").lowercased().hasPrefix("application/ld+json")
    }
    let objects = scripts.flatMap { script in
      ((try? JSONLine.values(in: script.text)) ?? []).flatMap { Self.objects(in: $0, depth: 0) }
    }
    guard let article = objects.first(where: Self.isArticle) else { return nil }
    title = Self.text(article["headline"]) ?? Self.text(article["name"])
    outlet = Self.text(article["publisher"]) ?? Self.text(article["sourceOrganization"])
    published = Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"])
    url = Self.text(article["url"]) ?? article["mainEntityOfPage"]?.object?["@id"]?.string
  }

  private static func objects(in value: JSONValue, depth: Int) -> [JSONObject] {
    guard depth < 4 else { return [] }
    if let array = value.array { return array.flatMap { objects(in: $0, depth: depth + 1) } }
    guard let object = value.object else { return [] }
    return [object] + (object["@graph"].map { objects(in: $0, depth: depth + 1) } ?? [])
  }

  private static func isArticle(_ object: JSONObject) -> Bool {
    let types = object["@type"]?.array?.compactMap(\.string) ?? [object["@type"]?.string ?? ""]
    return types.contains { type in
      type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "LiveBlogPosting"
    }
  }

  /// A text, or the name of a thing.
  private static func text(_ value: JSONValue?) -> String? {
    let text = value?.string ?? value?.object?["name"]?.string ?? value?.array?.first?.object?["name"]?.string
    return text.map { PageMetadata.oneLine(Array($0.utf8)) }.flatMap(SidecarCell.value)
  }
}
