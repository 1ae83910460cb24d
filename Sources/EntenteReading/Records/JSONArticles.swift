import EntentePages
import EntenteText

/// The articles of a JSON document or of JSON lines, as crawlers and news services write them.
struct JSONArticles {
  /// - Returns: Nil where nothing is an article, or the text is nearly JSON but not.
  static func file(_ text: [UInt8], _ locator: Locator) -> DraftedFile? {
    let bytes = withoutMark(text)
    var reader = JSONArticles(locator)
    if !holdsLines(bytes), let values = try? JSONLine.values(in: bytes) {
      reader.read(values)
    } else {
      reader.readLines(bytes, after: 0)
    }
    return reader.hasArticles ? reader.file.settled : nil
  }

  /// Reads more lines of a file; articles that were returned before are not returned again.
  mutating func takeLines(_ text: [UInt8], after lines: Int) -> DraftedFile {
    readLines(lines == 0 ? Self.withoutMark(text) : text, after: lines)
    defer { file = DraftedFile() }
    return file
  }

  private static func withoutMark(_ text: [UInt8]) -> [UInt8] {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text[3...]) : text
  }

  private let locator: Locator
  private var file = DraftedFile()
  /// Whether anything looked like an article, read or not.
  private var hasArticles = false

  /// Ids of the articles so far, by their first line or number.
  private var ids = RecordIDs()

  init(_ locator: Locator) { self.locator = locator }

  // MARK: Documents

  private mutating func read(_ values: [JSONValue]) {
    let list = Self.articles(in: values.count == 1 ? values[0] : .array(values), depth: 0)
    for (index, object) in list.enumerated() { add(object, at: .number(index + 1)) }
  }

  /// The objects of the outermost list in which some are articles: the document itself, or a list in it by any name.
  private static func articles(in value: JSONValue, depth: Int) -> [JSONObject] {
    guard depth <= 4 else { return [] }
    switch value {
    case .object(let object):
      let record = JSONRecord(object).record
      if record.text != nil { return [object] }
      let lists = object.members.lazy.map { articles(in: $0.value, depth: depth + 1) }
      if Self.isMap(object) { return Array(lists.joined()) }
      return lists.first { !$0.isEmpty } ?? (record.isArticle ? [object] : [])
    case .array(let values):
      let found = values.map { articles(in: $0, depth: depth + 1) }
      guard found.contains(where: { !$0.isEmpty }) else { return [] }
      // What is no article among articles is not passed over without a word.
      return zip(values, found).flatMap { value, found in found.isEmpty ? value.object.map { [$0] } ?? [] : found }
    default: return []
    }
  }

  /// Whether all members are articles by their ids.
  private static func isMap(_ object: JSONObject) -> Bool {
    object.members.allSatisfy { $0.value.object.map { JSONRecord($0).record.isArticle } ?? false }
  }

  // MARK: Lines

  /// Whether the first of several lines is an object of its own.
  static func holdsLines(_ bytes: [UInt8]) -> Bool {
    let text = withoutMark(bytes)
    let lines = text.split(separator: 0x0A).lazy.filter { line in line.contains { $0 > 0x20 } }
    guard let first = lines.first, lines.dropFirst().first != nil else { return false }
    return (try? JSONLine.object(in: Array(first))) != nil
  }

  private mutating func readLines(_ bytes: [UInt8], after lines: Int) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let place = ArticleDraft.Place.line(lines + index + 1)
      do throws(JSONError) {
        add(try JSONLine.object(in: Array(line)), at: place)
      } catch {
        reject(place, "it is no JSON, \(error)")
      }
    }
  }

  private mutating func add(_ object: JSONObject, at place: ArticleDraft.Place) {
    let record = JSONRecord(object).record
    guard record.isArticle else { return reject(place, "it has neither a title nor a text") }
    hasArticles = true
    guard let draft = record.draft(at: place) else {
      return file.issues.append(.withoutText(locator.locator(of: place)))
    }
    file.drafts.append(draft)
    if let cut = record.text?.cut { file.issues.append(.cut(cut, locator.locator(of: place))) }
    if let issue = ids.repetition(in: object, at: place, of: locator) { file.issues.append(issue) }
  }

  private mutating func reject(_ place: ArticleDraft.Place, _ why: String) {
    file.issues.append(
      Issue(
        .unreadRow, locator.locator(of: place), "record not read; \(why)", action: "write it again as JSON with a text")
    )
  }
}

/// A JSON object as names and values, with what services put into objects and lists of their own.
struct JSONRecord {
  let record: ArticleRecord

  init(_ object: JSONObject) {
    let article = object["_source"]?.object ?? object
    // The Guardian has the parts of an article in an object `fields`.
    let inner = article["fields"]?.object?.members ?? []
    record = ArticleRecord(
      (article.members + inner).compactMap { member in
        Self.text(member.value, of: member.key).map { (name: member.key, value: $0) }
      })
  }

  private static func text(_ value: JSONValue, of name: String) -> String? {
    switch (value, ArticleColumn(name)) {
    case (.object, .text), (.array, .text): paragraphs(value)
    case (.number(let literal), let column): column == .text ? nil : literal
    case (.array(let values), .author): Self.list(values.compactMap(self.name))
    default: self.name(value)
    }
  }

  /// A string, or the name of an object; of several the first.
  private static func name(_ value: JSONValue) -> String? {
    switch value {
    case .string: value.string
    case .object(let object): ["name", "title", "main", "original"].lazy.compactMap { object[$0]?.string }.first
    case .array(let values): values.lazy.compactMap(name).first
    case .number, .null, .bool: nil
    }
  }

  private static func list(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: "; ") }

  /// The strings of a text in parts, such as Fundus's sections of headlines and paragraphs, in their order.
  private static func paragraphs(_ value: JSONValue) -> String? {
    let parts = strings(value)
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  private static func strings(_ value: JSONValue) -> [String] {
    switch value {
    case .string: [value.string ?? ""].filter { !$0.isEmpty }
    case .array(let values): values.flatMap(strings)
    case .object(let object): object.members.flatMap { strings($0.value) }
    default: []
    }
  }
}
