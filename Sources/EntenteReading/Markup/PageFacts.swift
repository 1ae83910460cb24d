import EntenteMarkup
import EntentePages
import EntenteText

/// The elements of a page that speak of it, found in one pass.
struct PageFacts {
  private(set) var metas = Metas()
  /// JSON-LD.
  private(set) var scripts: [[UInt8]] = []
  private(set) var title: String?
  private(set) var headings: [Int] = []
  private(set) var canonical: String?
  private(set) var language: String?
  /// Of `time` elements the one that says it is the day of publication, else the first behind a headline, else the first:
  /// what stands before the headline may be of other articles.
  private(set) var time: (day: String, rank: Int)?
  /// By itemprop in lower case: the first of each.
  private(set) var microdata: [String: String] = [:]
  /// By property in lower case, of RDFa.
  private(set) var properties: [String: String] = [:]

  init(_ page: HTMLPage, _ shown: PageText) {
    for (index, node) in page.nodes.enumerated() {
      switch node.tag {
      case .meta: addMeta(page.attributes(of: index))
      case .script: addScript(index, page)
      case .title where title == nil: title = Self.title(page.text(of: index))
      case .h1: headings.append(index)
      case .link where canonical == nil: addLink(page.attributes(of: index))
      case .time: addTime(index, page)
      case .html: language = page.attribute("lang", of: index) ?? page.attribute("xml:lang", of: index)
      default: break
      }
    }
    for index in shown.described { addDescription(index, page) }
  }

  /// Of a title whose end is missing, what stands before the next tag.
  private static func title(_ text: [UInt8]) -> String? {
    let tag = text.indices.dropLast().first {
      text[$0] == 0x3C && (HTMLPage.isLetter(text[$0 + 1]) || text[$0 + 1] == 0x2F)
    }
    return SidecarCell.value(PageMetadata.oneLine(Array(text[..<(tag ?? text.endIndex)])))
  }

  private mutating func addMeta(_ attributes: [String: String]) {
    metas.add(attributes)
    if let name = attributes["itemprop"]?.lowercased(), let content = attributes["content"], microdata[name] == nil {
      microdata[name] = SidecarCell.value(content)
    }
  }

  private mutating func addScript(_ index: Int, _ page: HTMLPage) {
    guard !page.range(of: index).isEmpty, let type = page.attribute("type", of: index)?.lowercased(),
      type.hasPrefix("application/ld+json")
    else { return }
    scripts.append(page.script(index))
  }

  private mutating func addLink(_ attributes: [String: String]) {
    guard attributes["rel"]?.lowercased() == "canonical" else { return }
    canonical = attributes["href"].flatMap(SidecarCell.value)
  }

  private mutating func addTime(_ index: Int, _ page: HTMLPage) {
    let rank = page.attribute("pubdate", of: index) != nil ? 2 : headings.isEmpty ? 0 : 1
    guard rank > time?.rank ?? -1, let day = page.attribute("datetime", of: index).flatMap(SidecarCell.value) else {
      return
    }
    time = (day, rank)
  }

  /// Reads the microdata and RDFa of an element.
  private mutating func addDescription(_ index: Int, _ page: HTMLPage) {
    let attributes = page.attributes(of: index)
    if let names = attributes["itemprop"] { addItem(names, attributes, index, page) }
    guard let content = attributes["content"] else { return }
    for name in (attributes["property"] ?? "").lowercased().split(separator: " ") {
      properties[String(name)] = properties[String(name)] ?? SidecarCell.value(content)
    }
  }

  private mutating func addItem(_ names: String, _ attributes: [String: String], _ index: Int, _ page: HTMLPage) {
    for name in names.lowercased().split(separator: " ").map(String.init) {
      guard ["datepublished", "datecreated", "author"].contains(name), microdata[name] == nil else { continue }
      let given = attributes["content"] ?? attributes["datetime"] ?? attributes["title"]
      microdata[name] = SidecarCell.value(given ?? PageMetadata.oneLine(page.text(of: index)))
    }
  }
}

/// The `meta` elements of a page by name, property or itemprop.
struct Metas {
  private var contents: [String: String] = [:]

  mutating func add(_ attributes: [String: String]) {
    guard
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? attributes["http-equiv"],
      let content = attributes["content"].flatMap({ SidecarCell.value(PageMetadata.oneLine(Array($0.utf8))) })
    else { return }
    let key = name.lowercased()
    if contents[key] == nil { contents[key] = content }
  }

  /// The content of the first of the names that is there.
  subscript(names: String...) -> String? { self[names] }

  subscript(names: [String]) -> String? { names.lazy.compactMap { contents[$0] }.first }
}
