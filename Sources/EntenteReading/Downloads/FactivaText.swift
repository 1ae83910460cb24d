import EntentePages
import EntenteText

/// The articles of a Factiva download as text, each before a line such as `Document ODEMAI0020210506eh560002x`.
///
/// Section, headline and author are lines before `512 words`; day, maybe a clock, and outlet follow it; the text is behind
/// the line of the copyright.
struct FactivaText {
  static func drafts(in lines: DownloadLines) -> DraftedFile {
    var counter = LineCounter(lines.text)
    var file = DraftedFile()
    var start = 0
    var seen: Set<String> = []
    for end in lines.indices where lines.fits(.accessionNumber, end) {
      let line = start < end ? counter.number(at: lines.lines[start].range.start) : 0
      // Pages in HTML show each article twice.
      if seen.insert(lines.surface(end)).inserted, let article = FactivaText(lines, start..<end) {
        file.drafts.append(article.draft(at: .line(line)))
      }
      start = end + 1
    }
    return file.settled
  }

  private let lines: DownloadLines
  private let range: Range<Int>
  /// The line of the day.
  private let day: Int
  /// The line of the number of words, or of the day.
  private let length: Int

  /// Nil for lines that no day of publication heads.
  private init?(_ lines: DownloadLines, _ range: Range<Int>) {
    let head = range.prefix(Self.longestHead)
    let length = head.first { Self.isLength(lines, $0) }
    guard let day = head.first(where: { $0 > length ?? -1 && lines.day($0) != nil }) else { return nil }
    (self.lines, self.range, self.day) = (lines, range, day)
    self.length = length ?? day
  }

  /// In lines.
  private static let longestHead = 30

  /// `512 words`, `1.024 Wörter`.
  private static func isLength(_ lines: DownloadLines, _ index: Int) -> Bool {
    guard lines.lines[index].range.count <= 40 else { return false }
    return FormShape.isNumberOfWords(lines.words(index))
  }

  private func draft(at place: ArticleDraft.Place) -> ArticleDraft {
    let outlet = isClock(day + 1) ? day + 2 : day + 1
    let head = head
    return ArticleDraft(
      title: head.title.map { Array(lines.surface($0).utf8) } ?? [],
      outlet: outlet < range.upperBound ? lines.surface(outlet) : nil, published: lines.day(day),
      author: head.author.map(lines.surface), section: head.section.map(lines.surface),
      text: lines.bytes(of: body(behind: outlet)), place: place)
  }

  /// `09:20`, `09:20 GMT`.
  private func isClock(_ index: Int) -> Bool {
    guard index < range.upperBound, lines.lines[index].range.count <= 12 else { return false }
    let line = lines.surface(index)
    return line.contains(":") && line.first?.isNumber == true
  }

  /// The lines of section, headline and author; the section is a word or two before a longer line.
  private var head: (section: Int?, title: Int?, author: Int?) {
    let byline = (range.lowerBound..<length).first(where: isByline)
    let head = (range.lowerBound..<length).filter { !isByline($0) }
    guard let first = head.first, head.count > 1 else { return (nil, head.first, byline) }
    let isSection = lines.words(first).count <= 4 && lines.lines[first].range.count < lines.lines[head[1]].range.count
    let title = isSection || head.count > 2 ? head[1] : first
    // Who is named without a word for it is named behind the headline.
    let named = head.last.flatMap { $0 > title && lines.words($0).count <= 8 ? $0 : nil }
    return (title > first ? first : nil, title, byline ?? named)
  }

  private func isByline(_ index: Int) -> Bool {
    ["by", "von", "par", "por", "di"].contains(lines.words(index).first ?? "") && lines.words(index).count <= 12
  }

  private func body(behind outlet: Int) -> Range<Int> {
    let behind = min(outlet + 1, range.upperBound)
    let rights = (behind..<range.upperBound).prefix(8).first(where: lines.isCopyright)
    let start = rights.map { $0 + 1 } ?? (behind..<range.upperBound).first(where: lines.isApart) ?? behind
    return start..<range.upperBound
  }
}
