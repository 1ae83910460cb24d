import EntentePages
import EntenteText

/// The article that JSON-LD describes: <https://schema.org/NewsArticle>.
struct LinkedArticle {
  let title: String?
  let outlet: String?
  let published: String?
  let url: String?
  let body: String?
  let author: String?
  let section: String?

  init?(_ scripts: [[UInt8]]) {
    let objects = scripts.flatMap { script in
      ((try? JSONLine.values(in: script)) ?? []).flatMap { Self.objects(in: $0, depth: 0) }
    }
    let article = objects.first(where: Self.isArticle) ?? objects.first { Self.types(of: $0).contains("VideoObject") }
    guard let article else { return nil }
    let named = Named(objects)
    title = Self.text(article["headline"]) ?? Self.text(article["name"])
    outlet = named.name(article["publisher"]) ?? named.name(article["sourceOrganization"])
    published =
      Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"]) ?? Self.text(article["uploadDate"])
    url = Self.text(article["url"]) ?? article["mainEntityOfPage"]?.object?["@id"]?.string
    body = article["articleBody"]?.string
    author = named.names(article["author"] ?? article["creator"])
    section = Self.text(article["articleSection"]) ?? article["articleSection"]?.array?.first.flatMap(Self.text)
  }

  private static func objects(in value: JSONValue, depth: Int) -> [JSONObject] {
    guard depth < 4 else { return [] }
    if let array = value.array { return array.flatMap { objects(in: $0, depth: depth + 1) } }
    guard let object = value.object else { return [] }
    return [object] + (object["@graph"].map { objects(in: $0, depth: depth + 1) } ?? [])
  }

  private static func types(of object: JSONObject) -> [String] {
    object["@type"]?.array?.compactMap(\.string) ?? [object["@type"]?.string ?? ""]
  }

  private static func isArticle(_ object: JSONObject) -> Bool {
    types(of: object).contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  fileprivate static func text(_ value: JSONValue?) -> String? {
    let text = value?.string ?? value?.object?["name"]?.string ?? value?.array?.first?.object?["name"]?.string
    return text.map { PageMetadata.oneLine(Array($0.utf8)) }.flatMap(SidecarCell.value)
  }
}

/// The organisations and people that the objects of a page's JSON-LD refer to by `@id`.
private struct Named {
  private var names: [String: String] = [:]

  init(_ objects: [JSONObject]) {
    for object in objects {
      if let id = object["@id"]?.string, let name = LinkedArticle.text(object["name"]) { names[id] = name }
    }
  }

  /// Of one or several; nil without any.
  func names(_ value: JSONValue?) -> String? {
    let names = (value?.array ?? [value].compactMap { $0 }).compactMap(name)
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  func name(_ value: JSONValue?) -> String? {
    LinkedArticle.text(value) ?? value?.object?["@id"]?.string.flatMap { names[$0] }
  }
}
