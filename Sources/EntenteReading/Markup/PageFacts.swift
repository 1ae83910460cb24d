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
  /// Elements that name who wrote the page, the surest first.
  private(set) var authors: [Int] = []

  init(_ page: HTMLPage) {
    var named: [Int] = []
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
      if node.tag != .meta { note(index, node, page, &named) }
    }
    authors += named
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

  /// Notes what microdata, RDFa and the names of an element say; most say nothing of these.
  private mutating func note(_ index: Int, _ node: HTMLPage.Node, _ page: HTMLPage, _ named: inout [Int]) {
    var (item, property, isAuthor, isNamed): (Range<Int>?, Range<Int>?, Bool, Bool) = (nil, nil, false, false)
    page.forEachAttribute(of: index, in: page.source.span) { name, value in
      let source = page.source
      switch name.count {
      case 3 where source[name].elementsEqual("rel".utf8): isAuthor = source[value].elementsEqual("author".utf8)
      case 5 where source[name].elementsEqual("class".utf8): isNamed = Self.namesAuthor(source, value)
      case 8 where source[name].elementsEqual("itemprop".utf8): item = value
      case 8 where source[name].elementsEqual("property".utf8): property = value
      default: break
      }
    }
    if isAuthor { authors.append(index) } else if isNamed { named.append(index) }
    if let item { addItem(item, index, page) }
    if let property, let content = page.attribute("content", of: index) {
      for name in String(decoding: page.source[property], as: UTF8.self).lowercased().split(separator: " ") {
        properties[String(name)] = properties[String(name)] ?? SidecarCell.value(content)
      }
    }
  }

  private mutating func addItem(_ item: Range<Int>, _ index: Int, _ page: HTMLPage) {
    for name in String(decoding: page.source[item], as: UTF8.self).lowercased().split(separator: " ") {
      guard ["datepublished", "datecreated", "author"].contains(name), microdata[String(name)] == nil else { continue }
      let given =
        page.attribute("content", of: index) ?? page.attribute("datetime", of: index)
        ?? page.attribute("title", of: index)
      microdata[String(name)] = SidecarCell.value(given ?? PageMetadata.oneLine(page.text(of: index)))
    }
  }

  /// Whether a class has `byline`, `author` or `authors`, and is none of an author's portrait.
  private static func namesAuthor(_ source: [UInt8], _ value: Range<Int>) -> Bool {
    let bytes = source[value]
    // Most have neither word, and are told by its rarest letters.
    guard bytes.contains(0x79) || bytes.contains(0x75) else { return false }
    let names = String(decoding: bytes, as: UTF8.self)
    return ElementNames.has(authorNames, names) && !ElementNames.has(portraits, names)
  }

  private static let authorNames: Set<String> = ["byline", "author", "authors", "writer", "muhabir", "sig", "by"]
  private static let portraits: Set<String> = [
    "bio", "box", "card", "about", "description", "image", "img", "by", "avatar",
  ]
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

/// Who wrote a page, from what names them.
enum Byline {
  /// The names in `By Ann Ode and Ben Marsh`, with semicolons between; nil where it is no name.
  static func names(_ written: String) -> String? {
    var text = written[...]
    for label in ["Written by ", "Posted by ", "By ", "BY ", "by ", "WRITER: "] where text.hasPrefix(label) {
      text = text.dropFirst(label.count)
    }
    guard !text.contains("://"), !text.contains("@"), !text.contains(where: \.isNumber) else { return nil }
    let names = text.split { ",;|/".contains($0) }.flatMap { parted(String($0)) }.map(capitalized)
    let isName = !names.isEmpty && names.allSatisfy { (1...6).contains($0.split(separator: " ").count) }
    return isName ? names.joined(separator: "; ") : nil
  }

  private static func parted(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if word == "and" || word == "&" { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// `ANN ODE` is `Ann Ode`.
  private static func capitalized(_ name: String) -> String {
    guard name.utf8.count > 4, name == name.uppercased(), name != name.lowercased() else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
  }
}
