import EntenteMarkup
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
  /// Of `time` elements, the one that says that it is the day of publication first.
  private(set) var times: [String] = []
  /// By itemprop in lower case: the first of each.
  private(set) var microdata: [String: String] = [:]
  /// By property in lower case, of RDFa.
  private(set) var properties: [String: String] = [:]

  init(_ page: HTMLPage) {
    for (index, node) in page.nodes.enumerated() {
      switch node.tag {
      case .text, .br: continue
      case .meta: addMeta(page.attributes(of: index))
      case .script: addScript(index, page)
      case .title where title == nil: title = SidecarCell.value(PageMetadata.oneLine(page.text(of: index)))
      case .h1: headings.append(index)
      case .link where canonical == nil: addLink(page.attributes(of: index))
      case .time: addTime(page.attributes(of: index))
      case .html: language = page.attribute("lang", of: index) ?? page.attribute("xml:lang", of: index)
      default: break
      }
      if node.tag != .meta { note(index, page) }
    }
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

  private mutating func addTime(_ attributes: [String: String]) {
    guard let day = attributes["datetime"].flatMap(SidecarCell.value) else { return }
    let isFirst = attributes["pubdate"] != nil || attributes["itemprop"]?.lowercased() == "datepublished"
    times.insert(day, at: isFirst ? 0 : times.count)
  }

  /// Notes what microdata and RDFa say of an element; most say nothing.
  private mutating func note(_ index: Int, _ page: HTMLPage) {
    var (item, property): (Range<Int>?, Range<Int>?) = (nil, nil)
    page.forEachAttribute(of: index, in: page.source.span) { name, value in
      let source = page.source
      switch name.count {
      case 8 where source[name].elementsEqual("itemprop".utf8): item = value
      case 8 where source[name].elementsEqual("property".utf8): property = value
      default: break
      }
    }
    if let item { addItem(item, index, page) }
    if let property, let content = page.attribute("content", of: index) {
      for name in String(decoding: page.source[property], as: UTF8.self).lowercased().split(separator: " ") {
        properties[String(name)] = properties[String(name)] ?? SidecarCell.value(content)
      }
    }
  }

  private mutating func addItem(_ item: Range<Int>, _ index: Int, _ page: HTMLPage) {
    for name in String(decoding: page.source[item], as: UTF8.self).lowercased().split(separator: " ") {
      guard ["datepublished", "datecreated"].contains(name), microdata[String(name)] == nil else { continue }
      let given =
        page.attribute("content", of: index) ?? page.attribute("datetime", of: index)
        ?? page.attribute("title", of: index)
      microdata[String(name)] = SidecarCell.value(given ?? PageMetadata.oneLine(page.text(of: index)))
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
