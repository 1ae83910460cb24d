import EntenteMarkup
import EntentePages
import EntenteText

/// What a page says of itself for other programs: JSON-LD, `meta` and `link` elements, microdata, `time`.
struct PageMetadata {
  private(set) var title: String?
  private(set) var outlet: String?
  /// The day of publication as it was written, in the page's own zone.
  private(set) var published: String?
  private(set) var url: String?
  let author: String?
  let section: String?
  /// The body that JSON-LD gives, for pages that show it by scripts alone.
  let body: String?
  /// How the page's readers write `09/12/2023`; nil where that is not known.
  let dateOrder: DateOrder?

  /// - Parameters:
  ///   - page: Of which not all nodes are looked at closely.
  ///   - shown: What the page shows.
  init(_ page: HTMLPage, _ shown: PageText) {
    let facts = PageFacts(page, shown)
    let metas = facts.metas
    let article = facts.scripts.isEmpty ? nil : LinkedArticle(facts.scripts)
    let headings = facts.headings.map { Self.oneLine(page.text(of: $0)) }.filter { !$0.isEmpty }
    body = article?.body
    dateOrder = Self.order(facts.language)
    outlet =
      metas["og:site_name"] ?? article?.outlet
      ?? metas["application-name", "dc.publisher", "citation_journal_title", "sitename", "al:iphone:app_name"]
    url = facts.canonical ?? metas["og:url"] ?? article?.url
    published =
      article?.published ?? metas[Self.days] ?? facts.microdata["datepublished"] ?? facts.microdata["datecreated"]
      ?? Self.rdfa(facts) ?? facts.time?.day
    // Some give the address of a profile, which is no name.
    let authors = [article?.author, metas[Self.authors], facts.microdata["author"]]
    author = authors.lazy.compactMap { $0.flatMap(Byline.author) }.first
    section =
      article?.section ?? metas["article:section", "og:article:section", "parsely-section", "section", "dc.subject"]
    let titles = [article?.title, metas["og:title", "twitter:title", "dc.title", "parsely-title"], facts.title]
    settleTitle(titles.compactMap { $0 }, headings, facts.title, shown)
  }

  private static let days = [
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "dc.date.issued",
    "dcterms.created", "dcterms.issued", "dcterms.date", "sailthru.date", "article.published", "published_time",
    "cxenseparse:recs:publishtime", "govuk:first-published-at", "govuk:public-updated-at", "citation_publication_date",
    "dc.date", "date", "originalpublicationdate",
  ]

  private static let authors = [
    "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "byline",
    "article:author_name", "article:author", "og:article:author", "twitter:creator_name",
  ]

  private static func rdfa(_ facts: PageFacts) -> String? {
    facts.properties["dc:date"] ?? facts.properties["dc:created"] ?? facts.properties["dcterms:created"]
  }

  /// Day first where the page is in English of a country that writes so.
  private static func order(_ language: String?) -> DateOrder? {
    guard let parts = language?.lowercased().split(separator: "-"), parts.count > 1 else { return nil }
    let places: Set<Substring> = ["gb", "au", "nz", "ie", "in", "za", "ng", "ke", "gh", "sg", "hk", "pk", "ug", "tz"]
    return places.contains(parts[1]) ? .dayFirst : nil
  }

  // MARK: The title

  /// Of what the page says for its title the first of which a whole part, between marks such as ` | `, is a line of the
  /// page; what stands beside that part is the outlet.
  private mutating func settleTitle(
    _ titles: [String], _ headings: [String], _ documentTitle: String?, _ shown: PageText
  ) {
    let lines = ShownTitles(shown, titles.reduce(0) { max($0, $1.utf8.count) })
    for written in titles {
      guard let (found, rest) = lines.part(of: written) else { continue }
      title = found
      outlet = outlet ?? documentTitle.flatMap { lines.part(of: $0) }.flatMap { Self.name($0.rest) } ?? Self.name(rest)
      return
    }
    let first = titles.first ?? (headings.count == 1 ? headings[0] : nil)
    outlet = outlet ?? Self.outlet(behind: first, in: documentTitle)
    title = first.map { Self.withoutOutlet($0, outlet) }
  }

  /// What stands beside a headline, if it is one name.
  private static func name(_ rest: String) -> String? {
    let name = rest.drop { " |-–—·»:".contains($0) }
    let isOne =
      !name.contains { "|–—·»".contains($0) } && !name.contains(" - ") && name.split(separator: " ").count <= 8
    guard isOne, !name.lowercased().hasPrefix("print") else { return nil }
    return SidecarCell.value(String(name))
  }

  /// What `title` has behind the headline that the page gives elsewhere: `Ferry sails - Ode Mail`.
  private static func outlet(behind title: String?, in documentTitle: String?) -> String? {
    guard let title, let documentTitle, documentTitle != title, documentTitle.hasPrefix(title) else { return nil }
    let rest = documentTitle.dropFirst(title.count)
    guard rest.first == " ", rest.dropFirst().first.map({ "|-–—·»".contains($0) }) ?? false else { return nil }
    return name(String(rest))
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

/// The lines of a page that are short enough for one of its titles.
private struct ShownTitles {
  private let keys: Set<[UInt8]>

  init(_ shown: PageText, _ longest: Int) {
    keys = Set(
      shown.lines.filter { (2...40).contains($0.words) && $0.range.count <= longest + 8 }.map { line in
        Self.key(shown.text[line.range.start..<line.range.end])
      })
  }

  /// The longest part of a title, between marks, that is a line of the page, and what the title has beside it.
  func part(of title: String) -> (title: String, rest: String)? {
    if keys.contains(Self.key(title.utf8)) { return (title, "") }
    let marks = Self.marks(in: title)
    guard !marks.isEmpty else { return nil }
    let cuts = [title.startIndex..<title.startIndex] + marks + [title.endIndex..<title.endIndex]
    var best: (title: String, rest: String)?
    for first in cuts.indices.dropLast() {
      for last in cuts.indices where last > first {
        let part = title[cuts[first].upperBound..<cuts[last].lowerBound]
        guard part.utf8.count > best?.title.utf8.count ?? 0, part.contains(" "), keys.contains(Self.key(part.utf8))
        else {
          continue
        }
        let before = title[..<cuts[first].lowerBound]
        let behind = title[cuts[last].upperBound...]
        best = (String(part), before.isEmpty || behind.isEmpty ? String(before + behind) : "")
      }
    }
    return best
  }

  /// ` | `, ` - `, `: ` and their like.
  private static func marks(in title: String) -> [Range<String.Index>] {
    var marks: [Range<String.Index>] = []
    var index = title.startIndex
    while index < title.endIndex, marks.count < 6 {
      let next = title.index(after: index)
      if "|-–—·»:<>/".contains(title[index]), next < title.endIndex, title[next] == " " {
        let isBehindBlank =
          index > (marks.last?.upperBound ?? title.startIndex) && title[title.index(before: index)] == " "
        if isBehindBlank || title[index] == ":" {
          marks.append((isBehindBlank ? title.index(before: index) : index)..<title.index(after: next))
        }
      }
      index = next
    }
    // `Ferry sails-Ode Mail`
    if let dash = title.lastIndex(of: "-"), dash >= marks.last?.upperBound ?? title.startIndex {
      marks.append(dash..<title.index(after: dash))
    }
    return marks
  }

  /// Letters, digits and what is no ASCII, in lower case.
  private static func key(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { byte in
      if (0x41...0x5A).contains(byte) { return byte | 0x20 }
      return byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : nil
    }
  }
}
