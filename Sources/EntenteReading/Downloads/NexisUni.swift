import EntentePages
import EntenteText

/// The articles of Nexis Uni and Lexis Advance as text, each before a line `End of Document`.
///
/// Title, outlet and day are lines of their own before `Section:`, `Length:` and `Byline:`; the text is between the lines
/// `Body` and `Classification`. Before the first article there may be a cover with the search.
struct NexisUni {
  /// Whether a text has the line that the text of such an article follows.
  static func fits(_ lines: DownloadLines) -> Bool { lines.indices.contains { isBody(lines, $0) } }

  static func drafts(in lines: DownloadLines) -> DraftedFile {
    var counter = LineCounter(lines.text)
    var file = DraftedFile()
    for range in articles(in: lines) {
      guard let body = range.first(where: { isBody(lines, $0) }) else { continue }
      let article = NexisUni(lines, range, body)
      let line = counter.number(at: lines.lines[article.start].range.start)
      file.drafts.append(article.draft(at: .line(line)))
    }
    return file.settled
  }

  private static func articles(in lines: DownloadLines) -> [Range<Int>] {
    let ends = lines.indices.filter { lines.label($0).map(NexisWords.ends.contains) ?? false }
    let starts = [0] + ends.map { $0 + 1 }
    return zip(starts, ends + [lines.lines.count]).map { $0..<max($0, $1) }.filter { !$0.isEmpty }
  }

  private static func isBody(_ lines: DownloadLines, _ index: Int) -> Bool {
    lines.lines[index].range.count <= 12 && NexisWords.bodies.contains(lines.label(index) ?? "")
  }

  private let lines: DownloadLines
  private let range: Range<Int>
  private let body: Int
  /// The line of the day.
  private let day: Int?

  private init(_ lines: DownloadLines, _ range: Range<Int>, _ body: Int) {
    (self.lines, self.range, self.body) = (lines, range, body)
    let head = range.lowerBound..<body
    let fields = head.first { Self.isField(lines, $0) } ?? body
    // A cover has days too, and comes before.
    day = (range.lowerBound..<max(range.lowerBound, fields)).last { lines.day($0) != nil }
  }

  /// The line of the title.
  private var start: Int {
    guard let day else { return range.lowerBound }
    return max(range.lowerBound, day - 2)
  }

  /// `Section:` and `Length:` in any language, whose value is behind a blank that does not break; the cover has none.
  private static func isField(_ lines: DownloadLines, _ index: Int) -> Bool {
    if lines.fits(.length, index) || lines.isCopyright(index) { return true }
    return NexisWords.sections.contains(lines.field(index)?.name.lowercased() ?? "")
  }

  private func draft(at place: ArticleDraft.Place) -> ArticleDraft {
    let outlet = day.map { $0 - 1 } ?? start + 1
    let hasOutlet = outlet > start && outlet < body
    return ArticleDraft(
      title: start < body && start != day ? Array(lines.surface(start).utf8) : [],
      outlet: hasOutlet && !lines.isCopyright(outlet) ? lines.surface(outlet) : nil,
      published: day.flatMap(lines.day), author: lines.value(of: NexisWords.authors, in: start..<max(start, body)),
      section: lines.value(of: NexisWords.sections, in: start..<max(start, body)), text: text, place: place)
  }

  private var text: [UInt8] {
    let end = (body + 1..<range.upperBound).first(where: isTail) ?? range.upperBound
    return lines.bytes(of: body + 1..<max(body + 1, end))
  }

  private func isTail(_ index: Int) -> Bool {
    if let label = lines.label(index), NexisWords.tails.contains(label) { return true }
    return NexisWords.tails.contains(lines.field(index)?.name.lowercased() ?? "")
  }
}
