import EntentePages
import EntenteText

/// The articles of a Nexis download as text: `1 of 14 DOCUMENTS`, centred lines for outlet and day, fields in capitals.
///
/// Each begins behind its count; a text without counts is one article. Its head ends with the last of the fields around
/// `LENGTH: 512 words`, its text with the first field of its tail or the line of its copyright.
struct NexisText {
  static func drafts(in lines: DownloadLines) -> DraftedFile {
    var counter = LineCounter(lines.text)
    var file = DraftedFile()
    for range in articles(in: lines) {
      let line = counter.number(at: lines.lines[range.lowerBound].range.start)
      let article = NexisText(lines, range)
      if article.isOfDatabase { file.drafts.append(article.draft(at: .line(line))) }
    }
    return file.settled
  }

  /// The lines of each article, without its count.
  private static func articles(in lines: DownloadLines) -> [Range<Int>] {
    let counts = lines.indices.filter { lines.fits(.countOfDocuments, $0) }
    let others = lines.indices.filter { lines.fits(.documentOfCount, $0) && lines.isIndented($0) }
    let starts = (counts.isEmpty ? others : counts).filter { $0 + 1 < lines.lines.count }
    guard !starts.isEmpty else { return [lines.indices] }
    return starts.indices.map { index in
      starts[index] + 1..<(index + 1 < starts.count ? starts[index + 1] : lines.lines.count)
    }
    .filter { !$0.isEmpty }
  }

  private let lines: DownloadLines
  private let range: Range<Int>
  /// The line of the day.
  private let day: Int?
  /// The first line that is a field.
  private let fields: Int

  private init(_ lines: DownloadLines, _ range: Range<Int>) {
    self.lines = lines
    self.range = range
    let head = range.prefix(Self.longestHead)
    let length = head.first { lines.fits(.length, $0) }
    let isDay: (Int) -> Bool = { lines.day($0) != nil }
    day = head.prefix { $0 < length ?? .max }.first(where: isDay)
    let start = day.map { $0 + 1 } ?? range.lowerBound
    fields = head.first { $0 >= start && Self.isHead(lines, $0) } ?? length ?? start
  }

  /// Whether anything but its place says that it is an article of the database.
  private var isOfDatabase: Bool { day != nil || range.contains { lines.fits(.length, $0) } }

  /// In lines; a cover may be before an article that has no count.
  private static let longestHead = 60

  private func draft(at place: ArticleDraft.Place) -> ArticleDraft {
    let head = range.lowerBound..<bodyStart
    return ArticleDraft(
      title: title, outlet: outlet, published: day.flatMap(lines.day),
      author: lines.value(of: NexisWords.authors, in: head),
      section: lines.value(of: NexisWords.sections, in: head), text: body, place: place)
  }

  /// The line before the day.
  private var outlet: String? {
    guard let day else { return nil }
    return (range.lowerBound..<day).last { !lines.isCopyright($0) }.map(lines.surface)
  }

  /// Behind the lines of the day and the edition, flush where other lines are centred.
  private var title: [UInt8] {
    let named = range.prefix(Self.longestHead).lazy.compactMap(lines.field).first { $0.name == "HEADLINE" }
    if let named, !named.value.isEmpty { return Array(lines.text[named.value.start..<named.value.end]) }
    guard let day else { return lines.joined(range.prefix { $0 < fields }.suffix(1)) }
    let edition = (day + 1..<fields).prefix { !lines.isApart($0) || lines.isIndented($0) }
    let headline = (edition.endIndex..<fields).filter { !lines.isIndented($0) && !lines.isCopyright($0) }
    return lines.joined(headline.filter { lines.label($0) != "correction appended" })
  }

  /// Behind the fields of the head.
  private var bodyStart: Int {
    var index = fields
    while index < range.upperBound, let field = lines.field(index), Self.isHead(lines, index) {
      if field.name.lowercased() == "body", !field.value.isEmpty { break }
      let mayGoOn = !lines.fits(.length, index) && field.name.lowercased() != "body"
      index += 1
      while mayGoOn, index < range.upperBound, !lines.isApart(index), !Self.isHead(lines, index) { index += 1 }
    }
    return index
  }

  private var body: [UInt8] {
    let index = bodyStart
    let end = (index..<range.upperBound).first(where: isTail) ?? range.upperBound
    let bytes = lines.bytes(of: index..<max(index, end))
    guard index < end, let field = lines.field(index), field.name.lowercased() == "body" else { return bytes }
    return Array(bytes[(field.value.start - lines.lines[index].range.start)...])
  }

  /// A field in capitals that is of the head, or the length in any language.
  private static func isHead(_ lines: DownloadLines, _ index: Int) -> Bool {
    if lines.fits(.length, index) { return true }
    guard let name = lines.field(index)?.name, isInCapitals(name) else { return false }
    return NexisWords.heads.contains(name.lowercased()) || name == "BODY"
  }

  private func isTail(_ index: Int) -> Bool {
    if lines.isCopyright(index) { return true }
    guard let name = lines.field(index)?.name, Self.isInCapitals(name) else { return false }
    return NexisWords.fields.contains(name.lowercased())
  }

  private static func isInCapitals(_ name: String) -> Bool {
    name.contains(where: \.isLetter) && !name.contains(where: \.isLowercase)
  }
}
